import { cellOf } from '../analysis/cell.ts'
import { gapAt } from '../analysis/gaps.ts'
import type { MeasureAt } from '../analysis/measures.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import {
  edgeOfRelationship,
  nodeOfRecord,
  placed,
  shorten,
  type GraphEdge,
  type GraphNode,
} from './graph-elements.ts'
import { layOut, layOutAround } from './layout/lay-out.ts'
import { strongestFirst } from './present-evidence.ts'
import { cellName } from './present-gaps.ts'
import { classNameOf, overlapsIn, type OverlapFilter } from './present-overlaps.ts'
import { pointsIn, type PointFilter } from './present-points.ts'
import type { GraphView } from './shapes/records.ts'

/** Most neighbours that a picture stays readable with; the rest is counted. */
const most = 28

/** Findings beside the measures of a cell: the best-sourced ones, so that they do not hide what is there. */
const mostFindings = 10

/** What stands nearest to a record first: who acts, what was found, what it belongs to, then the terms. */
const nearness = [
  'LEADS',
  'CONTRIBUTES_TO',
  'DELIVERS',
  'ABOUT',
  'ACTS',
  'EXCLUDES',
  'PART_OF',
  'SUCCEEDED_BY',
  'PAYS_TO',
  'PAYS_FROM',
  'INVOLVES',
  'MEMBER_OF',
  'TAKES',
  'SERVES',
  'ADDRESSES',
  'DOES',
  'REACHES',
  'ADVANCES',
  'OPERATES_IN',
]

/** The records around some centres: records, or the finding ids of a gap, an overlap or a point. */
export function presentNeighbourhood(asked: Asked, centres: readonly string[]): GraphView {
  const gap = centres.length === 1 ? cellOf(centres[0] ?? '') : undefined
  if (gap !== undefined) return aroundCell(asked, centres[0] ?? '')
  const records = centres.flatMap((id) =>
    /^(overlap|cross):/.test(id) ? (id.split(':').at(-1)?.split('|') ?? []) : [id],
  )
  return aroundRecords(
    asked,
    records.filter((id) => asked.graph.node(id) !== undefined),
  )
}

function aroundRecords(asked: Asked, centres: readonly string[]): GraphView {
  const { graph } = asked
  const isCentre = new Set(centres)
  const near = centres
    .flatMap((id) => [...graph.out(id), ...graph.in(id)])
    .filter((one) => one.type !== 'CITES' && one.type !== 'JUDGES' && one.type !== 'BROADER')
    .sort((a, b) => rankOf(a) - rankOf(b))
  const others = [...new Set(near.map((one) => (isCentre.has(one.from) ? one.to : one.from)))].filter(
    (id) => !isCentre.has(id),
  )
  // What several centres share stands first: it is why they are looked at together.
  const shared = (id: string) =>
    new Set(
      near
        .filter((one) => one.from === id || one.to === id)
        .map((one) => (one.from === id ? one.to : one.from)),
    ).size
  const ordered = centres.length > 1 ? others.sort((a, b) => shared(b) - shared(a)) : others
  const kept = ordered.slice(0, most)
  const ids = [...centres, ...kept]
  const drawnIds = new Set(ids)
  const edges = uniqueEdges(
    near
      .filter((one) => drawnIds.has(one.from) && drawnIds.has(one.to))
      .map((one) => edgeOfRelationship(asked, one)),
  )
  const nodes = ids.map((id) => nodeOfRecord(asked, id, isCentre.has(id))).filter((one) => one !== undefined)
  const [centre] = centres
  const places =
    centres.length === 1 && centre !== undefined ? layOutAround(centre, kept) : layOut(ids, edges)
  return { nodes: placed(nodes, places), edges, omitted: ordered.length - kept.length }
}

function rankOf(one: RelationshipRecord): number {
  const rank = nearness.indexOf(one.type)
  return rank === -1 ? nearness.length : rank
}

function uniqueEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()]
}

/** A cell in the middle; around it the measures that count there and the findings that name it. */
function aroundCell(asked: Asked, id: string): GraphView {
  const { graph, context } = asked
  const cell = cellOf(id) ?? {}
  const gap = gapAt(graph, context, cell)
  const terms = Object.values(cell)
  const members = gap === undefined ? membersOf(asked, terms) : inOrderOfStanding(gap.found.members)
  const needs = strongestFirst(asked, gap?.found.needs.map((one) => one.id) ?? [])
  const kept = [
    ...members.slice(0, most - Math.min(needs.length, mostFindings)),
    ...needs.slice(0, mostFindings),
  ]
  const omitted = members.length + needs.length - kept.length
  const centre: GraphNode = {
    id,
    recordId: null,
    type: 'gap',
    typeName: '',
    label: cellName(asked, cell),
    shortLabel: shorten(cellName(asked, cell)),
    shape: 'gap',
    pillar: cell.pillar ?? null,
    currency: null,
    isCentre: true,
    assurance: null,
    x: 0,
    y: 0,
  }
  const nodes = kept.map((one) => nodeOfRecord(asked, one, false)).filter((one) => one !== undefined)
  const edges = nodes.map((node): GraphEdge => {
    const isFinding = node.shape === 'finding'
    return {
      id: `${id}>${node.id}`,
      from: id,
      to: node.id,
      type: isFinding ? 'ABOUT' : 'IN',
      label: '',
      tone: isFinding ? 'tension' : 'plain',
    }
  })
  return { nodes: placed([centre, ...nodes], layOutAround(id, kept)), edges, omitted }
}

/** What is in force before what is announced; what is of the past only where nothing else is. */
function inOrderOfStanding(members: readonly MeasureAt[]): readonly string[] {
  const order = ['current', 'presumed', 'planned', 'historical']
  const rank = (one: MeasureAt) => order.indexOf(one.standing.currency)
  const sorted = [...members].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const alive = sorted.filter((one) => one.standing.currency !== 'historical')
  return (alive.length > 0 ? alive : sorted).map((one) => one.id)
}

function membersOf({ graph }: Asked, terms: readonly string[]): readonly string[] {
  const sets = terms.map((term) => new Set(graph.in(term).map((one) => one.from)))
  const [first, ...rest] = sets
  return first === undefined ? [] : [...first].filter((id) => rest.every((set) => set.has(id))).sort()
}

/** Measures with their overlapping pairs as edges. */
export function presentOverlapGraph(
  asked: Asked,
  filter: OverlapFilter & { readonly limit: number },
  only?: ReadonlySet<string>,
): GraphView {
  const overlaps = overlapsIn(asked, { ...filter, limit: undefined }).filter(
    (one) => only?.has(one.id) ?? true,
  )
  const edges = overlaps.slice(0, filter.limit).map((one): GraphEdge => ({
    id: one.id,
    from: one.a.id,
    to: one.b.id,
    type: 'overlap',
    label: classNameOf(one, asked.language),
    tone: 'pair',
  }))
  return fromEdges(asked, edges)
}

/** The sides of all points to reconcile, joined where they meet. */
export function presentPointGraph(asked: Asked, filter: PointFilter, only?: ReadonlySet<string>): GraphView {
  const points = pointsIn(asked, filter).filter((one) => only?.has(one.id) ?? true)
  const edges = points.map((one): GraphEdge => ({
    id: one.id,
    from: one.a,
    to: one.b,
    type: one.rule,
    label: asked.t(`analysis:point.rule.${one.rule}`),
    tone: 'tension',
  }))
  return fromEdges(asked, edges)
}

function fromEdges(asked: Asked, edges: GraphEdge[]): GraphView {
  const ids = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))].sort()
  const nodes = ids.map((id) => nodeOfRecord(asked, id, false)).filter((one) => one !== undefined)
  return { nodes: placed(nodes, layOut(ids, edges)), edges, omitted: 0 }
}
