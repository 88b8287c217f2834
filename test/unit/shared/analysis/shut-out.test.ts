import { describe, expect, it } from 'vitest'
import { ask, matrix } from '../../../helpers/ask.ts'
import {
  check,
  finding,
  makeMap,
  service,
  source,
  type Said,
  type Records,
} from '../../../helpers/make-map.ts'

const fresh = source('source-fresh', '2026-03-01')
const old = source('source-old', '2013-06-06')

describe('shut out', () => {
  const shelter = (id: string, said: Said = {}) =>
    service(id, {
      cites: 'source-fresh',
      pillar: 'protection',
      in: 'nu',
      does: 'emergency-shelter',
      serves: 'women-girls',
      excludes: 'men-boys',
      by: 'org-x',
      ...said,
    })
  const named = finding('finding-men', {
    about: 'activity-emergency-shelter jurisdiction-nu population-men-boys',
    cites: 'source-fresh',
  })
  const kindsOf = (...records: Records) => {
    const gaps = ask('gaps', makeMap(fresh, old, named, ...records), {})
    const gap = gaps.find(
      (one) =>
        one.id ===
        'gap:activity=activity-emergency-shelter&jurisdiction=jurisdiction-nu&population=population-men-boys',
    )
    return gap === undefined ? [] : [gap.kind, ...gap.also]
  }

  it('[R12] a place that has shelters for women only shuts men out', () => {
    expect(kindsOf(shelter('shelter-a'))[0]).toBe('excluded')
  })

  it('[R7] stands before what a jurisdiction confirms, and both are told', () => {
    const confirmed = check(
      'check-a',
      'none-confirmed',
      'activity-emergency-shelter jurisdiction-nu population-men-boys',
    )
    expect(kindsOf(shelter('shelter-a'), confirmed)).toEqual(['excluded', 'none-confirmed'])
  })

  it('[R12] is a row without any finding that names it; what shuts nobody out is none, also when asked', () => {
    const cell =
      'gap:activity=activity-emergency-shelter&jurisdiction=jurisdiction-nu&population=population-men-boys'
    const idsOf = (...records: Records) =>
      ask('gaps', makeMap(fresh, ...records), { notResearched: true }).map(({ id }) => id)
    expect(idsOf(shelter('shelter-a'))).toContain(cell)
    expect(idsOf(shelter('shelter-a', { status: 'ended' }))).not.toContain(cell)
    const counsel = shelter('counsel-a', { does: 'counselling' })
    expect(
      idsOf(counsel).filter((id) => id.includes('activity-counselling') && id.includes('men-boys')),
    ).toEqual([])
  })

  it('[R12] a place with one shelter for men does not', () => {
    expect(
      kindsOf(shelter('shelter-a'), shelter('shelter-b', { serves: 'men-boys', excludes: '' })),
    ).not.toContain('excluded')
    expect(
      kindsOf(shelter('shelter-a'), shelter('shelter-b', { serves: 'everyone', excludes: '' })),
    ).not.toContain('excluded')
  })

  it('[R12] a place without any shelter shuts nobody out', () => {
    expect(kindsOf()).not.toContain('excluded')
    expect(kindsOf(shelter('shelter-a', { in: 'yt' }))).not.toContain('excluded')
  })

  it('[R12] who shuts out foreign nationals shuts out migrant workers', () => {
    const workers = finding('finding-workers', {
      about: 'activity-emergency-shelter jurisdiction-nu population-migrant-workers',
      cites: 'source-fresh',
    })
    const view = makeMap(fresh, workers, shelter('shelter-a', { excludes: 'foreign-nationals' }))
    const gap = ask('gaps', view, {}).find((one) => one.cell['population'] === 'population-migrant-workers')
    expect(gap?.kind).toBe('excluded')
  })

  it('[R12] whoever admits them does so whatever the scope', () => {
    const view = makeMap(
      fresh,
      named,
      shelter('shelter-a'),
      shelter('shelter-b', { serves: 'men-boys', excludes: '', by: 'org-y' }),
    )
    const gaps = ask('gaps', view, {}, { scope: { organization: ['org-x'] } })
    expect(gaps.filter(({ kind, also }) => [kind, ...also].includes('excluded'))).toEqual([])
  })

  it('[R12] is judged in the country where no place is named', () => {
    const national = finding('finding-national', {
      about: 'activity-emergency-shelter jurisdiction-ca population-men-boys',
      cites: 'source-fresh',
    })
    const gaps = ask('gaps', makeMap(fresh, national, shelter('shelter-a')), {})
    const kindAt = (id: string) => gaps.find((one) => one.id === id)?.kind
    expect(kindAt('gap:activity=activity-emergency-shelter&population=population-men-boys')).toBe('excluded')
  })

  it('[R12] a women-only shelter raises no exclusion in a cell that names no population', () => {
    const view = makeMap(fresh, shelter('shelter-a'))
    const cell = matrix(view, 'activity', 'jurisdiction')('emergency-shelter', 'nu')
    expect([cell.gap, ...cell.also]).not.toContain('excluded')
  })
})
