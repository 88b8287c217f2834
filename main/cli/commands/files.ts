import { done } from '../../../shared/base/outcome.ts'
import { checkMap, createMap, openMap } from '../../engine/engine.ts'
import type { CliCommand } from '../command.ts'
import { sentenceOf } from '../sentences.ts'

export const create: CliCommand = {
  name: 'create',
  usage: 'create MAP [--empty] [--json]',
  operands: ['MAP'],
  options: ['empty'],
  heeds: ['json', 'language'],
  run: async ({ operands, options, t }) => {
    const [path = ''] = operands
    const made = await createMap(path, { empty: options.empty })
    if (!made.ok) return made
    const opened = await openMap(path, { in: 'process', readOnly: true })
    if (!opened.ok) return opened
    const { nodes, relationships } = opened.value.view('own')
    await opened.value.close()
    const counts = { path, nodes: nodes.size, relationships: relationships.size }
    return done({ data: counts, text: t('cli:created', counts) })
  },
}

export const check: CliCommand = {
  name: 'check',
  usage: 'check MAP [--rebuild] [--json]',
  operands: ['MAP'],
  options: ['rebuild'],
  heeds: ['json', 'language'],
  run: async ({ operands, options, language, t }) => {
    const checked = await checkMap(operands[0] ?? '', { rebuild: options.rebuild })
    if (!checked.ok) return checked
    const problems = checked.value.problems.map((one) => sentenceOf(one, language))
    const text =
      problems.length === 0
        ? [t('cli:check.ok')]
        : [t('cli:check.problems', { count: problems.length }), ...problems]
    if (options.rebuild) text.push(t('cli:check.rebuilt'))
    return done({
      code: problems.length === 0 ? 0 : 3,
      data: { ok: problems.length === 0, problems },
      text: text.join('\n'),
    })
  },
}
