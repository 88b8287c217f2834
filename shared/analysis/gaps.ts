import type { GapKind } from '../../graph-schema/vocabularies/analysis.ts'
import type { Competence } from '../../graph-schema/vocabularies/term.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import { gapId, termsOf, type Cell, type CellAxis, type termsAbout } from './cell.ts'
import { citationsOfAll, weightOfEvidence, type Citation } from './evidence.ts'
import type { AnalysisContext } from './context.ts'
import { cellScope } from './cell-scope.ts'
import { findCell, shutOut, type CellFinding, type GapGround } from './gap-kind.ts'
import { gapGround } from './gap-ground.ts'

/** A cell that is empty or thin, with its kind and everything that says so. */
export type Gap = {
  readonly id: string
  readonly cell: Cell
  readonly kind: GapKind
  readonly also: readonly GapKind[]
  /** Weight of independent cited findings; 0 where none names the cell (R10). */
  readonly priority: number
  readonly found: CellFinding
  readonly competence: Competence
  readonly citations: readonly Citation[]
}

const crossed: readonly (readonly [CellAxis, CellAxis])[] = [
  ['pillar', 'jurisdiction'],
  ['pillar', 'population'],
  ['exploitation', 'population'],
  ['activity', 'jurisdiction'],
  ['exploitation', 'jurisdiction'],
]

/**
 * The typed gaps of a map, ranked: independent cited findings by grade first, a cell without one below all that
 * have one, ties by id, so that both languages give one order (R7, R8, R10).
 *
 * `withNotResearched` lists those cells too (only when a person asks, R8); without it one is listed only where a cited
 * finding names it. A scope chooses among these rows and changes none (A12).
 * Cost: O(cells × measures); about 1,500 cells on the starter map.
 */
export function findGaps(
  graph: MapGraph,
  context: AnalysisContext,
  withNotResearched = false,
): readonly Gap[] {
  const ground = gapGround(graph, context)
  const rows = [...cellsToLook(ground)]
    .map(([id, cell]) => findCell(ground, cell, id))
    .filter((found) => isWorthARow(found, withNotResearched))
  const gaps = eachNeedOnce(rows)
    .filter(cellScope(graph, context))
    .map((found) => toGap(ground, found))
  return gaps.sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
}

/** One gap by its id, whatever its kind and the scope; undefined where the id names no cell or the cell has no gap. */
export function gapAt(graph: MapGraph, context: AnalysisContext, cell: Cell): Gap | undefined {
  const ground = gapGround(graph, context)
  const found = findCell(ground, cell)
  return found.kinds.length === 0 ? undefined : toGap(ground, found)
}

/** Kinds that are worth a row wherever they hold; the others need a finding, or the first matrix (R8). */
const standsAlone: ReadonlySet<GapKind> = new Set([
  'excluded',
  'ending',
  'planned',
  'one-known',
  'none-found',
  'none-confirmed',
])

function isWorthARow(found: CellFinding, withNotResearched: boolean): boolean {
  const kind = found.kinds[0]
  if (kind === undefined) return false
  if (kind === 'not-researched') return withNotResearched || found.needs.length > 0
  return standsAlone.has(kind) || found.needs.length > 0 || isBroad(found.cell)
}

/** The cells of the first matrix: every government sees how its own stand in each pillar. */
function isBroad(cell: Cell): boolean {
  return cell.pillar !== undefined && cell.jurisdiction !== undefined && Object.keys(cell).length === 2
}

const gapsOf = new WeakMap<CellFinding, Gap>()

/** A finding of a cell stands only as long as all that it rests on; so does the gap that is made of it. */
function toGap(ground: GapGround, found: CellFinding): Gap {
  const known = gapsOf.get(found)
  if (known !== undefined) return known
  const gap = makeGap(ground, found)
  gapsOf.set(found, gap)
  return gap
}

function makeGap(ground: GapGround, found: CellFinding): Gap {
  const needIds = found.needs.map((need) => need.id)
  const [kind, ...also] = found.kinds
  const evidence = [
    ...needIds,
    ...found.checks.map((check) => check.id),
    ...found.outOfScopeOf,
    ...found.shutOutBy,
  ]
  return {
    id: gapId(found.cell),
    cell: found.cell,
    kind: kind ?? 'not-researched',
    also,
    priority: weightOfEvidence(ground.graph, needIds),
    found,
    competence: competenceOf(ground.graph, found.cell),
    citations: citationsOfAll(ground.graph, evidence),
  }
}

/** The crossed axes, and any deeper cell that a finding is about; each once, by its id. */
function cellsToLook(ground: GapGround): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  const add = (cell: Cell) => cells.set(gapId(cell), cell)
  for (const [first, second] of crossed) {
    const seconds = axisTerms(ground, second)
    for (const a of axisTerms(ground, first))
      for (const b of seconds) if (canAct(ground, a, b)) add({ [first]: a, [second]: b })
  }
  for (const need of ground.needs) for (const cell of deepCells(ground, need.about)) add(cell)
  for (const cell of shutOutCells(ground)) add(cell)
  return cells
}

/** A federal measure does not cover a provincial competence: in the column of Canada such an activity is no cell (R11). */
function canAct({ graph }: GapGround, a: string, b: string): boolean {
  if (a === 'activity-international-cooperation') return false // done abroad by its nature: no cell of any place
  return (
    b !== 'jurisdiction-ca' ||
    !['provincial', 'municipal', 'indigenous'].includes(String(graph.node(a)?.properties['competence']))
  )
}

const said = new Set(['population-everyone', 'exploitation-all-forms'])

function axisTerms(ground: GapGround, axis: CellAxis): readonly string[] {
  return termsOf(ground.graph, axis, ground.measures).filter((term) => !said.has(term))
}

/**
 * A cell is a row when it tells a need that no row inside it tells already; of two cells with the same needs the
 * deepest axes. A finding that names several people or places is told of each. Cells of the first matrix stay, so that every government finds its own.
 */
function eachNeedOnce(rows: readonly CellFinding[]): readonly CellFinding[] {
  const kept: CellFinding[] = []
  const deepestFirst = rows
    .map((found) => ({ found, id: gapId(found.cell), depth: depth(found) }))
    .sort((a, b) => b.depth - a.depth || (a.id < b.id ? -1 : 1))
  const toldBy = new Map<string, string>()
  for (const { found } of deepestFirst) {
    const isPlain = isBroad(found.cell) || found.needs.length === 0 || found.kinds[0] === 'excluded'
    const key = found.needs.map((need) => need.id).join(' ')
    const axes = Object.keys(found.cell).sort().join(' ')
    const isTold = toldBy.get(key) !== undefined && toldBy.get(key) !== axes
    if (!isPlain && (isTold || isToldInside(found, kept))) continue
    if (!isPlain) toldBy.set(key, axes)
    kept.push(found)
  }
  return kept
}

function isToldInside(found: CellFinding, kept: readonly CellFinding[]): boolean {
  const inside = kept.filter((other) => !isBroad(other.cell) && isInside(other.cell, found.cell))
  const told = new Set(inside.flatMap((other) => other.needs.map((need) => need.id)))
  return found.needs.every((need) => told.has(need.id))
}

/** Whether a cell names each term of another one, and more. */
function isInside(inner: Cell, outer: Cell): boolean {
  return Object.entries(outer).every(([axis, term]) => inner[axis as CellAxis] === term)
}

/** Number of axes; an activity tells more than a pillar, a cell that has something more than one that has not. */
function depth({ cell, members }: CellFinding): number {
  return Object.keys(cell).length + (cell.activity === undefined ? 0 : 0.5) + (members.length > 0 ? 0.25 : 0)
}

const deepAxes = ['pillar', 'jurisdiction', 'population', 'exploitation', 'activity'] as const

/**
 * The cells that a finding is about, one for each choice of its terms, at most a dozen. A finding about the country
 * names no place: "Canada" is left out, so that shelters of the provinces count in what it says of shelters. The
 * pillar of an activity says nothing new about its cell.
 */
function deepCells(ground: GapGround, about: ReturnType<typeof termsAbout>): readonly Cell[] {
  const isNational = about.jurisdiction?.every((place) => place === 'jurisdiction-ca') === true
  const named = deepAxes.filter(
    (axis) => (about[axis]?.length ?? 0) > 0 && !(axis === 'jurisdiction' && isNational),
  )
  const kept = named.includes('activity') ? named.filter((axis) => axis !== 'pillar') : named
  const isOfProvinces =
    about.activity?.every((activity) => !canAct(ground, activity, 'jurisdiction-ca')) === true
  if (kept.length < (isNational && kept.includes('activity') ? (isOfProvinces ? 1 : 2) : 3)) return []
  let cells: Cell[] = [{}]
  for (const axis of kept)
    cells = cells.flatMap((cell) => (about[axis] ?? []).map((term) => ({ ...cell, [axis]: term })))
  return cells.slice(0, 12)
}

/** Places where services of a kind exist and shut somebody out: to be judged at the place (R12). */
function shutOutCells(ground: GapGround): readonly Cell[] {
  return ground.measures
    .filter((measure) => measure.node.type === 'Service' && measure.facets.excludes.size > 0)
    .flatMap((measure) =>
      measure.facets.stated.activity.flatMap((activity) =>
        measure.facets.stated.jurisdiction.flatMap((jurisdiction) =>
          [...measure.facets.excludes].map((population) => ({ activity, jurisdiction, population })),
        ),
      ),
    )
    .filter((cell) => shutOut(ground, cell).length > 0)
}

/** Who can act on a cell (R11): by its activity, else the federal level in the column of Canada, else shared. */
export function competenceOf(graph: MapGraph, cell: Cell): Competence {
  const activity = cell.activity === undefined ? undefined : graph.node(cell.activity)
  const byActivity = activity?.properties['competence'] as Competence | undefined
  if (byActivity !== undefined) return byActivity
  if (cell.jurisdiction === 'jurisdiction-ca') return 'federal'
  return cell.pillar === 'pillar-protection' && cell.jurisdiction !== undefined ? 'provincial' : 'shared'
}
