import { join } from 'node:path'
import { layers } from '../../layers/layers.mjs'
import { modules } from './places.mjs'
import { run } from './run.mjs'
import { say, secondsSince } from './say.mjs'

/** @typedef {{ name: string, args: string[] }} Check */

/**
 * `isRepeated`: files that were in order last time and are the same are passed over. What another file's types make of
 * them is then seen by tsc, and by the next run that is not repeated.
 * @param {boolean} isRepeated
 * @returns {Check[]}
 */
function checksFor(isRepeated) {
  /** @param {string} name */
  const cache = (name) =>
    isRepeated
      ? [
          '--cache',
          '--cache-strategy',
          'content',
          '--cache-location',
          join(modules, '.cache', 'checks', name),
        ]
      : []
  const [lint, format] = [tool('eslint/bin/eslint.js'), tool('prettier/bin/prettier.cjs')]
  return [
    // the longest first, so that the last one does not run alone
    { name: 'lint', args: [lint, '--config', 'build/config/eslint.config.mjs', ...cache('lint'), '.'] },
    ...layers.map((layer) => ({
      name: `types of ${layer}`,
      args: [tool('typescript/bin/tsc'), '-p', layer],
    })),
    { name: 'dead code', args: [tool('knip/bin/knip.js'), '--config', 'build/config/knip.json'] },
    { name: 'format', args: [format, '--check', '--log-level=warn', ...cache('format'), '.'] },
    { name: 'layers', args: ['build/scripts/checks/layers.mjs'] },
  ]
}

/**
 * Runs what can be known without running the program: types, lint, format, layers, dead code. Each counts as one.
 * @param {{ isRepeated: boolean }} how
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runQuickChecks({ isRepeated }) {
  let failed = 0
  const checks = checksFor(isRepeated)
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
