import { done } from '../../../shared/base/outcome.ts'
import type { CliCommand } from '../command.ts'
import { progressOn } from '../progress.ts'

export const synthesize: CliCommand = {
  name: 'synthesize',
  usage: 'synthesize MAP --measures N --seed S [--json]',
  operands: ['MAP'],
  options: ['measures', 'seed'],
  heeds: ['json', 'language'],
  required: ['measures', 'seed'],
  run: async ({ operands, options, t, stderr }) => {
    const [path = ''] = operands
    const { measures = 0, seed = 0 } = options
    // the starter map is its model, a megabyte of records: only when needed
    const { synthesizeMap } = await import('../../engine/synthesize-map.ts')
    const progress = progressOn(stderr)
    const made = synthesizeMap(path, { measures, seed }, (share) => {
      progress.show(`${Math.floor(share * 100)} %`)
    })
    progress.end()
    if (!made.ok) return made
    const counts = { path, measures, seed, ...made.value }
    return done({ data: counts, text: t('cli:synthesized', counts) })
  },
}
