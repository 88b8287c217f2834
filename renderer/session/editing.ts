import { createStore, useStore } from './store.ts'

/** The record whose form is open, if any. Of the sitting, never of the map. */
const editing = createStore<string | undefined>(undefined)

export function editRecord(id: string | undefined): void {
  editing.set(id)
}

export function useEditedRecord(): string | undefined {
  return useStore(editing, (now) => now)
}
