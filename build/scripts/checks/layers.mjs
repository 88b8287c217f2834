import { checkLayers } from '../../layers/check-layers.mjs'
import { moduleFloor } from '../../layers/layers.mjs'
import { root } from '../setup/places.mjs'

/** Prints what breaks the layer rules and what to do instead; red as well when hardly anything was read. */
const { modules, violations } = await checkLayers(root)
for (const { rule, from, to, instead } of violations) {
  console.error(`${rule}: ${from} → ${to}\n  ${instead}`)
}
if (modules < moduleFloor) {
  console.error(`Only ${modules} modules were read, fewer than ${moduleFloor}: the check itself is broken.`)
}
console.log(`${modules} modules read, ${violations.length} violations`)
process.exitCode = violations.length > 0 || modules < moduleFloor ? 1 : 0
