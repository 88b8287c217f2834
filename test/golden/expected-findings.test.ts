import { describe, expect, it } from 'vitest'
import { gap, starter, today } from './starter-answers.ts'

/** expected-findings.md was written before any output of the rules was read; the numbers are its numbers. The overlaps and points of the list are in expected-pairs.test.ts. */
const shelters = 'activity=emergency-shelter'

describe('gaps that the field expects', () => {
  it('[expected 1] labour trafficking at the federal level, among the first', () => {
    const labour = gap('exploitation=labour jurisdiction=ca')
    expect(labour?.kind).toBe('reported-insufficient')
    expect(labour?.findings).toEqual(
      expect.arrayContaining(['finding-eval-2017-labour-focus', 'finding-us-tip-2017-labour-imbalance']),
    )
    const first = starter('gaps').slice(0, 5)
    expect(first.map(({ id }) => id)).toContain(labour?.id)
  })

  it('[expected 2] protection of men and boys, and shelters that do not admit them', () => {
    expect(gap('pillar=protection population=men-boys')).toMatchObject({
      kind: 'reported-insufficient',
      findings: [
        'finding-pomerleau-2023-men',
        'finding-shelter-beds-men-and-ages',
        'finding-us-tip-2022-male-victims',
      ],
    })
    const places = [
      `${shelters} jurisdiction=bc`,
      `${shelters} jurisdiction=mb`,
      'activity=transitional-housing jurisdiction=mb',
      'activity=transitional-housing jurisdiction=on',
    ]
    for (const place of places)
      expect(gap(`${place} population=men-boys`), place).toMatchObject({
        kind: 'excluded',
        findings: ['finding-shelter-beds-men-and-ages'],
      })
  })

  it('[expected 3] emergency shelter, and second-stage housing, for trafficked people', () => {
    const shelter = gap(`${shelters} population=survivors`)
    expect(shelter?.kind).toBe('reported-insufficient')
    expect(shelter?.findings).toEqual(
      expect.arrayContaining(['finding-us-tip-2017-shelters', 'finding-cceht-fewo-shelter-models']),
    )
    const housing = gap('activity=transitional-housing population=survivors')
    expect(housing?.findings).toContain('finding-cceht-fewo-harm-reduction-housing')
  })

  it('[expected 4] a national referral mechanism', () => {
    const referral = gap('activity=referral jurisdiction=ca')
    expect(referral?.kind).toBe('reported-insufficient')
    expect(referral?.findings).toContain('finding-eval-2017-referral-mechanism')
  })

  it('[expected 5] national collection of data', () => {
    const data = gap('activity=data-collection jurisdiction=ca')
    expect(data?.kind).toBe('reported-insufficient')
    expect(data?.findings).toEqual(
      expect.arrayContaining([
        'finding-eval-2017-data-mechanism',
        'finding-consultations-2012-2016-data-mechanism',
      ]),
    )
  })

  it('[expected 6] protection in Nunavut only when a person asks: the review of 2013 states cases, no need', () => {
    const nunavut = 'jurisdiction=nu pillar=protection'
    expect(gap(nunavut)).toBeUndefined()
    expect(gap(nunavut, today, { notResearched: true })).toMatchObject({
      kind: 'not-researched',
      findings: [],
    })
  })

  it('[expected 7] the Northwest Territories, from where people are sent south', () => {
    const [pillar, shelter] = [
      gap('jurisdiction=nt pillar=protection'),
      gap(`${shelters} jurisdiction=nt population=women-girls`),
    ]
    for (const one of [pillar, shelter]) expect(one?.findings).toContain('finding-nt-relocation-south')
  })

  it('[expected 8] Newfoundland and Labrador: newcomer women, police, foreign workers, exit services', () => {
    const found = (terms: string) => gap(`jurisdiction=nl ${terms}`)?.findings
    expect(found(`${shelters} population=newcomers`)).toContain('finding-nl-shelter-newcomer-women')
    expect(found('activity=specialised-enforcement')).toContain('finding-nl-police-division')
    expect(found('activity=legislation exploitation=labour population=temporary-foreign-workers')).toContain(
      'finding-nl-law-for-foreign-workers',
    )
    expect(found('activity=exit-program exploitation=sexual population=youth')).toContain(
      'finding-nl-blue-door-money-ended',
    )
  })

  it('[expected 9] 2SLGBTQI+ people', () => {
    expect(gap('pillar=protection population=2slgbtqi')?.findings).toContain(
      'finding-discussion-2018-protection-gaps',
    )
    expect(gap('jurisdiction=ab pillar=prevention population=2slgbtqi')?.findings).toContain(
      'finding-act-alberta-2slgbtqi-youth',
    )
  })

  it('[expected 10] foreign nationals and migrant workers: routes to status and services', () => {
    const found = (terms: string) => gap(terms)?.findings
    expect(found('pillar=protection population=foreign-nationals')).toEqual(
      expect.arrayContaining(['finding-cba-2023-foreign-nationals', 'finding-fcj-2023-permit-refusals']),
    )
    expect(found('activity=immigration-status population=without-status')).toContain(
      'finding-open-work-permit-lost-status',
    )
    expect(found('exploitation=labour population=migrant-workers')).toContain(
      'finding-cimm-21-closed-permits',
    )
  })

  it('[expected 11] Indigenous women, girls and Two-Spirit people; the report of 2014 speaks until 2024', () => {
    const theirs = 'population=indigenous-women-girls-2s'
    expect(gap('pillar=protection population=indigenous')?.findings).toContain(
      'finding-discussion-2018-protection-gaps',
    )
    expect(gap(`exploitation=sexual pillar=prosecution ${theirs}`)?.findings).toEqual([
      'finding-mmiwg-2019-response',
    ])
    expect(gap(`pillar=protection ${theirs}`, '2020-01-01')?.findings).toContain('finding-nwac-2014-gaps')
  })

  it('[expected 12] New Brunswick: a dedicated unit, asked for and planned', () => {
    expect(gap('activity=specialised-enforcement jurisdiction=nb')).toMatchObject({
      kind: 'planned',
      findings: ['finding-nb-dedicated-unit'],
    })
  })

  it('[expected 13] models of the south in the north, and barriers in the capital', () => {
    expect(
      gap('exploitation=sexual jurisdiction=on pillar=protection population=indigenous')?.findings,
    ).toEqual(['finding-on-southern-models-north'])
    expect(gap('jurisdiction=ottawa pillar=protection population=survivors')?.findings).toEqual([
      'finding-ottawa-barriers-2016',
    ])
  })
})
