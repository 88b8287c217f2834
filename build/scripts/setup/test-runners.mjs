import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from './places.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * The test runners, each told to leave a report that is counted here. A runner that ends badly without a failed test
 * in its report has died, and counts as one failure: green must mean that everything ran.
 */

/**
 * @param {readonly string[]} projects  of build/config/vitest.config.ts
 * @param {'show' | 'keep'} [output]
 * @returns {Promise<{ tally: Tally, output: string }>}
 */
export async function runVitest(projects, output = 'show') {
  const report = freshReport(`vitest-${projects.join('-')}.json`)
  const ran = await run(
    process.execPath,
    [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--config=build/config/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { output },
  )
  /** @type {VitestReport | undefined} */
  const result = readReport(report)
  return { tally: withDeath('vitest', ran.code, result && vitestTally(result)), output: ran.output }
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function vitestTally(report) {
  // a file that could not be loaded, or whose hooks threw, is red without a red test in it
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {string[]} electron  how Electron is started, for the tests' own launches
 * @param {string} packaged  the packaged app, started once
 * @returns {Promise<Tally>}
 */
export async function runPlaywright(electron, packaged) {
  const report = freshReport('playwright.json')
  const isVirtual = electron[0] === 'xvfb-run'
  const onDisplay = isVirtual ? ['xvfb-run', '-a'] : []
  const args = [
    ...onDisplay,
    process.execPath,
    join(modules, '@playwright', 'test', 'cli.js'),
    'test',
    '--config=build/config/playwright.config.ts',
    '--reporter=dot,json',
  ]
  const { code } = await run(String(args[0]), args.slice(1), {
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      // the tests already run on a virtual display; their windows get one a test process (`test/helpers/own-display.ts`)
      FOURFOLD_ELECTRON: JSON.stringify(electron.slice(onDisplay.length)),
      ...(isVirtual ? { FOURFOLD_VIRTUAL_DISPLAY: '1' } : {}),
      FOURFOLD_PACKAGED: packaged,
    },
  })
  /** @type {PlaywrightReport | undefined} */
  const result = readReport(report)
  for (const title of passedAtSecondTry(result?.suites ?? [])) say(`PASSED AT THE SECOND TRY: ${title}`)
  return withDeath('playwright', code, result && playwrightTally(result.stats))
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {PlaywrightSuite[]} suites
 */
/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string }[] }[]} [specs]
 */

/**
 * The titles, with where they stand, of tests that failed once and then passed: something to look into, not a red run.
 * @param {readonly PlaywrightSuite[]} suites
 * @param {string} [above]
 * @returns {string[]}
 */
export function passedAtSecondTry(suites, above = '') {
  return suites.flatMap((suite) => {
    const here = above === '' ? suite.title : `${above} › ${suite.title}`
    const own = (suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    return [...own.map(({ title }) => `${here} › ${title}`), ...passedAtSecondTry(suite.suites ?? [], here)]
  })
}

/**
 * @param {PlaywrightReport['stats']} stats
 * @returns {Tally}
 */
export function playwrightTally(stats) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/**
 * @param {string} runner
 * @param {number} code
 * @param {Tally | undefined} tally
 * @returns {Tally}
 */
export function withDeath(runner, code, tally) {
  if (!tally) {
    say(`FAILED ${runner} left no report (it ended with code ${code})`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  if (code === 0 || tally.failed > 0) return tally
  say(`FAILED ${runner} ended with code ${code} though no test of it failed`)
  return { ...tally, failed: 1 }
}

/** @param {string} name */
function freshReport(name) {
  const folder = join(modules, '.cache', 'reports')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  rmSync(path, { force: true })
  return path
}

/**
 * @template T
 * @param {string} path
 * @returns {T | undefined}
 */
function readReport(path) {
  return existsSync(path) ? /** @type {T} */ (JSON.parse(readFileSync(path, 'utf8'))) : undefined
}
