import type { Received } from '../../shared/journal/transaction.ts'
import { forAudience, type Audience } from '../../shared/state/audience.ts'
import { asKnownAt } from '../../shared/state/known-at.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'

/** The map for an audience, now or as it was known at an instant. */
export type ViewOf = (audience: Audience, knownAt?: string) => MapView

/**
 * Views of one state, of now and of the past. The state of one instant of the past is kept, since a person who looks
 * back asks several things of the same day.
 *
 * Cost: a new instant evolves the journal anew, about 3 µs an entry.
 */
export function viewsOf(state: MapState, journal: () => readonly Received[]): ViewOf {
  let past: { readonly instant: string; readonly revision: number; readonly state: MapState } | undefined
  return (audience, knownAt) => {
    if (knownAt === undefined) return forAudience(state, audience)
    const isKept = past?.instant === knownAt && past.revision === state.revision
    if (!isKept) past = { instant: knownAt, revision: state.revision, state: asKnownAt(journal(), knownAt) }
    return forAudience(past!.state, audience)
  }
}
