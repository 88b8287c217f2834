import type { Cell } from '../cell.ts'
import { gapGround } from '../gap-ground.ts'
import { findCell } from '../gap-kind.ts'
import type { Gap } from '../gaps.ts'
import { crossings, type Crossing, type ThreePoints } from './crossings.ts'
import type { Moment } from './in-force.ts'

/**
 * A gap that is listed at one point only. `measuresDiffer`: what operates in the cell, or how it stands, is not what it
 * was; else the findings alone made the difference: a new one names it, one grew too old to speak, another row tells it.
 */
export type GapCrossing = Crossing & { readonly measuresDiffer: boolean }

type Gaps = ThreePoints<ReadonlyMap<string, Gap>>

/** Cost: that of two cells for each gap that came or went. */
export function gapCrossings(gaps: Gaps, since: Moment, until: Moment): GapCrossing[] {
  return crossings(gaps).map((one) => {
    const { cell } = (one.change === 'new' ? gaps.now : gaps.then).get(one.id)!
    return { ...one, measuresDiffer: standings(since, cell) !== standings(until, cell) }
  })
}

function standings({ graph, context }: Moment, cell: Cell): string {
  const { members } = findCell(gapGround(graph, context), cell)
  return members.map(({ id, standing }) => `${id} ${standing.currency}`).join(',')
}
