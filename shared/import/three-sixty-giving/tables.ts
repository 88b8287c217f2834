import { addTo } from '../stated-value.ts'
import { hasFields, wordsOf } from '../parsed-value.ts'
import type { Place } from '../statement.ts'
import type { Cell, Table, TableRow } from '../table.ts'
import { pathOf, type FieldPath } from './headings.ts'

/** Rows before the headings, and rows of a sheet that has none, are looked at up to here. */
const rowsSearched = 25

/** What is said of the data set itself, by field of the package ("title", "issued"). */
export type PackageFields = { readonly [field: string]: string }

export type FlatGrant = { readonly fields: Readonly<Record<string, unknown>>; readonly place: Place }

/** A table as its headings say it: of grants, of more fields of grants (an extra sheet), or of neither. */
export type FlatTable = {
  readonly kind: 'grants' | 'more' | 'other'
  /** What stands before the headings, or in a sheet of its own, of the data set. */
  readonly about: PackageFields
  /** Headings that the standard does not have. */
  readonly unknown: readonly string[]
  readonly grants: () => AsyncIterable<FlatGrant>
}

type Column = { readonly at: number; readonly path: FieldPath }

/** Opens a table up to its headings; its grants are read from there, one at a time, once. */
export async function openTable(table: Table): Promise<FlatTable> {
  const rows = iteratorOf(table.rows)
  const about: Record<string, string> = {}
  for (let read = 0; read < rowsSearched; read += 1) {
    const next = await rows.next()
    if (next.done === true) break
    const columns = columnsOf(next.value.cells)
    const kind = kindOf(columns)
    if (kind !== 'other')
      return {
        kind,
        about,
        unknown: unknownHeadings(next.value.cells, columns),
        grants: () => grantsOf(table, rows, columns),
      }
    noteAbout(about, next.value.cells)
  }
  return { kind: 'other', about, unknown: [], grants: () => grantsOf(table, rows, []) }
}

function iteratorOf(rows: Table['rows']): AsyncIterator<TableRow> | Iterator<TableRow> {
  return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
}

function columnsOf(cells: readonly Cell[]): readonly Column[] {
  return cells.flatMap((cell, at) => {
    const path = typeof cell === 'string' ? pathOf(cell) : undefined
    return path === undefined ? [] : [{ at, path }]
  })
}

function unknownHeadings(cells: readonly Cell[], columns: readonly Column[]): readonly string[] {
  const known = new Set(columns.map(({ at }) => at))
  return cells.flatMap((cell, at) => {
    const heading = wordsOf(cell)
    return heading === undefined || known.has(at) ? [] : [heading.slice(0, 100)]
  })
}

function kindOf(columns: readonly Column[]): FlatTable['kind'] {
  const roots = new Set(columns.map(({ path }) => (path.length === 1 ? path[0] : `${path[0]}/`)))
  if (!roots.has('id')) return 'other'
  if (roots.has('amountAwarded') || roots.has('title')) return 'grants'
  return [...roots].some((root) => String(root).endsWith('/')) ? 'more' : 'other'
}

const aboutFields: ReadonlySet<string> = new Set([
  'title',
  'description',
  'issued',
  'publisher',
  'publisher:name',
  'identifier',
])

function noteAbout(about: Record<string, string>, cells: readonly Cell[]): void {
  const [name, value] = cells.map(wordsOf).filter((one) => one !== undefined)
  const field = name?.toLowerCase().replaceAll(/^#|\s+/g, '')
  if (field !== undefined && value !== undefined && aboutFields.has(field)) about[field] = value.slice(0, 500)
}

async function* grantsOf(
  table: Table,
  rows: AsyncIterator<TableRow> | Iterator<TableRow>,
  columns: readonly Column[],
): AsyncIterable<FlatGrant> {
  for (;;) {
    const next = await rows.next()
    if (next.done === true) return
    const fields = fieldsOf(next.value.cells, columns)
    if (Object.keys(fields).length > 0)
      yield { fields, place: { file: table.file, sheet: table.sheet, row: next.value.row } }
  }
}

/** The nested fields of a row. Paths hold names of the standard only, so that no cell makes a field of its own. */
function fieldsOf(cells: readonly Cell[], columns: readonly Column[]): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  for (const { at, path } of columns) {
    const cell = cells[at] ?? null
    const value = typeof cell === 'string' ? wordsOf(cell) : (cell ?? undefined)
    if (value !== undefined) put(fields, path, value)
  }
  return fields
}

function put(into: Record<string, unknown>, path: FieldPath, value: unknown): void {
  let here: Record<string, unknown> = into
  for (const [step, name] of path.slice(0, -1).entries()) {
    const known = here[name]
    if (typeof known === 'object' && known !== null) here = known as Record<string, unknown>
    else here = (here[name] = typeof path[step + 1] === 'number' ? [] : {}) as Record<string, unknown>
  }
  const last = path.at(-1)!
  if (!(last in here)) here[last] = value
}

/** The fields of a grant with more of them, as an extra sheet says: lists are put together, one holds its first value. */
export function withMore(
  fields: Readonly<Record<string, unknown>>,
  more: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = { ...fields }
  const lists = new Map<string, unknown[]>()
  for (const one of more)
    for (const [name, value] of Object.entries(one)) {
      const known = all[name]
      if (Array.isArray(known) && Array.isArray(value)) addTo(lists, name, ...(value as unknown[]))
      else all[name] ??= value
    }
  for (const [name, list] of lists) all[name] = [...(all[name] as unknown[]), ...list].filter(hasFields)
  return all
}
