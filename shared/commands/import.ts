import type { Outcome, Refusal } from '../base/outcome.ts'
import type { FieldWrite } from '../journal/seal.ts'
import type { MapState } from '../state/map-state.ts'
import { scratchOf, tryDrafts } from '../state/scratch.ts'
import type { BatchStep } from './command.ts'
import { addWrite, latestWrites, noWrites, planOf, type Plan } from './plan.ts'

/** A plan of an import: what it writes, and which of its steps were refused. */
export type ImportPlan = Plan & {
  readonly refused: readonly { readonly step: number; readonly refusal: Refusal }[]
}

/** So many writes go into one transaction: what a hub takes in one page. They are one group, undone together. */
const mostWrites = 5000

/**
 * The steps of an import as one thing to undo. Unlike a batch it goes on after a refused step: what one row has wrong
 * keeps out that row, and whatever names it.
 *
 * `source` names what was imported, in the context of each transaction: a later import of it is compared with what this
 * one wrote.
 *
 * Cost: a copy of the state (10 ms for 70,000 records) and that of the steps.
 */
export function decideImport(
  state: MapState,
  steps: readonly BatchStep[],
  source: string,
  decideOne: (state: MapState, step: BatchStep) => Outcome<Plan>,
): ImportPlan {
  const scratch = scratchOf(state)
  const refused: { step: number; refusal: Refusal }[] = []
  const latest = latestWrites()
  for (const [index, step] of steps.entries()) {
    const plan = decideOne(scratch, step)
    if (!plan.ok) {
      refused.push({ step: index, refusal: plan.refusal })
      continue
    }
    tryDrafts(scratch, plan.value.drafts)
    latest.take(plan.value)
  }
  const plans = [...latest.all().byStream].flatMap(([stream, writes]) =>
    chunks(writes).map((chunk) => {
      const some = noWrites()
      for (const write of chunk) addWrite(some, stream, write)
      return planOf('import', some, { context: { import: source } })
    }),
  )
  return {
    drafts: plans.flatMap(({ drafts }) => drafts),
    ids: plans.flatMap(({ ids }) => ids),
    left: [],
    refused,
  }
}

/** Whole records together, up to `mostWrites` a chunk. */
function chunks(writes: readonly FieldWrite[]): readonly (readonly FieldWrite[])[] {
  const all: FieldWrite[][] = []
  let current: FieldWrite[] = []
  for (const write of writes) {
    if (current.length >= mostWrites && current.at(-1)?.record !== write.record) {
      all.push(current)
      current = []
    }
    current.push(write)
  }
  return current.length > 0 ? [...all, current] : all
}
