import { once } from '../../shared/base/once.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import { forAudience, type Audience } from '../../shared/state/audience.ts'
import { journalBook, type JournalBook } from '../../shared/state/journal-book.ts'
import { stateBackAt, type Known, type KnownAt } from '../../shared/state/known-at.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'

/** The map for an audience, now or as it was known at an instant. */
export type ViewOf = (audience: Audience, knownAt?: string) => MapView

/** A comparison of two points looks back to both. */
const mostKept = 2

/**
 * What is known now and what was known at an instant. Two instants of the past are kept, since a person who looks back
 * asks several things of the same day, and compares it with one other.
 *
 * Cost: a new instant reads anew what was written since then (`stateBackAt`).
 */
export function knowledgeOf(state: MapState, book: () => JournalBook): KnownAt {
  const now: Known = { state, book }
  let revision = state.revision
  const past = new Map<string, Known>()
  return (knownAt) => {
    if (knownAt === undefined) return now
    if (revision !== state.revision) past.clear()
    revision = state.revision
    const known = past.get(knownAt) ?? knownBack(state, book(), knownAt)
    past.delete(knownAt)
    past.set(knownAt, known)
    for (const instant of [...past.keys()].slice(0, -mostKept)) past.delete(instant)
    return known
  }
}

function knownBack(state: MapState, book: JournalBook, instant: string): Known {
  return {
    state: stateBackAt(state, book, instant),
    book: once(() => journalBook(book.received.filter((one) => one.receivedAt <= instant))),
  }
}

export function viewsOf(known: KnownAt): ViewOf {
  return (audience, knownAt) => forAudience(known(knownAt).state, audience)
}

/** The journal of a file as a book, read anew where the map has changed since. */
export function bookOfFile(state: MapState, journal: () => readonly Received[]): () => JournalBook {
  let made: { readonly revision: number; readonly book: JournalBook } | undefined
  return () => {
    if (made?.revision !== state.revision) made = { revision: state.revision, book: journalBook(journal()) }
    return made.book
  }
}
