import type { Received } from '../../shared/journal/transaction.ts'
import { forAudience, reachOf, type Audience } from '../../shared/state/audience.ts'
import {
  emptyState,
  previewRecords,
  takeRecords,
  viewOf,
  type Change,
  type MapState,
} from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { speaksOf, type RecordState } from '../../shared/state/record-state.ts'
import { isScored } from '../../shared/state/scores.ts'
import { isRelationship, show } from '../../shared/state/show.ts'
import { withoutKept, type Growth } from './graph-step.ts'

/** A page of the journal of a hub, taken in: what its map grew by, and the map as its readers see it then. */
export type Grown = Growth & { readonly view: MapView }

type For = {
  readonly audience: Audience
  /** Records that the owner does not show to the readers of the hub. */
  readonly isKept: (id: string) => boolean
}

/**
 * Follows what the journal of a hub comes to for its readers while an empty one is filled, page by page. `state` holds
 * what was taken in; the pages are of the streams of the hub, in order.
 *
 * As long as its readers may see all of it, what the page changes is what grew; from the first record on that is kept,
 * closed, merged or scored, the whole map is compared before and after.
 *
 * Shape:  a `view` stays true until the next page. Cost: O(entries) a page, then O(records).
 */
export function growingMap({ audience, isKept }: For): {
  readonly state: MapState
  readonly grow: (going: readonly Received[]) => Grown
} {
  const state = emptyState()
  const { handlings } = reachOf(viewOf(emptyState()), audience)
  const isSeen = (record: RecordState): boolean => {
    const shown = show(record)
    if (shown === undefined) return true
    const { handling } = shown.properties
    return (
      handlings.has(isRelationship(shown) ? (handling ?? 'public') : handling) &&
      !isKept(record.id) &&
      !record.writes.some((write) => speaksOf(write, 'mergedInto')) &&
      (isRelationship(shown) || !isScored(shown))
    )
  }
  /** Once something is not seen: the map of the readers before the next page. */
  let before: MapView | undefined
  return {
    state,
    grow: (going) => {
      const records = previewRecords(state, going)
      if (before === undefined && !records.every(isSeen)) before = viewOf(state)
      const change = takeRecords(state, records, going.length)
      if (before === undefined) return allOf(state, change)
      const after = withoutKept(forAudience(state, audience), isKept)
      const growth = growthBetween(before, after)
      before = after
      return { ...growth, view: after }
    },
  }
}

function allOf(state: MapState, { added, updated, removed }: Change): Grown {
  const changed = [...updated.map(([, { id }]) => id), ...removed.map(({ id }) => id)]
  const { nodes, relationships } = state
  return { added, changed, view: changed.length === 0 ? { nodes, relationships } : viewOf(state) }
}

function growthBetween(before: MapView, after: MapView): Growth {
  return {
    added: [...missingIn(before.nodes, after.nodes), ...missingIn(before.relationships, after.relationships)],
    changed: [
      ...changedIds(before.nodes, after.nodes),
      ...changedIds(before.relationships, after.relationships),
      ...changedIds(before.merged ?? new Map(), after.merged ?? new Map()),
    ],
  }
}

function* missingIn<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Generator<T> {
  for (const [id, one] of after) if (!before.has(id)) yield one
}

/** Of records that were there before, those that are gone or not as they were. */
function* changedIds<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Generator<string> {
  for (const [id, one] of before) {
    const now = after.get(id)
    if (now !== one && JSON.stringify(now) !== JSON.stringify(one)) yield id
  }
}
