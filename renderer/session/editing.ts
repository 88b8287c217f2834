import { createStore, useStore } from './store.ts'

type Editing = {
  readonly id: string
  /** The part of the form to begin with: a property, `nameStatus.fr`, `CITES`, the id of a relationship. */
  readonly place: string | undefined
}

/** The record whose form is open, if any. Of the sitting, never of the map. */
const editing = createStore<Editing | undefined>(undefined)

export function editRecord(id: string | undefined, place?: string): void {
  editing.set(id === undefined ? undefined : { id, place })
}

export function useEditedRecord(): string | undefined {
  return useStore(editing, (now) => now?.id)
}

/** Where in the form of a record the focus is wanted; asked for anew, it is another object. */
export function useWantedPlace(id: string): { readonly place: string | undefined } | undefined {
  return useStore(editing, (now) => (now?.id === id ? now : undefined))
}
