import { done, refused, type Outcome } from '../base/outcome.ts'
import type { MapState } from '../state/map-state.ts'
import type { Command } from './command.ts'
import { headsOf } from '../state/record-state.ts'
import { addWrite, noWrites, planOf, type Plan } from './plan.ts'
import { mostClosed, streamOf } from './record-streams.ts'
import { standingNode } from './standing.ts'

type Merge = Extract<Command, { do: 'merge' }>
type Unmerge = Extract<Command, { do: 'unmerge' }>

/**
 * Lets one record give way to another of its type: one field, `mergedInto`, resolved on reading. Relationships keep
 * their stored ends, so clearing the field at any later time brings both back.
 *
 * Errors: those of the records, `merge-itself`, `merge-types`.
 */
export function decideMerge(state: MapState, command: Merge): Outcome<Plan> {
  const keep = standingNode(state, command.keep)
  if (!keep.ok) return keep
  const giving = standingNode(state, command.merge)
  if (!giving.ok) return giving
  if (command.keep === command.merge) return refused('merge-itself', { id: command.keep }, 'C9')
  if (keep.value.type !== giving.value.type)
    return refused('merge-types', { keep: keep.value.type, merge: giving.value.type }, 'C9')
  const writes = noWrites()
  addWrite(writes, mostClosed([streamOf(state, command.keep), streamOf(state, command.merge)]), {
    record: command.merge,
    type: giving.value.type,
    field: 'mergedInto',
    value: command.keep,
  })
  return done(planOf('merge', writes))
}

/**
 * Brings back a record that gave way, at any later time and whatever was changed since: clears `mergedInto`, and
 * nothing else (D5). What was written on the other record since stays there.
 *
 * Errors: `record-unknown`, `not-merged` for a record that stands by itself.
 */
export function decideUnmerge(state: MapState, { id }: Unmerge): Outcome<Plan> {
  const record = state.records.get(id)
  if (record === undefined) return refused('record-unknown', { id }, 'C2')
  const heads = headsOf(record, 'mergedInto').filter((head) => typeof head.value === 'string')
  if (heads.length === 0 || !state.shown.has(id)) return refused('not-merged', { id }, 'D5')
  const writes = noWrites()
  for (const stream of new Set(heads.map((head) => head.write.stamp.stream)))
    addWrite(writes, stream, { record: id, type: heads[0]!.write.type, field: 'mergedInto', value: null })
  return done(planOf('unmerge', writes))
}
