import type { Received } from '../journal/transaction.ts'
import { addChanges, mostFollowed, nextView, type RecordChange, type RecordChanges } from './lineage.ts'
import type { MapView, NodeRecord, RelationshipRecord } from './map-view.ts'
import { readMerged, resolveMerges, type Pointer } from './merged-records.ts'
import { emptyRecord, takeWrite, type RecordState } from './record-state.ts'
import { isRelationship, pointerOf, show, type ShownRecord } from './show.ts'
import { writesOf } from './writes-of.ts'

/**
 * What a journal says, ready to be read: the heads of every record and the map that they show to its owner.
 *
 * `evolve` changes it in place, so a state has one owner (the engine, or the worker); what leaves it is a `MapView`,
 * which never changes. All but `records` is derived from it.
 */
export type MapState = {
  readonly records: Map<string, RecordState>
  /** What records say by themselves: a relationship is here though an end is missing. */
  readonly shown: Map<string, ShownRecord>
  readonly nodes: Map<string, NodeRecord>
  readonly relationships: Map<string, RelationshipRecord>
  /** The relationships that were written with a record as an end; made when it is first needed (`relationshipsAt`). */
  ends: Map<string, Set<string>> | undefined
  readonly pointers: Map<string, Pointer>
  merges: ReturnType<typeof resolveMerges>
  /** Counts the transactions taken. */
  revision: number
  /** The newest view that was asked for, and what changed since. */
  view: MapView | undefined
  unseen: Map<string, RecordChange>
  /** Views for other audiences, by audience, until something changes. */
  readonly audiences: Map<string, MapView>
}

/** What a batch of transactions changed in the map as its owner sees it; reversible. */
export type Change = {
  readonly added: readonly ShownRecord[]
  readonly updated: readonly (readonly [from: ShownRecord, to: ShownRecord])[]
  readonly removed: readonly ShownRecord[]
}

export function emptyState(): MapState {
  return {
    records: new Map(),
    shown: new Map(),
    nodes: new Map(),
    relationships: new Map(),
    ends: undefined,
    pointers: new Map(),
    merges: { into: new Map(), ignored: [] },
    revision: 0,
    view: undefined,
    unseen: new Map(),
    audiences: new Map(),
  }
}

/** The state whose heads are these, as they were kept in tables. Cost: about 3 µs a record. */
export function stateOf(records: Iterable<RecordState>, revision: number): MapState {
  const state = emptyState()
  for (const record of records) state.records.set(record.id, record)
  refresh(state, state.records.keys())
  state.revision = revision
  return state
}

/**
 * Takes transactions into the state; never refuses one. The order does not matter, and neither does taking one twice.
 *
 * Shape: mutates `state`; returns what changed in its map, seen from outside.
 * Cost:  O(entries + relationships of the nodes that appeared or went).
 */
export function evolve(state: MapState, received: readonly Received[]): Change {
  return takeRecords(state, previewRecords(state, received), received.length)
}

/**
 * Puts records in the place of those with their ids, as so many more revisions: what `previewRecords` made of
 * transactions, or as one what no new transaction tells (a scratch, values that were lacking).
 */
export function takeRecords(state: MapState, records: Iterable<RecordState>, revisions = 1): Change {
  const touched: string[] = []
  for (const record of records) {
    state.records.set(record.id, record)
    touched.push(record.id)
  }
  state.revision += revisions
  return refresh(state, touched)
}

/** What `evolve` would make of the records that it touches, without touching the state: a file keeps them first. */
export function previewRecords(state: MapState, received: readonly Received[]): RecordState[] {
  const records = new Map<string, RecordState>()
  for (const one of received)
    for (const [id, write] of writesOf(one))
      records.set(id, takeWrite(records.get(id) ?? state.records.get(id) ?? emptyRecord(id), write))
  return [...records.values()]
}

/**
 * The map as its owner sees it. The same object until something changes.
 *
 * Cost: O(records) the first time, then O(changes); O(records) each time where records were merged.
 */
export function viewOf(state: MapState): MapView {
  if (state.view === undefined) {
    const nodes = new Map(state.nodes)
    const merged = readMerged(nodes, state.merges.into, (id) => nodeOf(state.shown.get(id)))
    state.view = { nodes, relationships: new Map(state.relationships), merged }
  } else if (state.unseen.size > 0) state.view = nextView(state.view, state.unseen)
  if (state.unseen.size > 0) state.unseen = new Map()
  return state.view
}

function nodeOf(shown: ShownRecord | undefined): NodeRecord | undefined {
  return shown === undefined || isRelationship(shown) ? undefined : shown
}

const none: ReadonlySet<string> = new Set()

/** The relationships that were written with this record as an end, be they shown or not. */
export function relationshipsAt(state: MapState, id: string): ReadonlySet<string> {
  if (state.ends === undefined) {
    state.ends = new Map()
    for (const record of state.shown.values()) if (isRelationship(record)) addEnds(state.ends, record)
  }
  return state.ends.get(id) ?? none
}

/** Derives anew what some records show, and what hangs on them. */
function refresh(state: MapState, touched: Iterable<string>): Change {
  const wasMerged = state.merges.into.size > 0
  state.audiences.clear()
  const isFirst = state.shown.size === 0
  const dirtyNodes = new Set<string>()
  const dirtyRelationships = new Set<string>()
  let arePointersDirty = false
  for (const id of touched) {
    const record = state.records.get(id)!
    const before = state.shown.get(id)
    const after = show(record)
    if (after !== undefined) state.shown.set(id, after)
    else if (before !== undefined) state.shown.delete(id)
    for (const one of [before, after]) {
      if (one !== undefined) (isRelationship(one) ? dirtyRelationships : dirtyNodes).add(id)
    }
    moveEnds(state, before, after)
    arePointersDirty = updatePointer(state, record, after) || arePointersDirty
  }
  if (arePointersDirty) for (const id of resolvePointers(state)) dirtyNodes.add(id)
  const changes: OpenChange = { added: [], updated: [], removed: [] }
  const reach = reachOf(state)
  for (const id of dirtyNodes) {
    const shown = state.shown.get(id)
    const node = shown === undefined || isRelationship(shown) || state.merges.into.has(id) ? undefined : shown
    const wasThere = state.nodes.has(id)
    put(state.nodes, id, node, changes)
    if (isFirst || (wasThere === (node !== undefined) && !arePointersDirty)) continue
    for (const end of [id, ...(reach.get(id) ?? [])])
      for (const relationship of relationshipsAt(state, end)) dirtyRelationships.add(relationship)
  }
  for (const id of dirtyRelationships) put(state.relationships, id, joined(state, id), changes)
  const { added, updated, removed } = changes
  const isFollowed = added.length + updated.length + removed.length <= mostFollowed
  if (state.view !== undefined && isFollowed) addChanges(state.unseen, byRecord(changes))
  // what stands for merged records changes with what gave way, which is in no change
  if (!isFollowed || state.unseen.size > mostFollowed || wasMerged || state.merges.into.size > 0) {
    state.view = undefined
    state.unseen = new Map()
  }
  return changes
}

function byRecord({ added, updated, removed }: Change): RecordChanges {
  const changes = new Map<string, RecordChange>()
  for (const before of removed) changes.set(before.id, { before, after: undefined })
  for (const after of added) changes.set(after.id, { before: changes.get(after.id)?.before, after })
  for (const [before, after] of updated) changes.set(after.id, { before, after })
  return changes
}

type OpenChange = { added: ShownRecord[]; updated: [ShownRecord, ShownRecord][]; removed: ShownRecord[] }

function put<R extends ShownRecord>(
  map: Map<string, R>,
  id: string,
  now: R | undefined,
  changes: OpenChange,
): void {
  const before = map.get(id)
  if (now === undefined) {
    if (before === undefined) return
    map.delete(id)
    changes.removed.push(before)
  } else {
    map.set(id, now)
    if (before === undefined) changes.added.push(now)
    else if (JSON.stringify(before) !== JSON.stringify(now)) changes.updated.push([before, now])
  }
}

/** A relationship with its ends resolved, where both are shown; one that merging bent back on itself is not. */
function joined(state: MapState, id: string): RelationshipRecord | undefined {
  const shown = state.shown.get(id)
  if (shown === undefined || !isRelationship(shown)) return undefined
  const { into } = state.merges
  const from = into.get(shown.from) ?? shown.from
  const to = into.get(shown.to) ?? shown.to
  if (!state.nodes.has(from) || !state.nodes.has(to)) return undefined
  if (from === shown.from && to === shown.to) return shown
  return from === to ? undefined : { ...shown, from, to }
}

/** For each record that stands for others, those others. */
function reachOf(state: MapState): ReadonlyMap<string, readonly string[]> {
  const reach = new Map<string, string[]>()
  for (const [from, to] of state.merges.into) reach.set(to, [...(reach.get(to) ?? []), from])
  return reach
}

function addEnds(ends: Map<string, Set<string>>, { id, from, to }: RelationshipRecord): void {
  for (const end of [from, to]) {
    const known = ends.get(end)
    if (known === undefined) ends.set(end, new Set([id]))
    else known.add(id)
  }
}

function moveEnds({ ends }: MapState, before: ShownRecord | undefined, after: ShownRecord | undefined): void {
  if (ends === undefined) return
  if (before !== undefined && isRelationship(before))
    for (const end of [before.from, before.to]) ends.get(end)?.delete(before.id)
  if (after !== undefined && isRelationship(after)) addEnds(ends, after)
}

/** True when the record gives way otherwise than before. */
function updatePointer(state: MapState, record: RecordState, after: ShownRecord | undefined): boolean {
  const pointer = after === undefined || isRelationship(after) ? undefined : pointerOf(after, record)
  if (pointer === undefined) return state.pointers.delete(record.id)
  const known = state.pointers.get(record.id)
  if (known?.to === pointer.to && known.place === pointer.place) return false
  state.pointers.set(record.id, pointer)
  return true
}

/** Resolves all merges anew; the records whose standing changed. */
function resolvePointers(state: MapState): string[] {
  const before = state.merges.into
  state.merges = resolveMerges([...state.pointers.values()])
  const { into } = state.merges
  return [...new Set([...before.keys(), ...into.keys()])].filter((id) => before.get(id) !== into.get(id))
}
