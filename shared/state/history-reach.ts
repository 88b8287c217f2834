import { forAudience, reachOf, type Audience, type Reach } from './audience.ts'
import type { JournalBook } from './journal-book.ts'
import type { MapState } from './map-state.ts'
import { isOfScore } from './scores.ts'
import { show, type MayRead } from './show.ts'
import { timelineOf } from './timeline.ts'

/** What an audience may see of the history of a map. */
export type HistoryReach = {
  readonly mayRead: MayRead
  /** Persons are named; outside it is their organization (R31). */
  readonly seesNames: boolean
  /** From which place of the journal on a record's history is theirs; undefined: not at all. */
  readonly sinceOf: (record: string) => number | undefined
  /** False for a field of which only the owner has the history: what a score was is a person's own (R18). */
  readonly mayTell: (type: string, field: string) => boolean
  /** False for a value that names a record which the audience does not see. */
  readonly mayName: (field: string, value: unknown) => boolean
}

const ofTheOwner: HistoryReach = {
  mayRead: () => true,
  seesNames: true,
  sinceOf: () => 0,
  mayTell: () => true,
  mayName: () => true,
}

/**
 * The history that an audience may see: of the records that it sees now, since they were last opened to it. What a
 * record said while it was for fewer is not theirs, though it lies in a stream that they read (R28).
 *
 * Cost: O(entries of the records that are asked for).
 */
export function historyReach(state: MapState, book: JournalBook, audience: Audience): HistoryReach {
  if (audience === 'own') return ofTheOwner
  const view = forAudience(state, audience)
  const reach = reachOf(forAudience(state, 'own'), audience)
  const known = new Map<string, number | undefined>()

  const sinceOf = (id: string): number | undefined => {
    if (known.has(id)) return known.get(id)
    const since = computeSince(id)
    known.set(id, since)
    return since
  }
  const computeSince = (id: string): number | undefined => {
    const relationship = view.relationships.get(id)
    if (relationship !== undefined) {
      const parts = [
        lastOpened(book, id, reach, 'public'),
        sinceOf(relationship.from),
        sinceOf(relationship.to),
      ]
      return parts.includes(undefined) ? undefined : Math.max(...parts.map((one) => one ?? 0))
    }
    return view.nodes.has(id) ? lastOpened(book, id, reach, undefined) : undefined
  }
  const isSeen = (id: string) => !state.records.has(id) || view.nodes.has(id) || view.relationships.has(id)
  return {
    mayRead: reach.mayRead,
    seesNames: reach.seesNames,
    sinceOf,
    mayTell: (type, field) => !isOfScore(type, field),
    mayName: (field, value) => idsIn(field, value).every(isSeen),
  }
}

/** The place at which a record came to have a handling that the audience may see, and kept one. */
function lastOpened(
  book: JournalBook,
  id: string,
  { mayRead, handlings }: Reach,
  unstated: string | undefined,
): number | undefined {
  const life = book.lifeOf(id).filter((deed) => mayRead(deed.received.transaction.stream))
  const positions = new Map(life.map((deed) => [deed.received.transaction.id, deed.position]))
  let since: number | undefined
  for (const { stamp, after } of timelineOf(
    id,
    life.map((deed) => deed.received),
  )) {
    const shown = show(after, mayRead)
    if (shown === undefined) continue // removing closes nothing: whoever saw it sees that it went
    const isOpen = handlings.has(shown.properties['handling'] ?? unstated)
    since = isOpen ? (since ?? positions.get(stamp.id)) : undefined
  }
  return since
}

/** The ids that a value may name: the ends of a relationship, and the properties that name records. */
function idsIn(field: string, value: unknown): readonly string[] {
  switch (field) {
    case 'from':
    case 'to':
    case 'mergedInto':
    case 'relationship':
    case 'finding':
      return typeof value === 'string' ? value.split(/[^a-z0-9.-]+/) : []
    case 'evidence':
      return Array.isArray(value) ? value.map(String) : []
    case 'confidence': {
      const { from = '', to = [] } = (value ?? {}) as { from?: string; to?: readonly string[] }
      return [from, ...to]
    }
    default:
      return []
  }
}
