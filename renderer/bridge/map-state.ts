import type { Author } from '../../shared/commands/author.ts'
import type { Input, Output } from '../../shared/contract/channels.ts'
import type { MapState, RecentMap } from '../../shared/contract/window-state.ts'
import { forgetPlaces } from '../session/places.ts'
import { forgetMap } from '../session/session.ts'
import { createStore, useStore } from '../session/store.ts'
import { keepFocus } from '../parts/focus.ts'
import { askRefusedAgain, forgetAnswers } from './answers.ts'
import { leaveCallMode } from '../session/call-mode.ts'
import { forgetDrafts } from './drafts.ts'
import { invoke, listen } from './invoke.ts'
import { followPlaces, forgetWaitingPlaces, readKeptPlaces } from './kept-places.ts'
import type { RefusalValue } from './refusal.ts'

export type App = {
  readonly map: MapState
  readonly recent: readonly RecentMap[]
  readonly author: Author | null
  /** Why the last attempt to open did not succeed; the map that was open stays. */
  readonly refusal: RefusalValue | null
}

/** What the main process last said about the open map. */
export const app = createStore<App>({ map: { status: 'none' }, recent: [], author: null, refusal: null })

export function useApp<P>(pick: (value: App) => P): P {
  return useStore(app, pick)
}

/** How often the open map was changed: what depends on it is asked again when this is another. */
export function useRevision(): number {
  return useApp((now) => (now.map.status === 'open' ? now.map.revision : -1))
}

/** Says on the page why something was refused; null takes away what was said before. */
export function showRefusal(refusal: RefusalValue | null): void {
  app.set((now) => ({ ...now, refusal }))
}

export function followMap(): void {
  followPlaces()
  listen('map:changed', takeMap)
  listen('map:revised', ({ revision, undoable }) =>
    app.set((now) => (now.map.status === 'open' ? { ...now, map: { ...now.map, revision, undoable } } : now)),
  )
  listen('map:refused', showRefusal)
}

export async function openMap(input: Input<'map:open'>): Promise<void> {
  showRefusal(null)
  takeOutcome(await invoke('map:open', input))
  keepFocus()
}

export function dismissRefusal(): void {
  showRefusal(null)
}

export async function closeMap(): Promise<void> {
  takeOutcome(await invoke('map:close', {}))
  showRefusal(null)
  keepFocus()
  await readRecent()
}

export async function readRecent(): Promise<void> {
  const recent = await invoke('map:recent', {})
  app.set((now) => ({ ...now, recent }))
}

export async function forgetRecent(index: number): Promise<void> {
  const recent = await invoke('map:forget-recent', { index })
  app.set((now) => ({ ...now, recent }))
}

function takeOutcome(outcome: Output<'map:open'>): void {
  if (outcome.ok) takeMap(outcome.value)
  else showRefusal(outcome.refusal)
}

function takeMap(map: MapState): void {
  const isAnother = nthOf(app.get().map) !== nthOf(map)
  if (isAnother) {
    forgetMap()
    leaveCallMode()
    forgetPlaces()
    forgetWaitingPlaces()
    forgetAnswers()
    forgetDrafts()
  } else if (map.status === 'open') askRefusedAgain()
  // that the engine was started again is told until it is read
  app.set((now) => ({ ...now, map, refusal: isAnother && map.status === 'open' ? null : now.refusal }))
  if (isAnother) takeUpPlaces()
}

/** The graphs of the open map stand as this person left them. */
function takeUpPlaces(): void {
  const nth = nthOf(app.get().map)
  if (nth !== 0) void readKeptPlaces(() => nthOf(app.get().map) === nth)
}

function nthOf(map: MapState): number {
  return map.status === 'none' ? 0 : map.nth
}
