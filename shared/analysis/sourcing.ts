import { keptOfRecord } from '../../graph-schema/common-properties.ts'
import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { isOfScore } from '../state/scores.ts'

/**
 * What a field or relationship rests on: sources cited for it alone, those of its record, the coding of a person (which
 * the sources do not themselves make, R6), or nothing.
 */
export type Basis = 'own' | 'record' | 'coded' | 'none'

/** Of the map itself, or sources: what they say is said by whoever wrote it. */
const needsNoSource = new Set<string>([
  ...termTypes,
  'Source',
  'View',
  'Judgement',
  'Call',
  'AgendaItem',
  'Outcome',
  'Action',
  'Note',
  'QuietPeriod',
  'CirculatedDocument',
  'ScenarioNote',
])

/** Decisions of a person, and what the vocabularies come with. */
const saidByThemselves = new Set([
  'CITES',
  'JUDGES',
  'RAISED_AT',
  'PREPARED_FOR',
  'ATTENDS',
  'PRESENTS',
  'CONCERNS',
  'CARRIED_FROM',
  'CAME_OF',
  'RESERVES',
  'OFFERS',
  'HOLDS_IN',
  'PREPARES',
  'DISTINCT_FROM',
  'ALIGNED_WITH',
  'BROADER',
  'BORDERS',
  'CORRIDOR',
])

/** Whether a statement of this type of record needs a source to be believed. */
export function needsSource(type: string): boolean {
  return !needsNoSource.has(type)
}

/** Whether a citation is of the record or of a field of it, and used by it (R41); one of a relationship is not. */
export function sourcesRecord({ type, properties }: RelationshipRecord): boolean {
  return type === 'CITES' && properties['isUsed'] !== false && properties['relationship'] === undefined
}

/** Whether a record needs a source and uses none. */
export function isUnsourced(graph: MapGraph, node: NodeRecord): boolean {
  return needsSource(node.type) && !graph.out(node.id, 'CITES').some(sourcesRecord)
}

/** Used citations of a field. */
export function citationsOfField(
  graph: MapGraph,
  node: NodeRecord,
  field: string,
): readonly RelationshipRecord[] {
  return graph.out(node.id, 'CITES').filter((one) => sourcesRecord(one) && one.properties['field'] === field)
}

/** Used citations of a relationship, written at either of its ends. */
export function citationsOfRelationship(
  graph: MapGraph,
  { id, from, to }: Pick<RelationshipRecord, 'id' | 'from' | 'to'>,
): readonly RelationshipRecord[] {
  return [from, to]
    .flatMap((end) => graph.out(end, 'CITES'))
    .filter(({ properties }) => properties['relationship'] === id && properties['isUsed'] !== false)
}

/** What a field of a record rests on; null where it needs no source. */
export function basisOfField(graph: MapGraph, node: NodeRecord, field: string): Basis | null {
  if (!needsSource(node.type) || keptOfRecord.has(field) || isOfScore(node.type, field)) return null
  if (citationsOfField(graph, node, field).length > 0) return 'own'
  return isCited(graph, node.id) ? 'record' : 'none'
}

/**
 * What a relationship rests on; null where it needs no source. Without citations of its own it rests on those of its ends,
 * terms aside: each of them uses some source, and one of them is cited as a whole.
 */
export function basisOfRelationship(graph: MapGraph, one: RelationshipRecord): Basis | null {
  if (saidByThemselves.has(one.type)) return null
  const ends = [one.from, one.to]
    .map((id) => graph.node(id))
    .filter((node) => node !== undefined && needsSource(node.type)) as readonly NodeRecord[]
  if (ends.length === 0) return null
  if (citationsOfRelationship(graph, one).length > 0) return 'own'
  if (one.properties['assignedBy'] !== undefined) return 'coded'
  const isCovered =
    !ends.some((node) => isUnsourced(graph, node)) && ends.some(({ id }) => isCited(graph, id))
  return isCovered ? 'record' : 'none'
}

/** Whether a record uses a source for the whole of it. */
function isCited(graph: MapGraph, id: string): boolean {
  return graph.out(id, 'CITES').some((one) => sourcesRecord(one) && one.properties['field'] === undefined)
}
