import { describe, expect, it } from 'vitest'
import { activities } from '../../../../graph-schema/vocabularies/activities.ts'
import { exploitations } from '../../../../graph-schema/vocabularies/exploitations.ts'
import { populations } from '../../../../graph-schema/vocabularies/populations.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

type Row = { readonly id: string; readonly name: string }
type Cell = {
  readonly row: string
  readonly column: string
  readonly measures: number
  readonly presumed: number
  readonly national: number
  readonly unplaced: number
  readonly organizations: number
  readonly money: number | null
  readonly gap: string | null
  readonly also: readonly string[]
}
type Matrix = {
  readonly rows: readonly Row[]
  readonly columns: readonly Row[]
  readonly cells: readonly Cell[]
}

const matrix = (rows: string, columns: string, ...more: readonly string[]) =>
  at.known<Matrix>('matrix', map, '--rows', rows, '--columns', columns, ...more)
const cellOf = (all: Matrix, row: string, column: string) =>
  all.cells.find((cell) => cell.row === row && cell.column === column)

const kinds = [
  ...['excluded', 'out-of-scope', 'reported-insufficient', 'lapsed', 'ending', 'planned', 'unfunded'],
  ...['one-known', 'unverified', 'none-found', 'none-confirmed', 'not-researched'],
]

describe('matrix', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['pillar', 'jurisdiction'],
    ['jurisdiction', 'population'],
    ['population', 'exploitation'],
    ['exploitation', 'activity'],
    ['activity', 'organization'],
    ['organization', 'strategy'],
    ['strategy', 'pillar'],
  ]
  it.concurrent.each(pairs)(
    '%s × %s has one cell for each row and column, with the keys of the paper',
    async (rows, columns) => {
      const { rows: down, columns: across, cells } = await matrix(rows, columns)

      expect(down.length).toBeGreaterThan(3)
      expect(across.length).toBeGreaterThan(3)
      for (const one of [...down, ...across])
        expect([typeof one.id, typeof one.name]).toEqual(['string', 'string'])
      const places = new Set(cells.map((cell) => `${cell.row} ${cell.column}`))
      expect(places.size).toBe(cells.length)
      expect(places).toEqual(new Set(down.flatMap((row) => across.map((column) => `${row.id} ${column.id}`))))
      const keys = ['measures', 'presumed', 'national', 'unplaced', 'organizations'] as const
      const odd = cells.filter(
        (cell) =>
          keys.some((key) => typeof cell[key] !== 'number') ||
          !(cell.money === null || typeof cell.money === 'number') ||
          !(cell.gap === null || kinds.includes(cell.gap)) ||
          !cell.also.every((kind) => kinds.includes(kind)),
      )
      expect(odd).toEqual([])
    },
  )

  it('turned round, it says the same', async () => {
    const [one, other] = await Promise.all([
      matrix('pillar', 'jurisdiction'),
      matrix('jurisdiction', 'pillar'),
    ])

    for (const cell of one.cells)
      expect(cellOf(other, cell.column, cell.row), `${cell.row} ${cell.column}`).toMatchObject({
        measures: cell.measures,
        presumed: cell.presumed,
        gap: cell.gap,
      })
  })

  it('[R1] --as-of 2012-10-01: 14 of the 17 printed under prevention are in force, 3 past their timing', async () => {
    const then = await matrix(
      'pillar',
      'jurisdiction',
      '--as-of',
      '2012-10-01',
      '--scope',
      'pillar=pillar-prevention',
    )
    const all = await at.json<readonly { id: string; strategy: string; timingPassed: boolean }[]>(
      ...['commitments', map, '--as-of', '2012-10-01', '--scope', 'pillar=pillar-prevention'],
    )
    const printed = all.filter((one) => one.strategy === 'nap-2012')

    expect(printed.length).toBe(17)
    expect(printed.filter((one) => one.timingPassed).length).toBe(3)
    const cell = cellOf(then, 'pillar-prevention', 'jurisdiction-ca')
    expect(cell?.measures).toBeGreaterThanOrEqual(14)
  })

  it('--scope keeps to the ids named, of one key and of several', async () => {
    const scoped = (...scopes: readonly string[]) =>
      matrix('pillar', 'jurisdiction', ...scopes.flatMap((scope) => ['--scope', scope]))
    const [all, two, again, narrow] = await Promise.all([
      scoped(),
      scoped('jurisdiction=jurisdiction-on,jurisdiction-qc'),
      scoped('jurisdiction=jurisdiction-on', 'jurisdiction=jurisdiction-qc'),
      scoped('activity=activity-hotline'),
    ])
    expect(two.columns.map((one) => one.id)).toEqual(['jurisdiction-on', 'jurisdiction-qc'])
    expect(again).toEqual(two)
    for (const cell of two.cells) expect(cellOf(all, cell.row, cell.column)?.measures).toBe(cell.measures)

    const sum = (one: Matrix) => one.cells.reduce((total, cell) => total + cell.measures + cell.presumed, 0)
    expect(sum(narrow)).toBeGreaterThan(0)
    expect(sum(narrow)).toBeLessThan(sum(all))
  })

  it('--known-at before the map began knows nothing; --language fr names in French, in the same order', async () => {
    const [before, english, french] = await Promise.all([
      matrix('pillar', 'jurisdiction', '--known-at', '2012-10-01'),
      matrix('pillar', 'jurisdiction'),
      matrix('pillar', 'jurisdiction', '--language', 'fr'),
    ])
    expect(before.cells.filter((cell) => cell.measures + cell.presumed > 0)).toEqual([])
    expect(french.columns.map((one) => one.id)).toEqual(english.columns.map((one) => one.id))
    expect(french.columns.map((one) => one.name)).toContain('Québec')
    expect(french.rows.map((one) => one.name)).toContain('Prévention')
  })

  it('in text: a mark for each kind of gap, and a legend with its words', async () => {
    const words = ['matrix', map, '--rows', 'pillar', '--columns', 'jurisdiction']
    const { out } = await at.run([...words, '--language', 'fr'])

    expect(out).toMatch(/Prévention.*\d+(\+\d+)?[!~]/)
    expect(out).toMatch(/\n3\+4 {2}3 actuelles, 4 présumées/)
    expect(out).toMatch(/\n! {2}Mesures existantes jugées insuffisantes par une source\n/)
  })

  it('[R21] terms stand in the order of their vocabulary, organizations by their place, in both languages', async () => {
    const order = async (axis: string, ...more: readonly string[]) => {
      const { rows } = await matrix(axis, axis === 'pillar' ? 'activity' : 'pillar', ...more)
      return rows.map((one) => one.id)
    }
    const axes = ['population', 'exploitation', 'activity', 'organization', 'strategy'] as const
    const [english, french] = await Promise.all([
      Promise.all(axes.map((axis) => order(axis))),
      Promise.all(axes.map((axis) => order(axis, '--language', 'fr'))),
    ])
    const [population, exploitation, activity, organization = [], strategy] = english

    expect(french).toEqual(english)
    expect(population).toEqual(populations.map((one) => one.id))
    expect(exploitation).toEqual(exploitations.map((one) => one.id))
    expect(activity).toEqual(activities.map((one) => one.id))
    expect(strategy?.[0]).toBe('ca-federal-pathway-2021')
    expect(strategy?.at(-1)).toBe('yt-strategy-2020')
    expect(organization.indexOf('ca-rcmp')).toBeLessThan(organization.indexOf('bc-octip'))
    expect(organization.indexOf('bc-octip')).toBeLessThan(organization.indexOf('ab-act-alberta'))
  })

  it('[R21] jurisdictions stand in the order of precedence, never by count', async () => {
    const { columns } = await matrix('pillar', 'jurisdiction')

    expect(columns.map((one) => one.id.replace('jurisdiction-', ''))).toEqual([
      ...['ca', 'bc', 'ab', 'sk', 'mb', 'on', 'qc', 'nb', 'ns', 'pe', 'nl', 'yt', 'nt', 'nu'],
    ])
  })
})
