import { upcast } from '../../graph-schema/migrations/migrations.ts'
import { groupOf, valueOf, type Received } from '../journal/transaction.ts'
import type { MapView, NodeRecord, RelationshipRecord } from './map-view.ts'
import { fits } from './fields.ts'
import { resolveMerges, type Pointer } from './merged-records.ts'
import { emptyRecord, headsOf, takeWrite, type RecordState, type Stamp, type Write } from './record-state.ts'
import { show, type Shown } from './show.ts'

/**
 * What a journal says, ready to be read: the heads of every record and the map that they show to its owner.
 *
 * `evolve` changes it in place, so a state has one owner (the engine, or the worker); what leaves it is a `MapView`,
 * which never changes. All but `records` is derived from it.
 */
export type MapState = {
  readonly records: Map<string, RecordState>
  /** What records say by themselves: a relationship is here though an end is missing. */
  readonly shown: Map<string, Shown>
  readonly nodes: Map<string, NodeRecord>
  readonly relationships: Map<string, RelationshipRecord>
  /** The relationships that were written with a record as an end. */
  readonly ends: Map<string, Set<string>>
  readonly pointers: Map<string, Pointer>
  merges: ReturnType<typeof resolveMerges>
  /** Counts the transactions taken. */
  revision: number
  view: MapView | undefined
  /** Views for other audiences, by audience, until something changes. */
  readonly audiences: Map<string, MapView>
}

export type ShownRecord = NodeRecord | RelationshipRecord

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
    ends: new Map(),
    pointers: new Map(),
    merges: { into: new Map(), ignored: [] },
    revision: 0,
    view: undefined,
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
  const touched = new Set<string>()
  for (const one of received) {
    for (const [record, write] of writesOf(one)) {
      touched.add(record)
      state.records.set(record, takeWrite(state.records.get(record) ?? emptyRecord(record), write))
    }
  }
  state.revision += received.length
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

/** The map as its owner sees it. The same object until something changes. Cost: O(records) after a change. */
export function viewOf(state: MapState): MapView {
  state.view ??= { nodes: new Map(state.nodes), relationships: new Map(state.relationships) }
  return state.view
}

export function stampOf({ transaction, receivedAt }: Received): Stamp {
  const { id, replica, stream, seq, lamport, seen, at, author, context } = transaction
  return {
    id,
    replica,
    stream,
    seq,
    lamport,
    seen,
    at,
    receivedAt,
    group: groupOf(transaction),
    restores: context?.undoes ?? context?.redoes,
    author: valueOf(author.name),
    organization: valueOf(author.organization),
  }
}

/** What a transaction says, record by record. Of two entries for one field the later one counts. */
export function writesOf(received: Received): (readonly [record: string, write: Write])[] {
  const stamp = stampOf(received)
  const { entries, schema } = received.transaction
  type Open = {
    stamp: Stamp
    type: string
    values: Record<string, unknown>
    withheld: string[]
    unfit: string[]
  }
  const writes = new Map<string, readonly [string, Open]>()
  for (const entry of entries) {
    const { record, type, field, value } = upcast({ value: undefined, ...entry }, schema)
    const key = `${record} ${type}`
    let write = writes.get(key)?.[1]
    if (write === undefined) {
      write = { stamp, type, values: {}, withheld: [], unfit: [] }
      writes.set(key, [record, write])
    }
    if ('digest' in entry) {
      write.withheld.push(field)
      continue
    }
    write.values[field] = value
    if (!fits(type, field, value)) write.unfit.push(field)
  }
  return [...writes.values()]
}

/** Derives anew what some records show, and what hangs on them. */
function refresh(state: MapState, touched: Iterable<string>): Change {
  state.view = undefined
  state.audiences.clear()
  const dirtyNodes = new Set<string>()
  const dirtyRelationships = new Set<string>()
  let arePointersDirty = false
  for (const id of touched) {
    const record = state.records.get(id)!
    const before = state.shown.get(id)
    const after = show(record)
    if (after === undefined) state.shown.delete(id)
    else state.shown.set(id, after)
    if (before?.kind === 'relationship' || after?.kind === 'relationship') {
      indexEnds(state, id, before, after)
      dirtyRelationships.add(id)
    }
    if (before?.kind === 'node' || after?.kind === 'node') dirtyNodes.add(id)
    arePointersDirty = updatePointer(state, record, after) || arePointersDirty
  }
  if (arePointersDirty) {
    const before = state.merges.into
    state.merges = resolveMerges([...state.pointers.values()])
    for (const id of new Set([...before.keys(), ...state.merges.into.keys()]))
      if (before.get(id) !== state.merges.into.get(id)) dirtyNodes.add(id)
  }
  const changes = { added: [], updated: [], removed: [] } as OpenChange
  const reach = reachOf(state)
  for (const id of dirtyNodes) {
    const shown = state.shown.get(id)
    const isShown = shown?.kind === 'node' && !state.merges.into.has(id)
    const wasThere = state.nodes.has(id)
    put(state.nodes, id, isShown ? shown.node : undefined, changes)
    if (wasThere === isShown && !arePointersDirty) continue
    for (const end of [id, ...(reach.get(id) ?? [])])
      for (const relationship of state.ends.get(end) ?? []) dirtyRelationships.add(relationship)
  }
  for (const id of dirtyRelationships) put(state.relationships, id, joined(state, id), changes)
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
  if (shown?.kind !== 'relationship') return undefined
  const { into } = state.merges
  const { relationship } = shown
  const from = into.get(relationship.from) ?? relationship.from
  const to = into.get(relationship.to) ?? relationship.to
  if (!state.nodes.has(from) || !state.nodes.has(to)) return undefined
  if (from === relationship.from && to === relationship.to) return relationship
  return from === to ? undefined : { ...relationship, from, to }
}

/** For each record that stands for others, those others. */
function reachOf(state: MapState): ReadonlyMap<string, readonly string[]> {
  const reach = new Map<string, string[]>()
  for (const [from, to] of state.merges.into) reach.set(to, [...(reach.get(to) ?? []), from])
  return reach
}

function indexEnds(state: MapState, id: string, before: Shown | undefined, after: Shown | undefined): void {
  if (before?.kind === 'relationship')
    for (const end of [before.relationship.from, before.relationship.to]) state.ends.get(end)?.delete(id)
  if (after?.kind !== 'relationship') return
  for (const end of [after.relationship.from, after.relationship.to]) {
    const known = state.ends.get(end)
    if (known === undefined) state.ends.set(end, new Set([id]))
    else known.add(id)
  }
}

function updatePointer(state: MapState, record: RecordState, after: Shown | undefined): boolean {
  const to = after?.kind === 'node' ? after.mergedInto : undefined
  const known = state.pointers.get(record.id)
  if (to === undefined) return state.pointers.delete(record.id)
  const place = headsOf(record, 'mergedInto')[0]!.write.stamp
  if (known?.to === to && known.place === place) return false
  state.pointers.set(record.id, { from: record.id, to, place })
  return true
}
