import { canonicalJson } from '../base/canonical-json.ts'
import type { RecordState } from './record-state.ts'

/** A record as text in which the order of its writes does not matter: equal texts, equal heads. */
export function recordText({ id, writes, covered }: RecordState): string {
  const heads = writes.map(({ stamp, type, values, withheld, unfit }) =>
    canonicalJson([stamp.id, type, values, [...withheld].sort(), [...unfit].sort()]),
  )
  return canonicalJson([id, heads.sort(), covered])
}
