import { wordsOf } from '../parsed-value.ts'
import type { Place } from '../statement.ts'
import type { Cell, Table } from '../table.ts'
import type { Tally } from '../tally.ts'
import { entityNamed, keptFields, type Entity } from './entities.ts'
import type { FieldReader, HsdsStore } from './store.ts'

/** Rows before the headings are looked at up to here. */
const rowsSearched = 25

/**
 * Reads the tables of a folder into the store, each row as it comes. Files are known by name, plural or singular;
 * headings of 1.x files ("organization_uuid", "Service Name") are read as those of 3.x.
 */
export async function takeTables(
  tables: readonly Table[],
  store: HsdsStore,
  tally: Tally,
  reject: (code: 'import-hsds:rejected.noHeadings', place: Place) => void,
): Promise<void> {
  for (const table of tables) {
    const entity = entityNamed(table.sheet ?? table.file)
    const place: Place = { file: table.file, sheet: table.sheet }
    if (entity === undefined)
      tally.add('import-hsds:noticed.table', place, { table: (table.sheet ?? table.file).slice(0, 200) })
    if (entity === undefined || entity === null) continue
    let columns: ReadonlyMap<string, number> | undefined
    let searched = 0
    for await (const { row, cells } of table.rows) {
      if (columns === undefined) {
        columns = columnsOf(entity, cells, tally, { ...place, row })
        searched += 1
        if (columns === undefined && searched >= rowsSearched) break
      } else takeRow(entity, columns, cells, { ...place, row }, store)
    }
    if (columns === undefined) reject('import-hsds:rejected.noHeadings', place)
  }
}

function takeRow(
  entity: Entity,
  columns: ReadonlyMap<string, number>,
  cells: readonly Cell[],
  place: Place,
  store: HsdsStore,
): void {
  if (cells.every((cell) => cell === null || cell === '')) return
  const field: FieldReader = (name) => {
    const at = columns.get(name)
    return at === undefined ? undefined : cells[at]
  }
  store.put(entity, wordsOf(field('id')), field, place)
}

/** The fields that a row of headings names, each with its column; undefined for a row that is none. */
function columnsOf(
  entity: Entity,
  cells: readonly Cell[],
  tally: Tally,
  place: Place,
): ReadonlyMap<string, number> | undefined {
  const headings = cells.map((cell) =>
    wordsOf(cell)
      ?.toLowerCase()
      .replaceAll(/[\s-]+/g, '_')
      .replace(/uuid$/, 'id'),
  )
  const columns = new Map<string, number>()
  for (const [at, heading] of headings.entries())
    if (heading !== undefined && !columns.has(heading)) columns.set(heading, at)
  // "organization_name" and "organization_id" of a table of organizations are its own name and id
  for (const [heading, at] of [...columns]) {
    const own = heading.startsWith(`${entity}_`) ? heading.slice(entity.length + 1) : undefined
    if (own !== undefined && (own === 'id' || keptFields[entity].includes(own)) && !columns.has(own))
      columns.set(own, at)
  }
  if (!columns.has('id') && !keptFields[entity].some((name) => columns.has(name))) return undefined
  const unnamed = headings.filter((heading) => heading === undefined).length
  tally.add('import-hsds:noticed.unnamed', place, {}, unnamed)
  return columns
}
