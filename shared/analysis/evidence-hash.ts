import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'
import type { MapGraph } from '../graph/map-graph.ts'

/** What says nothing of a record itself: a verdict on it, and where it was talked about. */
const notEvidence = new Set(['JUDGES', 'RAISED_AT', 'CONCERNS'])

/**
 * A hash over what some records say now: their properties, their relationships and their citations. A judgement keeps
 * it, so that it can say that the evidence has changed since.
 *
 * Shape: 32 hex digits; neither the order of `ids` nor the ids of relationships matter. Judgements of the records and
 *        the calls at which they were raised are left out.
 * Cost: O(size of the records).
 */
export function evidenceHash(graph: MapGraph, ids: Iterable<string>): string {
  const records = [...new Set(ids)].sort().map((id) => {
    const node = graph.node(id)
    const relationships = [...graph.out(id), ...graph.in(id)].filter((one) => !notEvidence.has(one.type))
    // A term is named by half the map: only the term itself is evidence.
    const isTerm = (termTypes as readonly string[]).includes(node?.type ?? '')
    return [
      id,
      node === undefined ? null : sorted(node.properties),
      isTerm
        ? []
        : relationships
            .map((one) => JSON.stringify([one.type, one.from, one.to, sorted(one.properties)]))
            .sort(),
    ]
  })
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(records)))).slice(0, 32)
}

/** The same value with the keys of its objects in order, so that equal content gives equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
