import { formatDay, formatFiscalYear, formatMoney } from '../../language/format.ts'
import { countedZero } from '../../view/funding-arithmetic.ts'
import { presentFunding } from '../../view/present-funding.ts'
import type { FundingView } from '../../view/shapes/analyses.ts'
import { marksOf, nameRun, sayRest, type Writing } from '../writing.ts'
import { words } from '../document.ts'

/** The money, each dollar once, with the arithmetic of every line (R17), and what ends within the horizon (R5). */
export function writeFunding(writing: Writing): void {
  const { asked, composer } = writing
  const { language, t, context } = asked
  const funding = presentFunding(asked)
  composer.heading(2, t('briefing:funding.title'))
  if (funding.lines.length === 0) composer.paragraph(t('briefing:funding.none'))
  else {
    writeTotal(writing, funding)
    writeLines(writing, funding)
  }
  composer.heading(3, t('briefing:funding.endings', { until: formatDay(context.horizonEnd, language) }))
  if (funding.endings.length === 0) composer.paragraph(t('briefing:funding.noEndings'))
  composer.list(
    funding.endings
      .slice(0, 20)
      .map((one) => [
        nameRun(asked, one.id),
        ...marksOf(asked, one.id),
        { text: ` (${formatDay(one.ends, language)})` },
      ]),
  )
}

/** The total, what it is made of by fiscal year, what stands beside it, and what is counted 0. */
function writeTotal({ asked, composer }: Writing, funding: FundingView): void {
  const { language, t } = asked
  const money = (amount: number) => formatMoney(amount, language)
  const { total, lines, byFiscalYear, noSingleYear, undivided } = funding
  composer.paragraph(
    t('briefing:funding.text', {
      total: money(total),
      count: lines.length,
      what: t('analysis:funding.total'),
    }),
  )
  if (undivided > 0) composer.paragraph(t('analysis:funding.undividedNote', { amount: money(undivided) }))
  composer.table(
    t('briefing:funding.years'),
    [t('analysis:funding.year'), t('briefing:funding.counted')],
    [
      ...byFiscalYear.map((one) => [words(formatFiscalYear(one.fiscalYear)), words(money(one.counted))]),
      [words(t('analysis:funding.noSingleYear')), words(money(noSingleYear))],
      [[{ text: t('analysis:funding.totalRow'), strong: true }], [{ text: money(total), strong: true }]],
    ],
    [1],
  )
  const zeroes = countedZero(lines)
  if (zeroes.length === 0) return
  composer.paragraph({ text: t('analysis:funding.zero.title'), strong: true })
  composer.list(zeroes.map(({ counting, count }) => words(t(`analysis:funding.zero.${counting}`, { count }))))
}

/** The largest amounts, each with its own arithmetic. */
function writeLines({ asked, composer, leading }: Writing, { lines }: FundingView): void {
  const { language, t } = asked
  const shown = [...lines]
    .sort((a, b) => b.counted - a.counted || b.amount - a.amount)
    .slice(0, leading.money)
  composer.table(
    t('briefing:funding.caption', { count: shown.length }),
    [t('briefing:funding.line'), t('briefing:funding.counted'), t('briefing:funding.why')],
    shown.map((line) => [
      [
        composer.cited(nameRun(asked, line.allocation), line.citations, 1),
        ...marksOf(asked, line.allocation),
      ],
      words(formatMoney(line.counted, language)),
      words(line.why),
    ]),
    [1],
  )
  sayRest({ asked, composer }, lines.length, leading.money)
}
