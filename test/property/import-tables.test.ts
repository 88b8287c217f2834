import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvTable } from '../../main/reading/csv-table.ts'
import { fileInMemory } from '../../main/reading/given-file.ts'
import { recognise } from '../../main/reading/recognise.ts'
import { xlsxTables } from '../../main/reading/xlsx-tables.ts'
import type { Noticed, Rejected } from '../../shared/import/statement.ts'
import type { Cell, Table } from '../../shared/import/table.ts'
import { pastedTable } from '../../shared/import/tables/pasted.ts'
import { parseMapping } from '../../shared/import/tables/mapping.ts'
import { translator } from '../../shared/language/translator.ts'
import { holds } from '../helpers/property.ts'
import { listOf } from '../helpers/read-out.ts'
import { stated, tableOf, type Stated } from '../helpers/tables.ts'
import { rowsXml, xlsxOf } from '../helpers/xlsx.ts'

/** What people and attackers put into tables. */
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u202Egpj.exe',
  'a\u0000b',
  '\uD800',
  '\uFEFF',
  '#N/A',
  '9'.repeat(400),
  '1e999',
  '-0',
  '2016-02-30',
  '31/12/9999',
  "Robert'); DROP TABLE x;--",
  '{{reason}}',
  '$t(common:yes)',
  'x'.repeat(30_000),
  ' | ',
  ';;;',
  'CREATE (n)',
]
const headings = [
  ...'Organization,Name,Nom (FR),Service,Project,Amount,Start date,End,Province,Status,Type,Source'.split(
    ',',
  ),
  ...'Target,Relationship,BN,Lead,Partners,Fiscal year,Email,ID,Counselling,ON,QC,BC,Population'.split(','),
  ...'Eligibility,Minimum age,Languages,Total,Kind,Notes,,#org,#adm1+name'.split(','),
]
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Covenant House',
      'ON',
      'Québec; ON',
      'X',
      '$1,234.00',
      '2016-17',
      '03/04/2016',
      'yes',
      'A|B',
      '',
      '123456789RR0001',
      'Total',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const value: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
)
const table = fc.record({
  head: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...headings) },
      { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    ),
    { minLength: 1, maxLength: 9 },
  ),
  above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  body: fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 12 }),
  merges: fc.array(
    fc.record({
      from: fc.record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 9 }) }),
      to: fc.record({ row: fc.integer({ min: 0, max: 99 }), column: fc.integer({ min: 0, max: 9 }) }),
    }),
    { maxLength: 4 },
  ),
})

/** Every sentence that is said can be said, and nothing of the file is taken for a sentence of ours. */
function sayAll(said: readonly (Rejected | Noticed)[]): void {
  for (const { code, params } of said) {
    for (const language of ['en', 'fr'] as const) {
      expect(translator(language)(code, params).length).toBeGreaterThan(10)
      expect(translator(language)(code, {})).not.toBe(code)
    }
  }
}

async function readAll(one: Table): Promise<Stated | undefined> {
  const rows = await listOf(one.rows)
  sayAll(one.said ?? [])
  if (rows.length === 0) return undefined
  // `stated` throws where what is stated would not pass the schema
  const found = await stated({ ...one, rows })
  sayAll([...found.rejected, ...found.noticed])
  expect(parseMapping(JSON.parse(JSON.stringify(found.mapping)))).toMatchObject({ ok: true })
  return found
}

/** A bar between two languages with words on neither side: once a record without a name. */
const nameless = {
  head: ['Organization', 'Source', 'Target', 'Organization'],
  above: [],
  body: [['A', 'B', ' | ']],
  merges: [],
}

describe('whatever a table holds', () => {
  it('a mapping is proposed that holds, and what it states is valid', async () => {
    await holds(
      table,
      async ({ head, above, body, merges }) => {
        const one = tableOf([...above, head, ...body] as Cell[][], { merges })
        const found = await readAll(one)
        const places = [...(found?.nodes ?? []), ...(found?.rejected ?? [])].map(
          ({ place }) => place.row ?? 1,
        )
        for (const row of places) expect(row).toBeLessThanOrEqual(above.length + 1 + body.length)
      },
      400,
      undefined,
      [nameless],
    )
    expect(Object.prototype).not.toHaveProperty('en')
  })

  it('the same table read twice states the same', async () => {
    await holds(
      table,
      async ({ head, above, body, merges }) => {
        const rows = [...above, head, ...body] as Cell[][]
        const [a, b] = [await readAll(tableOf(rows, { merges })), await readAll(tableOf(rows, { merges }))]
        expect(a).toEqual(b)
      },
      50,
    )
  })
})

const text = table.map(({ head, above, body }) =>
  [...above, head, ...body]
    .map((row) =>
      row
        .map((one) =>
          /[",\n]/.test(String(one)) ? `"${String(one ?? '').replaceAll('"', '""')}"` : String(one ?? ''),
        )
        .join(','),
    )
    .join('\r\n'),
)
const damaged = (bytes: Buffer) =>
  fc
    .record({
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      swap: fc.boolean(),
    })
    .map(({ cut, flips, swap }) => {
      const copy = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * cut)))
      for (const [at, byte] of flips) if (copy.length > 0) copy[at % copy.length] = byte
      if (swap && copy.length > 4) copy.copyWithin(0, copy.length >> 1)
      return copy
    })

describe('a file that is cut off, changed, shuffled or written in another way', () => {
  it('as delimited text is read to its end, in any encoding', async () => {
    const encodings = {
      'utf-8': (one: string) => Buffer.from(one),
      utf16: (one: string) => Buffer.from(one, 'utf16le'),
      latin1: (one: string) => Buffer.from(one, 'latin1'),
    }
    await holds(
      fc
        .tuple(text, fc.constantFrom(...Object.values(encodings)))
        .chain(([words, encode]) => damaged(encode(words))),
      async (bytes) => {
        const file = fileInMemory('a.csv', bytes)
        await recognise(file)
        await readAll((await csvTable(file)).table)
      },
      200,
    )
  })

  it('as a workbook is read as far as it goes, and says where that was', async () => {
    await holds(
      table
        .map(({ head, body }) =>
          xlsxOf({
            sheets: [
              {
                name: 'Data',
                rows: rowsXml(
                  [head, ...body].map((row) =>
                    row.map((one) =>
                      typeof one === 'string' ? one.replaceAll(/[^\t\n\x20-\uD7FF]/g, '?') : null,
                    ),
                  ),
                ),
              },
            ],
          }),
        )
        .chain((whole) => fc.oneof(fc.constant(whole), damaged(whole))),
      async (bytes) => {
        const file = fileInMemory('a.xlsx', bytes)
        await recognise(file)
        const { tables, said } = await xlsxTables(file)
        sayAll(said)
        for (const one of tables) await readAll(one)
      },
      150,
    )
  })

  it('as XML of a sheet that means harm is read within bounds', async () => {
    const tag = fc.constantFrom(
      '<row>',
      '<row r="5">',
      '<row r="-1">',
      '</row>',
      '<c>',
      '<c r="ZZZZZZZZZ9" t="s">',
      '<c t="e">',
      '<c s="999">',
      '</c>',
      '<v>',
      '</v>',
      '<is><t>',
      '</t></is>',
      '&lt;',
      '&#0;',
      '&x;',
      '<![CDATA[x]]>',
      '<!-- -->',
      '<?x?>',
      '<f>',
      '</f>',
      '1e308',
      'x',
    )
    await holds(
      fc.array(tag, { maxLength: 30 }),
      async (tags) => {
        const { tables } = await xlsxTables(
          fileInMemory(
            'a.xlsx',
            xlsxOf({ sheets: [{ name: 'Data', rows: tags.join('') }], strings: ['<t>a</t>'] }),
          ),
        )
        for (const one of tables) await readAll(one)
      },
      200,
    )
  })

  it('as bytes of any kind is recognised or not, and nothing more', async () => {
    const starts = [
      '',
      'PK\x03\x04',
      '<',
      '{',
      '[',
      '<?xml version="1.0"?>',
      '<!DOCTYPE x [',
      'CREATE (',
      '"',
    ].map((start) => Buffer.from(start, 'latin1'))
    await holds(
      fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 })),
      async ([start, bytes]) => {
        const found = await recognise(fileInMemory('a.bin', Buffer.concat([start, bytes])))
        if (found.code !== undefined)
          sayAll([{ kind: 'rejected', code: found.code, params: {}, place: { file: 'a' } }])
      },
      500,
    )
  })

  it('from the clipboard as well', async () => {
    await holds(
      fc.string({ unit: fc.constantFrom('\t', '\n', '"', 'a', ';', ',', "'", '='), maxLength: 60 }),
      async (words) => {
        await readAll(pastedTable(words, 'clipboard'))
      },
      100,
    )
  })
})

describe('what is enormous', () => {
  const within = async (seconds: number, work: () => Promise<void>) => {
    const begun = performance.now()
    await work()
    expect(performance.now() - begun).toBeLessThan(seconds * 1000)
  }
  const read = async (content: string) =>
    await readAll((await csvTable(fileInMemory('a.csv', Buffer.from(content)))).table)

  it('a million columns', async () => {
    await within(55, async () => {
      const wide = (columns: number) => `Organization${',x'.repeat(columns)}\nA${',y'.repeat(columns)}\n`
      const found = await read(wide(400_000))
      expect(found!.nodes[0]!.properties).toEqual({ name: { en: 'A' } })
      // longer than a record may be: said with its line, and the rest of the file is read
      const { table } = await csvTable(fileInMemory('a.csv', Buffer.from(`${wide(1_000_000)}Name\nB\n`)))
      const rows = await listOf(table.rows)
      expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
        [3, 'Name'],
        [4, 'B'],
      ])
      expect(table.said?.map(({ kind, place }) => [kind, place?.row])).toEqual([
        ['rejected', 1],
        ['rejected', 2],
      ])
    })
  })

  it('a cell of ten million characters', async () => {
    await within(55, async () => {
      const found = await read(`Organization,Notes\nA,"${'z'.repeat(10_000_000)}"\nB,c\n`)
      expect(found!.nodes.map((node) => node.properties['name'])).toContainEqual({ en: 'B' })
    })
  })

  it('quotation marks without end', async () => {
    await within(55, async () => {
      const found = await read(`Organization,Notes\n${'"a"b,c\n'.repeat(40_000)}Last,d\n`)
      expect(found!.nodes.map((node) => node.properties['name'])).toContainEqual({ en: 'Last' })
    })
  })

  it.each(['(', '"', ' ', '[', '<', '1', '1 ', '-', '/', '#', 'a@', '| ', '\\', ',', '0.', 'a '])(
    'a heading and cells of a hundred thousand times %j',
    async (sign) => {
      await within(20, async () => {
        const long = sign.repeat(90_000)
        await readAll(
          tableOf([
            ['Organization', long, 'Amount', 'Start'],
            [long, long, long, long],
            ['A', 'b', '1', '2016'],
          ]),
        )
        await recognise(fileInMemory('a.txt', Buffer.from(long)))
        await recognise(fileInMemory('a.txt', Buffer.from(`<${long}`)))
        await recognise(fileInMemory('a.txt', Buffer.from(`{${long}`)))
      })
    },
  )
})
