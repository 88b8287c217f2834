import { describe, expect, it } from 'vitest'
import { ask } from '../../../helpers/ask.ts'
import {
  check,
  extendMap,
  finding,
  initiative,
  makeMap,
  service,
  source,
  timing,
  type Said,
  type Records,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const old = source('source-old', '2013-06-06')
const graded = (grade: string) => source(`source-${grade}`, '2025-05-01', { grade })
const gapsOf = (...records: Records) => ask('gaps', makeMap(fresh, old, ...records), {})
const ids = (...records: Records) => gapsOf(...records).map(({ id }) => id)
const nuProtection = 'gap:jurisdiction=jurisdiction-nu&pillar=pillar-protection'
const need = (id: string, about: string, said: Said = {}) =>
  finding(id, { about, cites: 'source-fresh', ...said })

describe('ids of gaps', () => {
  it('[A2] an id is made of the axes, sorted, in whatever order a finding names them', () => {
    const one = ids(need('finding-a', 'pillar-protection jurisdiction-nu'))
    const other = ids(need('finding-a', 'jurisdiction-nu pillar-protection'))
    expect(one).toContain(nuProtection)
    expect(other).toEqual(one)
  })

  it('[A2] the cell says what the id says', () => {
    const gap = gapsOf(need('finding-a', 'pillar-protection jurisdiction-nu')).find(
      ({ id }) => id === nuProtection,
    )
    expect(gap?.cell).toEqual({ pillar: 'pillar-protection', jurisdiction: 'jurisdiction-nu' })
  })

  it('[A9] a deeper cell is one that a finding is about', () => {
    const deep = ids(need('finding-a', 'population-men-boys activity-emergency-shelter jurisdiction-nu'))
    expect(deep).toContain(
      'gap:activity=activity-emergency-shelter&jurisdiction=jurisdiction-nu&population=population-men-boys',
    )
  })

  it('[A2] both languages give one order and the same ids', () => {
    const view = makeMap(
      fresh,
      need('finding-a', 'pillar-protection jurisdiction-nu'),
      need('finding-b', 'pillar-prevention jurisdiction-on'),
      need('finding-c', 'exploitation-labour jurisdiction-ab'),
      need('finding-d', 'population-men-boys pillar-protection'),
    )
    const en = ask('gaps', view, {}).map(({ id }) => id)
    expect(ask('gaps', view, {}, { language: 'fr' }).map(({ id }) => id)).toEqual(en)
  })
})

describe('which cells are rows', () => {
  it('[R8] not-researched is no row unless a person asks', () => {
    const view = makeMap(fresh)
    expect(ask('gaps', view, {}).filter(({ kind }) => kind === 'not-researched')).toEqual([])
    const asked = ask('gaps', view, { notResearched: true })
    expect(asked.map(({ id }) => id)).toContain(nuProtection)
    expect(asked.every(({ kind }) => kind === 'not-researched')).toBe(true)
  })

  it('[R8] not-researched is a row where a cited finding names the cell', () => {
    const gap = gapsOf(need('finding-a', 'pillar-protection jurisdiction-nu')).find(
      ({ id }) => id === nuProtection,
    )
    expect(gap).toMatchObject({ kind: 'not-researched', findings: ['finding-a'] })
  })

  it.each([
    [
      'unverified',
      service('service-a', {
        pillar: 'protection',
        in: 'nu',
        cites: 'source-old',
        serves: 'inuit',
        does: 'hotline',
      }),
    ],
    [
      'lapsed',
      service('service-a', {
        pillar: 'protection',
        in: 'nu',
        cites: 'source-old',
        serves: 'inuit',
        does: 'hotline',
        period: timing('2012-01-01', '2015-03-31'),
      }),
    ],
  ])(
    '[R8] an %s cell is a row in pillar × jurisdiction, elsewhere only where a finding names it',
    (kind, measure) => {
      const rows = gapsOf(measure).filter((gap) => gap.kind === kind)
      expect(rows.map(({ cell }) => Object.keys(cell).sort().join())).toEqual(['jurisdiction,pillar'])
      const named = gapsOf(
        measure,
        need('finding-a', 'activity-hotline jurisdiction-nu', { kind: 'good-practice' }),
      )
      expect(named.filter((gap) => gap.kind === kind)).toHaveLength(1)
    },
  )

  it('[A9] what the same findings say is one row, its deepest cell; pillar × jurisdiction stays', () => {
    const rows = ids(
      need('finding-a', 'pillar-protection population-men-boys activity-emergency-shelter jurisdiction-nu'),
    )
    // the pillar of an activity says nothing new about its cell
    expect(rows).toEqual([
      'gap:activity=activity-emergency-shelter&jurisdiction=jurisdiction-nu&population=population-men-boys',
      nuProtection,
    ])
  })

  it('[A9] a row that tells another need stays beside the deeper one', () => {
    const rows = ids(
      need('finding-a', 'population-men-boys activity-emergency-shelter jurisdiction-nu'),
      need('finding-b', 'activity-emergency-shelter jurisdiction-nu'),
    )
    expect(rows).toEqual([
      'gap:activity=activity-emergency-shelter&jurisdiction=jurisdiction-nu',
      'gap:activity=activity-emergency-shelter&jurisdiction=jurisdiction-nu&population=population-men-boys',
    ])
  })

  it('[A9] a finding about the country names no place in a deeper cell', () => {
    const rows = ids(need('finding-a', 'population-men-boys activity-emergency-shelter jurisdiction-ca'))
    expect(rows).toContain('gap:activity=activity-emergency-shelter&population=population-men-boys')
    expect(rows.filter((id) => id.includes('men-boys') && id.includes('jurisdiction'))).toEqual([])
  })

  it('[A9] an activity of provincial competence is no cell of the column of Canada', () => {
    const rows = ids(need('finding-a', 'activity-emergency-shelter jurisdiction-ca'))
    expect(rows.filter((id) => id.includes('emergency-shelter') && id.includes('jurisdiction-ca'))).toEqual(
      [],
    )
    const federal = ids(need('finding-a', 'activity-immigration-status jurisdiction-ca'))
    expect(federal).toContain('gap:activity=activity-immigration-status&jurisdiction=jurisdiction-ca')
  })
})

describe('needs', () => {
  const kindOf = (...records: Records) =>
    gapsOf(service('service-a', { pillar: 'protection', in: 'nu', cites: 'source-fresh' }), ...records).find(
      ({ id }) => id === nuProtection,
    )?.kind ?? null
  const about = 'pillar-protection jurisdiction-nu'

  it('[R7] a need about the cell or a narrower term of it speaks', () => {
    expect(kindOf(need('finding-a', about))).toBe('reported-insufficient')
    expect(kindOf(need('finding-a', 'pillar-protection jurisdiction-nu population-inuit'))).toBe(
      'reported-insufficient',
    )
  })

  it('[R7] one about another place or pillar does not', () => {
    expect(kindOf(need('finding-a', 'pillar-protection jurisdiction-yt'))).toBeNull()
    expect(kindOf(need('finding-a', 'pillar-prevention jurisdiction-nu'))).toBeNull()
  })

  it('[A8] a need speaks for ten years', () => {
    expect(kindOf(need('finding-a', about, { date: { date: '2016-06-02' } }))).toBe('reported-insufficient')
    expect(kindOf(need('finding-a', about, { date: { date: '2016-05-31' } }))).toBeNull()
  })

  it('[A8] a need of later than the day asked does not speak yet', () => {
    const view = makeMap(
      fresh,
      need('finding-a', about, { date: { date: '2025-01-01' } }),
      service('service-a', {
        pillar: 'protection',
        in: 'nu',
        cites: 'source-fresh',
        period: timing('2010-01-01', null),
      }),
    )
    const gap = ask('gaps', view, {}, { asOf: '2020-01-01' }).find(({ id }) => id === nuProtection)
    expect(gap).toBeUndefined()
  })

  it('[A8] a measure in force that responds to it silences it; one that ended does not', () => {
    const answered = (said: Said) =>
      kindOf(
        need('finding-a', about),
        initiative('answer-a', { respondsTo: 'finding-a', in: 'nu', cites: 'source-fresh', ...said }),
      )
    expect(answered({})).toBeNull()
    expect(answered({ period: timing('2018-01-01', '2020-03-31') })).toBe('reported-insufficient')
  })

  it('[A8] one that is about three pillars is about none in particular', () => {
    const three = 'pillar-protection pillar-prevention pillar-prosecution jurisdiction-nu'
    expect(kindOf(need('finding-a', three))).toBeNull()
    expect(kindOf(need('finding-a', 'pillar-protection pillar-prevention jurisdiction-nu'))).toBe(
      'reported-insufficient',
    )
  })
})

describe('rank', () => {
  const about = 'pillar-protection jurisdiction-nu'
  const priority = (...records: Records) => gapsOf(...records).find(({ id }) => id === nuProtection)?.priority

  it('[R10] grades weigh in the order of the paper', () => {
    const grades = [
      'evaluation',
      'statistic',
      'committee',
      'government',
      'peer-reviewed',
      'international',
      'ngo',
      'testimony',
      'media',
      'copy',
    ]
    const weights = grades.map(
      (grade) => priority(graded(grade), need('finding-a', about, { cites: `source-${grade}` })) ?? 0,
    )
    expect(weights).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('[R10] independent documents add up', () => {
    const both = priority(
      graded('evaluation'),
      graded('ngo'),
      need('finding-a', about, { cites: 'source-evaluation' }),
      need('finding-b', about, { cites: 'source-ngo' }),
    )
    expect(both).toBe(14)
  })

  it('[R10] a second web copy of one report changes no rank', () => {
    const report = source('source-report', '2024-01-01', { grade: 'evaluation', document: 'evaluation-2024' })
    const copy = source('source-copy', '2025-01-01', { grade: 'copy', document: 'evaluation-2024' })
    const alone = priority(report, need('finding-a', about, { cites: 'source-report' }))
    const copied = priority(report, copy, need('finding-a', about, { cites: 'source-report source-copy' }))
    const twice = priority(
      report,
      copy,
      need('finding-a', about, { cites: 'source-report' }),
      need('finding-b', about, { cites: 'source-copy' }),
    )
    expect([copied, twice]).toEqual([alone, alone])
  })

  it('[R10] two findings of one document count once', () => {
    const one = priority(graded('evaluation'), need('finding-a', about, { cites: 'source-evaluation' }))
    const two = priority(
      graded('evaluation'),
      need('finding-a', about, { cites: 'source-evaluation' }),
      need('finding-b', about, { cites: 'source-evaluation' }),
    )
    expect(two).toBe(one)
  })

  it('[R10] statistics rank nothing', () => {
    const measured = need('finding-b', about, { kind: 'statistic', cites: 'source-statistic' })
    expect(
      priority(
        graded('evaluation'),
        graded('statistic'),
        need('finding-a', about, { cites: 'source-evaluation' }),
        measured,
      ),
    ).toBe(10)
    expect(priority(graded('statistic'), measured) ?? 0).toBe(0)
  })

  it('[R10] more evidence stands first; a cell without any stands last; ties by id', () => {
    const rows = ids(
      graded('evaluation'),
      graded('media'),
      check('check-a', 'found-none', 'pillar-prosecution jurisdiction-ab'),
      check('check-b', 'found-none', 'pillar-prevention jurisdiction-ab'),
      need('finding-b', 'pillar-protection jurisdiction-yt', { cites: 'source-media' }),
      need('finding-a', 'pillar-protection jurisdiction-nu', { cites: 'source-evaluation' }),
      need('finding-c', 'pillar-protection jurisdiction-nt', { cites: 'source-media' }),
    )
    expect(rows).toEqual([
      'gap:jurisdiction=jurisdiction-nu&pillar=pillar-protection',
      'gap:jurisdiction=jurisdiction-nt&pillar=pillar-protection',
      'gap:jurisdiction=jurisdiction-yt&pillar=pillar-protection',
      'gap:jurisdiction=jurisdiction-ab&pillar=pillar-prevention',
      'gap:jurisdiction=jurisdiction-ab&pillar=pillar-prosecution',
    ])
  })
})

describe('who can act', () => {
  const competence = (about: string) => gapsOf(need('finding-a', about))[0]?.competence

  it.each([
    ['activity-immigration-status jurisdiction-ca', 'federal'],
    ['activity-immigration-status jurisdiction-on', 'federal'],
    ['activity-emergency-shelter jurisdiction-nu', 'provincial'],
    ['activity-cultural-healing jurisdiction-nu', 'indigenous'],
    ['activity-hotline jurisdiction-on', 'shared'],
    ['pillar-prosecution jurisdiction-ca', 'federal'],
    ['pillar-protection jurisdiction-nu', 'provincial'],
    ['pillar-prevention jurisdiction-nu', 'shared'],
    ['pillar-protection population-men-boys', 'shared'],
  ])('[R11] %s: %s', (about, expected) => {
    expect(competence(about)).toBe(expected)
  })

  it('[R11] a federal measure does not cover a provincial cell', () => {
    const view = makeMap(
      fresh,
      need('finding-a', 'activity-emergency-shelter jurisdiction-on'),
      service('service-ca', { in: 'ca', does: 'emergency-shelter', cites: 'source-fresh' }),
    )
    const gap = ask('gaps', view, {}).find(({ id }) => id.includes('emergency-shelter'))
    expect(gap).toMatchObject({ kind: 'not-researched', measures: [] })
  })
})

describe('scope, date and words', () => {
  const view = makeMap(
    fresh,
    need('finding-a', 'pillar-protection jurisdiction-nu'),
    need('finding-b', 'pillar-prevention jurisdiction-on'),
    need('finding-c', 'exploitation-labour population-men-boys'),
  )
  const scoped = (scope: Record<string, string[]>) => ask('gaps', view, {}, { scope }).map(({ id }) => id)

  it('[A1] scope leaves only the cells in it', () => {
    expect(scoped({ jurisdiction: ['jurisdiction-nu'] })).toContain(nuProtection)
    expect(
      scoped({ jurisdiction: ['jurisdiction-nu'] }).filter((id) => id.includes('jurisdiction-on')),
    ).toEqual([])
    expect(
      scoped({ pillar: ['pillar-prevention'] }).filter((id) => id.includes('pillar-protection')),
    ).toEqual([])
    expect(scoped({ exploitation: ['exploitation-labour'] })).toContain(
      'gap:exploitation=exploitation-labour&population=population-men-boys',
    )
  })

  it('[R8] as of a day long before, nothing is a row that was not said by then', () => {
    expect(ask('gaps', view, {}, { asOf: '2005-01-01' })).toEqual([])
  })

  it('[A2] every gap cites what its findings cite, each place once', () => {
    const gap = ask('gaps', view, {}).find(({ id }) => id === nuProtection)
    expect(gap?.citations).toEqual([
      expect.objectContaining({ source: 'source-fresh', locator: 'p. 1', grade: 'government' }),
    ])
  })

  it.each(['en', 'fr'] as const)('[R9] no sentence says that there is nothing (%s)', (language) => {
    const checked = extendMap(
      view,
      check('check-a', 'found-none', 'pillar-prosecution jurisdiction-ab'),
      check('check-b', 'none-confirmed', 'pillar-prevention jurisdiction-ab'),
    )
    const why = ask('gaps', checked, { notResearched: true }, { language }).map((gap) => gap.why)
    expect(why.length).toBeGreaterThan(3)
    for (const sentence of why)
      expect(sentence).not.toMatch(/there is no|il n['’]y a|n['’]existe pas|does not exist/i)
  })
})
