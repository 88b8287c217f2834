import { GraphStatements } from '../graph/graph-statements.ts'
import { at, attributesOf, idAt, isObject, listAt, placeAt, type JsonObject } from '../graph/json-values.ts'
import type { ParsedFile } from '../parsed-value.ts'
import type { Reading, Statement } from '../statement.ts'

/**
 * What a file of Cytoscape states: `.cyjs` of Cytoscape Desktop (names with spaces, or `_` for them), and what
 * cytoscape.js exports (a list of elements, or nodes and edges apart, compound nodes). Also a project of Kumu.
 *
 * Source: https://js.cytoscape.org/#notation/elements-json, https://docs.kumu.io/guides/import/blueprints
 */
export function readCyjs(file: ParsedFile): Reading {
  return { source: undefined, statements: statementsOf(file) }
}

function* statementsOf({ file, value }: ParsedFile): Generator<Statement> {
  const statements = new GraphStatements({ file, format: 'cyjs' })
  if (isKumu(value)) yield* kumu(statements, value)
  else {
    const elements = elementsOf(value)
    if (elements === undefined) yield statements.rejected('noGraph', {}, 1)
    else {
      let row = 0
      for (const element of elements) yield* stated(statements, element, (row += 1))
    }
  }
  yield* statements.end()
}

/** Nodes first, then edges, as an export has them; a list as it stands. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[]
  if (!isObject(value)) return undefined
  const elements = at(value, 'elements')
  if (Array.isArray(elements)) return elements as readonly unknown[]
  if (!isObject(elements)) return undefined
  return [...(listAt(elements, 'nodes') ?? []), ...(listAt(elements, 'edges') ?? [])]
}

function* stated(statements: GraphStatements, element: unknown, row: number): Generator<Statement> {
  const data = isObject(element) ? at(element, 'data') : undefined
  if (!isObject(element) || !isObject(data)) {
    yield statements.rejected('noElement', {}, row)
    return
  }
  const [source, target] = [idAt(data, 'source'), idAt(data, 'target')]
  const isEdge = at(element, 'group') === 'edges' || (source !== undefined && target !== undefined)
  const id = idAt(data, 'id', 'SUID')
  if (!isEdge) {
    if (id === undefined) {
      yield statements.rejected('noId', {}, row)
      return
    }
    const attributes = attributesOf(['id', 'parent'], data)
    yield* statements.node({
      id,
      types: [],
      attributes,
      position: placeAt(at(element, 'position')),
      parent: idAt(data, 'parent'),
      row,
    })
    return
  }
  if (source === undefined || target === undefined) {
    yield statements.rejected('noEnds', {}, row)
    return
  }
  // Cytoscape has no undirected edges; an arrow is a matter of style
  const attributes = attributesOf(['id', 'source', 'target'], data)
  yield* statements.edge({ id, source, target, types: [], isDirected: true, attributes, row })
}

function isKumu(value: unknown): value is JsonObject {
  return (
    isObject(value) && listAt(value, 'elements') !== undefined && listAt(value, 'connections') !== undefined
  )
}

/** Elements of Kumu are named by id or label, and joined by either. */
function* kumu(statements: GraphStatements, value: JsonObject): Generator<Statement> {
  const ids = new Map<string, string>()
  let row = 0
  for (const element of listAt(value, 'elements') ?? []) {
    row += 1
    const own = isObject(element) ? at(element, 'attributes') : undefined
    const all = attributesOf(['_id', 'id', 'attributes', 'position'], element, own)
    const label = text(all.get('label'))
    const id = isObject(element) ? (idAt(element, '_id', 'id') ?? label) : undefined
    if (id === undefined) {
      yield statements.rejected('noId', {}, row)
      continue
    }
    if (label !== undefined && !ids.has(label)) ids.set(label, id)
    ids.set(id, id)
    const position = isObject(element) ? (placeAt(at(element, 'position')) ?? placeAt(element)) : undefined
    // an element may have no name beside its label
    const attributes = new Map([...all].filter(([name]) => name !== 'label'))
    yield* statements.node({ id, types: [], label, attributes, position, row })
  }
  for (const connection of listAt(value, 'connections') ?? []) {
    row += 1
    const [from, to] = isObject(connection)
      ? [idAt(connection, 'from', 'source'), idAt(connection, 'to', 'target')]
      : []
    if (!isObject(connection) || from === undefined || to === undefined) {
      yield statements.rejected('noEnds', {}, row)
      continue
    }
    const direction = at(connection, 'direction')
    const own = at(connection, 'attributes')
    yield* statements.edge({
      id: idAt(connection, '_id', 'id'),
      source: ids.get(from) ?? from,
      target: ids.get(to) ?? to,
      types: [],
      isDirected: direction === undefined || direction === 'directed',
      attributes: attributesOf(
        ['_id', 'id', 'from', 'to', 'source', 'target', 'direction', 'attributes'],
        connection,
        own,
      ),
      row,
    })
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
