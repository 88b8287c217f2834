import type { Noticed, Rejected } from '../../shared/import/statement.ts'
import type { Table, TableRow } from '../../shared/import/table.ts'
import { openArchive, type ArchiveEntry } from './archive.ts'
import { usualBounds, type Bounds } from './bounds.ts'
import type { GivenFile, Pass } from './given-file.ts'
import { mergesOf } from './xlsx/merges.ts'
import { noCounts, sheetRows, type SheetCounts } from './xlsx/sheet-rows.ts'
import { readWorkbook, type SheetOf, type Workbook } from './xlsx/workbook.ts'
import { XmlError } from './xlsx/xml.ts'

/** The sheets of a workbook as tables, in their order, hidden ones too; and what is said of the file. */
export type XlsxTables = {
  readonly tables: readonly Table[]
  readonly said: readonly (Rejected | Noticed)[]
}

/** Sheets repeat themselves and pack well; what a bomb of zeros reaches is a thousand to one. */
const xlsxBounds: Bounds = { ...usualBounds, unpacked: 4_000_000_000, ratio: 300, ratioFrom: 50_000_000 }

/**
 * A workbook as tables. Each sheet is read when its rows are, row by row; its merged cells are known before.
 *
 * Cost: the shared strings in memory; each sheet is unpacked twice. Errors: none for what is wrong with the file: a
 * workbook without any table, with the reason, or rows that end with one in `said` of the table; an abort throws.
 */
export async function xlsxTables(file: GivenFile, pass: Pass = {}): Promise<XlsxTables> {
  const archive = await openArchive(file, xlsxBounds, pass.signal)
  if (!archive.ok) {
    return { tables: [], said: [rejected(file, `archive-${archive.why}`, { detail: archive.detail })] }
  }
  const parts = new Map<string, ArchiveEntry>()
  for (const entry of archive.entries) parts.set(entry.name.replaceAll('\\', '/').toLowerCase(), entry)
  try {
    const workbook = await readWorkbook(parts, pass)
    const tables: Table[] = []
    for (const sheet of workbook.sheets) tables.push(await tableOf(file, sheet, workbook, pass))
    return { tables, said: [] }
  } catch (error) {
    pass.signal?.throwIfAborted()
    return { tables: [], said: [rejected(file, 'failed', { reason: reasonOf(error) })] }
  }
}

async function tableOf(file: GivenFile, sheet: SheetOf, workbook: Workbook, pass: Pass): Promise<Table> {
  const said: (Rejected | Noticed)[] = []
  const place = { file: file.path, sheet: sheet.name }
  if (sheet.isHidden)
    said.push({ kind: 'noticed', code: 'import-tables:noticed.hiddenSheet', params: {}, place })
  const merges = await mergesOf(sheet.part.bytes({ signal: pass.signal }))
  return { ...place, isHidden: sheet.isHidden, merges, said, rows: rowsOf() }

  async function* rowsOf(): AsyncGenerator<TableRow> {
    const counts = noCounts()
    let last = 0
    try {
      for await (const row of sheetRows(sheet, workbook, counts, pass)) {
        last = row.row
        yield row
      }
    } catch (error) {
      pass.signal?.throwIfAborted()
      const where = { ...place, row: last + 1 }
      said.push({ ...rejected(file, 'failed', { reason: reasonOf(error) }), place: where })
    } finally {
      said.push(...noticedOf(counts, place))
    }
  }
}

function noticedOf(counts: SheetCounts, place: Noticed['place']): readonly Noticed[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    count === 0
      ? []
      : [
          {
            kind: 'noticed',
            code: `import-tables:noticed.${name}`,
            params: { n: count },
            place,
            count,
          } as const,
        ],
  )
}

function rejected(file: GivenFile, code: string, params: Rejected['params']): Rejected {
  return { kind: 'rejected', code: `import-reading:rejected.${code}`, params, place: { file: file.path } }
}

function reasonOf(error: unknown): string {
  if (error instanceof XmlError) return error.message
  return error instanceof Error ? error.message : String(error)
}
