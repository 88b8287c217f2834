import { GraphStatements } from '../graph/graph-statements.ts'
import { at, attributesOf, idAt, isObject, listAt, placeAt } from '../graph/json-values.ts'
import type { ParsedFile } from '../parsed-value.ts'
import type { Statement } from '../statement.ts'

const idKeys = ['id', 'key', '_id', 'name']

/**
 * Nodes and links as NetworkX (`node_link_data`) and D3 write them: a link names its ends by id, or by their place in
 * the list from 0 where no node has an id.
 */
export function* nodeLink({ file, value }: ParsedFile): Generator<Statement> {
  const statements = new GraphStatements({ file, format: 'json' })
  const nodes = isObject(value) ? listAt(value, 'nodes') : undefined
  if (!isObject(value) || nodes === undefined) {
    yield statements.rejected('noGraph', {}, 1)
    return
  }
  const hasIds = nodes.some((node) => isObject(node) && idAt(node, 'id', 'key', '_id') !== undefined)
  const links = listAt(value, 'links') ?? listAt(value, 'edges') ?? listAt(value, 'relationships') ?? []
  const isByPlace = !hasIds && !links.some((link) => isObject(link) && typeof at(link, 'source') === 'string')
  let row = 0
  for (const node of nodes) {
    row += 1
    const id = !isObject(node) ? undefined : isByPlace ? String(row - 1) : idAt(node, ...idKeys)
    if (id === undefined || !isObject(node)) {
      yield statements.rejected('noId', {}, row)
      continue
    }
    yield* statements.node({
      id,
      types: typesOf(node['labels']),
      attributes: attributesOf(
        ['key', '_id', 'labels', 'x', 'y', 'properties'],
        node,
        at(node, 'properties'),
      ),
      position: placeAt(node),
      row,
    })
  }
  const isDirected = at(value, 'directed') !== false
  for (const link of links) {
    row += 1
    const [source, target] = isObject(link)
      ? [endOf(link, 'source', 'from', 'start', 'startNode'), endOf(link, 'target', 'to', 'end', 'endNode')]
      : []
    if (!isObject(link) || source === undefined || target === undefined) {
      yield statements.rejected('noEnds', {}, row)
      continue
    }
    yield* statements.edge({
      id: idAt(link, 'id', 'key'),
      source,
      target,
      types: [],
      isDirected,
      attributes: attributesOf(
        ['key', 'source', 'target', 'from', 'to', 'start', 'end', 'startNode', 'endNode', 'properties'],
        link,
        at(link, 'properties'),
      ),
      row,
    })
  }
  yield* statements.end()
}

/** An end by its id; a library that has run leaves the whole node in its place. */
function endOf(link: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const end = at(link, name)
    const id = isObject(end) ? idAt(end, ...idKeys) : idAt(link, name)
    if (id !== undefined) return id
  }
  return undefined
}

function typesOf(labels: unknown): readonly string[] {
  return Array.isArray(labels) ? labels.filter((one) => typeof one === 'string') : []
}
