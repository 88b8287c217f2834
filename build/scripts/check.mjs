import { installPackages } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { runQuickChecks } from './setup/quick-checks.mjs'
import { runScript } from './setup/say.mjs'
import { tallyLine } from './setup/tally.mjs'

/** `npm run check`: the quick part of the tests, under a minute once it has run. */
await runScript(async () => {
  requireNode()
  await installPackages()
  const tally = await runQuickChecks()
  console.log(tallyLine(tally))
  return tally.failed > 0 ? 1 : 0
})
