import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Places } from '../../../../shared/view/layout/keep-places.ts'
import type { SavedViewView } from '../../../../shared/view/shapes/saved-views.ts'
import {
  forgetPlaces,
  keepPlacesBy,
  layOutAgain,
  moveNode,
  noteDrawn,
  placesOf,
  stepMoves,
  takeKeptPlaces,
} from '../../../../renderer/session/places.ts'
import {
  isChanged,
  nowSaved,
  openSavedView,
  slotOf,
  viewNow,
} from '../../../../renderer/session/saved-views.ts'
import {
  beginSession,
  forgetMap,
  select,
  session,
  setAsOf,
  setAxes,
  setKnownAt,
  setScope,
  showView,
} from '../../../../renderer/session/session.ts'

const remembered = { language: 'en', view: 'coverage', rows: 'jurisdiction', columns: 'pillar' } as const
const saved = (shows: SavedViewView['shows'], id = 'v1'): SavedViewView => ({
  id,
  type: 'View',
  name: 'A view',
  lang: 'en',
  names: { en: 'A view' },
  handling: 'own',
  shows,
  gone: 0,
})
const picture = 'neighbourhood ca-hotline'
const drawnAt = (places: Record<string, [number, number]>): void =>
  noteDrawn(picture, { basis: 'all', places })

describe('a view of the window', () => {
  beforeEach(() => {
    forgetMap()
    forgetPlaces()
    beginSession(remembered, '2026-11-23')
  })

  it('[V1] what is saved is restored exactly, whatever was changed meanwhile', () => {
    setScope('population', ['population-inuit'])
    setAsOf('2012-10-01')
    setKnownAt('2024-03-31')
    setAxes('population', 'activity')
    select({ kind: 'record', id: 'ca-hotline' }, 'coverage')
    drawnAt({ 'ca-hotline': [0, 0], 'x-near': [10, 10] })
    moveNode(picture, 'x-near', [40, -7.5])
    const shows = viewNow()
    expect(shows.positions).toEqual({ 'ca-hotline': [0, 0], 'x-near': [40, -7.5] })

    forgetMap()
    forgetPlaces()
    setAxes('pillar', 'jurisdiction')
    showView('records')
    expect(openSavedView(saved(shows))).toBe(true)
    expect(viewNow()).toEqual(shows)
    expect(isChanged(session.get().savedView!, session.get())).toBe(false)
  })

  it('[V1] says that something else is shown once it is', () => {
    const shows = viewNow()
    expect(openSavedView(saved(shows))).toBe(true)
    setAsOf('2012-10-01')
    expect(isChanged(session.get().savedView!, session.get())).toBe(true)
    setAsOf(null)
    expect(isChanged(session.get().savedView!, session.get())).toBe(false)
  })

  it.each([
    ['a view', { view: 'timeline' }],
    ['an axis', { view: 'coverage', rows: 'moon' }],
    ['a scope', { view: 'coverage', scope: { weather: ['rain'] } }],
  ])('[V1] does not open one that names %s of a newer program, and changes nothing', (_, shows) => {
    const before = session.get()
    expect(openSavedView(saved(shows))).toBe(false)
    expect(openSavedView(saved(null))).toBe(false)
    expect(session.get()).toBe(before)
  })

  it('[V2] its places are its own: those of the sitting stay as they were', () => {
    select({ kind: 'record', id: 'ca-hotline' }, 'records')
    drawnAt({ 'ca-hotline': [0, 0], 'x-near': [10, 10] })
    moveNode(picture, 'x-near', [50, 50])
    nowSaved('v1', viewNow())
    const slot = slotOf(picture, session.get().savedView)
    expect(slot).not.toBe(picture)
    moveNode(slot, 'x-near', [99, 99])
    expect(placesOf(picture).set['x-near']).toEqual([50, 50])
    expect(isChanged(session.get().savedView!, session.get())).toBe(true)
  })

  it('[V2] a move is taken back and done again, laying out anew as well; another picture is left alone', () => {
    drawnAt({ a: [0, 0], b: [10, 10] })
    moveNode(picture, 'a', [1, 1])
    moveNode(picture, 'a', [2, 2])
    moveNode('pointGraph', 'z', [7, 7])
    layOutAgain(picture)
    expect(placesOf(picture).set).toEqual({})
    expect(stepMoves(picture, 'undo')).toBe(true)
    expect(placesOf(picture).set).toEqual({ a: [2, 2], b: [10, 10] })
    expect(stepMoves(picture, 'undo')).toBe(true)
    expect(placesOf(picture).set['a']).toEqual([1, 1])
    expect(stepMoves(picture, 'redo')).toBe(true)
    expect(placesOf(picture).set['a']).toEqual([2, 2])
    moveNode(picture, 'b', [3, 3])
    expect(stepMoves(picture, 'redo')).toBe(false)
    expect(placesOf('pointGraph').set).toEqual({ z: [7, 7] })
  })
})

describe('[V2] places that no saved view holds', () => {
  let kept: Record<string, Places | null>
  beforeEach(() => {
    forgetMap()
    forgetPlaces()
    beginSession(remembered, '2026-11-23')
    kept = {}
    keepPlacesBy((of, set) => (kept[of] = set))
  })
  afterEach(() => keepPlacesBy(() => undefined))

  const anotherStart = (): void => {
    const before = Object.entries(kept).flatMap(([of, set]) => (set === null ? [] : [[of, set] as const]))
    forgetMap()
    forgetPlaces()
    takeKeptPlaces(Object.fromEntries(before))
  }

  it('are there at the next start, with what was taken back or done again last', () => {
    drawnAt({ a: [0, 0], b: [10, 10] })
    moveNode(picture, 'a', [1, 1])
    moveNode(picture, 'a', [2, 2])
    stepMoves(picture, 'undo')
    anotherStart()
    expect(placesOf(picture).set).toEqual({ a: [1, 1], b: [10, 10] })
    expect(placesOf('pointGraph').set).toEqual({})
  })

  it('are let go when the picture is laid out again, and not when another map is opened', () => {
    drawnAt({ a: [0, 0] })
    moveNode(picture, 'a', [1, 1])
    moveNode('pointGraph', 'z', [7, 7])
    forgetPlaces()
    expect(kept[picture]).toEqual({ a: [1, 1] })
    layOutAgain(picture)
    anotherStart()
    expect(placesOf(picture).set).toEqual({})
    expect(placesOf('pointGraph').set).toEqual({ z: [7, 7] })
  })

  it('are let go when a view is saved or opened that holds places for the picture, and stay when it holds none', () => {
    select({ kind: 'record', id: 'ca-hotline' }, 'records')
    drawnAt({ 'ca-hotline': [0, 0] })
    moveNode(picture, 'ca-hotline', [5, 5])
    const { positions, ...shows } = viewNow()
    openSavedView(saved(shows))
    expect(kept[picture]).toEqual({ 'ca-hotline': [5, 5] })
    openSavedView(saved({ ...shows, positions: positions! }))
    expect(kept[picture]).toBeNull()
  })

  it('are also those of a view that was opened, moved in and not saved: then of the picture by itself', () => {
    select({ kind: 'record', id: 'ca-hotline' }, 'records')
    nowSaved('v1', viewNow())
    moveNode(slotOf(picture, session.get().savedView), 'ca-hotline', [9, 9])
    anotherStart()
    expect(placesOf(picture).set).toEqual({ 'ca-hotline': [9, 9] })
  })

  it('do not move what was put up in this sitting before they were read', () => {
    drawnAt({ a: [0, 0] })
    moveNode(picture, 'a', [3, 3])
    takeKeptPlaces({ [picture]: { a: [8, 8] } })
    expect(placesOf(picture).set).toEqual({ a: [3, 3] })
  })
})
