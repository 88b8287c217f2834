import Papa from 'papaparse'
import { nodeType } from '../../graph-schema/registry.ts'
import type { MapView, NodeRecord } from '../state/map-view.ts'

export type CsvFile = { readonly name: string; readonly text: string }

/** So that spreadsheets read accents rightly. */
const byteOrderMark = '﻿'

/** Rows as CSV with CRLF ends; text that a spreadsheet would take for a formula is quoted as text. */
export function csvOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const fields = [...columns]
  const data = rows.map((row) => [...row])
  return byteOrderMark + Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true }) + '\r\n'
}

/**
 * The map as CSV files: one a node type (`Commitment.csv`), bilingual properties as two columns (`name.en`,
 * `name.fr`), structured values as JSON, and `relationships.csv`.
 *
 * Cost: O(records × properties).
 */
export function toCsv(view: MapView): readonly CsvFile[] {
  const byType = new Map<string, NodeRecord[]>()
  for (const node of [...view.nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    byType.set(node.type, [...(byType.get(node.type) ?? []), node])
  }
  const nodes = [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, all]) => nodesFile(type, all))
  const relationships = [...view.relationships.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, type, from, to, properties }) => [id, type, from, to, JSON.stringify(properties)])
  return [
    ...nodes,
    { name: 'relationships.csv', text: csvOf(['id', 'type', 'from', 'to', 'properties'], relationships) },
  ]
}

function nodesFile(type: string, nodes: readonly NodeRecord[]): CsvFile {
  const used = new Set(nodes.flatMap((node) => Object.keys(node.properties)))
  const declared = Object.entries(nodeType(type)?.properties ?? {}).filter(([name]) => used.has(name))
  const columns = declared.flatMap(([name, property]) =>
    property.kind === 'bilingual' ? [`${name}.en`, `${name}.fr`] : [name],
  )
  const rows = nodes.map((node) => [node.id, ...columns.map((column) => cell(node, column))])
  return { name: `${type}.csv`, text: csvOf(['id', ...columns], rows) }
}

function cell(node: NodeRecord, column: string): unknown {
  const [name = '', language] = column.split('.')
  const value = node.properties[name]
  if (language !== undefined) return (value as Record<string, string> | undefined)?.[language] ?? ''
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '')
}
