import { formatMoney } from '../../language/format.ts'
import { citationsOf } from '../../analysis/evidence.ts'
import { presentCitations } from '../../view/present-evidence.ts'
import type { ComparedMeasure, StrategiesView, StrategyAxis } from '../../view/shapes/strategies.ts'
import type { Run } from '../document.ts'
import type { Length } from '../kinds.ts'
import type { Writing } from '../writing.ts'

/** What a section of the comparison is written from: the answer that the window's view shows. */
export type SideBySide = Writing & {
  readonly axis: StrategyAxis
  /** By the rows chosen; and by pillar, so that each pillar has a table. */
  readonly compared: StrategiesView
  readonly byPillar: StrategiesView
  /** The strategy that was named first. */
  readonly first: string
  /** So many measures of a cell are printed; the rest is counted. */
  readonly inCell: number
}

export const measuresInCell: Readonly<Record<Length, number>> = { short: 1, usual: 4, full: 500 }

/** The name of a compared strategy, marked where it is in the other language (R37). */
export function strategyRun({ compared, asked: { language } }: SideBySide, id: string): Run {
  const head = compared.heads.find((one) => one.id === id)
  if (head === undefined) return { text: id }
  return head.lang === language ? { text: head.name } : { text: head.name, lang: head.lang }
}

/** Its name without a language, where a sentence takes it. */
export function strategyName({ compared }: SideBySide, id: string): string {
  return compared.heads.find((one) => one.id === id)?.name ?? id
}

/** A measure by its name, with its strongest source. */
export function measureRun({ asked, composer }: SideBySide, { id, name, lang }: ComparedMeasure): Run {
  const citations = presentCitations(asked, citationsOf(asked.graph, id))
  return composer.cited(lang === asked.language ? { text: name } : { text: name, lang }, citations, 1)
}

/** Names of measures, one after the other. */
export function measureRuns(side: SideBySide, ids: readonly string[], most = side.inCell): readonly Run[] {
  const { t } = side.asked
  const known = ids.flatMap((id) => side.compared.measures[id] ?? [])
  const shown = known.slice(0, most)
  const more = known.length - shown.length
  return [
    ...shown.flatMap((one, i) => [...(i === 0 ? [] : [{ text: ' · ' }]), measureRun(side, one)]),
    ...(more > 0 ? [{ text: ` · ${t('strategies:more', { count: more, n: more })}` }] : []),
  ]
}

/** What counts, in words; an amount that counts elsewhere is known all the same. */
export function moneyWords({ asked: { language, t } }: SideBySide, money: number): string {
  return money === 0
    ? t('strategies:moneyZero')
    : t('strategies:money', { amount: formatMoney(money, language) })
}
