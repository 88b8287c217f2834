import { createStore, useStore } from './store.ts'

/** A query as it stands in the editor: its words, and what is typed for its parameters. */
export type EditedQuery = { readonly text: string; readonly typed: Readonly<Record<string, string>> }

/** A query of the pack, by its file, or one that this person saved. */
export type NamedQuery = { readonly of: 'pack' | 'saved'; readonly name: string }

/** What is written in the console: it stays while other views are shown, and is gone with the window. */
export type Edited = EditedQuery & {
  /** What another query took the place of, until something is typed. */
  readonly before: EditedQuery | null
  /** What it is called, as long as it was not changed. */
  readonly named: NamedQuery | null
}

export const edited = createStore<Edited>({ text: '', typed: {}, before: null, named: null })

export function useEdited(): Edited {
  return useStore(edited, (now) => now)
}

export function typeQuery(text: string): void {
  edited.set((now) => ({ ...now, text, before: null, named: null }))
}

export function typeParameter(name: string, typed: string): void {
  edited.set((now) => ({ ...now, typed: { ...now.typed, [name]: typed } }))
}

/** Puts a query of the pack or a saved one in the place of what is written, which can be had back. */
export function takeQuery(named: NamedQuery, { text, typed }: EditedQuery): void {
  edited.set((now) => ({
    text,
    typed: { ...now.typed, ...typed },
    named,
    before: now.text.trim() === '' || now.text === text || now.named !== null ? null : now,
  }))
}

export function putBack(): void {
  edited.set((now) => (now.before === null ? now : { ...now.before, before: null, named: null }))
}

/** What is written is saved under a name now. */
export function nowSavedAs(name: string): void {
  edited.set((now) => ({ ...now, named: { of: 'saved', name }, before: null }))
}
