import { relationshipType } from '../../graph-schema/registry.ts'
import { standingOf } from '../analysis/currency.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { keepPlaces, type Places } from './layout/keep-places.ts'
import type { Place } from './layout/pivot-mds.ts'
import { nameThen, shortNameThen, typeName } from './names.ts'
import { presentAssurance } from './present-assurance.ts'
import type { GraphView } from './shapes/records.ts'

export type GraphNode = GraphView['nodes'][number]
export type GraphEdge = GraphView['edges'][number]

const shapes: Readonly<Record<string, GraphNode['shape']>> = {
  Commitment: 'measure',
  Initiative: 'measure',
  Program: 'measure',
  Service: 'measure',
  Organization: 'organization',
  Finding: 'finding',
  Strategy: 'strategy',
  Objective: 'strategy',
  Allocation: 'money',
  Pillar: 'term',
  Jurisdiction: 'term',
  Population: 'term',
  Audience: 'term',
  Exploitation: 'term',
  Activity: 'term',
}

/** How a record of a type is drawn. */
export function shapeOf(type: string): GraphNode['shape'] {
  return Object.hasOwn(shapes, type) ? (shapes[type] ?? 'other') : 'other'
}

/** A record as a node of a picture; the place is filled by the layout. */
export function nodeOfRecord(asked: Asked, id: string, isCentre: boolean): GraphNode | undefined {
  const { graph, context, language } = asked
  const node = graph.node(id)
  if (node === undefined) return undefined
  const standing = standingOf(graph, node, context.asOf, context.currentMonths)
  const { currency } = standing
  const label = nameThen(graph, node, language, context.asOf).text
  const hasStanding = shapeOf(node.type) === 'measure' || node.type === 'Strategy'
  return {
    id,
    recordId: id,
    type: node.type,
    typeName: typeName(node.type, language),
    label,
    shortLabel: shorten(
      node.type === 'Organization' ? shortNameThen(graph, node, language, context.asOf) : label,
    ),
    shape: shapeOf(node.type),
    pillar: facetsOf(graph, id).stated.pillar[0] ?? (node.type === 'Pillar' ? id : null),
    currency: hasStanding && currency !== 'unknown-yet' ? currency : null,
    isCentre,
    assurance: presentAssurance(asked, node, standing),
    x: 0,
    y: 0,
  }
}

/** At most 34 characters, cut at a word, so that labels do not run into one another. */
export function shorten(label: string): string {
  if (label.length <= 34) return label
  const cut = label.slice(0, 33)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > 18 ? space : 33)}…`
}

export function edgeOfRelationship({ language }: Asked, one: RelationshipRecord): GraphEdge {
  return {
    id: one.id,
    from: one.from,
    to: one.to,
    type: one.type,
    label: relationshipType(one.type)?.label[language] ?? one.type,
    tone: one.type === 'EXCLUDES' ? 'excludes' : one.type === 'ACTS' ? 'tension' : 'plain',
  }
}

export function placed(nodes: readonly GraphNode[], places: ReadonlyMap<string, Place>): GraphNode[] {
  return nodes.map((node) => {
    const place = places.get(node.id)
    return { ...node, x: Math.round(place?.x ?? 0), y: Math.round(place?.y ?? 0) }
  })
}

/** The same picture with its nodes where a person put them; who was put nowhere stands near its neighbours. */
export function withPlaces(graph: GraphView, places: Places | undefined): GraphView {
  if (places === undefined) return graph
  return { ...graph, nodes: placed(graph.nodes, keepPlaces(graph.nodes, graph.edges, places)) }
}
