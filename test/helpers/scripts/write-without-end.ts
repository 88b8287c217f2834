import { writeSync } from 'node:fs'
import { openMap } from '../../../main/engine/engine.ts'
import { openInstallation } from '../../../main/installation/installation.ts'

/**
 * Writes one command after another and says each number once it is acknowledged, until it is killed. Every third
 * command touches two streams: a public record is removed with a relationship that only its owner sees.
 */
const [path = '', data = '', from = '0'] = process.argv.slice(2)
const author = { name: 'Child', organization: null }
const opened = await openMap(path, { in: 'process', installation: openInstallation(data) })
if (!opened.ok) {
  writeSync(1, `refused ${opened.refusal.code}\n`)
  process.exit(1)
}
const engine = opened.value
writeSync(1, 'open\n')
for (let n = Number(from); ; n += 1) {
  const id = `org-${n}`
  const properties = { name: { en: `Organization ${n}`, fr: `Organisation ${n}` }, handling: 'public' }
  const made = await engine.dispatch({ do: 'create', type: 'Organization', id, properties }, author)
  const note = { handling: 'own', note: { en: `note ${n}` } }
  const related = await engine.dispatch(
    { do: 'relate', type: 'OPERATES_IN', id: `rel-${n}`, from: id, to: 'jurisdiction-on', properties: note },
    author,
  )
  const removed = n % 2 === 0 ? await engine.dispatch({ do: 'remove', id }, author) : made
  if (!made.ok || !related.ok || !removed.ok) throw new Error(JSON.stringify([made, related, removed]))
  writeSync(1, `${n}\n`)
}
