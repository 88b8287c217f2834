import { createStore } from './store.ts'

type Said = { readonly text: string; readonly turn: number }

/** What a screen reader should say now. The same sentence twice is said twice: `turn` differs. */
export const announcement = createStore<Said>({ text: '', turn: 0 })

/** The same for the eye, in the status bar, of what leaves no other trace on the page; null when its time is over. */
export const notice = createStore<Said | null>(null)

/** Long enough to read a path (ms). */
const shownFor = 10_000

export function announce(text: string): void {
  announcement.set((now) => ({ text, turn: now.turn + 1 }))
}

/** Nothing of what was said is said again: a page that comes back from under a dialog is read as if it were new. */
export function hush(): void {
  if (announcement.get().text !== '') announce('')
}

/** Says that something was done, once: announced, and to be seen for some seconds. */
export function tell(text: string): void {
  announce(text)
  const said = announcement.get()
  notice.set(said)
  setTimeout(() => notice.set((now) => (now === said ? null : now)), shownFor)
}
