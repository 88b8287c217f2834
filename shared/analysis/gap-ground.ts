import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import { keptWith, targets, type MapGraph, type Touched } from '../graph/map-graph.ts'
import { wordOf } from '../graph/word-of.ts'
import { isAt, speaksOfTerm, termsAbout, type CellAxis } from './cell.ts'
import { cellIndex, type Replaced } from './cell-index.ts'
import { contextKey, type AnalysisContext } from './context.ts'
import { isJudgedAtPlace, strategyScopes, type CellFinding, type Check, type GapGround } from './gap-kind.ts'
import { dirtyMeasures, measuresAt, mostCarried, type MeasureAt } from './measures.ts'
import { moneyByMeasure } from './money.ts'
import { needsAt, type Need } from './needs.ts'

const groundsKnown = keptWith(
  () => new Map<string, GapGround>(),
  (known, graph, touched) => {
    if (resets.some((type) => touched.types.has(type))) return undefined
    const dirty = dirtyMeasures(graph, touched)
    const carried = [...known].slice(-mostCarried)
    return new Map(carried.map(([key, one]) => [key, groundAfter(one, graph, touched, dirty)]))
  },
)

/** What changes so much, and so seldom, that all is gathered anew: vocabularies, and who followed whom. */
const resets = ['BROADER', 'SUCCEEDED_BY', ...termTypes]

/**
 * What gaps are found on: the whole map, whatever the scope (A12). Gathered once a map and day, for the matrix as well,
 * and carried over edits.
 */
export function gapGround(graph: MapGraph, asked: AnalysisContext): GapGround {
  const context = { ...asked, scope: {} }
  const known = groundsKnown(graph)
  const key = contextKey(context)
  let ground = known.get(key)
  if (ground === undefined) known.set(key, (ground = gatherGround(graph, context)))
  return ground
}

function gatherGround(graph: MapGraph, context: AnalysisContext): GapGround {
  const measures = measuresAt(graph, context)
  const needs = needsAt(graph, context)
  return {
    graph,
    context,
    measures,
    needs,
    index: cellIndex(graph, measures, needs),
    checks: checksAt(graph, context),
    scopes: strategyScopes(graph, context),
    money: moneyByMeasure(graph),
    found: new Map(),
  }
}

function checksAt(graph: MapGraph, context: AnalysisContext): GapGround['checks'] {
  return graph
    .ofType('CoverageCheck')
    .filter((check) => (wordOf(check, 'date') ?? '') <= context.asOf)
    .map((check) => ({
      id: check.id,
      result: wordOf(check, 'result') ?? '',
      about: Object.entries(termsAbout(graph, check.id)) as Check['about'],
    }))
}

/** The ground after an edit: what the edit did not touch is that of before. `dirty`: what it may have changed. */
function groundAfter(
  before: GapGround,
  graph: MapGraph,
  touched: Touched,
  dirty: ReadonlySet<string>,
): GapGround {
  const { context } = before
  const measures = replaced(before.measures, measuresAt(graph, context), dirty)
  const needs = needsAfter(before, graph, dirty)
  const index = before.index.after(graph, measures, needs)
  const checks = sameOr(before.checks, checksAt(graph, context))
  const isPlanDirty = [...dirty].some((id) =>
    [before.graph, graph].some((one) => one.node(id)?.type === 'Strategy'),
  )
  const scopes = isPlanDirty ? sameOr(before.scopes, strategyScopes(graph, context)) : before.scopes
  const isMoneyTouched = touched.types.has('Allocation') || touched.types.has('PAYS_TO')
  const money = isMoneyTouched ? moneyByMeasure(graph) : before.money
  const paid = measuresPaidOtherwise(before, money, measures.now)
  const changed = [...before.measures, ...measures.now].filter(
    (one) => measures.ids.has(one.id) || paid.has(one),
  )
  const changedNeeds = [...before.needs, ...needs.now].filter((one) => needs.ids.has(one.id))
  const hold = checks === before.checks && scopes === before.scopes
  return {
    graph,
    context,
    measures: measures.now,
    needs: needs.now,
    index,
    checks,
    scopes,
    money,
    found: hold
      ? foundAfter(before.found, graph, changed, changedNeeds, dirty)
      : new Map<string, CellFinding>(),
  }
}

/** Which of the dirty ones are new, gone or other objects than before. */
function replaced<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
  dirty: ReadonlySet<string>,
): Replaced<T> {
  const was = new Map(before.filter((one) => dirty.has(one.id)).map((one) => [one.id, one]))
  const is = new Map(now.filter((one) => dirty.has(one.id)).map((one) => [one.id, one]))
  return { now, ids: new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id))) }
}

/** The needs after an edit: findings that it touched, and those that something touched responds to, are looked at anew. */
function needsAfter(before: GapGround, graph: MapGraph, dirty: ReadonlySet<string>): Replaced<Need> {
  const looked = new Set(dirty)
  for (const id of dirty) for (const finding of targets(graph, id, 'RESPONDS_TO')) looked.add(finding)
  const findings = [...looked].map((id) => graph.node(id)).filter((node) => node?.type === 'Finding')
  const wasNeed = before.needs.some((need) => looked.has(need.id))
  if (findings.length === 0 && !wasNeed) return { now: before.needs, ids: new Set() }
  const anew = needsAt(graph, before.context, findings as Parameters<typeof needsAt>[2])
  const kept = before.needs.filter((need) => !looked.has(need.id))
  return { now: [...kept, ...anew].sort((a, b) => (a.id < b.id ? -1 : 1)), ids: looked }
}

/** The former where the latter says the same: what rests on it then rests on it still. */
function sameOr<T>(before: T, now: T): T {
  const text = (value: T) => JSON.stringify(value, (_, one: unknown) => (one instanceof Set ? [...one] : one))
  return text(before) === text(now) ? before : now
}

/** Measures whose money, or that of whose plan, is there until another day than before. */
function measuresPaidOtherwise(
  before: GapGround,
  money: GapGround['money'],
  all: readonly MeasureAt[],
): ReadonlySet<MeasureAt> {
  if (money === before.money) return new Set()
  const text = (map: GapGround['money'], id: string) => JSON.stringify(map.get(id))
  const other = new Set(
    [...before.money.keys(), ...money.keys()].filter((id) => text(before.money, id) !== text(money, id)),
  )
  if (other.size === 0) return new Set()
  return new Set(all.filter((one) => other.has(one.id) || one.facets.strategies.some((id) => other.has(id))))
}

/** What was found of cells, as far as no changed measure or need, before or after, is at the cell or told of it. */
function foundAfter(
  found: GapGround['found'],
  graph: MapGraph,
  measures: readonly MeasureAt[],
  needs: readonly Need[],
  dirty: ReadonlySet<string>,
): GapGround['found'] {
  const tells = ({ needs: told, checks, outOfScopeOf, shutOutBy }: CellFinding) =>
    told.some((one) => dirty.has(one.id)) ||
    checks.some((one) => dirty.has(one.id)) ||
    outOfScopeOf.some((id) => dirty.has(id)) ||
    shutOutBy.some((id) => dirty.has(id))
  return new Map(
    [...found].filter(([, one]) => {
      const { cell, shutOutBy } = one
      const place = termsOf(isJudgedAtPlace(cell) ? { ...cell, population: undefined } : cell)
      // a need of the country speaks of each place where somebody is shut out
      const spoken = termsOf(shutOutBy.length > 0 ? { ...cell, jurisdiction: undefined } : cell)
      return !(
        tells(one) ||
        measures.some((measure) => place.every(([axis, term]) => isAt(measure, axis, term))) ||
        needs.some((need) => spoken.every(([axis, term]) => speaksOfTerm(graph, need.about, axis, term)))
      )
    }),
  )
}

function termsOf(cell: Readonly<Partial<Record<CellAxis, string | undefined>>>): [CellAxis, string][] {
  return Object.entries(cell).filter(([, term]) => term !== undefined) as [CellAxis, string][]
}
