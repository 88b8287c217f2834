import { once } from '../../shared/base/once.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import { forAudience, type Audience } from '../../shared/state/audience.ts'
import { journalBook, type JournalBook } from '../../shared/state/journal-book.ts'
import { asKnownAt } from '../../shared/state/known-at.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'

/** The map for an audience, now or as it was known at an instant. */
export type ViewOf = (audience: Audience, knownAt?: string) => MapView

/** What is known of a map: what its journal comes to, and the journal itself, which is read when it is asked for. */
export type Known = { readonly state: MapState; readonly book: () => JournalBook }
export type KnownAt = (knownAt?: string) => Known

/**
 * What is known now and what was known at an instant. One instant of the past is kept, since a person who looks back
 * asks several things of the same day.
 *
 * Cost: a new instant evolves the journal anew, about 3 µs an entry.
 */
export function knowledgeOf(state: MapState, book: () => JournalBook): KnownAt {
  const now: Known = { state, book }
  let past: { readonly instant: string; readonly revision: number; readonly known: Known } | undefined
  return (knownAt) => {
    if (knownAt === undefined) return now
    if (past?.instant !== knownAt || past.revision !== state.revision) {
      const received = book().received.filter((one) => one.receivedAt <= knownAt)
      const known: Known = { state: asKnownAt(received, knownAt), book: once(() => journalBook(received)) }
      past = { instant: knownAt, revision: state.revision, known }
    }
    return past.known
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
