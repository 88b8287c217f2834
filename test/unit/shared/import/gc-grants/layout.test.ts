import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columns, layoutOf, type Column } from '../../../../../shared/import/gc-grants/columns.ts'
import { cellsOf } from '../../../../../shared/import/gc-grants/csv-line.ts'
import { cellsIn, grant, rawTable, readGrants, readTable, tableOf } from '../../../../helpers/grants.ts'

const key = 'gc-grants:jus/016-2022-2023-Q1-00001'

describe('headings', () => {
  it('are the 38 published ones', () => {
    expect(columns).toHaveLength(38)
    expect(layoutOf(columns)?.at.size).toBe(38)
  })

  it('are found in any order, with _id and columns that copies add', async () => {
    const order = [...columns].reverse()
    const table = rawTable([
      ['_id', '#', 'is_amendment', ...order, 'year', 'amendments_history'],
      ['17', '1', 'f', ...cellsIn(order, grant()), '2022', ''],
    ])
    const read = await readTable(table)
    expect(read.only('Initiative').key).toBe(key)
    expect(read.only('Allocation').properties['amount']).toBe(100_000)
  })

  it.each([
    ['English', 0],
    ['French', 1],
  ] as const)('are found as the %s labels of the forms', async (_language, at) => {
    const labels: Partial<Record<Column, readonly [string, string]>> = {
      ref_number: ['Reference Number', 'Numéro de référence'],
      amendment_number: ['Amendment Number', 'NUMÉRO DE MODIFICATION'],
      recipient_legal_name: [
        'Recipient Legal Name (English|French)',
        'Nom légal du bénéficiaire (anglais|français)',
      ],
      recipient_province: ['Recipient Province or Territory', 'Province ou territoire du bénéficiaire'],
      agreement_title_en: ['Agreement Title (English)', "Titre de l'entente (anglais)"],
      agreement_value: ['Agreement Value in CAD', "Valeur de l'entente en dollars canadiens"],
      agreement_start_date: ['Agreement Start Date', 'Date de début de l’entente'],
      agreement_end_date: ['Projected Agreement End Date', 'Date de fin prévue de l’entente'],
    }
    const order = Object.keys(labels) as Column[]
    const table = rawTable([
      ['Proactive publication', '', ''],
      [],
      order.map((column) => labels[column]![at]),
      cellsIn(order, grant()),
    ])
    const read = await readTable(table)
    expect(read.only('Allocation').properties).toMatchObject({
      amount: 100_000,
      fiscalYears: { from: 2022, to: 2023 },
    })
    expect(read.only('Initiative').place.row).toBe(4)
    expect(read.noticed('noPublisher')?.count).toBe(1)
  })

  it('are found as both labels with a slash between', () => {
    expect(
      layoutOf([
        'Reference Number / Numéro de référence',
        'Amendment Number / Numéro de modification',
        'Recipient Legal Name (English|French) / Nom légal du bénéficiaire (anglais|français)',
        'Agreement Value in CAD / Valeur de l’entente en dollars canadiens',
        'Agreement Type / Type d’entente',
        'Description (English) / Description (anglais)',
      ])?.at.size,
    ).toBe(6)
  })

  it('that are none are said, among a million columns too', async () => {
    for (const cells of [['a', 'b'], Array.from({ length: 1_000_000 }, (_, at) => `column ${at}`)]) {
      const read = await readTable(rawTable([cells]))
      expect(read.rejected()[0]?.code).toBe('import-gc-grants:rejected.noHeading')
    }
    expect((await readTable(rawTable([]))).rejected()).toHaveLength(1)
  })

  it('that stand twice are noticed, and no name of a column reaches an object', async () => {
    const table = tableOf([grant()])
    const [head, row] = table.rows as { row: number; cells: string[] }[]
    const read = await readTable(
      rawTable([
        [...head!.cells, 'agreement_value', '__proto__', 'constructor'],
        [...row!.cells, '5', 'polluted', 'polluted'],
      ]),
    )
    expect(read.only('Allocation').properties['amount']).toBe(100_000)
    expect(read.noticed('repeatedHeading')?.params).toMatchObject({ heading: 'agreement_value' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('rows that do not fit', () => {
  const rows = [...(tableOf([grant()]).rows as { row: number; cells: string[] }[])].map((one) => one.cells)

  it('are rejected with their place where they are cut short, too long, or without a reference', async () => {
    const read = await readTable(
      rawTable([
        ...rows,
        rows[1]!.slice(0, 20),
        [...rows[1]!, 'more'],
        ['', ...rows[1]!.slice(1)],
        ['r'.repeat(300), ...rows[1]!.slice(1)],
        ['', ''],
        [],
      ]),
    )
    expect(read.rejected().map(({ code, place }) => [code.split('.')[1], place.row])).toEqual([
      ['cutShort', 3],
      ['tooManyCells', 4],
      ['noReference', 5],
      ['longReference', 6],
    ])
    expect(read.nodes('Initiative')).toHaveLength(1)
  })

  it('are left out where they repeat the headings', async () => {
    const read = await readTable(rawTable([...rows, rows[0]!]))
    expect(read.noticed('headingAgain')?.count).toBe(1)
    expect(read.rejected()).toEqual([])
  })

  it('are read where a spreadsheet made numbers of them or left out empty cells at the end', async () => {
    const cells = rows[1]!.map((cell, at) =>
      columns[at] === 'agreement_value'
        ? 100000
        : columns[at] === 'recipient_business_number'
          ? 890138597
          : cell === ''
            ? null
            : cell,
    )
    const read = await readTable(rawTable([rows[0]!, cells.slice(0, -1)]))
    expect(read.only('Allocation').properties['amount']).toBe(100_000)
    expect(read.nodes('Organization').flatMap((one) => one.identifiers)).toContain('ca-bn:890138597')
  })

  it('keep cells that begin like a formula as text', async () => {
    const read = await readGrants([
      grant({ agreement_title_en: '=cmd()', description_en: 'human trafficking' }),
    ])
    expect(read.only('Initiative').properties['name']).toMatchObject({ en: '=cmd()' })
  })

  it('with damaged letters are noticed and stay as they are', async () => {
    const read = await readGrants([grant({ description_fr: 'Emplois d’Ã©tÃ©' })])
    expect(read.noticed('garbled')).toMatchObject({ count: 1, place: { row: 2 } })
    expect(read.only('Initiative').properties['description']).toEqual({ fr: 'Emplois d’Ã©tÃ©' })
  })
})

describe('dates of an agreement', () => {
  it('that stand for none or cannot be read are left out and counted', async () => {
    const read = await readGrants([
      grant({ ref_number: 'a', agreement_start_date: '1899-12-30', agreement_end_date: '9999-12-31' }),
      grant({ ref_number: 'b', agreement_start_date: 'soon', agreement_end_date: '' }),
    ])
    expect(read.nodes('Initiative').map((one) => one.properties['period'])).toEqual([undefined, undefined])
    expect(read.noticed('sentinelDate')?.count).toBe(2)
    expect(read.noticed('unreadableDate')?.count).toBe(1)
    expect(read.noticed('noEnd')?.count).toBe(2)
    expect(read.nodes('Allocation').map((one) => one.properties['fiscalYears'])).toEqual([
      undefined,
      undefined,
    ])
  })

  it('that end before they begin keep the start', async () => {
    const read = await readGrants([grant({ agreement_end_date: '2021-01-01' })])
    expect(read.only('Initiative').properties['period']).toEqual({
      start: '2022-05-01',
      end: null,
      ongoing: false,
    })
    expect(read.noticed('endBeforeStart')?.count).toBe(1)
  })

  it('with day and month in doubt keep the year and the words of the file', async () => {
    const read = await readGrants([
      grant({ agreement_start_date: '03/04/2022', agreement_end_date: '31/12/2023' }),
    ])
    expect(read.only('Initiative').properties['period']).toEqual({
      text: '03/04/2022 – 31/12/2023',
      start: '2022-01-01',
      end: '2023-12-31',
      ongoing: false,
      precision: { start: 'year' },
    })
    expect(read.noticed('ambiguousDate')?.count).toBe(1)
  })
})

const samples = join(import.meta.dirname, '../../../../../../../shared/samples/gc-grants')
const real = [samples, '/work/shared/samples/gc-grants'].find(existsSync)

describe('the real rows of ../shared/samples', () => {
  it.skipIf(real === undefined)('come in as three agreements of Canada Summer Jobs', async () => {
    const lines = readFileSync(join(real!, 'real_3rows_esdc_all38columns.csv'), 'utf8').trimEnd().split('\n')
    const table = rawTable(lines.map((line) => cellsOf(line)))
    const none = await readTable(table)
    expect(none.nodes()).toEqual([])
    const read = await readTable(table, { filter: { words: ['summer jobs'] } })
    expect(read.rejected()).toEqual([])
    expect(read.nodes('Initiative').map((one) => one.key)).toEqual([
      'gc-grants:esdc-edsc/141-2020-2021-Q4-02241',
      'gc-grants:esdc-edsc/141-2020-2021-Q4-02242',
      'gc-grants:esdc-edsc/141-2020-2021-Q4-02243',
    ])
    expect(
      read.nodes('Allocation').map((one) => [one.properties['amount'], one.properties['basis']]),
    ).toEqual([
      [7028, 'wider'],
      [5592, 'wider'],
      [6552, 'wider'],
    ])
    expect(read.nodes('Organization').flatMap((one) => one.identifiers)).toEqual([
      'gc-org:esdc-edsc',
      'ca-bn:108179649',
      'ca-bn:131169542',
      'ca-bn:890138597',
    ])
    expect(read.only('Program').properties['name']).toEqual({
      en: 'Youth - Canada Summer Jobs',
      fr: "Jeunesse - Emplois d'été Canada",
    })
  })

  it.skipIf(real === undefined)('have the headings that are known, each label of their schema too', () => {
    const heading = readFileSync(join(real!, 'HEADER_ONLY_38columns.csv'), 'utf8').trim().split(',')
    expect(heading).toEqual(columns)
  })
})
