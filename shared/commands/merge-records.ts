import { done, refused, type Outcome } from '../base/outcome.ts'
import type { MapState } from '../state/map-state.ts'
import type { Command } from './command.ts'
import { addWrite, noWrites, planOf, type Plan } from './plan.ts'
import { mostClosed, streamOf } from './record-streams.ts'
import { standingNode } from './standing.ts'

type Merge = Extract<Command, { do: 'merge' }>

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
