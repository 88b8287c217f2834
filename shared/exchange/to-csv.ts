import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type { MapView, NodeRecord } from '../state/map-view.ts'

export type CsvFile = { readonly name: string; readonly text: string }

/** So that spreadsheets read accents rightly. */
const byteOrderMark = '﻿'

/**
 * How a cell begins that a spreadsheet would take for a formula, whatever follows on its other lines; full-width signs
 * are read as the plain ones in some.
 *
 * Source: OWASP, CSV injection, https://owasp.org/www-community/attacks/CSV_Injection.
 */
export const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Rows as CSV with CRLF ends; text that a spreadsheet would take for a formula is quoted as text. */
export function csvOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const fields = [...columns]
  const data = rows.map((row) => [...row])
  return byteOrderMark + Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula }) + '\r\n'
}

/**
 * The map as CSV files: one a node type (`Commitment.csv`), bilingual properties as two columns (`name.en`,
 * `name.fr`), structured values as JSON, and `relationships.csv`.
 *
 * Cost: O(records × properties).
 */
export function toCsv(view: MapView): readonly CsvFile[] {
  return tablesOf(view).map(({ name, columns, rows }) => ({
    name: `${name}.csv`,
    text: csvOf(columns, rows),
  }))
}

/** The same files in one archive, equal for equal maps. */
export function toCsvZip(view: MapView): Uint8Array {
  const files = toCsv(view).map(({ name, text }): [string, Uint8Array] => [name, strToU8(text)])
  return zipSync(Object.fromEntries(files), { mtime: firstDay })
}

/** The first day that an archive can hold: what is written does not hang on when. */
const firstDay = new Date(1980, 0, 1)

/** One table of the map: a node type, or all relationships. */
export type MapTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** The map as tables: one a node type, in order of types and ids, then one of relationships. */
export function tablesOf(view: MapView): readonly MapTable[] {
  const byType = new Map<string, NodeRecord[]>()
  for (const node of [...view.nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const there = byType.get(node.type)
    if (there === undefined) byType.set(node.type, [node])
    else there.push(node)
  }
  const nodes = [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, all]) => nodesTable(type, all))
  const relationships = [...view.relationships.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, type, from, to, properties }) => [id, type, from, to, JSON.stringify(properties)])
  return [
    ...nodes,
    { name: 'relationships', columns: ['id', 'type', 'from', 'to', 'properties'], rows: relationships },
  ]
}

/**
 * The map as one table: nodes first, then relationships, told apart by `type`, `from` and `to`; a column for every
 * property that some record has.
 *
 * Cost: O(records × properties).
 */
export function toOneCsv(view: MapView): string {
  const records = [view.nodes, view.relationships].flatMap((all): Row[] =>
    [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
  const columns = [...new Set(records.flatMap((record) => columnsOf(record.type, [record])))]
  const rows = records.map((record) => [
    record.id,
    record.type,
    record.from ?? '',
    record.to ?? '',
    ...columns.map((column) => cell(record, column)),
  ])
  return csvOf(['id', 'type', 'from', 'to', ...columns], rows)
}

type Row = {
  readonly id: string
  readonly type: string
  readonly from?: string
  readonly to?: string
  readonly properties: Readonly<Record<string, unknown>>
}

function nodesTable(type: string, nodes: readonly NodeRecord[]): MapTable {
  const columns = columnsOf(type, nodes)
  const rows = nodes.map((node) => [node.id, ...columns.map((column) => cell(node, column))])
  return { name: type, columns: ['id', ...columns], rows }
}

/** A column for each property that one of the records has, two for one in two languages. */
function columnsOf(type: string, records: readonly Row[]): readonly string[] {
  const used = new Set(records.flatMap((record) => Object.keys(record.properties)))
  const declared = Object.entries((nodeType(type) ?? relationshipType(type))?.properties ?? {})
  return declared
    .filter(([name]) => used.has(name))
    .flatMap(([name, property]) => (property.kind === 'bilingual' ? [`${name}.en`, `${name}.fr`] : [name]))
}

function cell(node: Row, column: string): unknown {
  const [name = '', language] = column.split('.')
  const value = node.properties[name]
  if (language !== undefined) return (value as Record<string, string> | undefined)?.[language] ?? ''
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '')
}
