import { basename } from 'node:path'
import type { SavedMapping } from '../../shared/contract/saved-mappings.ts'
import type { Noticed, Reading, Rejected, Statement } from '../../shared/import/statement.ts'
import type { Table, TableRow } from '../../shared/import/table.ts'
import { findHeadings, type Headings } from '../../shared/import/tables/headings.ts'
import { knownLayout, layoutOf, layoutOfMapping } from '../../shared/import/tables/layout.ts'
import type { Mapping } from '../../shared/import/tables/mapping.ts'
import {
  proposeMapping,
  type Proposal,
  type ProposedColumn,
  type TableHead,
} from '../../shared/import/tables/propose.ts'
import { statementsOf } from '../../shared/import/tables/statements.ts'
import { csvTable } from './csv-table.ts'
import type { GivenFile, Pass } from './given-file.ts'
import { xlsxTables } from './xlsx-tables.ts'

/** A table as it is read: by which mapping, and what was seen of its columns. */
export type MappedTable = {
  readonly file: string
  readonly sheet: string | undefined
  readonly mapping: Mapping
  /** In their order in the table. */
  readonly columns: readonly ProposedColumn[]
  /** Row of the last heading. */
  readonly headingRow: number
  /** The name of the saved mapping that it is read by. */
  readonly savedAs: string | undefined
  /** False for a sheet that the mappings given do not speak of. */
  readonly isRead: boolean
  /** Its first rows as they stand. */
  readonly head: readonly TableRow[]
  /** How it would be read with its headings in another row. */
  readonly proposeAt: (row: number) => Proposal | undefined
}

type MappedTables = {
  readonly tables: readonly MappedTable[]
  readonly statements: AsyncIterable<Statement>
}

/** The tables of delimited files and workbooks, in their order. Cost: that of `csvTable` and `xlsxTables`. */
export async function tablesOf(
  files: readonly GivenFile[],
  pass: Pass,
): Promise<{ readonly tables: readonly Table[]; readonly said: readonly (Rejected | Noticed)[] }> {
  const tables: Table[] = []
  const said: (Rejected | Noticed)[] = []
  for (const file of files) {
    if (/\.xlsx$/i.test(file.path)) {
      const workbook = await xlsxTables(file, pass)
      tables.push(...workbook.tables)
      said.push(...workbook.said)
    } else tables.push((await csvTable(file, pass)).table)
  }
  return { tables: tables.map((table) => ({ ...table, rows: counted(table.rows, pass) })), said }
}

async function* counted(rows: Table['rows'], { onRows }: Pass): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    onRows?.(1)
    yield row
  }
}

/** How tables are read: by the mappings given, else by a saved one of the same layout, else as proposed. */
export type ByMapping = {
  readonly mappings?: readonly Mapping[] | undefined
  readonly saved?: readonly SavedMapping[] | undefined
}

/**
 * Tables of any layout by their mappings; where one is only proposed, that is said.
 *
 * Shape: the file is the source of the data that the first mapping names. Cost and errors: those of `mappedTables`.
 */
export async function readTables(
  files: readonly GivenFile[],
  { mappings, saved }: ByMapping,
  pass: Pass,
): Promise<{ readonly reading: Reading; readonly tables: readonly MappedTable[] }> {
  const found = await tablesOf(files, pass)
  const { tables, statements } = await mappedTables(found.tables, mappings, saved)
  const dataset = mappings?.[0]?.dataset ?? tables[0]?.mapping.dataset
  const [first] = files
  const name = first === undefined ? '' : basename(first.path)
  const source = dataset === undefined ? undefined : { key: `table:${dataset}`, name: { en: name, fr: name } }
  return { reading: { source, statements: allOf([found.said, statements]) }, tables }
}

/** So many rows are looked at to propose. */
const headRows = 200

/**
 * Tables of any layout, each by the mapping given for its sheet; without any given by the saved one of
 * its layout, else by what is proposed from its headings and first rows. A sheet that the given mappings do not speak of is left out, and said.
 *
 * Cost: 200 rows of each table in memory, then that of `statementsOf`. Errors: what reading the rows throws.
 */
async function mappedTables(
  tables: readonly Table[],
  given: readonly Mapping[] = [],
  saved: readonly SavedMapping[] = [],
): Promise<MappedTables> {
  const mapped: MappedTable[] = []
  const statements: Statements[] = []
  for (const table of tables) {
    const rows = each(table.rows)
    const head: TableRow[] = []
    while (head.length < headRows) {
      const next = await rows.next()
      if (next.done === true) break
      head.push(next.value)
    }
    const { file, sheet, merges } = table
    const tableHead = { file, sheet, rows: head, merges }
    const proposeAt = (headingRow?: number) => proposeMapping({ ...tableHead, headingRow })
    const proposal = proposeAt()
    if (proposal === undefined) {
      if (given[0] !== undefined) statements.push(statementsOf({ ...table, rows: head }, given[0]))
      continue
    }
    const chosen = chosenFor(sheet, proposal, given)
    const known = given.length === 0 ? knownOf(tableHead, proposal, saved) : undefined
    const taken = chosen ?? known?.mapping ?? proposal.mapping
    const headingRow = headingsFor(tableHead, taken)?.lastRow
    const seen = (headingRow === proposal.headings.lastRow ? undefined : proposeAt(headingRow)) ?? proposal
    mapped.push({
      file,
      sheet,
      mapping: taken,
      columns: seen.columns,
      headingRow: seen.headings.lastRow,
      savedAs: known?.name,
      isRead: given.length === 0 || chosen !== undefined,
      head,
      proposeAt,
    })
    if (taken === proposal.mapping && given.length === 0) statements.push([proposed(table, proposal)])
    // of a sheet that is left out this says so
    statements.push(statementsOf({ ...table, rows: again(head, rows) }, chosen ?? given[0] ?? taken))
  }
  return { tables: mapped, statements: allOf(statements) }
}

/** Of the mappings given for a sheet that of the same data, else of the same layout, else the first one. */
function chosenFor(
  sheet: string | undefined,
  { mapping: { dataset }, layout }: Proposal,
  given: readonly Mapping[],
): Mapping | undefined {
  const some = given.filter((one) => sheet === undefined || one.sheet === undefined || one.sheet === sheet)
  return (
    some.find((one) => one.dataset === dataset) ??
    some.find((one) => layoutOfMapping(one).fingerprint === layout.fingerprint) ??
    some[0]
  )
}

function headingsFor({ rows, merges }: TableHead, mapping: Mapping): Headings | undefined {
  return findHeadings(rows, merges, layoutOfMapping(mapping).headings, mapping.headingRow)
}

/** The saved mapping of the same layout, for the sheet that the table is. */
function knownOf(
  head: TableHead,
  { layout, mapping: { sheet } }: Proposal,
  saved: readonly SavedMapping[],
): SavedMapping | undefined {
  const layouts = saved.map((one) => ({ ...one, layout: layoutOfMapping(one.mapping) }))
  // where a person had to choose the row of the headings, it is not the one that is proposed
  const known =
    knownLayout(layout, layouts, 1) ??
    layouts.find(({ mapping, layout: { fingerprint } }) => {
      if (mapping.headingRow === undefined) return false
      const headings = headingsFor(head, mapping)
      return headings !== undefined && layoutOf(headings.names).fingerprint === fingerprint
    })
  if (known === undefined) return undefined
  const { sheet: _, ...mapping } = known.mapping
  return { name: known.name, mapping: sheet === undefined ? mapping : { ...mapping, sheet } }
}

type Statements = Iterable<Statement> | AsyncIterable<Statement>

async function* allOf(all: readonly Statements[]): AsyncGenerator<Statement> {
  for (const one of all) yield* one
}

async function* each(rows: Table['rows']): AsyncGenerator<TableRow> {
  yield* rows
}

async function* again(head: readonly TableRow[], rest: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  yield* head
  yield* rest
}

/** That nobody has looked at how the columns are read, with those that are not understood. */
function proposed({ file, sheet }: Table, { columns, mapping }: Proposal): Noticed {
  const left = mapping.columns.filter(({ target }) => target.to === 'ignored').map(({ heading }) => heading)
  return {
    kind: 'noticed',
    code: left.length === 0 ? 'import:noticed.proposed' : 'import:noticed.proposedPartly',
    isToLookAt: left.length > 0,
    params: { n: columns.length, left: left.slice(0, 20).join(', ') },
    place: { file, sheet },
  }
}
