import type { NodeTypeName } from '../../../graph-schema/registry.ts'
import { termTypes } from '../../../graph-schema/relationship-types/measure-types.ts'
import type { AnalysisContext } from '../../analysis/context.ts'
import { coverageMatrix } from '../../analysis/coverage.ts'
import { standingOf } from '../../analysis/currency.ts'
import type { Day } from '../../base/days.ts'
import { withBroader } from '../../graph/closure.ts'
import { origins, targets, type MapGraph } from '../../graph/map-graph.ts'
import type { MapView, NodeRecord } from '../../state/map-view.ts'
import { packTypes, roleTypes, type PackType, type RoleType } from './pack-columns.ts'
import { linkedOf, type LinkedOf } from './pack-links.ts'

/** A record of the recipient, and the newest day on which anything shows it in force; null where nothing does. */
export type PackRow = {
  readonly node: NodeRecord
  readonly seen: Day | null
  readonly role?: RoleType
  readonly linked: LinkedOf
}

/** What a pack holds of a map as its audience sees it. */
export type PackScope = {
  /** The organization or jurisdiction that the pack is for. */
  readonly recipient: NodeRecord
  /** By type in the order of the sheets; oldest-seen first, what nothing shows before all (R39). */
  readonly rows: ReadonlyMap<PackType, readonly PackRow[]>
  /** Findings, interactions and judgements about them that may be shown to them (R20), to reply to (R19). */
  readonly asked: readonly NodeRecord[]
  /** Organizations in whose name the pack may be answered. */
  readonly answering: readonly NodeRecord[]
  /** The vocabularies, by type, that records are coded with. */
  readonly terms: ReadonlyMap<NodeTypeName, readonly NodeRecord[]>
  /** Activities of which no current measure of the jurisdiction is known (R9); none for an organization. */
  readonly empty: readonly NodeRecord[]
}

/**
 * The records of an organization (what it leads, contributes to, delivers) or of a jurisdiction (what operates there, and
 * what its organizations act on), with the money that they pay or are paid, out of the map of their audience. A province holds its municipalities; Canada holds
 * what is national and no province.
 *
 * Cost: O(relationships of their records), and that of one row of coverage.
 */
export function packScope(graph: MapGraph, recipient: NodeRecord, context: AnalysisContext): PackScope {
  const isPlace = recipient.type === 'Jurisdiction'
  const places = isPlace ? placesOf(graph, recipient) : []
  const there = new Set(places.flatMap((place) => origins(graph, place, 'OPERATES_IN')))
  const organizations = isPlace
    ? [...there].filter((id) => graph.node(id)?.type === 'Organization').sort()
    : [recipient.id]
  const roles = new Map<string, RoleType>()
  for (const id of organizations)
    for (const type of roleTypes)
      for (const to of targets(graph, id, type)) if (!roles.has(to)) roles.set(to, type)
  const acting = new Set([...organizations, ...there, ...roles.keys()])
  const money = [...acting].flatMap((id) => [
    ...origins(graph, id, 'PAYS_TO'),
    ...origins(graph, id, 'PAYS_FROM'),
  ])
  const ids = new Set([...acting, ...money])
  const records = [...ids].flatMap((id) => graph.node(id) ?? [])
  const rowOf = (node: NodeRecord): PackRow => {
    const { seen } = standingOf(graph, node, context.asOf, context.currentMonths)
    const role = isPlace ? undefined : roles.get(node.id)
    return { node, seen, linked: linkedOf(graph, node), ...(role === undefined ? {} : { role }) }
  }
  const rows = packTypes.map((type): [PackType, readonly PackRow[]] => [
    type,
    records
      .filter((node) => node.type === type)
      .map(rowOf)
      .sort(oldestFirst),
  ])
  return {
    recipient,
    rows: new Map(rows),
    asked: askedOf(graph, new Set([recipient.id, ...records.map(({ id }) => id)])),
    answering: organizations.flatMap((id) => graph.node(id) ?? []),
    terms: new Map(termTypes.map((type) => [type, graph.ofType(type)])),
    empty: isPlace ? emptyActivities(graph, recipient, context) : [],
  }
}

function oldestFirst(a: PackRow, b: PackRow): number {
  return (a.seen ?? '').localeCompare(b.seen ?? '') || (a.node.id < b.node.id ? -1 : 1)
}

/** The jurisdiction with those inside it; of the country only itself. */
function placesOf(graph: MapGraph, { id, properties }: NodeRecord): readonly string[] {
  if (properties['kind'] === 'federal') return [id]
  return graph.ofType('Jurisdiction').flatMap((one) => (withBroader(graph, one.id).has(id) ? [one.id] : []))
}

/** By which relationship each kind of question reaches what it is about. */
const aboutBy = { Finding: 'ABOUT', Interaction: 'ACTS', Judgement: 'JUDGES' } as const

function askedOf(graph: MapGraph, theirs: ReadonlySet<string>): readonly NodeRecord[] {
  return Object.entries(aboutBy).flatMap(([type, by]) =>
    graph
      .ofType(type)
      .filter((node) => mayBeShown(node) && targets(graph, node.id, by).some((id) => theirs.has(id)))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

/** A judgement goes to those it is about when somebody has decided that it does (R20). */
export function mayBeShown({ type, properties }: NodeRecord): boolean {
  return type !== 'Judgement' || !['internal', undefined].includes(properties['disclosure'] as string)
}

function emptyActivities(
  graph: MapGraph,
  { id }: NodeRecord,
  context: AnalysisContext,
): readonly NodeRecord[] {
  const { cells } = coverageMatrix(
    graph,
    { ...context, scope: { jurisdiction: [id] } },
    'activity',
    'jurisdiction',
  )
  return cells
    .filter(({ column, current, national }) => column === id && current.length === 0 && national === 0)
    .flatMap(({ row }) => graph.node(row) ?? [])
}

/** What may stand beside their records in the excerpt: what tells of a call, or how somebody looks at the map, may not. */
const neighbourTypes: ReadonlySet<NodeTypeName> = new Set<NodeTypeName>([
  ...packTypes,
  'Objective',
  'Instrument',
  'Topic',
  'Position',
  'Finding',
  'Interaction',
  'CoverageCheck',
  'Judgement',
  'Source',
  'Pillar',
  'Jurisdiction',
  'Population',
  'Audience',
  'Exploitation',
  'Activity',
])

/**
 * Their records with what is joined to them, and the sources of all of it, as a map.
 *
 * Shape: ends of every relationship are there. Cost: O(relationships of what is kept).
 */
export function packExcerpt(graph: MapGraph, { recipient, rows, asked }: PackScope): MapView {
  const theirs = new Set([recipient, ...asked, ...[...rows.values()].flat().map(({ node }) => node)])
  const nodes = new Map<string, NodeRecord>()
  const keep = (id: string) => {
    const node = graph.node(id)
    if (node !== undefined && neighbourTypes.has(node.type as NodeTypeName) && mayBeShown(node))
      nodes.set(id, node)
  }
  for (const { id, type } of theirs) {
    keep(id)
    if (type === 'Jurisdiction') continue // beside a place stands all that happens there, which is not all theirs
    for (const { to } of graph.out(id)) keep(to)
    for (const { from } of graph.in(id)) keep(from)
  }
  for (const id of [...nodes.keys()]) for (const { to } of graph.out(id, 'CITES')) keep(to)
  const relationships = [...nodes.keys()].flatMap((id) => graph.out(id).filter(({ to }) => nodes.has(to)))
  return { nodes, relationships: new Map(relationships.map((one) => [one.id, one])) }
}
