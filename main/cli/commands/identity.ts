import { done } from '../../../shared/base/outcome.ts'
import { formatNumber } from '../../../shared/language/format.ts'
import { askMap, limited } from '../ask.ts'
import type { CliCommand } from '../command.ts'
import { numbered } from '../text.ts'

export const duplicates: CliCommand = {
  name: 'duplicates',
  usage: 'duplicates MAP [--limit N] [--language en|fr] [--json]',
  operands: ['MAP'],
  heeds: ['json', 'language', 'known-at', 'audience', 'limit'],
  run: async (invocation) => {
    const { t, language } = invocation
    const asked = await askMap(invocation, 'duplicates', {})
    if (!asked.ok) return asked
    const { shown, left } = limited(asked.value, invocation)
    const entries = shown.map(({ names, a, b, score, why }) => [
      t('duplicates:cli.line', {
        a: names.a.name,
        b: names.b.name,
        percent: formatNumber(Math.round(score * 100), language),
      }),
      `${a}  ${b}`,
      why,
    ])
    const text = entries.length === 0 ? t('duplicates:cli.none') : numbered(entries, left, invocation)
    return done({ data: shown, text })
  },
}
