import { fundingAt, type FundingLine } from '../analysis/funding.ts'
import { citationsOf } from '../analysis/evidence.ts'
import { formatMoney, formatNumber } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { textOf } from './names.ts'
import { presentCitations } from './present-evidence.ts'
import type { FundingView } from './shapes/analyses.ts'

export function presentFunding(asked: Asked): FundingView {
  const { graph, context, language } = asked
  const funding = fundingAt(graph, context)
  return {
    total: funding.total,
    lines: funding.lines.map((line) => ({
      allocation: line.money.id,
      name: textOf(graph, line.money.id, language),
      amount: line.money.amount,
      currency: line.money.currency,
      basis: line.money.basis,
      counted: line.counted,
      counting: line.counting.why,
      why: whyCounted(asked, line),
      citations: presentCitations(asked, citationsOf(graph, line.money.id)),
    })),
    byOrganization: funding.byOrganization.map((one) => ({
      ...one,
      name: textOf(graph, one.organization, language, context.asOf),
    })),
    byFiscalYear: [...funding.byFiscalYear],
    noSingleYear: funding.noSingleYear,
    undivided: funding.undivided,
    endings: funding.endings.map((one) => ({ ...one, name: textOf(graph, one.id, language) })),
  }
}

/** The arithmetic of a line, in words. */
function whyCounted({ graph, language, t }: Asked, { money, counting }: FundingLine): string {
  const amount = formatMoney(money.amount, language, money.currency)
  switch (counting.why) {
    case 'inside':
    case 'same-as':
    case 'undivided':
      return t(`analysis:funding.${counting.why}`, { amount, of: textOf(graph, counting.of, language) })
    case 'per-year':
      return t('analysis:funding.per-year', {
        amount,
        count: counting.years,
        years: formatNumber(counting.years, language),
      })
    default:
      return t(`analysis:funding.${counting.why}`, { amount })
  }
}
