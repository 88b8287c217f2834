import type { StrategyAt } from '../../analysis/strategies/read-strategy.ts'
import type { ComparedCell } from '../../analysis/strategies/compare-strategies.ts'
import { scopeOf, type EmptyCell } from '../../analysis/strategies/empty-cell.ts'
import type { MoneyOfRecords } from '../../analysis/strategies/strategy-money.ts'
import { wordOf } from '../../graph/word-of.ts'
import { formatDay, formatParts } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { namesOf, textOf } from '../names.ts'
import { presentSearches } from '../present-searches.ts'
import type { StrategyCell } from '../shapes/strategies.ts'

/** A cell of the comparison; an empty one says in a neutral sentence how that is to be read (R21). */
export function presentCell(
  asked: Asked,
  row: string,
  strategy: StrategyAt,
  { measures, leftOut, empty }: ComparedCell,
  money: MoneyOfRecords,
): StrategyCell {
  return {
    measures: measures.map((one) => one.id),
    gap: empty?.gap ?? null,
    also: [...(empty?.also ?? [])],
    reason: empty?.reason ?? null,
    why: empty === null ? null : whyEmpty(asked, row, strategy, leftOut, empty),
    money: money.counted,
    leftOut,
  }
}

function whyEmpty(
  asked: Asked,
  row: string,
  strategy: StrategyAt,
  leftOut: number,
  { gap, reason, checks }: EmptyCell,
): string {
  const { graph, language, t } = asked
  const name = textOf(graph, strategy.id, language, strategy.day)
  switch (reason) {
    case 'not-found':
      return t('analysis:gap.not-researched')
    case 'checked':
      return [t(`analysis:gap.${gap ?? 'none-found'}`), ...presentSearches(asked, checks)].join(' ')
    case 'left-out':
      return t('strategies:empty.left-out', { count: leftOut })
    case 'not-begun':
      return t('strategies:empty.not-begun', { day: formatDay(strategy.day, language) })
    case 'forms': {
      const forms = formatParts(namesOf(graph, scopeOf(graph, strategy).forms, language), language)
      return t('strategies:empty.forms', { strategy: name, forms })
    }
    case 'population':
      return t('strategies:empty.population', { strategy: name })
    case 'competence':
      return t(`strategies:empty.competence.${wordOf(graph.node(row), 'competence') ?? 'shared'}`)
    case 'no-measures':
    case 'not-aligned':
      return t(`strategies:empty.${reason}`)
  }
}
