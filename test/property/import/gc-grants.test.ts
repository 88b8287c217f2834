import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { scanGcGrants } from '../../../main/reading/gc-grants-scan.ts'
import { columns } from '../../../shared/import/gc-grants/columns.ts'
import { cellsOf } from '../../../shared/import/gc-grants/csv-line.ts'
import { GrantsOptions } from '../../../shared/import/gc-grants/options.ts'
import {
  csvOf,
  grant,
  rawTable,
  readGrants,
  readTable,
  tableOf,
  type Grant,
  type Read,
} from '../../helpers/grants.ts'
import { holds } from '../../helpers/property.ts'

const folder = mkdtempSync(join(tmpdir(), 'fourfold-grants-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values)

/** Rows that meet often: few references, recipients and publishers, odd cells among them. */
const row: fc.Arbitrary<Grant> = fc
  .record({
    ref_number: pick('R-1', 'R-2', 'R-3'),
    amendment_number: pick('0', '1', '2', '10', ''),
    amendment_date: pick('', '2023-01-01', '2023-06-01', '9999-12-31'),
    recipient_type: pick('N', 'P', '', 'A'),
    recipient_business_number: pick('890138597RR0001', '', '131169542', '-'),
    recipient_legal_name: pick(
      'Lighthouse Society|Société du Phare',
      'LIGHTHOUSE SOCIETY INC',
      'Cedar Lodge',
      'batch report|rapport en lots',
      'DOE, JANE',
      '',
    ),
    agreement_number: pick('', 'A', 'B'),
    agreement_value: pick('1', '2.50', '-3', '0', 'x', '1000000'),
    agreement_start_date: pick('2022-05-01', '2021-04-01', '', '03/04/2022'),
    agreement_end_date: pick('2024-03-31', '1899-12-30', '2020-01-01', ''),
    owner_org: pick('jus', 'pch'),
    prog_name_en: pick('Fund', 'FUND -', ''),
    agreement_title_en: pick('human trafficking', 'Paving', ''),
    recipient_province: pick('ON', 'Paris', 'Québec', ''),
  })
  .map((given) => grant(given))
const rows = fc.array(row, { maxLength: 12 })
const options = fc.record({
  sumFor: pick<string[]>([], ['pch']),
  individuals: pick<'leave-out' | 'without-name'>('leave-out', 'without-name'),
})

/** All that is stated but where it stands. */
const told = (read: Read) =>
  read.all.map((one) => JSON.stringify(one, (key, value: unknown) => (key === 'place' ? undefined : value)))

describe('agreements', () => {
  it('do not depend on the order of rows', () =>
    holds(fc.tuple(rows, options, fc.infiniteStream(fc.nat())), async ([given, how, chance]) => {
      const order = given.map((one) => [chance.next().value, one] as const).sort(([a], [b]) => a - b)
      const shuffled = order.map(([, one]) => one)
      expect(told(await readGrants(shuffled, how))).toEqual(told(await readGrants(given, how)))
    }))

  it('do not depend on the order of columns', () =>
    holds(
      fc.tuple(rows, fc.shuffledSubarray([...columns], { minLength: columns.length })),
      async ([given, order]) => {
        const read = await readTable(tableOf(given, order))
        expect(told(read)).toEqual(told(await readGrants(given)))
      },
    ))

  it('split into amendments keep the total of the latest', () =>
    holds(
      fc.tuple(
        fc.array(fc.nat({ max: 10_000_000_00 }), { minLength: 1, maxLength: 15 }),
        fc.infiniteStream(fc.nat()),
      ),
      async ([cents, chance]) => {
        const amendments = cents.map((value, at) =>
          grant({
            amendment_number: String(at),
            amendment_date: at === 0 ? '' : '2023-01-01',
            agreement_value: (value / 100).toFixed(2),
          }),
        )
        const shuffled = amendments
          .map((one) => [chance.next().value, one] as const)
          .sort(([a], [b]) => a - b)
        const read = await readGrants(shuffled.map(([, one]) => one))
        expect(read.only('Allocation').properties['amount']).toBe(cents.at(-1)! / 100)
      },
    ))

  it('in parts have the sum of their parts', () =>
    holds(fc.array(fc.nat({ max: 10_000_000_00 }), { minLength: 2, maxLength: 15 }), async (cents) => {
      const parts = cents.map((value, at) =>
        grant({ ref_number: `R-${at}`, agreement_value: (value / 100).toFixed(2) }),
      )
      const read = await readGrants(parts, { sumFor: ['jus'] })
      expect(read.only('Allocation').properties['amount']).toBe(
        cents.reduce((sum, one) => sum + one, 0) / 100,
      )
    }))

  it('are read from any cells without a throw, each node as the schema has it', () =>
    holds(
      fc.array(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            pick('human trafficking', '1', '2020-01-01', '|', '│', '-', 'P', '1) a 2) b'),
            fc.double(),
            fc.boolean(),
            fc.constant(null),
          ),
          { minLength: 36, maxLength: 40 },
        ),
        { maxLength: 6 },
      ),
      async (cells) => {
        await readTable(rawTable([columns, ...cells]), {
          filter: { words: [] },
          sumFor: [''],
          individuals: 'without-name',
        })
      },
    ))
})

const letters = fc
  .array(pick('"', ',', 'a', ' ', 'é', '""', '","', '\t', '\n'), { maxLength: 30 })
  .map((all) => all.join(''))

describe('a line of delimited text', () => {
  it('has the cells that papaparse reads in it', () =>
    holds(
      letters.map((line) => line.replaceAll('\n', '')).filter((line) => line !== ''),
      (line) => {
        const papa = Papa.parse(line, { delimiter: ',', newline: '\n' })
        // a quote that does not close makes no row: the scan leaves it out
        if (papa.errors.some((one) => one.code === 'MissingQuotes')) return
        expect(cellsOf(line)).toEqual(papa.data[0])
      },
      2000,
    ))

  it('gives back cells of any text', () =>
    holds(fc.array(fc.string(), { minLength: 2, maxLength: 8 }), (cells) => {
      expect(cellsOf(csvOf([cells]).slice(0, -1))).toEqual(cells)
    }))
})

describe('a scan', () => {
  it('parts rows as papaparse does, in pieces of any size', () =>
    holds(
      fc.tuple(fc.array(letters, { minLength: 1, maxLength: 40 }), fc.integer({ min: 10, max: 400 })),
      async ([parts, pieceBytes]) => {
        const body = parts.join('\n')
        const closed = (body.match(/"/g) ?? []).length % 2 === 0 ? body : `${body}"`
        const text = `${columns.join(',')}\n${closed}\nend`
        const papa = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' })
        if (papa.errors.some((one) => one.code === 'MissingQuotes')) return
        const file = join(folder, 'any.csv')
        writeFileSync(file, text)
        const found: unknown[] = []
        const asked = GrantsOptions.parse({ filter: { words: [] } })
        for await (const one of scanGcGrants([file], asked, { pieceBytes })[0]!.rows) found.push(one.cells)
        expect(found).toEqual(papa.data)
      },
      150,
    ))
})
