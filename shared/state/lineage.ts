import { LayeredMap } from '../base/layered-map.ts'
import type { MapView, NodeRecord, RelationshipRecord } from './map-view.ts'
import { isRelationship, type ShownRecord } from './show.ts'

/** What became of one record between two views: absent before where it is new, after where it is gone. */
export type RecordChange = {
  readonly before: ShownRecord | undefined
  readonly after: ShownRecord | undefined
}
export type RecordChanges = ReadonlyMap<string, RecordChange>

/** The view that a view came from, and what changed between them. */
export type Descent = { readonly from: MapView; readonly changes: RecordChanges }

const descents = new WeakMap<MapView, Descent>()

/** More changes than this at once are read anew rather than followed. */
export const mostFollowed = 2000

/** The next view of a map, which shares with the one before what did not change. Cost: O(changes). */
export function nextView(before: MapView, changes: RecordChanges): MapView {
  const nodes = new Map<string, NodeRecord | undefined>()
  const relationships = new Map<string, RelationshipRecord | undefined>()
  for (const [id, { before: was, after: is }] of changes) {
    for (const one of [was, is])
      if (one !== undefined) (isRelationship(one) ? relationships : nodes).set(id, undefined)
    if (is === undefined) continue
    if (isRelationship(is)) relationships.set(id, is)
    else nodes.set(id, is)
  }
  const view: MapView = {
    nodes: LayeredMap.with(before.nodes, nodes),
    relationships: LayeredMap.with(before.relationships, relationships),
  }
  // of a view that nobody followed, the way leads on: at most one view is kept for its successor
  const skipped = descents.get(before)
  descents.delete(before)
  const all = new Map(skipped?.changes)
  addChanges(all, changes)
  if (all.size <= mostFollowed) descents.set(view, { from: skipped?.from ?? before, changes: all })
  return view
}

/** How a view came about, told once: whoever asks keeps what it needs, and the view before can go. */
export function takeDescent(view: MapView): Descent | undefined {
  const descent = descents.get(view)
  descents.delete(view)
  return descent
}

/** Adds later changes to earlier ones, so that each record has what it was first and what it is last. */
export function addChanges(all: Map<string, RecordChange>, later: RecordChanges): void {
  for (const [id, { before, after }] of later) {
    const known = all.get(id)
    all.set(id, { before: known === undefined ? before : known.before, after })
  }
}
