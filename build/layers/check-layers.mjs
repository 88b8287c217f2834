import { cruise } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { layers } from './layers.mjs'
import { ruleSet } from './layer-rules.mjs'

/**
 * @typedef {object} Violation
 * @property {string} rule
 * @property {string} from
 * @property {string} to  the whole way round for a cycle
 * @property {string} instead  what to do instead
 */

/**
 * Reads every import under a checkout and holds it against the layer rules.
 * @param {string} baseDir
 * @returns {Promise<{ modules: number, violations: Violation[] }>}
 */
export async function checkLayers(baseDir) {
  const folders = layers.filter((layer) => existsSync(join(baseDir, layer)))
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true, // type imports count
      moduleSystems: ['es6'],
    },
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was expected')
  const own = output.modules.filter(
    (module) => !module.source.includes('node_modules/') && !module.coreModule,
  )
  return {
    modules: own.length,
    violations: output.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      from: violation.from,
      to: violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to,
      instead: ruleSet.forbidden?.find((rule) => rule.name === violation.rule.name)?.comment ?? '',
    })),
  }
}
