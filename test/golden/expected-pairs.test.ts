import { describe, expect, it } from 'vitest'
import { in2012, overlap, point, starter, today } from './starter-answers.ts'

/** The second half of expected-findings.md, by its numbers. */
describe('overlaps that the field expects', () => {
  it('[expected 14] awareness campaigns of several actors for the general public', () => {
    for (const other of ['qc-awareness-campaign-2022', 'qc-cathii-training', 'sk-awareness-campaign-2024']) {
      const pair = overlap('ca-campaign-not-what-it-seems', other)
      expect(pair?.class).toBe('overlap')
      expect(pair?.shared['audience']).toEqual(['audience-general-public'])
    }
  })

  it('[expected 15] training of front-line providers in 2012: the course of British Columbia and federal ones', () => {
    for (const row of ['nap-2012-4.11-3', 'nap-2012-2.13-8'])
      expect(overlap('bc-octip-online-training', row, in2012)?.shared['activity']).toContain(
        'activity-training-frontline',
      )
    expect(overlap('bc-octip-online-training', 'ca-strategy-2019-training-tools')).toBeUndefined()
  })

  it('[expected 16] crisis lines: the national hotline beside those of provinces', () => {
    for (const other of ['bc-victimlinkbc', 'on-courage-for-change']) {
      const pair = overlap('ca-hotline', other)
      expect(pair).toMatchObject({ class: 'overlap', coordinated: 'unknown' })
      expect(pair?.shared['activity']).toContain('activity-hotline')
    }
  })

  it('[expected 17] in 2012, material and monitoring for foreign workers in several departments', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['nap-2012-1.11-9', 'nap-2012-1.11-11'], // HRSDC, CIC: information for workers
      ['nap-2012-2.13-7', 'nap-2012-2.13-11'], // HRSDC; CIC with HRSDC: monitoring of employers
      ['nap-2012-2.13-9', 'nap-2012-2.13-10'], // HRSDC, CIC: status of the exploited
      ['nap-2012-1.11-12', 'nap-2012-2.13-8'], // CIC, CBSA: training of officers
    ]
    for (const [a, b] of rows) expect(overlap(a, b, in2012), `${a} and ${b}`).toBeDefined()
  })
})

describe('points to reconcile that the field expects', () => {
  it('[expected 18] work permits tied to an employer: one declared item with all its sources', () => {
    const item = point('declared', 'ca-open-work-permit', 'instrument-employer-specific-work-permits')
    expect(new Set(item?.citations.map(({ source }) => source)).size).toBeGreaterThanOrEqual(8)
    const others = starter('points').filter(
      ({ id }) => id !== item?.id && id.includes('instrument-employer-specific-work-permits'),
    )
    expect(others).toEqual([])
  })

  it('[expected 19] the permit without testimony, and detention and removal', () => {
    for (const other of ['instrument-vtip-instructions-2007', 'instrument-immigration-detention-removal'])
      expect(point('declared', 'ca-trp-vtip', other)).toBeDefined()
  })

  it('[expected 20] the offences of 2014 on sexual services: both sides by name, none taken', () => {
    const item = point('contested-policy', 'position-efc-2022-pcepa', 'position-swan-2022-pcepa')
    for (const party of ['Evangelical Fellowship of Canada', 'SWAN Vancouver', 'HIV Legal Network'])
      expect(item?.why).toContain(party)
  })

  it('[expected 21] strategies on sexual exploitation only; that of Quebec until its plan ended', () => {
    const isThere = (other: string, asOf: string) =>
      point('scope-differs', 'ca-strategy-2019', other, asOf) !== undefined
    const narrow = ['mb-tracias-trust', 'nb-htse-strategy-2017', 'qc-plan-2021']
    expect(narrow.map((one) => isThere(one, '2026-03-01'))).toEqual([true, true, true])
    expect(narrow.map((one) => isThere(one, today))).toEqual([true, true, false])
  })

  it('[expected 22] definitions: Criminal Code, Palermo in Alberta, one of Manitoba', () => {
    const three = ['ab-strategy-2019', 'instrument-criminal-code-279', 'instrument-mb-csehta'] as const
    expect(point('definitions-differ', three[0], three[1])).toBeDefined()
    expect(point('definitions-differ', three[0], three[2])).toBeDefined()
    expect(point('definitions-differ', three[1], three[2])).toBeDefined()
  })

  it('[expected 23] age limits of beds in two provinces', () => {
    const item = point('ages-differ', 'mb-hands-of-mother-earth', 'on-covenant-house-second-house')
    expect(item?.why).toMatch(/17.*24/)
  })
})
