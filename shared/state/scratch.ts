import type { Draft } from '../journal/seal.ts'
import type { Vector } from '../journal/transaction.ts'
import { takeRecords, type MapState } from './map-state.ts'
import { emptyRecord, takeWrite, type RecordState, type Write } from './record-state.ts'

/**
 * A copy of a state to try things on; the records themselves never change and are shared.
 *
 * Cost: O(records), 10 ms for 70,000.
 */
export function scratchOf(state: MapState): MapState {
  const { ends } = state
  return {
    ...state,
    records: new Map(state.records),
    shown: new Map(state.shown),
    nodes: new Map(state.nodes),
    relationships: new Map(state.relationships),
    ends: ends && new Map([...ends].map(([id, set]) => [id, new Set(set)])),
    pointers: new Map(state.pointers),
    view: undefined,
    unseen: new Map(),
    audiences: new Map(),
  }
}

type Said = { readonly id: string; readonly type: string; readonly values: Record<string, unknown> }

/** Takes drafts into a scratch as if their author had seen everything in it. They have no hash, and need none. */
export function tryDrafts(scratch: MapState, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const said = new Map<string, Said>()
    let one: Said | undefined
    for (const { record, type, field, value } of draft.writes) {
      if (one?.id !== record || one.type !== type) {
        const key = `${record} ${type}`
        one = said.get(key) ?? { id: record, type, values: {} }
        said.set(key, one)
      }
      one.values[field] = value
    }
    const records = new Map<string, RecordState>()
    for (const { id, type, values } of said.values()) {
      const before = records.get(id) ?? scratch.records.get(id) ?? emptyRecord(id)
      records.set(id, takeWrite(before, writeOver(before, draft.stream, type, values, scratch.revision)))
    }
    takeRecords(scratch, records.values())
  }
}

function writeOver(
  { writes }: RecordState,
  stream: string,
  type: string,
  values: Write['values'],
  revision: number,
): Write {
  const seen: Record<string, number> = {}
  let lamport = 0
  for (const { stamp } of writes) {
    lamport = Math.max(lamport, stamp.lamport)
    if (stamp.stream === stream) seen[stamp.replica] = Math.max(seen[stamp.replica] ?? 0, stamp.seq)
  }
  const stamp = {
    id: `scratch-${revision}`,
    group: 'scratch',
    replica: 'scratch',
    stream,
    seq: revision + 1,
    lamport: lamport + 1,
    seen: seen satisfies Vector,
    at: '',
    receivedAt: '',
    restores: undefined,
    author: undefined,
    organization: undefined,
  }
  return { stamp, type, values, withheld: [], unfit: [] }
}
