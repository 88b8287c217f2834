import { describe, expect, it } from 'vitest'
import { ask } from '../../../helpers/ask.ts'
import { finding, link, makeMap, record, service, source } from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const cites = 'source-fresh'

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
      'population-indigenous',
      'population-first-nations',
      'population-inuit',
      'population-metis',
      'population-indigenous-women-girls-2s',
    ])
  })

  describe('on another axis than those of a cell', () => {
    const known = makeMap(
      fresh,
      service('service-x', { cites, pillar: 'protection', in: 'nu', against: 'labour', by: 'org-x' }),
      service('service-y', { cites, pillar: 'prevention', in: 'nu', against: 'sexual', by: 'org-y' }),
      finding('finding-x', { about: 'pillar-protection jurisdiction-nu', cites }),
      finding('finding-y', { about: 'pillar-prevention jurisdiction-nu', cites }),
      finding('finding-of-x', { about: 'pillar-prosecution jurisdiction-yt service-x', cites }),
    )
    const gapsOf = (scope: Record<string, string[]>, parameters = {}) =>
      ask('gaps', known, parameters, { scope })
    const [protection, prevention, prosecution] = [
      'gap:jurisdiction=jurisdiction-nu&pillar=pillar-protection',
      'gap:jurisdiction=jurisdiction-nu&pillar=pillar-prevention',
      'gap:jurisdiction=jurisdiction-yt&pillar=pillar-prosecution',
    ]

    it.each([
      ['organization', 'org-x', [protection, prosecution]],
      ['organization', 'org-y', [prevention]],
      ['exploitation', 'exploitation-labour', [protection]],
      ['activity', 'activity-hotline', []],
    ])(
      '[A12] scope %s=%s lists the cells in which it has a measure or a finding, as they are',
      (key, id, expected) => {
        const whole = gapsOf({})
        const scoped = gapsOf({ [key]: [id] })
        expect(scoped.map((one) => one.id).sort()).toEqual([...expected].sort())
        for (const gap of scoped) expect(gap).toEqual(whole.find((one) => one.id === gap.id))
      },
    )

    it('[A12] nobody has looked is not said of a cell because a scope leaves out what is known of it', () => {
      const kinds = (scope: Record<string, string[]>) =>
        gapsOf(scope, { notResearched: true })
          .filter(({ kind }) => kind === 'not-researched')
          .map(({ id }) => id)
      const whole = new Set(kinds({}))
      for (const id of ['org-x', 'org-y'])
        expect(kinds({ organization: [id] }).filter((one) => !whole.has(one))).toEqual([])
      const { cells } = ask(
        'matrix',
        known,
        { rows: 'pillar', columns: 'jurisdiction' },
        { scope: { organization: ['org-y'] } },
      )
      const cell = cells.find((one) => one.row === 'pillar-protection' && one.column === 'jurisdiction-nu')
      expect(cell).toMatchObject({ measures: 0, gap: 'reported-insufficient' })
    })
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
