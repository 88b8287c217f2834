import { beforeEach, describe, expect, it } from 'vitest'
import {
  beginSession,
  clearScope,
  forgetMap,
  select,
  selectBack,
  selectFurther,
  session,
  setAsOf,
  setKnownAt,
  setScope,
  showView,
} from '../../../../renderer/session/session.ts'

const remembered = { language: 'en', view: 'coverage', rows: 'jurisdiction', columns: 'pillar' } as const
const trail = () => session.get().trails[session.get().view] ?? []

describe('session', () => {
  beforeEach(() => {
    forgetMap()
    beginSession(remembered, '2026-11-23')
  })

  it('[W3] keeps scope and day when the view changes', () => {
    setScope('population', ['population-inuit'])
    setAsOf('2012-10-01')
    setKnownAt('2024-03-31')
    showView('overlaps')
    expect(session.get()).toMatchObject({
      view: 'overlaps',
      scope: { population: ['population-inuit'] },
      asOf: '2012-10-01',
      knownAt: '2024-03-31',
    })
  })

  it('[W3] begins another map without scope, day and selection', () => {
    setScope('pillar', ['pillar-protection'])
    setAsOf('2012-10-01')
    setKnownAt('2024-03-31')
    select({ kind: 'record', id: 'ca-rcmp' })
    forgetMap()
    expect(session.get()).toMatchObject({ scope: {}, asOf: null, knownAt: null, trails: {} })
  })

  it('[W3] lifts the limit of an axis when nothing is chosen on it', () => {
    setScope('pillar', ['pillar-protection'])
    setScope('jurisdiction', ['jurisdiction-on'])
    setScope('pillar', [])
    expect(session.get().scope).toEqual({ jurisdiction: ['jurisdiction-on'] })
    clearScope()
    expect(session.get().scope).toEqual({})
  })

  it('[W4] goes on from what is shown and back again, without walking in circles', () => {
    select({ kind: 'cell', cell: { pillar: 'pillar-protection' } })
    selectFurther({ kind: 'record', id: 'ca-rcmp' })
    selectFurther({ kind: 'record', id: 'ca-ps' })
    selectFurther({ kind: 'record', id: 'ca-rcmp' })
    expect(trail().map((one) => one.kind)).toEqual(['cell', 'record'])
    selectBack()
    expect(trail()).toHaveLength(1)
  })

  it('[W4] keeps what each view has selected', () => {
    select({ kind: 'record', id: 'ca-rcmp' }, 'records')
    select({ kind: 'overlap', id: 'overlap:a|b' }, 'overlaps')
    showView('records')
    expect(trail()).toEqual([{ kind: 'record', id: 'ca-rcmp' }])
  })
})
