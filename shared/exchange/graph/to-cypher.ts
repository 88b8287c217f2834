import { serverRules } from '../../../graph-schema/constraints.ts'
import type { MapView } from '../../state/map-view.ts'
import { graphOf } from '../graph-of.ts'
import {
  isGraphDay,
  type GraphNode,
  type GraphProperties,
  type GraphRelationship,
  type GraphValue,
} from '../graph-value.ts'

/** Rows in one statement: few enough for any server, many enough to be quick. */
const perBatch = 500

/**
 * The map as a Cypher script: unique ids first, then nodes and relationships in batches, found and made by id, so that
 * running it twice changes nothing. Takes no parameters; loads by cypher-shell and by Browser.
 *
 * Shape: the same labels, types and plain properties that a hub has. Cost: O(properties).
 */
export function toCypher(view: MapView): string {
  const { nodes, relationships } = graphOf(view)
  const labels = new Set(nodes.map(({ label }) => label))
  const types = new Set(relationships.map(({ type }) => type))
  const rules = serverRules().filter(({ statement }) => {
    const of = /\((?:n:(\w+))?\)(?:-\[r:(\w+)\])?.* REQUIRE [nr]\.id IS UNIQUE$/.exec(statement)
    return of !== null && (labels.has(of[1] ?? '') || types.has(of[2] ?? ''))
  })
  const statements = [
    ...rules.map(({ statement }) => statement),
    ...grouped(nodes, ({ label }) => label).flatMap(([, all]) => batches(all).map(nodesStatement)),
    ...grouped(relationships, ({ type, from, to }) => `${type} ${from.label} ${to.label}`).flatMap(
      ([, all]) => batches(all).map(relationshipsStatement),
    ),
  ]
  return `// A map of Fourfold\n${statements.map((one) => `${one};\n`).join('')}`
}

function grouped<T extends { readonly id: string }>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of [...all].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const there = groups.get(keyOf(one))
    if (there === undefined) groups.set(keyOf(one), [one])
    else there.push(one)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / perBatch) }, (_, i) =>
    all.slice(i * perBatch, (i + 1) * perBatch),
  )
}

function nodesStatement(nodes: readonly GraphNode[]): string {
  const rows = nodes.map(({ id, properties }) => `{id: ${cypherText(id)}, properties: ${map(properties)}}`)
  const label = quoted(nodes[0]?.label ?? '')
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMERGE (n:${label} {id: row.id})\nSET n += row.properties`
}

function relationshipsStatement(relationships: readonly GraphRelationship[]): string {
  const rows = relationships.map(
    ({ id, from, to, properties }) =>
      `{id: ${cypherText(id)}, from: ${cypherText(from.id)}, to: ${cypherText(to.id)}, properties: ${map(properties)}}`,
  )
  const [first] = relationships
  const [type, from, to] = [first?.type, first?.from.label, first?.to.label].map((one) => quoted(one ?? ''))
  return [
    `UNWIND [\n${rows.join(',\n')}\n] AS row`,
    `MATCH (a:${from} {id: row.from})`,
    `MATCH (b:${to} {id: row.to})`,
    `MERGE (a)-[r:${type} {id: row.id}]->(b)`,
    'SET r += row.properties',
  ].join('\n')
}

function map(properties: GraphProperties): string {
  const members = Object.entries(properties)
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => `${quoted(name)}: ${literal(value)}`)
  return `{${members.join(', ')}}`
}

function literal(value: GraphValue): string {
  if (typeof value === 'string') return cypherText(value)
  if (typeof value === 'object')
    return isGraphDay(value) ? `date(${cypherText(value.day)})` : `[${value.map(cypherText).join(', ')}]`
  return String(value)
}

/** A name of a label, type or property; in backticks, which it may hold doubled. */
function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``
}

/** A text as a literal: nothing in it can end it. */
function cypherText(text: string): string {
  const safe = text.replace(/[\\'\p{Cc}\p{Surrogate}\u2028\u2029]/gu, (sign) => {
    if (sign === "'" || sign === '\\') return `\\${sign}`
    return sign.codePointAt(0) === 0 ? '' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `'${safe}'`
}
