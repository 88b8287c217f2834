import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { ScanOptions } from '../../../../main/reading/gc-grants-pass.ts'
import { scanGcGrants } from '../../../../main/reading/gc-grants-scan.ts'
import { columns } from '../../../../shared/import/gc-grants/columns.ts'
import { GrantsOptions } from '../../../../shared/import/gc-grants/options.ts'
import type { TableRow } from '../../../../shared/import/table.ts'
import { cellsIn, csvOf, grant, readTable, type Grant } from '../../../helpers/grants.ts'

const folder = mkdtempSync(join(tmpdir(), 'fourfold-grants-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
/** Built with the program. */
const thread = join(process.cwd(), 'dist/main/gc-grants-thread.mjs')

function fileOf(content: string | Uint8Array): string {
  const file = join(folder, `grants-${(files += 1)}.csv`)
  writeFileSync(file, content)
  return file
}

type Asked = Parameters<typeof GrantsOptions.parse>[0]
const scanOf = (files: string | readonly string[], asked: Asked = {}, options: ScanOptions = {}) =>
  scanGcGrants([files].flat(), GrantsOptions.parse(asked), options)

async function rowsOf(file: string, asked: Asked = {}, options: ScanOptions = {}): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for (const { rows: some } of scanOf(file, asked, options)) for await (const row of some) rows.push(row)
  return rows
}

const other = (given: Grant = {}) =>
  grant({ agreement_title_en: 'Paving', agreement_title_fr: 'Pavage', ...given })
const lines = (rows: readonly Grant[], lineEnd = '\n') =>
  csvOf([columns, ...rows.map((row) => cellsIn(columns, row))], lineEnd)

describe('a scan', () => {
  it('keeps the headings and the rows that pass, each at its line, over quoted line ends', async () => {
    const file = fileOf(
      `\ufeff${lines([
        other({ ref_number: 'a', description_en: 'one,\ntwo\r\nthree "quoted"' }),
        grant({ ref_number: 'b' }),
        other({ ref_number: 'c' }),
        other({ ref_number: 'd', description_fr: 'victimes\nde la\ntraite' }),
      ])}`,
    )
    const rows = await rowsOf(file)
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, '\ufeff'.slice(1) + 'ref_number'],
      [5, 'b'],
      [7, 'd'],
    ])
    expect(rows[1]!.cells).toEqual(cellsIn(columns, grant({ ref_number: 'b' })))
  })

  it('reads mixed line ends, and a last row without one', async () => {
    const [head, ...rest] = lines([grant({ ref_number: 'a' }), grant({ ref_number: 'b' })])
      .trimEnd()
      .split('\n')
    const rows = await rowsOf(fileOf(`\ufeff${head}\r\n${rest.join('\n')}`))
    expect(rows.map((row) => row.cells.length)).toEqual([38, 38, 38])
    expect(rows[2]!.cells.at(-1)).toBe('Department of Justice Canada | Ministère de la Justice Canada')
    expect(
      (await rowsOf(fileOf(lines([grant({ owner_org_title: 'a "b" c' })], '\r\n')))).at(-1)!.cells.at(-1),
    ).toBe('a "b" c')
  })

  it('brings the other amendments of an agreement of which one row passes, wherever they stand', async () => {
    const file = fileOf(
      lines([
        other({ ref_number: 'a', amendment_number: '2', agreement_value: '3' }),
        ...Array.from({ length: 300 }, (_, at) =>
          other({ ref_number: `x${at}`, description_en: 'y'.repeat(400) }),
        ),
        grant({ ref_number: 'a', agreement_value: '1' }),
        ...Array.from({ length: 300 }, (_, at) => other({ ref_number: `z${at}` })),
        other({ ref_number: 'a', amendment_number: '1', agreement_value: '2' }),
      ]),
    )
    for (const pieceBytes of [1 << 24, 20_000]) {
      const read = await readTable(scanOf(file, {}, { pieceBytes }))
      expect(read.only('Allocation').properties['amount']).toBe(3)
      expect(read.only('Allocation').place.row).toBe(2)
    }
  })

  it('brings the other reports in parts of an agreement where a sum is asked for', async () => {
    const parts = [
      other({ ref_number: 'q1', owner_org: 'pch', agreement_value: '10' }),
      grant({ ref_number: 'q2', owner_org: 'pch', agreement_value: '20' }),
      other({ ref_number: 'q3', owner_org: 'pch', agreement_number: 'B-2', agreement_value: '40' }),
    ]
    const read = await readTable(scanOf(fileOf(lines(parts)), { sumFor: ['pch'] }), { sumFor: ['pch'] })
    expect(read.only('Allocation').properties['amount']).toBe(30)
  })

  it('gives the same as all rows do, whatever the filter and the pieces', async () => {
    const rows = Array.from({ length: 200 }, (_, at) =>
      (at % 7 === 0 ? grant : other)({
        ref_number: `r${at % 80}`,
        amendment_number: String(at % 3),
        owner_org: ['jus', 'pch', 'esdc-edsc'][at % 3]!,
        recipient_province: ['ON', 'QC'][at % 2]!,
        description_en: `text "${at}",\n${'more '.repeat(at % 40)}`,
      }),
    )
    const file = fileOf(lines(rows))
    const table = {
      file,
      rows: [columns, ...rows.map((row) => cellsIn(columns, row))].map((cells, at) => ({ row: at, cells })),
    }
    const told = (read: Awaited<ReturnType<typeof readTable>>) =>
      JSON.stringify([...read.nodes(), ...read.relationships()], (key, value: unknown) =>
        key === 'place' ? undefined : value,
      )
    for (const filter of [
      {},
      { words: [], departments: ['pch'] },
      { words: [], provinces: ['QC' as const] },
      { words: [] },
      { words: ['text 12', 'ᐃ'] },
      { programs: ['Victims'] },
    ])
      for (const pieceBytes of [1 << 24, 9_973]) {
        const read = await readTable(scanOf(file, { filter }, { pieceBytes }), { filter })
        expect(told(read)).toBe(told(await readTable(table, { filter })))
      }
  })

  it('reads semicolons and tabs, and headings below other rows', async () => {
    for (const delimiter of [';', '\t']) {
      const text = [['Template', '', ''], columns, cellsIn(columns, grant())]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
        .join('\r\n')
      expect((await readTable(scanOf(fileOf(text)))).nodes('Initiative')).toHaveLength(1)
    }
  })

  it('reads what is not UTF-8 as Windows-1252, and says so', async () => {
    const file = fileOf(
      Buffer.from(lines([grant({ description_fr: 'Été à Québec' }), other({ ref_number: 'b' })]), 'latin1'),
    )
    const read = await readTable(scanOf(file))
    expect(read.only('Initiative').properties['description']).toEqual({ fr: 'Été à Québec' })
    expect(read.noticed('notUtf8')).toMatchObject({ count: 1, place: { row: 2 } })
  })

  it.skipIf(!existsSync(thread))('is the same in threads, with every line at its place', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      (at % 500 === 0 ? grant : other)({
        ref_number: `r${at % 1400}`,
        description_en: `a "text",\n${'more '.repeat(at % 30)}`,
      }),
    )
    const file = fileOf(lines(rows))
    const alone = await rowsOf(file)
    const inThreads = await rowsOf(
      file,
      {},
      { pieceBytes: 100_000, thread: pathToFileURL(thread), threads: 2 },
    )
    expect(alone.length).toBeGreaterThan(7)
    expect(inThreads).toEqual(alone)
  })

  it('tells progress and stops where it is cancelled', async () => {
    const file = fileOf(lines(Array.from({ length: 500 }, (_, at) => other({ ref_number: String(at) }))))
    const told: number[] = []
    await rowsOf(file, {}, { pieceBytes: 10_000, onPiece: ({ rows }) => told.push(rows) })
    expect(told.length).toBeGreaterThan(10)
    expect(told.reduce((sum, rows) => sum + rows, 0)).toBe(500)
    const stop = new AbortController()
    const reading = rowsOf(file, {}, { pieceBytes: 10_000, signal: stop.signal, onPiece: () => stop.abort() })
    await expect(reading).rejects.toThrow(/abort/i)
  })
})

describe('a damaged file', () => {
  it('with a quote that is never closed costs the row, not the rest', async () => {
    const broken = lines([other({ ref_number: 'bad' })])
      .split('\n')[1]!
      .replace('Paving', '"Paving')
    const many = Array.from({ length: 3000 }, (_, at) =>
      cellsIn(columns, other({ ref_number: String(at), description_en: 'z'.repeat(600) })),
    )
    for (const [after, count] of [
      [csvOf(many), 1],
      ['', 1],
    ] as const) {
      const text = `${lines([grant({ ref_number: 'a' })])}${broken}\n${csvOf([cellsIn(columns, grant({ ref_number: 'b' }))])}${after}`
      const read = await readTable(scanOf(fileOf(text)))
      expect(read.nodes('Initiative').map((one) => [one.key, one.place.row])).toEqual([
        ['gc-grants:jus/a', 2],
        ['gc-grants:jus/b', 4],
      ])
      expect(read.noticed('openQuote')).toMatchObject({ count, place: { row: 3 } })
    }
  })

  it('of nothing but open quotes ends soon, in threads or not', async () => {
    const text = `${lines([grant()])}${'a,"x\n'.repeat(400_000)}`
    const started = process.cpuUsage()
    const rows = await rowsOf(fileOf(text), {}, { pieceBytes: 1 << 20 })
    expect(rows.length).toBeGreaterThanOrEqual(2)
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(30)
  })

  it('with a million columns or no heading gives its first rows and no more', async () => {
    for (const text of ['x'.repeat(3_000_000), ','.repeat(1_000_000), '', '\n', '\ufeff', '"', 'a,b\n1,2\n'])
      expect((await readTable(scanOf(fileOf(text)))).rejected().map((one) => one.code)).toEqual([
        'import-gc-grants:rejected.noHeading',
      ])
    const wide = lines([grant()]).replace('\n', `${',x'.repeat(400_000)}\n`)
    expect((await readTable(scanOf(fileOf(wide)))).nodes('Initiative')).toHaveLength(1)
  })

  it('cut off anywhere says what it could not read', async () => {
    const text = Buffer.from(
      lines([grant({ ref_number: 'a' }), grant({ ref_number: 'é', description_fr: 'Été, "beau"' })]),
    )
    for (let length = 1; length < text.length; length += 61) {
      const read = await readTable(scanOf(fileOf(text.subarray(0, length))))
      const rows = text.subarray(0, length).toString('latin1').split('\n').length
      const isWhole = read.nodes('Initiative').length + 1 === rows
      const isSaid = read.rejected().length > 0 || read.noticed('openQuote') !== undefined
      expect([length, isWhole || isSaid || text[length - 1] === 0x0a]).toEqual([length, true])
    }
  })
})
