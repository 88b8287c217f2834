import { hasPlanEnded, standingOf } from '../../analysis/currency.ts'
import { inOrderOfPlace } from '../../analysis/term-order.ts'
import { origins, targets } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import { formatMoney, formatParts } from '../../language/format.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { Asked } from '../../view/asked.ts'
import type { StrategiesView } from '../../view/shapes/strategies.ts'
import { presentStrategies } from '../../view/strategies/present-strategies.ts'
import type { Run } from '../document.ts'
import { leadWith, nameRun, nameRuns } from '../writing.ts'
import { isAt, type Sheet } from './sheet.ts'

/** What the jurisdiction set out to do itself: its strategies in force with what they followed, then its laws (R23). */
export function writeStrategies(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { t } = asked
  composer.heading(2, t('documents:sections.strategies'))
  const { inForce, over } = strategiesOf(sheet)
  const { heads } = presentStrategies(sheet.everywhere, { strategies: [...inForce], rows: 'pillar' })
  if (heads.length === 0) {
    const last = over.at(-1)
    composer.paragraph(t('sheet:noStrategy'))
    if (last !== undefined) composer.paragraph(t('sheet:lastStrategy'), ' ', nameRun(asked, last))
  }
  leadWith(
    sheet,
    heads.map((head) => lineOf(sheet, head)),
    most.strategies,
  )
  const laws = lawsOf(sheet)
  if (laws.length === 0) return
  const shown = laws.slice(0, most.names)
  composer.paragraph(
    t('sheet:laws', { count: laws.length }),
    ' ',
    ...nameRuns(asked, shown, separator(sheet)),
    ...moreOf(sheet, laws.length - shown.length),
  )
}

/** Between names of one line. */
export function separator({ asked: { language } }: Sheet): string {
  return formatParts(['', ''], language)
}

/** " and 3 more". */
export function moreOf({ asked: { t } }: Sheet, count: number): readonly Run[] {
  return count > 0 ? [{ text: ` ${t('sheet:more', { count })}` }] : []
}

/** The strategies of the place that are in force, and those that are over, the newest last. */
function strategiesOf({ asked: { graph, context }, place }: Sheet) {
  const all = graph
    .ofType('Strategy')
    .filter((one) => isAt(graph, place, targets(graph, one.id, 'OPERATES_IN')))
  const isOver = (one: NodeRecord) => hasPlanEnded(graph, one, context.asOf)
  const standing = (one: NodeRecord) => standingOf(graph, one, context.asOf, context.currentMonths).currency
  const isThere = (one: NodeRecord) =>
    !isOver(one) && !['unknown-yet', 'planned'].includes(standing(one)) && wordOf(one, 'status') !== 'planned'
  const began = (one: NodeRecord) =>
    (one.properties['period'] as { start?: string | null } | undefined)?.start ?? ''
  const inForce = new Set(all.filter(isThere).map((one) => one.id))
  return {
    inForce: inOrderOfPlace(graph, [...inForce]),
    over: all
      .filter(isOver)
      .sort((a, b) => (began(a) < began(b) ? -1 : 1))
      .map((one) => one.id),
  }
}

/** "Strategy: 2020–2025 · In force · $307,000,000 counted · succeeds …". */
function lineOf(
  { asked, composer, most, place }: Sheet,
  head: StrategiesView['heads'][number],
): readonly Run[] {
  const { graph, t } = asked
  const before = origins(graph, head.id, 'SUCCEEDED_BY')
  const isStated = !['unknown', undefined].includes(wordOf(graph.node(head.id), 'status'))
  const isOfPlace = targets(graph, head.id, 'OPERATES_IN').includes(place)
  const facts = [
    ...(isOfPlace ? [] : [head.placeName]),
    head.periodText === '' ? t('sheet:noPeriod') : head.periodText,
    isStated ? head.statusName : t('sheet:noStatus'),
    moneyOf(asked, head.money),
  ]
  return [
    composer.cited({ ...nameRun(asked, head.id), strong: true }, head.citations, most.citations),
    { text: ` · ${facts.join(' · ')}` },
    ...(before.length === 0 ? [] : [{ text: ` · ${t('sheet:follows')} ` }, ...nameRuns(asked, before, ', ')]),
  ]
}

/** What of it counts; an amount that counts elsewhere is known all the same. */
function moneyOf({ language, t }: Asked, money: number | null): string {
  if (money === null) return t('sheet:noMoney')
  return money === 0
    ? t('strategies:moneyZero')
    : t('strategies:money', { amount: formatMoney(money, language) })
}

const lawKinds = new Set<unknown>(['act', 'bill', 'regulation'])

/** Its acts, bills and regulations, as the map relates them to it. */
function lawsOf({ asked: { graph }, place }: Sheet): readonly string[] {
  return inOrderOfPlace(
    graph,
    origins(graph, place, 'RELATED_TO').filter((id) => {
      const node = graph.node(id)
      return node?.type === 'Instrument' && lawKinds.has(node.properties['kind'])
    }),
  )
}
