import { done, type Outcome } from '../base/outcome.ts'
import { isMoreOpen, type Stream } from '../journal/stream.ts'
import type { MapState } from '../state/map-state.ts'
import { scratchOf, tryDrafts } from '../state/scratch.ts'
import type { BatchStep, Command } from './command.ts'
import { latestWrites, planOf, type Plan } from './plan.ts'
import { streamOf } from './record-streams.ts'

type Batch = Extract<Command, { do: 'batch' }>

/**
 * Several commands as one: each is decided on what the ones before it left, all or none is done, and undo takes them
 * back together. A form that is saved with its relationships, a block that is pasted, many records edited at once.
 *
 * Shape:  with a reason also a draft without writes in the stream of a record that a step left as it was, where others
 *         read what was written: the reason is of that record too, and goes no further than it (N3).
 * Cost:   a copy of the state (10 ms for 70,000 records) and that of the commands.
 * Errors: the first refusal, with `index` (from 0) of the command in its parameters.
 */
export function decideBatch(
  state: MapState,
  { commands, reason }: Batch,
  decideOne: (state: MapState, command: BatchStep) => Outcome<Plan>,
): Outcome<Plan> {
  const scratch = scratchOf(state)
  const latest = latestWrites()
  const ids: string[] = []
  const unchanged: string[] = []
  for (const [index, command] of commands.entries()) {
    const plan = decideOne(scratch, command)
    if (!plan.ok)
      return { ok: false, refusal: { ...plan.refusal, params: { ...plan.refusal.params, index } } }
    tryDrafts(scratch, plan.value.drafts)
    ids.push(...plan.value.ids)
    if (plan.value.drafts.length === 0 && 'id' in command && command.id !== undefined)
      unchanged.push(command.id)
    latest.take(plan.value)
  }
  const all = latest.all()
  if (reason !== undefined) {
    const about = unchanged.map((id) => streamOf(scratch, id))
    for (const stream of notReadBySome(about, [...all.byStream.keys()])) all.byStream.set(stream, [])
  }
  return done({ ...planOf('batch', all), ids: [...new Set(ids)] })
}

/** Those of some streams that somebody who reads what was written may not read. */
function notReadBySome(streams: readonly Stream[], written: readonly Stream[]): readonly Stream[] {
  return streams.filter(
    (stream) => !written.includes(stream) && written.some((one) => !isMoreOpen(stream, one)),
  )
}
