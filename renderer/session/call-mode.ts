import type { AppCommandId } from '../../shared/contract/app-commands.ts'
import { createStore, useStore } from './store.ts'

/** The call whose shared screen fills the window, and the item that is on it; null outside of call mode. */
export type CallMode = { readonly call: string; readonly item: string | null }

const mode = createStore<CallMode | null>(null)

export function useCallMode(): CallMode | null {
  return useStore(mode, (now) => now)
}

/** The call that the person is on; what they change meanwhile is marked as done there. */
export function callNow(): string | undefined {
  return mode.get()?.call
}

export function enterCallMode(call: string): void {
  mode.set({ call, item: null })
}

export function showItem(item: string): void {
  mode.set((now) => (now === null || now.item === item ? now : { ...now, item }))
}

export function leaveCallMode(): void {
  mode.set(null)
}

/** What opens nothing over a shared screen: everything else would show what is not for everybody on the call. */
const onScreen: readonly AppCommandId[] = ['language-en', 'language-fr', 'undo', 'redo', 'print']

export function isForSharedScreen(id: AppCommandId): boolean {
  return onScreen.includes(id)
}
