import { build } from './setup/build.mjs'
import { electronCommand } from './setup/electron-command.mjs'
import { electronExecutable } from './setup/electron-runtime.mjs'
import { installPackages } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { packageApp } from './setup/package-app.mjs'
import { runQuickChecks } from './setup/quick-checks.mjs'
import { runScript, say, secondsSince } from './setup/say.mjs'
import { sumOf, tallyLine } from './setup/tally.mjs'
import { runPlaywright, runVitest } from './setup/test-runners.mjs'

/**
 * `npm test`: sets up what is missing, then proves everything there is to prove. Its last line is the sum of all
 * runners, alone on a line.
 */
await runScript(async () => {
  const start = performance.now()
  /** @type {import('./setup/tally.mjs').Tally[]} */
  const tallies = []
  /**
   * @param {string} title
   * @param {() => Promise<import('./setup/tally.mjs').Tally>} work
   */
  const count = async (title, work) => {
    say(`\n== ${title} (after ${secondsSince(start)}) ==`)
    const tally = await work()
    say(`${title}: ${tallyLine(tally)}`)
    tallies.push(tally)
  }
  /** @type {string[]} */
  let electron = []
  let packaged = ''
  /** @type {ReturnType<typeof runVitest> | undefined} */
  let hub
  /** @type {ReturnType<typeof runQuickChecks> | undefined} */
  let checks
  const set = async () => {
    requireNode()
    await installPackages()
    checks = runQuickChecks() // they need what was installed, not what is fetched and built
    electron = await electronCommand({ virtualDisplay: true })
    process.env['FOURFOLD_ELECTRON'] = JSON.stringify(electron)
    await build(['main', 'renderer'])
    return { passed: 1, failed: 0, skipped: 0 }
  }
  const pack = async () => {
    packaged = await packageApp(await electronExecutable())
    return { passed: 1, failed: 0, skipped: 0 }
  }

  try {
    await count('Set-up and build', set)
    // they wait for their servers much of the time: beside checks and unit tests they cost little, and the last of them beside the first windows
    hub = runVitest(['hub'], 'keep')
    void hub.catch(() => undefined) // said at the end
    await count('Types, lint, format, layers, dead code', () => checks ?? runQuickChecks())
    await count(
      'Unit, property and golden tests',
      async () => (await runVitest(['unit', 'unit-program', 'property', 'golden'])).tally,
    )
    await count('Package', pack)
    await count('End-to-end tests in Electron', () => runPlaywright(electron, packaged))
  } catch (error) {
    // what could not run at all is a failure that must show in the sum
    console.error(error instanceof Error ? error.message : error)
    tallies.push({ passed: 0, failed: 1, skipped: 0 })
  }
  if (hub !== undefined) {
    const { tally, output } = await hub
    say(`\n== Hub tests on a real Neo4j, run beside the first of these ==\n${output.trimEnd()}`)
    say(`Hub tests: ${tallyLine(tally)}`)
    tallies.push(tally)
  }
  const sum = sumOf(tallies)
  say(`\nAll of it took ${secondsSince(start)}.`)
  console.log(tallyLine(sum))
  return sum.failed > 0 ? 1 : 0
})
