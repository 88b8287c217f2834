import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Timing } from '../../../graph-schema/timing.ts'
import { strategyStatuses } from '../../../graph-schema/vocabularies/statuses.ts'
import { timingOf } from '../../analysis/currency.ts'
import { readStrategy, type StrategyAt } from '../../analysis/strategies/read-strategy.ts'
import { inOrderOfPlace } from '../../analysis/term-order.ts'
import { facetsOf } from '../../graph/measure-facets.ts'
import { wordOf } from '../../graph/word-of.ts'
import { formatList, formatTiming } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { named, namesOf } from '../names.ts'
import type { StrategyHead, StrategyListView } from '../shapes/strategies.ts'

/** Every strategy of the map, by place, as it would be compared; whatever the scope, since columns are chosen by hand. */
export function presentStrategyList(asked: Asked): StrategyListView {
  const { graph, context } = asked
  const ids = graph.ofType('Strategy').map((one) => one.id)
  return inOrderOfPlace(graph, ids).map((id) => presentHead(asked, readStrategy(graph, context, id, {})))
}

/** A strategy as the head of its column: what it is, and at which day it is read. */
export function presentHead({ graph, language }: Asked, strategy: StrategyAt): StrategyHead {
  const { id, node, day, isEnded, measures } = strategy
  const status = wordOf(node, 'status')
  const places = facetsOf(graph, id).stated.jurisdiction
  return {
    ...named(graph, id, language, day),
    placeName: formatList(namesOf(graph, places, language), language),
    statusName: strategyStatuses.find((one) => one.id === status)?.[language] ?? '',
    periodText: periodIn(timingOf(node), language),
    readOn: day,
    isEnded,
    isFederal: places.includes('jurisdiction-ca'),
    measures: measures.length,
  }
}

/** The days of a period, whatever words its source has for it: those are in one language only. */
export function periodIn(period: Timing | undefined, language: Language): string {
  if (period === undefined) return ''
  const { text: _, ...days } = period
  return formatTiming(days, language)
}
