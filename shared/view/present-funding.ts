import { fundingAt, type FundingLine } from '../analysis/funding.ts'
import { citationsOf } from '../analysis/evidence.ts'
import { formatFiscalYear, formatList, formatMoney, formatNumber } from '../language/format.ts'
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
export function whyCounted(asked: Asked, { money, counting }: FundingLine): string {
  const { language, t } = asked
  const stated = formatMoney(money.amount, language, money.currency)
  const amount =
    money.perYear && counting.why !== 'per-year' ? t('analysis:aYear', { amount: stated }) : stated
  const quoted = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => t('common:quoted', { text: textOf(asked.graph, id, language) })),
      language,
    )
  switch (counting.why) {
    case 'inside':
      return t(`analysis:funding.${counting.isLater ? 'inside-later' : 'inside'}`, {
        amount,
        of: quoted([counting.of]),
      })
    case 'same-as':
      return whySame(counting)
    case 'undivided':
      return t('analysis:funding.undivided', { amount, of: textOf(asked.graph, counting.of, language) })
    case 'later':
      return t('analysis:funding.later', { amount, year: formatFiscalYear(counting.fiscalYear) })
    case 'per-year':
      return t('analysis:funding.per-year', {
        amount,
        count: counting.years,
        years: formatNumber(counting.years, language),
      })
    default:
      return t(`analysis:funding.${counting.why}`, { amount })
  }

  /** "Counted there" only where it is; several amounts are named with their sum. */
  function whySame({ of, sum }: Extract<FundingLine['counting'], { why: 'same-as' }>): string {
    const key = sum === null ? 'same-as-not-counted' : of.length > 1 ? 'same-as-together' : 'same-as'
    return t(`analysis:funding.${key}`, {
      amount,
      of: quoted(of),
      sum: formatMoney(sum ?? 0, language),
    })
  }
}
