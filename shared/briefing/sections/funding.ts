import { formatDay, formatMoney } from '../../language/format.ts'
import { presentFunding } from '../../view/present-funding.ts'
import { leading, nameRun, type Writing } from '../writing.ts'
import { words } from '../document.ts'

/** The money, each dollar once, with the arithmetic of every line (R17), and what ends within the horizon (R5). */
export function writeFunding(writing: Writing): void {
  const { asked, composer } = writing
  const { language, t, context } = asked
  const funding = presentFunding(asked)
  const shown = [...funding.lines]
    .sort((a, b) => b.counted - a.counted || b.amount - a.amount)
    .slice(0, leading.money)
  composer.heading(2, t('briefing:funding.title'))
  composer.paragraph(
    t('briefing:funding.text', { total: formatMoney(funding.total, language), count: funding.lines.length }),
  )
  composer.table(
    t('briefing:funding.caption', { count: shown.length }),
    [t('briefing:funding.line'), t('briefing:funding.counted'), t('briefing:funding.why')],
    shown.map((line) => [
      [composer.cited(nameRun(asked, line.allocation), line.citations, 1)],
      words(formatMoney(line.counted, language)),
      words(line.why),
    ]),
    [1],
  )
  if (funding.lines.length > shown.length)
    composer.paragraph(t('briefing:more', { count: funding.lines.length - shown.length }))
  composer.heading(3, t('briefing:funding.endings', { until: formatDay(context.horizonEnd, language) }))
  if (funding.endings.length === 0) composer.paragraph(t('briefing:funding.noEndings'))
  composer.list(
    funding.endings
      .slice(0, 20)
      .map((one) => [nameRun(asked, one.id), { text: ` (${formatDay(one.ends, language)})` }]),
  )
}
