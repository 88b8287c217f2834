import type { HubState } from '../../shared/contract/hub-state.ts'
import { createStore, useStore } from '../session/store.ts'
import { invoke, listen } from './invoke.ts'

/** How the open map stands to its hub, as the main process last said; null until it did. */
export const hub = createStore<HubState | null>(null)

export function useHub<P>(pick: (value: HubState | null) => P): P {
  return useStore(hub, pick)
}

export function followHub(): void {
  listen('hub:changed', (state) => hub.set(state))
}

/** For a page that began after the main process said it. */
export async function readHub(): Promise<void> {
  hub.set(await invoke('hub:state', {}))
}

/** Whether there is anything to say of a hub: this map was in step with one, or is connected with one. */
export function isShared({ standing, isConnected, doing }: HubState): boolean {
  return standing.last !== null || isConnected || doing !== 'nothing'
}
