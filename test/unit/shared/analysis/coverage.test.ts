import { describe, expect, it } from 'vitest'
import { ask, matrix } from '../../../helpers/ask.ts'
import {
  commitment,
  initiative,
  link,
  makeMap,
  record,
  service,
  source,
  strategy,
  timing,
  type Said,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const old = source('source-old', '2013-06-06')
const cites = 'source-fresh'

describe('terms and their broader ones', () => {
  const view = makeMap(
    fresh,
    service('service-inuit', {
      cites,
      pillar: 'protection',
      in: 'toronto',
      serves: 'inuit',
      against: 'sexual-minors',
    }),
  )

  it('[A1] a measure counts in its terms and in their broader ones', () => {
    const cell = matrix(view, 'population', 'exploitation')
    expect(cell('inuit', 'sexual-minors').measures).toBe(1)
    expect(cell('indigenous', 'sexual').measures).toBe(1)
  })

  it('[A1] never in a narrower one or a sister', () => {
    const broad = makeMap(fresh, service('service-a', { cites, serves: 'indigenous', against: 'sexual' }))
    const cell = matrix(broad, 'population', 'exploitation')
    expect(cell('indigenous', 'sexual').measures).toBe(1)
    expect(cell('inuit', 'sexual').measures).toBe(0)
    expect(cell('indigenous', 'sexual-online').measures).toBe(0)
    expect(cell('indigenous', 'labour').measures).toBe(0)
  })

  it('[A1] a town counts in its province', () => {
    expect(matrix(view, 'pillar', 'jurisdiction')('protection', 'on').measures).toBe(1)
    expect(matrix(view, 'pillar', 'jurisdiction')('protection', 'qc').measures).toBe(0)
  })

  it('[A1] one that is for everyone counts for every population that it does not exclude', () => {
    const everyone = makeMap(
      fresh,
      service('service-a', {
        cites,
        in: 'nu',
        serves: 'everyone',
        excludes: 'men-boys indigenous',
        against: 'all-forms',
      }),
    )
    const cell = matrix(everyone, 'population', 'exploitation')
    expect(cell('refugees-claimants', 'labour').measures).toBe(1)
    expect(cell('women-girls', 'domestic-servitude').measures).toBe(1)
    expect(cell('men-boys', 'labour').measures).toBe(0)
    expect(cell('indigenous', 'labour').measures).toBe(0)
    expect(cell('inuit', 'labour').measures, 'a narrower term of what it excludes').toBe(0)
  })
})

describe('what is not stated', () => {
  const view = makeMap(
    fresh,
    service('service-silent', { cites, pillar: 'protection', in: 'nu' }),
    service('service-for-women', { cites, pillar: 'protection', in: 'nu', serves: 'women-girls' }),
  )

  it('[R6] fills no population and no form, and is counted beside', () => {
    const cell = matrix(view, 'pillar', 'population')
    expect(cell('protection', 'women-girls')).toMatchObject({ measures: 1, notStated: 1 })
    expect(cell('protection', 'men-boys')).toMatchObject({ measures: 0, notStated: 1 })
    expect(matrix(view, 'pillar', 'exploitation')('protection', 'sexual')).toMatchObject({
      measures: 0,
      notStated: 2,
    })
  })

  it('[R6] fills no activity', () => {
    expect(matrix(view, 'pillar', 'activity')('protection', 'hotline')).toMatchObject({
      measures: 0,
      notStated: 2,
    })
  })

  it('[R6] closes no gap', () => {
    const need = record('Finding', 'finding-men', {
      kind: 'gap',
      date: { date: '2025-01-01' },
      about: 'pillar-protection population-men-boys',
      cites,
    })
    const gaps = ask(
      'gaps',
      makeMap(fresh, need, service('service-silent', { cites, pillar: 'protection', in: 'nu' })),
      {},
    )
    expect(gaps.some((gap) => gap.cell['population'] === 'population-men-boys')).toBe(true)
  })

  it('[A1] [R6] a place that is not stated stands in `unplaced`, in no column', () => {
    const unplaced = makeMap(fresh, service('service-a', { cites, pillar: 'protection' }))
    const cell = matrix(unplaced, 'pillar', 'jurisdiction')('protection', 'nu')
    expect(cell).toMatchObject({ measures: 0, presumed: 0, national: 0, unplaced: 1 })
  })
})

describe('actor, place and competence', () => {
  it('[R11] a national measure covers no province; it stands in `national`', () => {
    const view = makeMap(fresh, service('service-ca', { cites, pillar: 'protection', in: 'ca' }))
    const cell = matrix(view, 'pillar', 'jurisdiction')
    expect(cell('protection', 'on')).toMatchObject({ measures: 0, national: 1, unplaced: 0 })
    expect(cell('protection', 'ca')).toMatchObject({ measures: 1 })
    expect(cell('prevention', 'on')).toMatchObject({ measures: 0, national: 0 })
  })

  it('[R11] a provincial measure is none of Canada', () => {
    const view = makeMap(fresh, service('service-on', { cites, pillar: 'protection', in: 'on' }))
    expect(matrix(view, 'pillar', 'jurisdiction')('protection', 'ca')).toMatchObject({ measures: 0 })
  })

  it('[R16] what operates only abroad covers no province and counts in no other cell', () => {
    const view = makeMap(
      fresh,
      initiative('aid-a', {
        cites,
        pillar: 'prevention',
        in: 'abroad',
        serves: 'minors',
        against: 'labour',
        does: 'international-cooperation',
      }),
    )
    const places = matrix(view, 'pillar', 'jurisdiction')
    for (const place of ['ca', 'bc', 'on', 'nu'])
      expect(places('prevention', place)).toMatchObject({
        measures: 0,
        presumed: 0,
        national: 0,
        unplaced: 0,
      })
    expect(matrix(view, 'population', 'exploitation')('minors', 'labour').measures).toBe(0)
    expect(matrix(view, 'pillar', 'population')('prevention', 'minors').measures).toBe(0)
  })

  it('[R16] what operates abroad and here counts here', () => {
    const view = makeMap(
      fresh,
      initiative('aid-a', { cites, pillar: 'prevention', in: 'abroad ca', serves: 'minors' }),
    )
    expect(matrix(view, 'pillar', 'jurisdiction')('prevention', 'ca').measures).toBe(1)
    expect(matrix(view, 'pillar', 'population')('prevention', 'minors').measures).toBe(1)
  })
})

describe('the column of Canada', () => {
  const plan = strategy('plan-ca', { status: 'in-force', period: timing('2012-06-06', null), in: 'ca' })
  const promise = (id: string, said: Said = {}) =>
    commitment(id, { partOf: 'plan-ca', cites, pillar: 'prevention', ...said })
  const view = makeMap(
    fresh,
    plan,
    promise('plan-ca-1'),
    promise('plan-ca-2', { in: 'bc' }),
    promise('plan-ca-3', { in: 'abroad' }),
    promise('plan-ca-4', { in: 'ca' }),
  )
  const cell = matrix(view, 'pillar', 'jurisdiction')

  it('[A10] counts every commitment of a national strategy, wherever it is delivered', () => {
    expect(cell('prevention', 'ca').measureIds).toEqual(['plan-ca-1', 'plan-ca-2', 'plan-ca-3', 'plan-ca-4'])
    expect(cell('prevention', 'ca')).toMatchObject({ national: 0, unplaced: 0 })
  })

  it('[A10] [R16] reaches a province only with what is delivered everywhere, not abroad or elsewhere', () => {
    expect(cell('prevention', 'on')).toMatchObject({ measures: 0, national: 2, unplaced: 0 })
    expect(cell('prevention', 'bc')).toMatchObject({ measureIds: ['plan-ca-2'], national: 2 })
  })

  it('[A10] is the scope of Canada as well', () => {
    const { cells } = ask(
      'matrix',
      view,
      { rows: 'pillar', columns: 'strategy' },
      { scope: { jurisdiction: ['jurisdiction-ca'] } },
    )
    expect(cells.find((one) => one.row === 'pillar-prevention')?.measureIds).toEqual([
      'plan-ca-1',
      'plan-ca-2',
      'plan-ca-3',
      'plan-ca-4',
    ])
  })

  it('[R16] what is done abroad is its plan’s and its organization’s, and in no cell that names neither nor a place', () => {
    const abroad = makeMap(fresh, plan, promise('plan-ca-1', { in: 'abroad', by: 'org-x', serves: 'minors' }))
    expect(ask('matrix', abroad, { rows: 'pillar', columns: 'strategy' }).cells).toContainEqual(
      expect.objectContaining({ row: 'pillar-prevention', column: 'plan-ca', measures: 1 }),
    )
    expect(ask('matrix', abroad, { rows: 'pillar', columns: 'organization' }).cells).toContainEqual(
      expect.objectContaining({ row: 'pillar-prevention', column: 'org-x', measures: 1 }),
    )
    expect(matrix(abroad, 'pillar', 'population')('prevention', 'minors').measures).toBe(0)
  })

  it('[A1] what a part of an organization does is the organization’s too', () => {
    const nested = makeMap(
      fresh,
      service('service-part', { cites, pillar: 'protection', by: 'org-part' }),
      service('service-whole', { cites, pillar: 'protection', by: 'org-whole' }),
      link('PART_OF', 'org-part', 'org-whole'),
    )
    const { cells } = ask('matrix', nested, { rows: 'pillar', columns: 'organization' })
    const ids = (column: string) =>
      cells.find((one) => one.row === 'pillar-protection' && one.column === column)?.measureIds
    expect(ids('org-whole')).toEqual(['service-part', 'service-whole'])
    expect(ids('org-part')).toEqual(['service-part'])
  })
})

describe('what a cell counts', () => {
  const view = makeMap(
    fresh,
    old,
    service('service-a', { cites, pillar: 'protection', in: 'nu', by: 'org-x org-y' }),
    service('service-b', { cites, pillar: 'protection', in: 'nu', by: 'org-x' }),
    service('service-c', { cites: 'source-old', pillar: 'protection', in: 'nu', by: 'org-z' }),
    record('Allocation', 'money-a', {
      amount: 200_000,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2025, to: 2026 },
      paysTo: 'service-a',
      paidFrom: 'org-x',
    }),
  )
  const cell = matrix(view, 'pillar', 'jurisdiction')('protection', 'nu')

  it('[A1] counts organizations once', () => {
    expect(cell.organizations).toBe(2)
  })

  it('[R17] knows the money of what is current, and null where none is known', () => {
    expect(cell.money).toBe(200_000)
    const elsewhere = matrix(view, 'pillar', 'jurisdiction')('protection', 'yt')
    expect(elsewhere.money).toBeNull()
  })

  it('[A2] names what it counts, sorted, once', () => {
    expect(cell.measureIds).toEqual(['service-a', 'service-b'])
    expect(cell.presumedIds).toEqual(['service-c'])
  })
})

describe('axes of the matrix', () => {
  const view = makeMap(
    fresh,
    strategy('plan-a', { status: 'in-force', period: timing('2024-04-01', null), cites }),
    service('service-a', {
      cites,
      partOf: 'plan-a',
      pillar: 'protection',
      in: 'nu',
      serves: 'inuit',
      against: 'labour',
      does: 'hotline',
      by: 'org-x',
    }),
  )
  const where = {
    pillar: 'pillar-protection',
    jurisdiction: 'jurisdiction-nu',
    population: 'population-inuit',
    exploitation: 'exploitation-labour',
    activity: 'activity-hotline',
    organization: 'org-x',
    strategy: 'plan-a',
  } as const
  const axes = Object.keys(where) as (keyof typeof where)[]
  const pairs = axes.flatMap((rows) =>
    axes.filter((columns) => columns !== rows).map((columns) => [rows, columns] as const),
  )

  it.each(pairs)('[A1] %s × %s counts it in its cell', (rows, columns) => {
    const { cells } = ask('matrix', view, { rows, columns })
    const found = cells.find((one) => one.row === where[rows] && one.column === where[columns])
    expect(found?.measureIds).toEqual(['service-a'])
  })

  it('[R21] provinces stand in geographic order, never by number', () => {
    const { columns } = ask('matrix', view, { rows: 'pillar', columns: 'jurisdiction' })
    expect(columns.slice(0, 14).map(({ id }) => id.replace('jurisdiction-', ''))).toEqual([
      'ca',
      'bc',
      'ab',
      'sk',
      'mb',
      'on',
      'qc',
      'nb',
      'ns',
      'pe',
      'nl',
      'yt',
      'nt',
      'nu',
    ])
  })

  it('the four pillars stand in their order', () => {
    const { rows } = ask('matrix', view, { rows: 'pillar', columns: 'jurisdiction' })
    expect(rows.slice(0, 4).map(({ id }) => id)).toEqual([
      'pillar-prevention',
      'pillar-protection',
      'pillar-prosecution',
      'pillar-partnerships',
    ])
  })

  it('one axis twice is a mistake of the caller', () => {
    expect(() => ask('matrix', view, { rows: 'pillar', columns: 'pillar' })).toThrow(RangeError)
  })
})
