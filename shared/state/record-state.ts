import { comparePlaces, hasSeen, type Place } from '../journal/seen.ts'
import { isMoreOpen, type Stream } from '../journal/stream.ts'
import type { Vector } from '../journal/transaction.ts'

/** The transaction that wrote something, as the state remembers it. */
export type Stamp = Place & {
  readonly id: string
  readonly group: string
  /** The group whose effect it takes back (undo), or whose taking back it takes back (redo). */
  readonly restores: string | undefined
  readonly at: string
  readonly receivedAt: string
  readonly author: string | undefined
  readonly organization: string | null | undefined
}

/** What one transaction says of a record and nobody has superseded: its heads. */
export type Write = {
  readonly stamp: Stamp
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
  /** Fields whose value is not here (purged, or outside the scope of this copy). They supersede all the same. */
  readonly withheld: readonly string[]
  /** Fields whose value this schema does not allow: kept, not shown, listed as a conflict. */
  readonly unfit: readonly string[]
}

/**
 * A record as its heads.
 *
 * `covered`: what superseded writers of a field had seen beyond what its heads have. Empty when everybody's `seen`
 * includes that of those whom they saw, as it does in every journal that was received in order; kept so that the
 * outcome does not depend on the order even where it was not.
 */
export type RecordState = {
  readonly id: string
  readonly writes: readonly Write[]
  readonly covered: Readonly<Record<string, Readonly<Record<Stream, Vector>>>>
}

export function emptyRecord(id: string): RecordState {
  return { id, writes: [], covered: {} }
}

const has = (object: object, key: string) => Object.hasOwn(object, key)

/** True when a write says something of a field, be its value here or not. */
export function speaksOf(write: Write, field: string): boolean {
  return has(write.values, field) || write.withheld.includes(field)
}

/**
 * Takes in what one transaction says of a record: drops what it supersedes, and what supersedes it.
 *
 * A supersedes B iff B ∈ seen(A). A value in a more open stream takes the place of those in more closed ones, seen or
 * not. Both relations only ever grow, so the order of arrival does not matter, nor does taking a write twice.
 *
 * Cost: O(fields of the write × writes that have heads, usually one or two).
 */
export function takeWrite(record: RecordState, incoming: Write): RecordState {
  if (record.writes.length === 0) return { ...record, writes: [incoming] }
  const superseded = new Map<string, Place[]>() // by field
  const losers = new Map<Write, Set<string>>()
  const lost = new Set<string>() // fields in which the incoming write is no head
  for (const field of [...Object.keys(incoming.values), ...incoming.withheld]) {
    if (isCovered(record, field, incoming.stamp)) lost.add(field)
    for (const write of record.writes) {
      if (!speaksOf(write, field)) continue
      if (write.stamp.id === incoming.stamp.id && write.type === incoming.type) lost.add(field)
      else if (isMoreOpen(write.stamp.stream, incoming.stamp.stream)) lost.add(field)
      else if (isMoreOpen(incoming.stamp.stream, write.stamp.stream)) lose(losers, write, field)
      else if (hasSeen(write.stamp, incoming.stamp)) lost.add(field)
      else if (hasSeen(incoming.stamp, write.stamp)) {
        lose(losers, write, field)
        superseded.set(field, [...(superseded.get(field) ?? []), write.stamp])
      }
    }
    if (lost.has(field)) superseded.set(field, [...(superseded.get(field) ?? []), incoming.stamp])
    else if (has(record.covered, field)) superseded.set(field, superseded.get(field) ?? [])
  }
  const kept = record.writes.flatMap((write) => without(write, losers.get(write)))
  const writes = [...kept, ...without(incoming, lost)]
  return { id: record.id, writes, covered: coveredBeyond(record.covered, superseded, writes) }
}

function lose(losers: Map<Write, Set<string>>, write: Write, field: string): void {
  const fields = losers.get(write) ?? new Set<string>()
  losers.set(write, fields.add(field))
}

function without(write: Write, fields: ReadonlySet<string> | undefined): Write[] {
  if (fields === undefined || fields.size === 0) return [write]
  const values = Object.fromEntries(Object.entries(write.values).filter(([field]) => !fields.has(field)))
  const withheld = write.withheld.filter((field) => !fields.has(field))
  if (Object.keys(values).length === 0 && withheld.length === 0) return []
  return [{ ...write, values, withheld, unfit: write.unfit.filter((field) => !fields.has(field)) }]
}

function isCovered(record: RecordState, field: string, { stream, replica, seq }: Place): boolean {
  const vector = has(record.covered, field) ? record.covered[field]![stream] : undefined
  return vector !== undefined && has(vector, replica) && vector[replica]! >= seq
}

/** What superseded writers of a field had seen, replica by replica, beyond what any head of the field has seen. */
function coveredBeyond(
  before: RecordState['covered'],
  superseded: ReadonlyMap<string, readonly Place[]>,
  writes: readonly Write[],
): RecordState['covered'] {
  let covered = before
  for (const [field, places] of superseded) {
    const all: Record<Stream, Vector> = has(covered, field) ? { ...covered[field]! } : {}
    for (const place of places) all[place.stream] = maximum(all[place.stream] ?? {}, seenBy(place))
    const heads = writes.filter((write) => speaksOf(write, field))
    const streams: Record<Stream, Vector> = {}
    for (const [stream, vector] of Object.entries(all)) {
      if (heads.some((head) => isMoreOpen(head.stamp.stream, stream))) continue // no value of it can be a head again
      const beyond = pruned(
        vector,
        heads.filter((head) => head.stamp.stream === stream),
      )
      if (Object.keys(beyond).length > 0) streams[stream] = beyond
    }
    if (Object.keys(streams).length > 0) covered = { ...covered, [field]: streams }
    else if (has(covered, field)) {
      const { [field]: _gone, ...others } = covered
      covered = others
    }
  }
  return covered
}

/** All that an author had seen, their own earlier transactions included. */
function seenBy({ seen, replica, seq }: Place): Vector {
  return seq === 1 ? seen : { ...seen, [replica]: seq - 1 }
}

function pruned(vector: Vector, heads: readonly Write[]): Vector {
  const known = heads.map((head) => seenBy(head.stamp))
  return Object.fromEntries(
    Object.entries(vector).filter(([replica, seq]) => !known.some((one) => (one[replica] ?? 0) >= seq)),
  )
}

function maximum(a: Vector, b: Vector): Vector {
  const both: Record<string, number> = { ...a }
  for (const [replica, seq] of Object.entries(b)) both[replica] = Math.max(both[replica] ?? 0, seq)
  return both
}

/** A value that nobody superseded, with who wrote it. */
export type Head = { readonly write: Write; readonly value: unknown; readonly isWithheld: boolean }

/** The heads of a field among the streams that may be read, the shown one first. */
export function headsOf(
  record: RecordState,
  field: string,
  mayRead: (stream: Stream) => boolean = () => true,
): Head[] {
  return record.writes
    .filter((write) => speaksOf(write, field) && mayRead(write.stamp.stream))
    .sort((a, b) => comparePlaces(b.stamp, a.stamp))
    .map((write) => ({
      write,
      value: has(write.values, field) ? write.values[field] : undefined,
      isWithheld: !has(write.values, field),
    }))
}

/** Every field of which a record has a head. */
export function fieldsWithHeads(record: RecordState): Set<string> {
  return new Set(record.writes.flatMap((write) => [...Object.keys(write.values), ...write.withheld]))
}
