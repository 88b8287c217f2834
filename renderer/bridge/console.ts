import { useEffect } from 'react'
import type { Outcome } from '../../shared/base/outcome.ts'
import type { Input, Output } from '../../shared/contract/channels.ts'
import type { SavedQuery } from '../../shared/contract/saved-queries.ts'
import type { ConsoleResult } from '../../shared/view/shapes/console.ts'
import { createStore, useStore } from '../session/store.ts'
import { invoke } from './invoke.ts'
import { app } from './map-state.ts'
import type { RefusalValue } from './refusal.ts'

/** What the console is doing on the hub of a map, and what the last query gave. */
export type Ran =
  | { readonly status: 'nothing' }
  | { readonly status: 'running'; readonly of: number; readonly since: number }
  | {
      readonly status: 'ready'
      readonly of: number
      /** Counts the queries of this sitting: two results are two pictures. */
      readonly nth: number
      readonly result: ConsoleResult
    }
  | { readonly status: 'refused'; readonly of: number; readonly refusal: RefusalValue }

const nothing: Ran = { status: 'nothing' }
const ran = createStore<Ran>(nothing)
let turn = 0

/** What the console did on the hub of the open map; of another map it shows nothing. */
export function useRan(): Ran {
  const now = useStore(ran, (one) => one)
  const of = useStore(app, ({ map }) => (map.status === 'none' ? 0 : map.nth))
  return now.status === 'nothing' || now.of === of ? now : nothing
}

/** Runs a query in the place of the one before it, and gives what came of it; undefined where a newer one runs. */
export async function runQuery(query: Input<'console:run'>): Promise<Ran | undefined> {
  const nth = ++turn
  const { map } = app.get()
  const of = map.status === 'none' ? 0 : map.nth
  ran.set({ status: 'running', of, since: Date.now() })
  const outcome = await invoke('console:run', query)
  if (nth !== turn) return undefined
  const now: Ran = outcome.ok
    ? { status: 'ready', of, nth, result: outcome.value }
    : { status: 'refused', of, refusal: outcome.refusal }
  ran.set(now)
  return now
}

export function stopQuery(): void {
  void invoke('console:stop', {})
}

type Pack = Output<'console:pack'>
const pack = createStore<Pack>([])
const saved = createStore<readonly SavedQuery[]>([])

/** The queries of the pack and those that this person keeps. */
export function useQueries(): { readonly pack: Pack; readonly saved: readonly SavedQuery[] } {
  useEffect(() => {
    void invoke('console:pack', {}).then(pack.set)
    void invoke('console:saved', {}).then(saved.set)
  }, [])
  return { pack: useStore(pack, (now) => now), saved: useStore(saved, (now) => now) }
}

export const saveQuery = (query: SavedQuery): Promise<RefusalValue | null> =>
  kept(invoke('console:save', query))
export const renameQuery = (name: string, to: string): Promise<RefusalValue | null> =>
  kept(invoke('console:rename', { name, to }))
export const deleteQuery = (name: string): Promise<RefusalValue | null> =>
  kept(invoke('console:delete', { name }))

async function kept(change: Promise<Outcome<readonly SavedQuery[]>>): Promise<RefusalValue | null> {
  const outcome = await change
  if (!outcome.ok) return outcome.refusal
  saved.set(outcome.value)
  return null
}
