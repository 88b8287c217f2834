import type { Author } from '../../shared/commands/command.ts'
import type { Input, Output } from '../../shared/contract/channels.ts'
import type { MapState, RecentMap } from '../../shared/contract/window-state.ts'
import { forgetMap } from '../session/session.ts'
import { createStore, useStore } from '../session/store.ts'
import { askRefusedAgain, forgetAnswers } from './answers.ts'
import { forgetDrafts } from './drafts.ts'
import { invoke, listen } from './invoke.ts'
import type { RefusalValue } from './refusal.ts'

export type App = {
  readonly map: MapState
  readonly recent: readonly RecentMap[]
  readonly author: Author | null
  /** Why the last attempt to open did not succeed. */
  readonly refusal: RefusalValue | null
}

/** What the main process last said about the open map. */
export const app = createStore<App>({ map: { status: 'none' }, recent: [], author: null, refusal: null })

export function useApp<P>(pick: (value: App) => P): P {
  return useStore(app, pick)
}

export function followMap(): void {
  listen('map:changed', takeMap)
  listen('map:revised', ({ revision, undoable }) =>
    app.set((now) => (now.map.status === 'open' ? { ...now, map: { ...now.map, revision, undoable } } : now)),
  )
  listen('map:refused', (refusal) => app.set((now) => ({ ...now, refusal })))
}

export async function openMap(input: Input<'map:open'>): Promise<void> {
  const before = app.get().map
  app.set((now) => ({ ...now, refusal: null }))
  const outcome = await invoke('map:open', input)
  if (outcome.ok) takeMap(outcome.value)
  else app.set((now) => ({ ...now, map: before, refusal: outcome.refusal }))
}

export async function closeMap(): Promise<void> {
  takeOutcome(await invoke('map:close', {}))
  app.set((now) => ({ ...now, refusal: null }))
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

function takeOutcome(outcome: Output<'map:close'>): void {
  if (outcome.ok) takeMap(outcome.value)
  else app.set((now) => ({ ...now, refusal: outcome.refusal }))
}

function takeMap(map: MapState): void {
  const before = app.get().map
  if (keyOf(before) !== keyOf(map)) {
    forgetMap()
    forgetAnswers()
    forgetDrafts()
  } else if (map.status === 'open') askRefusedAgain()
  app.set((now) => ({ ...now, map, refusal: map.status === 'open' ? null : now.refusal }))
}

/** Which file a map is, so that another one of the same name is another map. */
function keyOf(map: MapState): string {
  return map.status === 'none' ? '' : `${map.folder}\n${map.name}`
}
