import type { Language } from '../../../graph-schema/bilingual.ts'
import { nodeType } from '../../../graph-schema/registry.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { statusOn, timingOf } from '../../analysis/currency.ts'
import type { MeasureAt } from '../../analysis/measures.ts'
import { isUnsourced } from '../../analysis/sourcing.ts'
import type { StrategyAt } from '../../analysis/strategies/read-strategy.ts'
import type { MoneyOfRecords } from '../../analysis/strategies/strategy-money.ts'
import { inOrderOfPlace } from '../../analysis/term-order.ts'
import { origins, targets } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import { formatTiming } from '../../language/format.ts'
import { languageOf } from '../../language/language-of.ts'
import type { Asked } from '../asked.ts'
import { named, shortNameThen, typeName } from '../names.ts'
import { whyCounted } from '../present-funding.ts'
import type { ComparedMeasure } from '../shapes/strategies.ts'

/** A measure in a cell of the comparison, read at the day of its strategy: who, when, how it stands, what money. */
export function presentMeasure(
  asked: Asked,
  { node, standing }: MeasureAt,
  { day }: StrategyAt,
  money: MoneyOfRecords,
): ComparedMeasure {
  const { graph, language } = asked
  const status = node.type === 'Commitment' ? statusOn(graph, node, day) : (wordOf(node, 'status') ?? '')
  return {
    ...named(graph, node.id, language, day),
    typeName: typeName(node.type, language),
    number: wordOf(node, 'number') ?? '',
    ...whoseIs(asked, node.id, day),
    ...timingIn(node, language),
    status,
    statusName: statusIn(node.type, status, asked),
    currency: standing.currency === 'unknown-yet' ? 'planned' : standing.currency,
    money: money.counted,
    moneyLines: money.lines.map((line) => ({
      allocation: line.money.id,
      amount: line.money.amount,
      currency: line.money.currency,
      counted: line.counted,
      isJoint: targets(graph, line.money.id, 'PAYS_TO').length > 1,
      why: whyCounted(asked, line),
    })),
    isUnsourced: isUnsourced(graph, node),
  }
}

const parts = [
  ['leads', 'LEADS'],
  ['contributes', 'CONTRIBUTES_TO'],
  ['delivers', 'DELIVERS'],
] as const

function whoseIs(
  { graph, language }: Asked,
  id: string,
  day: string,
): Pick<ComparedMeasure, 'organizations' | 'role'> {
  for (const [role, type] of parts) {
    const ids = inOrderOfPlace(graph, origins(graph, id, type))
    if (ids.length === 0) continue
    const organizations = ids.map((one) => {
      const { name, lang } = named(graph, one, language, day)
      const node = graph.node(one)
      return {
        id: one,
        name,
        shortName: node === undefined ? name : shortNameThen(graph, node, language, day),
        lang,
      }
    })
    return { role, organizations }
  }
  return { role: 'none', organizations: [] }
}

/** Its timing in the words of its source where it keeps them, with their language. */
function timingIn(node: NodeRecord, language: Language): Pick<ComparedMeasure, 'timing' | 'timingLang'> {
  const timing = formatTiming(timingOf(node), language)
  return { timing, timingLang: languageOf(timing) }
}

function statusIn(type: string, status: string, { language }: Asked): string {
  const property = (nodeType(type)?.properties as Readonly<Record<string, Property>> | undefined)?.['status']
  return property?.choices?.find((one) => one.id === status)?.[language] ?? status
}
