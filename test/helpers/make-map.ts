import { joins } from '../../graph-schema/define-relationship-type.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import { assembleVocabularies } from '../../graph-schema/starter-map/assemble.ts'
import { hashText } from '../../shared/base/hash.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../../shared/state/map-view.ts'

type Properties = Readonly<Record<string, unknown>>

/** A record with what leaves and reaches it, before relationships have ids. */
export type Written = {
  readonly node: NodeRecord
  readonly links: readonly Omit<RelationshipRecord, 'id'>[]
}

/** What a map is made of: records, and relationships between them. */
export type Records = readonly (Written | Written['links'][number])[]

/**
 * What a record of a test says. Ids of a list are separated by spaces; the facets take ids without their prefix
 * (`in: 'nu on'`), everything else whole ids. What is not named here is a property of the node.
 */
export type Said = {
  readonly pillar?: string
  readonly in?: string
  readonly serves?: string
  readonly excludes?: string
  readonly against?: string
  readonly reaches?: string
  readonly does?: string
  /** Organizations that deliver, lead, contribute to it. */
  readonly by?: string
  readonly ledBy?: string
  readonly withHelpOf?: string
  readonly involves?: string
  readonly partOf?: string
  readonly cites?: string
  readonly about?: string
  readonly paidFrom?: string
  readonly paysTo?: string
  readonly sameAs?: string
  readonly successor?: string
  readonly takenBy?: string
  readonly respondsTo?: string
  readonly memberOf?: string
  readonly [property: string]: unknown
}

const facets = {
  pillar: ['ADVANCES', 'pillar-'],
  in: ['OPERATES_IN', 'jurisdiction-'],
  serves: ['SERVES', 'population-'],
  excludes: ['EXCLUDES', 'population-'],
  against: ['ADDRESSES', 'exploitation-'],
  reaches: ['REACHES', 'audience-'],
  does: ['DOES', 'activity-'],
  involves: ['INVOLVES', ''],
  partOf: ['PART_OF', ''],
  cites: ['CITES', ''],
  about: ['ABOUT', ''],
  paidFrom: ['PAYS_FROM', ''],
  paysTo: ['PAYS_TO', ''],
  sameAs: ['SAME_AS', ''],
  successor: ['SUCCEEDED_BY', ''],
  respondsTo: ['RESPONDS_TO', ''],
  memberOf: ['MEMBER_OF', ''],
} as const
const reaching = { by: 'DELIVERS', ledBy: 'LEADS', withHelpOf: 'CONTRIBUTES_TO', takenBy: 'TAKES' } as const

const ids = (list: unknown, prefix: string): readonly string[] =>
  typeof list === 'string'
    ? list
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => prefix + id)
    : []

/** A record named after its id in both languages, unless it says otherwise. */
export function record(type: string, id: string, said: Said = {}): Written {
  const isLink = (key: string) => key in facets || key in reaching
  const properties: Properties = Object.fromEntries(Object.entries(said).filter(([key]) => !isLink(key)))
  const link = (relationship: string, from: string, to: string, with_: Properties = {}) => ({
    type: relationship,
    from,
    to,
    properties: with_,
  })
  return {
    node: {
      id,
      type,
      properties: {
        name: { en: `${id} in English`, fr: `${id} en français` },
        handling: 'public',
        ...properties,
      },
    },
    links: [
      ...Object.entries(facets).flatMap(([key, [relationship, prefix]]) =>
        ids(said[key], prefix).map((to) =>
          link(relationship, id, to, relationship === 'CITES' ? { locator: 'p. 1' } : {}),
        ),
      ),
      ...Object.entries(reaching).flatMap(([key, relationship]) =>
        ids(said[key], '').map((from) => link(relationship, from, id)),
      ),
    ],
  }
}

export const service = (id: string, said: Said = {}) => record('Service', id, said)
export const initiative = (id: string, said: Said = {}) => record('Initiative', id, said)
export const commitment = (id: string, said: Said = {}) => record('Commitment', id, said)
export const program = (id: string, said: Said = {}) => record('Program', id, said)
export const strategy = (id: string, said: Said = {}) => record('Strategy', id, said)
export const finding = (id: string, said: Said = {}) =>
  record('Finding', id, { kind: 'gap', date: { date: '2025-01-01' }, ...said })
export const check = (id: string, result: string, about: string, said: Said = {}) =>
  record('CoverageCheck', id, { result, about, date: '2026-01-15', who: 'A. Reader', ...said })

/** A document of a grade and a day; `document` makes it a copy of another one. */
export function source(id: string, date: string, said: Said = {}): Written {
  return record('Source', id, { date: { date }, grade: 'government', ...said })
}

/** One relationship more, between records that are already there. */
export function link(
  type: string,
  from: string,
  to: string,
  properties: Properties = {},
): Written['links'][number] {
  return { type, from, to, properties }
}

/** A timing with its first and last day; open where null. */
export function timing(start: string | null, end: string | null, precision?: string): Properties {
  return {
    start,
    end,
    ongoing: false,
    ...(precision === undefined
      ? {}
      : {
          precision: {
            ...(start === null ? {} : { start: precision }),
            ...(end === null ? {} : { end: precision }),
          },
        }),
  }
}

const vocabularies = assembleVocabularies(hashText)

/**
 * A map with the vocabularies, these records, and an Organization for every id `org-…` that only a relationship names.
 *
 * Errors: throws on a record or relationship that the schema does not allow: a test that tests nothing.
 */
export function makeMap(...written: (Written | Written['links'][number])[]): MapView {
  return extendMap(
    { nodes: nodesOf(vocabularies.nodes), relationships: nodesOf(vocabularies.relationships) },
    ...written,
  )
}

/** The id that a relationship has in a map of these, the first of its type between its ends unless said otherwise. */
export function linkId(one: { type: string; from: string; to: string }, occurrence = 0): string {
  return `rel-${hashText(`${one.type}|${one.from}|${one.to}|${occurrence}`).slice(0, 20)}`
}

/** The same map with more records. */
export function extendMap(view: MapView, ...written: Records): MapView {
  const nodes = new Map(view.nodes)
  const relationships = new Map(view.relationships)
  const records = written.filter((one) => 'node' in one)
  const links = written.flatMap((one) => ('node' in one ? one.links : [one]))
  for (const { node } of records) nodes.set(node.id, valid(node))
  for (const id of links.flatMap(({ from, to }) => [from, to]))
    if (id.startsWith('org-') && !nodes.has(id))
      nodes.set(id, record('Organization', id, { kind: 'ngo' }).node)
  for (const one of links) {
    let occurrence = 0
    while (relationships.has(linkId(one, occurrence))) occurrence += 1
    const id = linkId(one, occurrence)
    relationships.set(id, joined({ id, ...one }, nodes))
  }
  return { nodes, relationships }
}

/** The same map without some records and what joins them. */
export function without(view: MapView, ...gone: readonly string[]): MapView {
  const left = new Set(gone)
  return {
    nodes: nodesOf([...view.nodes.values()].filter(({ id }) => !left.has(id))),
    relationships: nodesOf(
      [...view.relationships.values()].filter(
        ({ id, from, to }) => ![id, from, to].some((one) => left.has(one)),
      ),
    ),
  }
}

/** The same map with other properties on one node. */
export function withProperties(view: MapView, id: string, properties: Properties): MapView {
  const node = view.nodes.get(id)
  if (node === undefined) throw new Error(`no record ${id}`)
  const changed = valid({ ...node, properties: { ...node.properties, ...properties } })
  return { nodes: new Map(view.nodes).set(id, changed), relationships: view.relationships }
}

const nodesOf = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]))

function valid(node: NodeRecord): NodeRecord {
  RecordId.parse(node.id)
  const type = nodeType(node.type)
  if (type === undefined) throw new Error(`no type ${node.type}`)
  const parsed = type.schema.safeParse(node.properties)
  if (!parsed.success) throw new Error(`${node.id}: ${parsed.error.message}`)
  return node
}

function joined(one: RelationshipRecord, nodes: ReadonlyMap<string, NodeRecord>): RelationshipRecord {
  const type = relationshipType(one.type)
  const [from, to] = [nodes.get(one.from), nodes.get(one.to)]
  if (type === undefined) throw new Error(`no relationship type ${one.type}`)
  if (from === undefined || to === undefined)
    throw new Error(`${one.type} ${one.from} → ${one.to}: an end is not there`)
  if (!joins(type, from.type, to.type)) throw new Error(`${one.type} joins no ${from.type} and ${to.type}`)
  const parsed = type.schema.safeParse(one.properties)
  if (!parsed.success) throw new Error(`${one.type} ${one.from} → ${one.to}: ${parsed.error.message}`)
  return one
}
