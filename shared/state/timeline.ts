import type { Received } from '../journal/transaction.ts'
import { writesOf } from './writes-of.ts'
import { emptyRecord, headsOf, takeWrite, type RecordState, type Stamp } from './record-state.ts'

/** One transaction in the life of a record: what it was before and after, and which fields were written. */
export type Step = {
  readonly stamp: Stamp
  readonly reason: string | undefined
  readonly fields: readonly string[]
  readonly before: RecordState
  readonly after: RecordState
}

/** The life of one record in the order of receipt. Cost: O(its entries). */
export function timelineOf(id: string, received: readonly Received[]): Step[] {
  let record = emptyRecord(id)
  const steps: Step[] = []
  for (const one of received) {
    for (const [written, write] of writesOf(one)) {
      if (written !== id) continue
      const before = record
      record = takeWrite(record, write)
      const { reason } = one.transaction
      steps.push({
        stamp: write.stamp,
        reason: reason !== undefined && 'value' in reason ? reason.value : undefined,
        fields: [...Object.keys(write.values), ...write.withheld],
        before,
        after: record,
      })
    }
  }
  return steps
}

/** The value of a field that a record shows; null when it has none, is cleared, or its value is not here. */
export function shownValue(record: RecordState, field: string): unknown {
  return headsOf(record, field)[0]?.value ?? null
}

/**
 * Whose work a field shows after each group that wrote it: the group itself, or, after an undo or redo, the group
 * whose value came back. So that two undos in a row find each what the other left.
 *
 * Shape: `after` maps a group to the owner of the field after it, `now` is the last one.
 */
export function ownersOf(field: string, steps: readonly Step[]) {
  const after = new Map<string, string>()
  const before = new Map<string, string | undefined>()
  let now: string | undefined
  for (const { stamp, fields, after: record } of steps) {
    if (!fields.includes(field)) continue
    before.set(stamp.group, now)
    const head = headsOf(record, field)
    const isAlone = head.length === 1 && head[0]!.write.stamp.id === stamp.id
    const own = stamp.restores === undefined ? stamp.group : (before.get(stamp.restores) ?? stamp.group)
    now = isAlone ? own : `${now ?? ''} ${stamp.group}` // several heads: nobody's alone
    after.set(stamp.group, now)
  }
  return { now, after } as const
}
