import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvTable } from '../../../../main/reading/csv-table.ts'
import { fileInMemory } from '../../../../main/reading/given-file.ts'
import { delimitedTable, tableLimits } from '../../../../shared/import/tables/delimited.ts'
import { delimiterOf } from '../../../../shared/import/tables/delimiter.ts'
import { listOf } from '../../../helpers/read-out.ts'
import { holds } from '../../../helpers/property.ts'

const read = async (text: string | Uint8Array) => {
  const csv = await csvTable(fileInMemory('a.csv', Buffer.from(text as Uint8Array)))
  const rows = await listOf(csv.table.rows)
  return { ...csv, rows, cells: rows.map((row) => row.cells), said: csv.table.said! }
}
const inPieces = async (text: string, length: number, delimiter = ',') => {
  const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  )
  const table = delimitedTable(pieces, delimiter, { file: 'a.csv' })
  return { rows: await listOf(table.rows), said: table.said! }
}

describe('a delimited file', () => {
  it.each([
    [',', 'Name,City\n"A, B",Toronto\n'],
    [';', 'Nom;Montant;Note\nA;1,5;x, y\nB;2,25;z\n'],
    ['\t', 'Name\tNote\nA\tone, two; three\n'],
    ['|', 'Name|City|Year\nA|b,c|2016\n'],
    [';', 'Liste des organismes, 2016\n\nNom;Ville\nA;b\nC;d\n'],
    [';', 'sep=;\nA,b;c\n'],
    [',', 'Only one column\nA\nB\n'],
  ])('has its delimiter guessed: %j', async (delimiter, text) => {
    expect((await read(text)).delimiter).toBe(delimiter)
  })

  it('is numbered as an editor counts its lines, over quoted lines and line ends of every kind', async () => {
    const { rows } = await read('Name,Note\r\n"A","two\r\nlines"\nB,"three\n\nlines"\r\r\nC,x\rD,"y"')
    expect(rows).toEqual([
      { row: 1, cells: ['Name', 'Note'] },
      { row: 2, cells: ['A', 'two\nlines'] },
      { row: 4, cells: ['B', 'three\n\nlines'] },
      { row: 8, cells: ['C', 'x'] },
      { row: 9, cells: ['D', 'y'] },
    ])
  })

  it('keeps the row number behind the line sep= of Excel', async () => {
    expect((await read('sep=;\r\na;b\r\n')).rows).toEqual([{ row: 2, cells: ['a', 'b'] }])
  })

  it('keeps quotation marks within cells, doubled or not', async () => {
    expect((await read('a,"say ""yes""",b "c" d\n"x" ,y\n')).cells).toEqual([
      ['a', 'say "yes"', 'b "c" d'],
      ['x', 'y'],
    ])
  })

  it('loses one line to a quotation mark that is never closed, which is rejected, and nothing else', async () => {
    const { cells, said } = await read('a,b\n1,"2\n3,4\n5,6\n')
    expect(cells).toEqual([
      ['a', 'b'],
      ['3', '4'],
      ['5', '6'],
    ])
    expect(said).toMatchObject([
      { kind: 'rejected', code: 'import-tables:rejected.unclosedQuote', place: { file: 'a.csv', row: 2 } },
    ])
  })

  it('takes quotation marks as they stand after some that are never closed', async () => {
    const text = `a,b\n${'"x"y,1\n'.repeat(40)}last,2\n`
    const { rows, said } = await inPieces(text, 1_000)
    expect(said.at(-1)!.code).toBe('import-tables:noticed.quotesAsTheyStand')
    expect(rows.at(-1)).toEqual({ row: 42, cells: ['last', '2'] })
  })

  it('has columns and cells beyond the limits cut, and says where the first was', async () => {
    const wide = Array.from({ length: tableLimits.columns + 10 }, () => 'x').join(',')
    const long = 'y'.repeat(tableLimits.cell + 10)
    const { cells, said } = await read(`${wide}\n${long},b\n`)
    expect(cells[0]).toHaveLength(tableLimits.columns)
    expect([cells[1]![0]?.toString().length, cells[1]![1]]).toEqual([tableLimits.cell, 'b'])
    expect(said).toMatchObject([
      { code: 'import-tables:noticed.manyColumns', place: { row: 1 } },
      { code: 'import-tables:noticed.longCell', place: { row: 2 } },
    ])
  })

  it('goes on behind a line that has no end in sight', async () => {
    const { rows, said } = await inPieces(`a,b\n${'z'.repeat(tableLimits.record + 700_000)}\nc,d\n`, 300_000)
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['c', 'd'] },
    ])
    expect(said).toMatchObject([{ code: 'import-tables:rejected.longLine', place: { row: 2 } }])
  })
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';'), maxLength: 6 })
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })

it('gives back what was written, whatever the pieces and line ends', async () => {
  await holds(
    fc.tuple(table, fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n', '\r')),
    async ([cells, length, newline]) => {
      const { rows } = await inPieces(Papa.unparse(cells, { newline }), length)
      const filled = cells.filter((row) => row.some((one) => one !== ''))
      expect(rows.map((row) => row.cells.map((one) => one ?? ''))).toEqual(filled)
      const lines = rows.map((row) => row.row)
      expect(lines).toEqual([...lines].sort((a, b) => a - b))
    },
    100,
  )
})

it('text of any kind ends in rows whose lines grow, and never in an error', async () => {
  await holds(
    fc.tuple(
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
    ),
    async ([text, length]) => {
      const { rows } = await inPieces(text, length)
      const numbers = rows.map((row) => row.row)
      expect(new Set(numbers).size).toBe(numbers.length)
      const whole = await inPieces(text, 1_000)
      expect(rows).toEqual(whole.rows)
    },
    100,
  )
})

it('the delimiter of any text is one of the four', async () => {
  await holds(
    fc.string(),
    (text) => {
      expect([',', ';', '\t', '|']).toContain(delimiterOf(text))
    },
    100,
  )
})
