import type { Day } from '../base/days.ts'
import type { BatchStep, Command } from './command.ts'

/** What somebody confirms of a record: that it is still true, that its codings are right, or both. */
export type Confirmed = {
  readonly id: string
  /** That it is still true: said of everything but a record of which only the coding was in question. */
  readonly isStillTrue: boolean
  readonly codings: readonly string[]
}

/**
 * "Still true" as one step that is undone as one (Q3): the record is verified today by who says so, its codings are
 * checked by them. Who coded, and what the record says, stays.
 *
 * Shape: null where there is nothing to confirm.
 */
export function stillTrue(
  { id, isStillTrue, codings }: Confirmed,
  today: Day,
  by: string,
): Extract<Command, { do: 'batch' }> | null {
  const properties = { verifiedOn: today, verifiedBy: by }
  const commands: BatchStep[] = [...(isStillTrue ? [id] : []), ...codings].map((one) => ({
    do: 'edit',
    id: one,
    properties,
  }))
  return commands.length === 0 ? null : { do: 'batch', commands }
}
