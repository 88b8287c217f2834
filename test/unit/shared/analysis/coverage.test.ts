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
    // not what is done abroad only: the cell names no place (R16)
    expect(cells.find((one) => one.row === 'pillar-prevention')?.measureIds).toEqual([
      'plan-ca-1',
      'plan-ca-2',
      'plan-ca-4',
    ])
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

describe('scope', () => {
  const view = makeMap(
    fresh,
    service('service-in', {
      cites,
      pillar: 'protection',
      in: 'nu',
      serves: 'inuit',
      against: 'labour',
      does: 'hotline',
      by: 'org-x',
    }),
    service('service-out', {
      cites,
      pillar: 'prevention',
      in: 'on',
      serves: 'minors',
      against: 'sexual',
      does: 'counselling',
      by: 'org-y',
    }),
    link('MEMBER_OF', 'org-x', 'org-y'),
  )

  it.each([
    ['pillar', 'pillar-protection'],
    ['jurisdiction', 'jurisdiction-nu'],
    ['population', 'population-inuit'],
    ['population', 'population-indigenous'],
    ['exploitation', 'exploitation-labour'],
    ['activity', 'activity-hotline'],
    ['organization', 'org-x'],
  ])('[A1] scope %s=%s leaves only what is in it', (key, id) => {
    const { cells } = ask(
      'matrix',
      view,
      { rows: 'organization', columns: 'activity' },
      { scope: { [key]: [id] } },
    )
    expect([...new Set(cells.flatMap((one) => one.measureIds))]).toEqual(['service-in'])
  })

  it.each([
    ['jurisdiction', ['jurisdiction-on'], ['jurisdiction-on']],
    ['jurisdiction', ['jurisdiction-toronto'], ['jurisdiction-toronto']],
    ['pillar', ['pillar-protection'], ['pillar-protection']],
  ] as const)(
    '[A12] scope %s=%s on an axis chooses its rows or columns and changes no number',
    (key, asked, shown) => {
      const crowded = makeMap(
        fresh,
        service('service-on', { cites, pillar: 'protection', in: 'toronto' }),
        service('service-ca', { cites, pillar: 'protection', in: 'ca' }),
        service('service-nowhere', { cites, pillar: 'protection' }),
        service('service-silent', { cites, in: 'on' }),
      )
      const axes = { rows: 'pillar', columns: 'jurisdiction' } as const
      const scoped = ask('matrix', crowded, axes, { scope: { [key]: [...asked] } })
      const names = (key === 'pillar' ? scoped.rows : scoped.columns).map(({ id }) => id)
      expect(names).toEqual(shown)
      const all = ask('matrix', crowded, axes)
      for (const cell of scoped.cells) {
        const same = all.cells.find((one) => one.row === cell.row && one.column === cell.column)
        if (same !== undefined) expect(cell).toEqual(same)
      }
      const protection = scoped.cells.filter((one) => one.row === 'pillar-protection')
      expect(protection.some((one) => one.measures === 1 && one.national === 1 && one.unplaced === 1)).toBe(
        true,
      )
    },
  )

  it('[A12] a scope shows narrower terms of an axis too', () => {
    const { rows } = ask(
      'matrix',
      view,
      { rows: 'population', columns: 'pillar' },
      { scope: { population: ['population-indigenous'] } },
    )
    expect(rows.map(({ id }) => id)).toEqual([
      'population-first-nations',
      'population-indigenous',
      'population-indigenous-women-girls-2s',
      'population-inuit',
      'population-metis',
    ])
  })

  it('[A1] an organization is meant under all its names', () => {
    const renamed = makeMap(
      fresh,
      service('service-a', { cites, pillar: 'protection', by: 'org-old' }),
      record('Organization', 'org-new', {}),
      link('SUCCEEDED_BY', 'org-old', 'org-new', { kind: 'renamed' }),
    )
    const { cells } = ask(
      'matrix',
      renamed,
      { rows: 'pillar', columns: 'jurisdiction' },
      { scope: { organization: ['org-new'] } },
    )
    expect(cells.find((one) => one.row === 'pillar-protection')?.unplaced).toBe(1)
  })

  it('[A1] ids of one key are alternatives, keys add up', () => {
    const ids = (scope: Record<string, string[]>) => {
      const { cells } = ask('matrix', view, { rows: 'organization', columns: 'activity' }, { scope })
      return [...new Set(cells.flatMap((one) => one.measureIds))].sort()
    }
    expect(ids({ jurisdiction: ['jurisdiction-nu', 'jurisdiction-on'] })).toEqual([
      'service-in',
      'service-out',
    ])
    expect(
      ids({ jurisdiction: ['jurisdiction-nu', 'jurisdiction-on'], pillar: ['pillar-prevention'] }),
    ).toEqual(['service-out'])
    expect(ids({ jurisdiction: ['jurisdiction-nu'], pillar: ['pillar-prevention'] })).toEqual([])
  })
})
