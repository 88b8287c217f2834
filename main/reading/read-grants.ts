import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { layoutOf } from '../../shared/import/gc-grants/columns.ts'
import { cellText, rowTest } from '../../shared/import/gc-grants/filter.ts'
import { readGcGrants, type GrantsTable } from '../../shared/import/gc-grants/read-gc-grants.ts'
import { GrantsOptions, type AskedOfGrants } from '../../shared/import/gc-grants/options.ts'
import type { Reading } from '../../shared/import/statement.ts'
import type { TableRow } from '../../shared/import/table.ts'
import { programFolder } from '../program-folder.ts'
import { hashOfReference } from './gc-grants-index.ts'
import { scanGcGrants } from './gc-grants-scan.ts'
import type { GivenFile, Pass } from './given-file.ts'
import { tablesOf } from './read-tables.ts'
import { textOf } from './text.ts'

/**
 * Grants of one or several files as one: text files on disk are scanned for what passes; of workbooks, archives and
 * UTF-16 every row is read, before the scan, which then also looks for the other rows of the agreements that pass there.
 *
 * Cost: that of `scanGcGrants`; of files that are not scanned all rows in memory. Errors: those of reading.
 */
export async function readGrants(
  files: readonly GivenFile[],
  asked: AskedOfGrants = {},
  pass: Pass = {},
): Promise<Reading> {
  const scanned: string[] = []
  const whole: GivenFile[] = []
  for (const file of files) {
    if (file.onDisk !== undefined && (await isByteText(file, pass))) scanned.push(file.onDisk)
    else whole.push(file)
  }
  const wanted = new Set<number>()
  const { tables, said } = await tablesOf(whole, pass)
  const options = {
    signal: pass.signal,
    onPiece: ({ bytes, rows }: { readonly bytes: number; readonly rows: number }) => {
      pass.onRows?.(rows)
      pass.onBytes?.(bytes)
    },
    thread: grantsThread(),
  }
  const all: readonly GrantsTable[] = [
    ...tables.map((table) => ({
      ...table,
      rows: scanned.length === 0 ? table.rows : noting(table.rows, asked, wanted),
      noticed: () => table.said ?? [],
    })),
    ...scanGcGrants(scanned, asked, options, wanted),
  ]
  const { source, statements } = readGcGrants(all, asked)
  return {
    source,
    statements: (async function* () {
      yield* said
      yield* statements
    })(),
  }
}

async function isByteText(file: GivenFile, { signal }: Pass): Promise<boolean> {
  return !/\.xlsx$/i.test(file.path) && !/utf-?16/i.test((await textOf(file, signal)).encoding)
}

/** Hands rows on; the reference numbers of those that pass are wanted in the other files too. */
async function* noting(
  rows: GrantsTable['rows'],
  asked: AskedOfGrants,
  wanted: Set<number>,
): AsyncGenerator<TableRow> {
  const { filter } = GrantsOptions.parse(asked)
  let reference: ((cells: TableRow['cells']) => string | undefined) | undefined
  for await (const row of rows) {
    const layout = reference === undefined ? layoutOf(row.cells) : undefined
    if (layout !== undefined) {
      const passes = rowTest(filter, layout)
      reference = (cells) => (passes(cells) ? cellText(cells, layout, 'ref_number') : undefined)
    } else {
      const ref = reference?.(row.cells)
      if (ref !== undefined) wanted.add(hashOfReference(ref))
    }
    yield row
  }
}

/** The script that scans pieces beside this thread; from source there is none, and this one scans. */
function grantsThread(): URL | undefined {
  const script = join(programFolder(), 'gc-grants-thread.mjs')
  return existsSync(script) ? pathToFileURL(script) : undefined
}
