import { assertNever } from '../base/assert-never.ts'
import { done, type Outcome } from '../base/outcome.ts'
import type { MapState } from '../state/map-state.ts'
import { decideBatch } from './batch.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './context.ts'
import { decideCreate } from './create.ts'
import { decideDisclose } from './disclose.ts'
import { decideEdit } from './edit.ts'
import { decideJudge } from './judge.ts'
import { decideMerge, decideUnmerge } from './merge-records.ts'
import type { Plan } from './plan.ts'
import { decideRelate } from './relate.ts'
import { decideRemove, decideUnrelate } from './remove.ts'
import { decideRestore } from './restore.ts'
import { decideSettle } from './settle.ts'

/** Undo and redo need the journal beside the state: `invertGroup`. */
export type DecidableCommand = Exclude<Command, { do: 'undo' | 'redo' }>

/**
 * What a command comes to on a state: the writes, stream by stream, or why not. The schema, the ends, cardinality and
 * handling are checked here and nowhere else; evolving refuses nothing.
 *
 * Cost: O(fields of the command), removing and opening O(relationships of the record).
 */
export function decide(state: MapState, command: DecidableCommand, context: CommandContext): Outcome<Plan> {
  const plan = decideOne(state, command, context)
  const reason = command.do === 'judge' || command.do === 'disclose' ? undefined : command.reason
  const drafts = plan.ok ? plan.value.drafts : []
  const { call } = context
  if (!plan.ok || (reason === undefined && call === undefined)) return plan
  return done({
    ...plan.value,
    drafts: drafts.map((draft) => ({
      ...draft,
      ...(reason === undefined ? {} : { reason }),
      ...(call === undefined ? {} : { context: { ...draft.context, call } }),
    })),
  })
}

function decideOne(state: MapState, command: DecidableCommand, context: CommandContext): Outcome<Plan> {
  switch (command.do) {
    case 'create':
      return decideCreate(state, command, context)
    case 'edit':
      return decideEdit(state, command)
    case 'remove':
      return decideRemove(state, command.id)
    case 'relate':
      return decideRelate(state, command, context)
    case 'unrelate':
      return decideUnrelate(state, command.id)
    case 'restore':
      return decideRestore(state, command.id)
    case 'judge':
      return decideJudge(state, command, context)
    case 'disclose':
      return decideDisclose(state, command, context)
    case 'merge':
      return decideMerge(state, command)
    case 'unmerge':
      return decideUnmerge(state, command)
    case 'settle':
      return decideSettle(state, command)
    case 'batch':
      return decideBatch(state, command, (scratch, step) => decideOne(scratch, step, context))
    default:
      return assertNever(command)
  }
}
