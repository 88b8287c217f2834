import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFiles } from '../../../../main/reading/read-format.ts'
import { columns, type Column } from '../../../../shared/import/gc-grants/columns.ts'
import type { AskedOfGrants } from '../../../../shared/import/gc-grants/options.ts'
import { cellsIn, csvOf, grant, type Grant } from '../../../helpers/grants.ts'
import { valueOf } from '../../../helpers/map-folder.ts'
import { zipOf } from '../../../helpers/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'fourfold-grant-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rowsOf = (rows: readonly Grant[], order: readonly Column[] = columns): string =>
  csvOf([order, ...rows.map((row) => cellsIn(order, row))])

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** What is read of some files together: amounts by key, and how many rows went by. */
async function amountsOf(paths: readonly string[], grants: AskedOfGrants = {}) {
  const steps: number[] = []
  const read = valueOf(
    await readFiles({ paths, format: 'gc-grants', grants, onProgress: ({ rows }) => steps.push(rows) }),
  )
  const amounts = [...read.gathered.nodes.values()].flatMap(({ key, fields }) =>
    fields.has('amount') ? [[key, fields.get('amount')!.value]] : [],
  )
  return { amounts: Object.fromEntries(amounts) as Record<string, unknown>, steps, ...read.gathered }
}

const other = (given: Grant) =>
  grant({ agreement_title_en: 'Paving', agreement_title_fr: 'Pavage', ...given })
const first = [
  grant({ ref_number: 'a', agreement_value: '10' }),
  other({ ref_number: 'b', amendment_number: '2', agreement_value: '70' }),
]
const second = [
  other({ ref_number: 'a', amendment_number: '1', agreement_value: '25' }),
  grant({ ref_number: 'b', agreement_value: '50' }),
  other({ ref_number: 'c' }),
]
const joined = { 'gc-grants:jus/a/value': 25, 'gc-grants:jus/b/value': 70 }

describe('grants in several files', () => {
  it('[I10] are one: an amendment in another file is of the same history, and the latest total holds', async () => {
    const one = fileWith('2021.csv', rowsOf(first))
    // a year with its columns in another order, and without one of them
    const order = [...columns].reverse().filter((column) => column !== 'federal_riding_number')
    const two = fileWith('2022.csv', rowsOf(second, order))
    for (const paths of [
      [one, two],
      [two, one],
    ]) {
      const { amounts, rejected, noticed, steps } = await amountsOf(paths)
      expect(amounts).toEqual(joined)
      expect(rejected).toEqual([])
      expect(noticed.filter(({ code }) => code === 'import:noticed.differs')).toEqual([])
      expect(steps.at(-1)).toBe(5)
    }
    // each alone says what it holds
    expect((await amountsOf([one])).amounts).toEqual({ 'gc-grants:jus/a/value': 10 })
  })

  it('[I10] of which some are scanned and some are packed are one, too', async () => {
    const plain = fileWith('plain.csv', rowsOf(second))
    const packed = fileWith('packed.zip', zipOf([{ name: '2021.csv', content: rowsOf(first) }]))
    expect((await amountsOf([plain, packed])).amounts).toEqual(joined)
    expect((await amountsOf([packed, plain])).amounts).toEqual(joined)
  })

  it('[I10] reported in parts are added up over the files where a person says so', async () => {
    const parts = [
      fileWith('p1.csv', rowsOf([other({ ref_number: 'q1', owner_org: 'pch', agreement_value: '10' })])),
      fileWith('p2.csv', rowsOf([grant({ ref_number: 'q2', owner_org: 'pch', agreement_value: '20' })])),
    ]
    expect(Object.values((await amountsOf(parts, { sumFor: ['pch'] })).amounts)).toEqual([30])
    expect(Object.values((await amountsOf(parts)).amounts)).toEqual([20])
  })

  it('[I10] name a file among them that holds none', async () => {
    const { amounts, rejected } = await amountsOf([
      fileWith('good.csv', rowsOf(first)),
      fileWith('notes.txt', 'Read me\nfirst\n'),
    ])
    expect(Object.keys(amounts)).toEqual(['gc-grants:jus/a/value'])
    expect(rejected.map(({ code }) => code)).toEqual(['import-gc-grants:rejected.noHeading'])
  })
})
