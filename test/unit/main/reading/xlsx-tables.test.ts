import { describe, expect, it } from 'vitest'
import { fileInMemory } from '../../../../main/reading/given-file.ts'
import { xlsxTables } from '../../../../main/reading/xlsx-tables.ts'
import { isoOfSerial } from '../../../../main/reading/xlsx/excel-date.ts'
import { formatOfCode } from '../../../../main/reading/xlsx/number-format.ts'
import type { Table } from '../../../../shared/import/table.ts'
import { listOf } from '../../../helpers/read-out.ts'
import { rowsXml, xlsxOf, type WorkbookXml } from '../../../helpers/xlsx.ts'
import { zipOf } from '../../../helpers/zip.ts'

const read = async (content: Uint8Array) => await xlsxTables(fileInMemory('book.xlsx', content))
const open = async (workbook: WorkbookXml) => await read(xlsxOf(workbook))
const cellsOf = async (table: Table | undefined) => (await listOf(table!.rows)).map((row) => row.cells)
const oneSheet = (rows: string, rest: Partial<WorkbookXml> = {}) =>
  open({ sheets: [{ name: 'Data', rows }], ...rest })

describe('dates of Excel', () => {
  // golden values: Excel's own, both systems; ECMA-376 part 1, 18.17.4.1
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [25_569, false, '1970-01-01'],
    [42_461, false, '2016-04-01'],
    [40_999, true, '2016-04-01'],
    [0, true, '1904-01-01'],
    [2_958_465, false, '9999-12-31'],
    [42_461.9999999, false, '2016-04-02'],
  ])('serial %d (1904: %s) is %s', (serial, from1904, iso) => {
    expect(isoOfSerial(serial, from1904, 'day')).toBe(iso)
  })

  it.each([60, 0, -1, 2_958_466, Number.NaN, Infinity])('serial %d is no day', (serial) => {
    expect(isoOfSerial(serial, false, 'day')).toBeUndefined()
  })

  it('show no more than their format does', () => {
    expect(isoOfSerial(42_461.5625, false, 'day-and-time')).toBe('2016-04-01T13:30:00')
    expect(isoOfSerial(42_461, false, 'day-and-time')).toBe('2016-04-01')
    expect(isoOfSerial(42_461, false, 'month')).toBe('2016-04')
    expect(isoOfSerial(42_461, false, 'year')).toBe('2016')
    expect(isoOfSerial(0.75, false, 'time-of-day')).toBe('18:00:00')
  })

  it.each([
    ['yyyy-mm-dd', 'day'],
    ['[$-C0C]d mmm yyyy;@', 'day'],
    ['m/d/yy h:mm', 'day-and-time'],
    ['mmm-yy', 'month'],
    ['mmmm\\ yyyy', 'month'],
    ['yyyy', 'year'],
    ['h:mm:ss AM/PM', 'time-of-day'],
    ['mm:ss.0', 'time-of-day'],
    ['"Fiscal "yyyy', 'year'],
  ])('format %s shows a %s', (code, shows) => {
    expect(formatOfCode(code)).toEqual({ kind: 'date', shows })
  })

  it.each([
    'General',
    '0.00',
    '#,##0 "days"',
    '0.00E+00',
    '[Red]#,##0.00',
    '[h]:mm',
    '0%',
    '@',
    '[$$-1009]#,##0.00',
    '?/?',
  ])('format %s is no date', (code) => {
    expect(formatOfCode(code)).toEqual({ kind: 'plain' })
  })
})

describe('cells', () => {
  it('are texts, numbers, yes and no, dates by their style, errors as empty', async () => {
    const { tables } = await oneSheet(
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1234.5</v></c><c r="C2" t="b"><v>1</v></c>
       <c r="D2" s="1"><v>42461</v></c><c r="E2" s="2"><v>42461</v></c><c r="F2" t="e"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>
       <c r="H2" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r><rPh><t>spoken</t></rPh></is></c></row>
       <row r="5"><c r="A5" t="str"><f>A1&amp;"x"</f><v>made_x000D__x000A_of two</v></c><c r="B5" s="3"><v>1234567</v></c>
       <c r="C5"><f>NOW()</f></c><c r="D5" t="d"><v>2016-04-01T00:00:00</v></c><c r="E5"><v></v></c></row>`,
      { strings: ['<t>É</t>'], formats: [14, 'mmm\\-yy', '000000000'] },
    )
    expect(await listOf(tables[0]!.rows)).toEqual([
      { row: 2, cells: ['É', 1234.5, true, '2016-04-01', '2016-04', null, null, 'rich text'] },
      { row: 5, cells: ['made\nof two', '001234567', null, '2016-04-01'] },
    ])
    expect(tables[0]!.said).toMatchObject([
      { code: 'import-tables:noticed.errors', count: 1, place: { sheet: 'Data' } },
      { code: 'import-tables:noticed.uncalculated', count: 1 },
    ])
  })

  it('of a workbook that counts from 1904 are four years and a day later', async () => {
    const rows = '<row><c s="1"><v>40999</v></c></row>'
    const { tables } = await oneSheet(rows, { formats: [14], from1904: true })
    expect(await cellsOf(tables[0])).toEqual([['2016-04-01']])
  })

  it('without references follow each other; one outside of the sheet is left out and counted', async () => {
    const { tables } = await oneSheet('<row><c><v>1</v></c><c/><c><v>3</v></c><c r="XFE1"><v>4</v></c></row>')
    expect(await cellsOf(tables[0])).toEqual([[1, null, 3]])
    expect(tables[0]!.said).toMatchObject([{ code: 'import-tables:noticed.outside', count: 1 }])
  })
})

describe('sheets', () => {
  it('come in their order; hidden ones and hidden rows are told, merged cells known before the rows', async () => {
    const { tables } = await open({
      sheets: [
        {
          name: 'Organismes & cie',
          rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
          after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B40"/></mergeCells>',
        },
        { name: 'Lists', rows: rowsXml([['x']]), state: 'veryHidden' },
      ],
    })
    expect(tables.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
      ['Organismes & cie', false],
      ['Lists', true],
    ])
    expect(tables[0]!.merges).toEqual([
      { from: { row: 1, column: 0 }, to: { row: 1, column: 2 } },
      { from: { row: 2, column: 1 }, to: { row: 40, column: 1 } },
    ])
    await cellsOf(tables[0])
    expect(tables[0]!.said).toMatchObject([{ code: 'import-tables:noticed.hiddenRows', count: 1 }])
    expect(tables[1]!.said).toMatchObject([{ code: 'import-tables:noticed.hiddenSheet' }])
  })

  it('written with a prefix for every name are read the same', async () => {
    const { tables } = await oneSheet('', {
      others: [
        {
          name: 'xl/worksheets/sheet1.xml',
          content:
            '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ],
    })
    expect(await cellsOf(tables[0])).toEqual([[7]])
  })
})

describe('a workbook that is broken or hostile', () => {
  const failed = 'import-reading:rejected.failed'

  it('gives what stood before the break, and says where it ended', async () => {
    const { tables } = await oneSheet('', {
      others: [
        {
          name: 'xl/worksheets/sheet1.xml',
          content: `<worksheet><sheetData>${rowsXml([['a'], ['b']])}<row><c><v>`,
        },
      ],
    })
    expect(await cellsOf(tables[0])).toEqual([['a'], ['b']])
    expect(tables[0]!.said).toMatchObject([{ code: failed, place: { sheet: 'Data', row: 3 } }])
  })

  it.each([
    [
      'an entity of its own',
      '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    ],
    ['an external entity', '<!DOCTYPE s SYSTEM "file:///etc/passwd"><sst><si><t>x</t></si></sst>'],
    ['an entity that is not declared', '<sst><si><t>&xxe;</t></si></sst>'],
    ['tags without end', `<sst>${'<si>'.repeat(500)}`],
  ])('is refused: %s', async (_, content) => {
    const { tables, said } = await oneSheet('<row><c t="s"><v>0</v></c></row>', {
      others: [{ name: 'xl/sharedStrings.xml', content }],
    })
    expect(tables).toEqual([])
    expect(said).toMatchObject([{ kind: 'rejected', code: failed }])
  })

  it('rows that go back are no sheet; a shared string that is not there is empty', async () => {
    const { tables } = await oneSheet('<row r="2"><c t="s"><v>9</v></c><c><v>1</v></c></row><row r="1"/>')
    expect(await cellsOf(tables[0])).toEqual([[null, 1]])
    expect(tables[0]!.said).toMatchObject([{ code: failed }])
  })

  it.each([
    ['no parts', zipOf([{ name: 'a.txt', content: 'x' }])],
    [
      'a link out of the file',
      xlsxOf({
        sheets: [],
        others: [
          {
            name: '_rels/.rels',
            content:
              '<Relationships><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
          },
        ],
      }),
    ],
  ])('is refused: %s', async (_, content) => {
    expect((await read(content)).said).toMatchObject([{ code: failed }])
  })

  it('a bomb of zeros is refused before it is unpacked', async () => {
    const zeros = Buffer.alloc(60_000_000)
    const content = xlsxOf({ sheets: [], others: [{ name: 'xl/worksheets/sheet1.xml', content: zeros }] })
    expect((await read(content)).said).toMatchObject([{ code: 'import-reading:rejected.archive-ratio' }])
  })
})

it('memory is that of the shared strings, not of the rows (rows come while the sheet is read)', async () => {
  const rows = rowsXml(Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, i, 'x'.repeat(50)]))
  const { tables } = await oneSheet(rows)
  let bytes = 0
  const file = fileInMemory('book.xlsx', xlsxOf({ sheets: [{ name: 'Data', rows }] }))
  const told = await xlsxTables(file, { onBytes: (count) => (bytes += count) })
  let atFirst = 0
  for await (const row of told.tables[0]!.rows) if (row.row === 1) atFirst = bytes
  expect(atFirst).toBeLessThan(bytes / 4)
  expect(await cellsOf(tables[0])).toHaveLength(20_000)
})
