import type { GapKind } from '../../graph-schema/vocabularies/analysis.ts'
import type { Day } from '../base/days.ts'
import { reach, withBroader } from '../graph/closure.ts'
import { allForms, facetsOf } from '../graph/measure-facets.ts'
import { origins, targets, type MapGraph } from '../graph/map-graph.ts'
import { gapId, type Cell } from './cell.ts'
import type { AnalysisContext } from './context.ts'
import { standingOf } from './currency.ts'
import { isCurrent, isInForce, isPresumed, type MeasureAt } from './measures.ts'
import type { CellIndex } from './cell-index.ts'
import type { Need } from './needs.ts'
import { wordOf } from '../graph/word-of.ts'

/** What the kinds of a cell are judged on: the whole map at a date (A12). */
export type GapGround = {
  readonly graph: MapGraph
  readonly context: AnalysisContext
  readonly measures: readonly MeasureAt[]
  readonly needs: readonly Need[]
  readonly index: CellIndex
  readonly checks: readonly Check[]
  readonly scopes: readonly StrategyScope[]
  readonly money: ReadonlyMap<string, readonly MoneyOf[]>
  /** Cells that were looked at, by their id. */
  readonly found: Map<string, CellFinding>
}

/** A check that holds at the date; `about` by axis, as pairs: every cell is held against every check. */
export type Check = {
  readonly id: string
  readonly result: string
  readonly about: readonly (readonly [axis: keyof Cell, terms: readonly string[]])[]
}
export type MoneyOf = { readonly allocation: string; readonly lastDay: Day | null }
export type StrategyScope = {
  readonly id: string
  readonly jurisdictions: readonly string[]
  readonly forms: readonly string[]
  readonly shuts: ReadonlySet<string>
}

/** A cell as it was found: what counts there, the kinds of gap in their order, and what speaks of it. */
export type CellFinding = {
  readonly cell: Cell
  readonly members: readonly MeasureAt[]
  readonly kinds: readonly GapKind[]
  readonly needs: readonly Need[]
  readonly checks: readonly Check[]
  readonly outOfScopeOf: readonly string[]
  readonly shutOutBy: readonly string[]
}

const whenNothingCurrent: readonly GapKind[] = [
  'excluded',
  'none-confirmed',
  'reported-insufficient',
  'unverified',
  'planned',
  'lapsed',
  'none-found',
  'out-of-scope',
  'not-researched',
]
const whenCurrent: readonly GapKind[] = [
  'excluded',
  'reported-insufficient',
  'ending',
  'unfunded',
  'one-known',
]

/**
 * The kinds of gap that hold in a cell, in the order of design.md: the first is its kind, the others stand in `also`.
 * `id` is the cell's, where it is known already.
 *
 * Cost: O(measures + needs + checks) a cell, once a ground.
 */
export function findCell(ground: GapGround, cell: Cell, id = gapId(cell)): CellFinding {
  const known = ground.found.get(id)
  if (known !== undefined) return known
  const found = lookAt(ground, cell)
  ground.found.set(id, found)
  return found
}

function lookAt(ground: GapGround, cell: Cell): CellFinding {
  const members = ground.index.membersOf(cell)
  const spoken = ground.index.needsOf(cell)
  const checks = ground.checks.filter((check) => coversCell(ground.graph, check.about, cell))
  const outOfScopeOf = strategiesNotReaching(ground, cell)
  const shutOutBy = shutOut(ground, cell)
  const needs = shutOutBy.length > 0 ? nationalNeeds(ground, cell, spoken) : spoken
  const holds = new Set<GapKind>()
  const has = (kind: GapKind, condition: boolean) => condition && holds.add(kind)

  const current: MeasureAt[] = []
  let [isPresumedHere, isPlanned] = [false, false]
  for (const one of members) {
    const { currency } = one.standing
    if (currency === 'current') current.push(one)
    else if (currency === 'presumed') isPresumedHere = true
    else if (currency === 'planned') isPlanned = true
  }
  const saysSo = (result: string) => checks.some((check) => check.result === result)

  has('excluded', shutOutBy.length > 0)
  has('none-confirmed', saysSo('none-confirmed'))
  has('reported-insufficient', needs.length > 0 && (current.length > 0 || isPresumedHere))
  has('unverified', isPresumedHere)
  has('planned', isPlanned)
  has(
    'lapsed',
    members.some((one) => hasLapsedWithoutSuccessor(ground.graph, one, members)),
  )
  has('none-found', saysSo('found-none'))
  has('out-of-scope', outOfScopeOf.length > 0)
  has('not-researched', checks.length === 0)
  has('ending', current.length > 0 && current.every((one) => isEnding(one, ground.context)))
  has('unfunded', isUnfunded(ground, current))
  has('one-known', (saysSo('complete') || saysSo('confirmed')) && isOneKnown(ground.graph, members))

  const order = current.length > 0 ? whenCurrent : whenNothingCurrent
  const found = order.filter((kind) => holds.has(kind))
  const told = found.length > 1 ? found.filter((kind) => kind !== 'not-researched') : found
  // a cell that somebody called complete, and that holds nothing, was searched
  const kinds: readonly GapKind[] = told.length === 0 && current.length === 0 ? ['none-found'] : told
  return { cell, members, kinds, needs, checks, outOfScopeOf, shutOutBy }
}

/** A check of a cell holds in narrower cells too. */
function coversCell(graph: MapGraph, about: Check['about'], cell: Cell): boolean {
  for (const [axis, terms] of about) {
    const term = cell[axis]
    if (term === undefined) return false
    const broader = withBroader(graph, term)
    if (!terms.some((one) => broader.has(one))) return false
  }
  return about.length > 0
}

/** Activities at which a person is taken in, so that being shut out can be judged at a place (R12). */
const takesIn = new Set([
  'activity-emergency-shelter',
  'activity-transitional-housing',
  'activity-exit-program',
  'activity-protective-custody-minors',
])

type CellAtPlace = Cell & { readonly activity: string; readonly population: string }

/** Whether being shut out is judged in a cell: on all services of its activity and place, whomever they are for. */
export function isJudgedAtPlace(cell: Cell): cell is CellAtPlace {
  const { activity, population, ...rest } = cell
  return (
    activity !== undefined &&
    population !== undefined &&
    takesIn.has(activity) &&
    Object.keys(rest).every((axis) => axis === 'jurisdiction')
  )
}

/**
 * Services that shut a population out at a place, when no service there admits it (R12): a women-only shelter raises
 * no exclusion, a place that has none for men does. Judged where activity and population are named; the place is a
 * jurisdiction, or the country where none is named.
 */
export function shutOut({ index }: Pick<GapGround, 'index'>, cell: Cell): readonly string[] {
  if (!isJudgedAtPlace(cell)) return []
  const { activity, population, ...rest } = cell
  if (index.membersOf(cell).some(isInForce)) return []
  const place: Cell = { ...rest, activity }
  const there = index.membersOf(place).filter((one) => isInForce(one) && one.node.type === 'Service')
  const shuts = there.filter((one) => one.facets.shuts.has(population))
  return shuts.map((one) => one.id)
}

/** A finding that shelters of the country shut somebody out speaks of each place where they do. */
function nationalNeeds({ index }: GapGround, cell: Cell, spoken: readonly Need[]): readonly Need[] {
  const { jurisdiction, ...rest } = cell
  if (jurisdiction === undefined) return spoken
  const national = index
    .needsOf(rest)
    .filter(({ about }) => about.jurisdiction?.includes('jurisdiction-ca') ?? true)
  return [...new Set([...spoken, ...national])]
}

/** Ended, and nothing in the same cell succeeds it: a successor elsewhere leaves this cell without. */
function hasLapsedWithoutSuccessor(
  graph: MapGraph,
  measure: MeasureAt,
  inCell: readonly MeasureAt[],
): boolean {
  if (!measure.standing.hasLapsed || measure.node.type === 'Commitment') return false
  if (isOnce(measure)) return false
  const later = reach(targets(graph, measure.id, 'SUCCEEDED_BY'), (id) => targets(graph, id, 'SUCCEEDED_BY'))
  return later.size === 0 || !inCell.some((one) => later.has(one.id))
}

function isOnce(measure: MeasureAt): boolean {
  return (
    measure.node.type === 'Initiative' &&
    !['team', 'campaign', 'project', 'training'].includes(wordOf(measure.node, 'kind') ?? 'project')
  )
}

function isEnding(measure: MeasureAt, context: AnalysisContext): boolean {
  const end = measure.standing.end
  return end !== null && measure.node.type !== 'Strategy' && end.last <= context.horizonEnd
}

/** Money was known for all of it and all that money has ended. What never had known money says nothing. */
function isUnfunded(ground: GapGround, current: readonly MeasureAt[]): boolean {
  if (current.length === 0) return false
  for (const one of current) {
    let isKnown = false
    for (const id of [one.id, ...one.facets.strategies])
      for (const { lastDay } of ground.money.get(id) ?? []) {
        if (lastDay === null || lastDay >= ground.context.asOf) return false
        isKnown = true
      }
    if (!isKnown) return false
  }
  return true
}

/** One provider of all that is in force in the cell; what is only presumed may be another's. */
function isOneKnown(graph: MapGraph, members: readonly MeasureAt[]): boolean {
  if (members.some(isPresumed)) return false
  return new Set(members.filter(isCurrent).flatMap((one) => providersOf(graph, one))).size === 1
}

/** Who delivers a measure; else who leads it, else who contributes to it, else the measure itself. */
function providersOf(graph: MapGraph, { id }: MeasureAt): readonly string[] {
  const by = ['DELIVERS', 'LEADS', 'CONTRIBUTES_TO'].map((type) => origins(graph, id, type))
  return by.find((organizations) => organizations.length > 0) ?? [id]
}

/** Strategies of the place that state their scope and leave this form or population outside it. */
function strategiesNotReaching(ground: GapGround, cell: Cell): readonly string[] {
  const { jurisdiction, exploitation, population } = cell
  if (jurisdiction === undefined) return []
  return ground.scopes
    .filter((scope) => scope.jurisdictions.includes(jurisdiction))
    .filter(
      (scope) =>
        (exploitation !== undefined &&
          scope.forms.length > 0 &&
          !reachesForm(ground.graph, scope.forms, exploitation)) ||
        (population !== undefined && scope.shuts.has(population)),
    )
    .map((scope) => scope.id)
}

export function reachesForm(graph: MapGraph, forms: readonly string[], form: string): boolean {
  return forms.some(
    (one) => one === allForms || withBroader(graph, one).has(form) || withBroader(graph, form).has(one),
  )
}

/** Scopes of the strategies in force, only as far as a source states them. */
export function strategyScopes(graph: MapGraph, context: AnalysisContext): readonly StrategyScope[] {
  return graph
    .ofType('Strategy')
    .filter((strategy) => {
      const { currency } = standingOf(graph, strategy, context.asOf, context.currentMonths)
      return currency === 'current' || currency === 'presumed'
    })
    .map((strategy) => ({
      id: strategy.id,
      jurisdictions: facetsOf(graph, strategy.id).stated.jurisdiction,
      forms: graph
        .out(strategy.id, 'ADDRESSES')
        .filter((one) => one.properties['assignedBy'] === undefined)
        .map((one) => one.to),
      shuts: facetsOf(graph, strategy.id).shuts,
    }))
}
