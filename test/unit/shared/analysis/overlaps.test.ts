import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import {
  initiative,
  link,
  makeMap,
  program,
  record,
  service,
  source,
  strategy,
  timing,
  type Said,
  type Records,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const old = source('source-old', '2020-06-06')
const older = source('source-older', '2013-06-06')
const line: Said = {
  cites: 'source-fresh',
  pillar: 'protection',
  serves: 'survivors',
  against: 'all-forms',
  does: 'hotline',
  in: 'on',
}
const a = (said: Said = {}) => service('service-a', { ...line, by: 'org-a', ...said })
const b = (said: Said = {}) => service('service-b', { ...line, by: 'org-b', ...said })
/** Others, so that terms are of different weight. */
const crowd = Array.from({ length: 12 }, (_, n) =>
  initiative(`crowd-${n}`, {
    cites: 'source-fresh',
    pillar: 'prevention',
    in: 'bc',
    does: 'school-education',
    by: `org-crowd-${n}`,
    ...(n === 0 ? { serves: 'minors' } : {}),
  }),
)
const pairsOf = (records: Records, over: Partial<Question> = {}) =>
  ask('overlaps', makeMap(fresh, old, older, ...crowd, ...records), {}, over).filter(
    ({ id }) => !id.includes('crowd'),
  )
const pairIds = (...records: Records) => pairsOf(records).map(({ id }) => id)

describe('which pairs are found', () => {
  it('[A3] two providers of one thing for the same people at one place', () => {
    expect(pairIds(a(), b())).toEqual(['overlap:service-a|service-b'])
  })

  it('[A3] the id names both, sorted', () => {
    const [pair] = pairsOf([
      service('z-line', { ...line, by: 'org-z' }),
      service('a-line', { ...line, by: 'org-y' }),
    ])
    expect(pair).toMatchObject({ id: 'overlap:a-line|z-line', a: { id: 'a-line' }, b: { id: 'z-line' } })
  })

  it('[A3] a pair that shares only a place or a pillar is none', () => {
    expect(pairIds(a({ serves: 'minors', does: 'health-care', against: 'labour' }), b())).toEqual([])
    expect(
      pairIds(a({ serves: '', does: '', against: '' }), b({ serves: '', does: '', against: '' })),
    ).toEqual([])
  })

  it('[A3] an activity alone is none: a population, form, audience or second activity has to be shared', () => {
    const only = { serves: '', against: '', pillar: '' }
    expect(pairIds(a(only), b(only))).toEqual([])
    expect(pairIds(a({ ...only, reaches: 'police' }), b({ ...only, reaches: 'police' }))).toHaveLength(1)
    expect(
      pairIds(a({ ...only, does: 'hotline referral' }), b({ ...only, does: 'hotline referral' })),
    ).toHaveLength(1)
  })

  it('[A3] places meet: the same one, one inside the other, or one is national', () => {
    expect(pairIds(a({ in: 'on' }), b({ in: 'ca' }))).toHaveLength(1)
    expect(pairIds(a({ in: 'toronto' }), b({ in: 'on' }))).toHaveLength(1)
    expect(pairIds(a({ in: 'on' }), b({ in: 'bc' }))).toEqual([])
    expect(pairIds(a({ in: 'toronto' }), b({ in: 'ottawa' }))).toEqual([])
  })

  it('[R16] a measure abroad overlaps none at home', () => {
    expect(pairIds(a({ in: 'abroad' }), b({ in: 'on' }))).toEqual([])
    expect(pairIds(a({ in: 'abroad' }), b({ in: 'ca' }))).toEqual([])
  })

  it('[A7] historical and planned are paired with nothing', () => {
    expect(pairIds(a({ status: 'ended' }), b())).toEqual([])
    expect(pairIds(a({ status: 'planned' }), b())).toEqual([])
  })

  it('[A3] historical appears at a date of its own time', () => {
    const then = { period: timing('2012-01-01', '2016-03-31'), cites: 'source-older' }
    expect(pairIds(a(then), b(then))).toEqual([])
    expect(pairsOf([a(then), b(then)], { asOf: '2013-01-01' })).toHaveLength(1)
  })

  it('[A3] times that do not meet are no overlap', () => {
    const pairs = pairsOf(
      [
        a({ period: timing('2012-01-01', '2013-03-31'), cites: 'source-older' }),
        b({ period: timing('2013-04-01', null), cites: 'source-older' }),
      ],
      { asOf: '2013-01-01' },
    )
    expect(pairs).toEqual([])
  })

  it('[A11] what nobody has seen for ten years is paired with nothing; what cites no source yet is', () => {
    expect(pairIds(a({ cites: 'source-older' }), b())).toEqual([])
    expect(pairIds(a({ cites: '' }), b())).toHaveLength(1)
  })

  it('[A11] what is for everyone shares the people that the other one names', () => {
    const [pair] = pairsOf([a({ serves: 'everyone' }), b()])
    expect(pair?.shared['population']).toEqual(['population-survivors'])
  })

  it('[A3] what is only presumed is paired, and says so', () => {
    const [pair] = pairsOf([a({ cites: 'source-old' }), b()])
    expect(pair?.presumed).toEqual(['service-a'])
    expect(pair?.why).toContain('service-a in English')
  })
})

describe('what is left out', () => {
  it('[R13] predecessor and successor', () => {
    expect(pairIds(a(), b(), link('SUCCEEDED_BY', 'service-a', 'service-b'))).toEqual([])
    expect(pairIds(a(), b(), link('SUCCEEDED_BY', 'service-b', 'service-a'))).toEqual([])
  })

  it('[R13] part and whole', () => {
    const whole = program('program-a', { ...line, by: 'org-c' })
    expect(pairIds(whole, b({ partOf: 'program-a' }))).toEqual([])
    const part = service('a-part', { ...line, by: 'org-b', partOf: 'program-a' })
    expect(pairIds(whole, part), 'in whichever order their ids stand').toEqual([])
  })

  it('[R13] a program and what its money pays for', () => {
    const whole = program('program-a', { ...line, by: 'org-c' })
    const money = record('Allocation', 'money-a', {
      amount: 1,
      currency: 'CAD',
      per: 'total',
      basis: 'actual',
      fiscalYears: { from: 2025, to: 2026 },
      paidFrom: 'program-a',
      paysTo: 'service-b',
    })
    expect(pairIds(whole, b())).toEqual(['overlap:program-a|service-b'])
    expect(pairIds(whole, b(), money)).toEqual([])
  })

  it('[R13] a strategy is paired with none of its own measures', () => {
    const plan = strategy('plan-a', { status: 'in-force', period: timing('2024-01-01', null), ...line })
    expect(pairIds(plan, b({ partOf: 'plan-a' }))).toEqual([])
  })

  it('[R13] two measures of the same organizations', () => {
    expect(pairIds(a({ by: 'org-a' }), b({ by: 'org-a' }))).toEqual([])
    expect(pairIds(a({ by: 'org-a org-b' }), b({ by: 'org-b org-a' }))).toEqual([])
    expect(pairIds(a({ by: 'org-a org-b' }), b({ by: 'org-b org-c' })), 'not the same ones').toHaveLength(1)
  })

  it('[R13] laws of two governments on one matter are parallel instruments', () => {
    const law = { does: 'legislation', serves: 'survivors', reaches: 'police', in: 'ca' }
    expect(pairIds(a(law), b({ ...law, in: 'on' }))).toEqual([])
  })

  it('[R13] records that are said to be the same work', () => {
    expect(
      pairIds(a(), b(), link('RELATED_TO', 'service-a', 'service-b', { label: 'the same work' })),
    ).toEqual([])
  })

  it('[R13] similar services far apart are coverage', () => {
    expect(pairIds(a({ in: 'nl' }), b({ in: 'yt' }))).toEqual([])
  })

  it('[A3] facets that nobody states are shared by nobody', () => {
    expect(pairIds(a({ serves: '' }), b({ serves: '', against: '', does: 'hotline' }))).toEqual([])
  })
})

describe('score', () => {
  it('[A3] is what both have over the mean of what each has plus 3, terms weighed by ln(1 + N/n)', () => {
    // 14 measures; the pair shares protection, survivors, all-forms, hotline (n = 2 each); b has police besides (n = 1)
    const [pair] = pairsOf([a(), b({ reaches: 'police' })])
    const weight = (n: number) => Math.log(1 + 14 / n)
    expect(pair?.score).toBeCloseTo((4 * weight(2)) / (4 * weight(2) + weight(1) / 2 + 3), 5)
  })

  it('[A3] broader terms count with narrower ones', () => {
    const narrow = pairsOf([a({ serves: 'inuit' }), b({ serves: 'first-nations' })])
    expect(narrow[0]?.shared['population']).toEqual(['population-indigenous'])
  })

  it('[A3] lies between 0.4 and 1, and below 1 even for twins', () => {
    const [pair] = pairsOf([a(), b()])
    expect(pair?.score).toBeGreaterThanOrEqual(0.4)
    expect(pair?.score).toBeLessThan(1)
  })

  it('[A3] what is rarer tells more', () => {
    const rare = pairsOf([a({ does: 'organ', serves: '' }), b()].slice(1))
    expect(rare).toEqual([])
    const common = pairsOf([
      a({ does: 'school-education', pillar: '' }),
      b({ does: 'school-education', pillar: '' }),
    ])
    const telling = pairsOf([a({ pillar: '' }), b({ pillar: '' })])
    expect(telling[0]!.score).toBeGreaterThan(common[0]!.score)
  })

  it('[A3] both current first, then one presumed, then both; by score within', () => {
    const more: Said = { reaches: 'police health', does: 'hotline referral' }
    const pairs = pairsOf([
      service('now-1', { ...line, by: 'org-1' }),
      service('now-2', { ...line, by: 'org-2' }),
      service('then-1', { ...line, ...more, by: 'org-3', cites: 'source-old' }),
      service('then-2', { ...line, ...more, by: 'org-4', cites: 'source-old' }),
    ])
    expect(pairs.map(({ presumed }) => presumed.length)).toEqual([0, 1, 1, 1, 1, 2])
    expect(pairs[0]?.id).toBe('overlap:now-1|now-2')
    const middle = pairs.slice(1, 5)
    const byScore = [...middle].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
    expect(middle.map(({ id }) => id)).toEqual(byScore.map(({ id }) => id))
  })

  it('[A3] a limit takes the first ones, exactly', () => {
    const view = makeMap(
      fresh,
      ...crowd,
      ...['1', '2', '3', '4'].map((n) => service(`line-${n}`, { ...line, by: `org-${n}` })),
    )
    const all = ask('overlaps', view, {})
    expect(ask('overlaps', view, { limit: 2 }).map(({ id }) => id)).toEqual(
      all.slice(0, 2).map(({ id }) => id),
    )
  })
})

describe('class', () => {
  it('[A4] people shared and a high score: duplication; people or form: overlap; neither: fragmentation', () => {
    expect(pairsOf([a({ reaches: 'health police' }), b({ reaches: 'health police' })])[0]).toMatchObject({
      class: 'duplication',
    })
    expect(
      pairsOf([
        a({ does: 'hotline', reaches: 'health' }),
        b({ does: 'hotline referral', reaches: 'police schools' }),
      ])[0],
    ).toMatchObject({ class: 'overlap' })
    const apart = { serves: '', against: '', does: 'hotline referral' }
    expect(pairsOf([a(apart), b(apart)])[0]).toMatchObject({ class: 'fragmentation' })
  })

  it('[R13] the word duplication is not shown: "similar services" in both languages', () => {
    const both = [a({ reaches: 'health police' }), b({ reaches: 'health police' })]
    expect(pairsOf(both)[0]?.className).toBe('Similar services')
    expect(pairsOf(both, { language: 'fr' })[0]?.className).toBe('Services semblables')
  })
})

describe('coordination', () => {
  it('[A5] unknown, unless something says yes; never no', () => {
    expect(pairsOf([a(), b()])[0]).toMatchObject({ coordinated: 'unknown', coordinatedHow: 'Not known' })
  })

  it('[A5] yes by joint delivery', () => {
    const [pair] = pairsOf([a({ by: 'org-a org-c' }), b({ by: 'org-b org-c' })])
    expect(pair).toMatchObject({ coordinated: 'yes' })
    expect(pair?.coordinatedHow).toContain('org-c')
  })

  it('[A5] yes by a shared body', () => {
    const body = record('Organization', 'body-a', { kind: 'coordinating-body' })
    const [pair] = pairsOf([
      a({ by: 'org-a' }),
      b({ by: 'org-b' }),
      body,
      link('MEMBER_OF', 'org-a', 'body-a'),
      link('MEMBER_OF', 'org-b', 'body-a'),
    ])
    expect(pair).toMatchObject({ coordinated: 'yes' })
    expect(pair?.coordinatedHow).toContain('body-a')
  })

  it('[A5] yes by a declared interaction', () => {
    const declared = record('Interaction', 'interaction-a', {
      kind: 'interaction',
      score: null,
      status: 'candidate',
      cites: 'source-fresh',
    })
    const [pair] = pairsOf([
      a(),
      b(),
      declared,
      link('ACTS', 'interaction-a', 'service-a', { role: 'source' }),
      link('ACTS', 'interaction-a', 'service-b', { role: 'target' }),
    ])
    expect(pair).toMatchObject({ coordinated: 'yes' })
  })
})

describe('scope of a pair', () => {
  const pair = [a({ in: 'on' }), b({ in: 'ca' })]

  it('[A12] one side at its place or by its organization is enough: an overlap is with somebody else', () => {
    expect(pairsOf(pair, { scope: { jurisdiction: ['jurisdiction-on'] } })).toHaveLength(1)
    expect(pairsOf(pair, { scope: { organization: ['org-b'] } })).toHaveLength(1)
    expect(
      pairsOf(pair, { scope: { organization: ['org-b'], jurisdiction: ['jurisdiction-on'] } }),
    ).toHaveLength(1)
    expect(pairsOf(pair, { scope: { jurisdiction: ['jurisdiction-bc'] } })).toEqual([])
  })

  it('[A12] both do what it names', () => {
    const mixed = [a({ pillar: 'prevention' }), b()]
    expect(pairsOf(mixed, { scope: { pillar: ['pillar-protection'] } })).toEqual([])
  })

  it('[A12] no scope changes a score', () => {
    const [all] = pairsOf(pair)
    const [scoped] = pairsOf(pair, { scope: { organization: ['org-a'] } })
    expect(scoped).toEqual(all)
  })
})

describe('words, sources, scope', () => {
  it.each(['en', 'fr'] as const)('[A3] says in a sentence why, naming what is shared (%s)', (language) => {
    const [pair] = pairsOf([a(), b()], { language })
    expect(pair?.why.replaceAll(/[\u00a0\u202f]/g, '_')).toMatch(
      language === 'en'
        ? /^In common — activity: Crisis or help line; population: .+; place: Ontario\. That is \d+% of/
        : /^En commun — activité_: Ligne d’urgence, ligne d’aide_; population_: .+_; lieu_: Ontario\. C’est \d+_% du/,
    )
    expect(pair?.sharedNames['activity']).toEqual([
      language === 'en' ? 'Crisis or help line' : 'Ligne d’urgence, ligne d’aide',
    ])
  })

  it('[A3] carries the sources of both', () => {
    const [pair] = pairsOf([a({ cites: 'source-old' }), b()])
    expect(pair?.citations.map(({ source: id }) => id).sort()).toEqual(['source-fresh', 'source-old'])
  })

  it.each([
    ['jurisdiction', 'jurisdiction-on', 1],
    ['jurisdiction', 'jurisdiction-nu', 0],
    ['pillar', 'pillar-protection', 1],
    ['pillar', 'pillar-prevention', 0],
    ['population', 'population-survivors', 1],
    ['population', 'population-minors', 0],
    ['activity', 'activity-hotline', 1],
    ['activity', 'activity-counselling', 0],
    ['organization', 'org-zz', 0],
  ])('[A1] scope %s=%s leaves %s', (key, id, expected) => {
    const org = record('Organization', 'org-zz', {})
    expect(pairsOf([a(), b(), org], { scope: { [key]: [id] } })).toHaveLength(expected)
  })
})
