import { at, isObject } from '../graph/json-values.ts'
import type { ParsedFile } from '../parsed-value.ts'
import type { Reading, Statement } from '../statement.ts'
import { exportedMap } from './exported-map.ts'
import { nodeLink } from './node-link.ts'

/**
 * What a file of JSON states: a map that Fourfold exported, record by record with its ids and nothing lost, or nodes
 * and links as NetworkX and D3 write them.
 *
 * Source: command-line.md "export json"; networkx.readwrite.json_graph.node_link_data
 */
export function readMapJson(file: ParsedFile): Reading {
  return { source: undefined, statements: statementsOf(file) }
}

function statementsOf(file: ParsedFile): Iterable<Statement> {
  const isOurs = isObject(file.value) && at(file.value, 'format') === 'fourfold-map'
  return isOurs ? exportedMap(file) : nodeLink(file)
}
