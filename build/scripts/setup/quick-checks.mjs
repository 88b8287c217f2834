import { join } from 'node:path'
import { layers } from '../../layers/layers.mjs'
import { modules } from './places.mjs'
import { run } from './run.mjs'
import { say, secondsSince } from './say.mjs'

/** @typedef {{ name: string, args: string[] }} Check */

/** The longest first, so that the last one does not run alone. */
const checks = /** @type {readonly Check[]} */ ([
  { name: 'types of test', args: typesOf('test') },
  { name: 'lint', args: [tool('oxlint/bin/oxlint'), '--tsconfig', 'build/config/tsconfig.lint.json', '.'] },
  ...layers
    .filter((layer) => layer !== 'test')
    .map((layer) => ({ name: `types of ${layer}`, args: typesOf(layer) })),
  { name: 'dead code', args: [tool('knip/bin/knip.js'), '--config', 'build/config/knip.json'] },
  { name: 'format', args: [tool('oxfmt/bin/oxfmt'), '--check', '.'] },
  { name: 'layers', args: ['build/scripts/checks/layers.mjs'] },
])

/**
 * Runs what can be known without running the program: types, lint, format, layers, dead code. Each counts as one.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runQuickChecks() {
  let failed = 0
  const waiting = [...checks]
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const start = performance.now()
      const { code, output } = await run(process.execPath, check.args, { output: 'keep' })
      say(`${code === 0 ? '  ok  ' : 'FAILED'} ${check.name} (${secondsSince(start)})`)
      if (code !== 0) {
        failed += 1
        say(output.trimEnd().replaceAll(/^/gm, '       '))
      }
    }
  }
  await Promise.all([work(), work()])
  return { passed: checks.length - failed, failed, skipped: 0 }
}

/** @param {string} path */
function tool(path) {
  return join(modules, path)
}

/** @param {string} layer */
function typesOf(layer) {
  return [tool('typescript/bin/tsc'), '-p', layer]
}
