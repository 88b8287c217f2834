import type { Difference } from '../difference.ts'

/**
 * Of what came back: records said to be right as they stand, and records that nobody touched. A record whose row
 * joins it to something more was touched. Cost: O(records).
 */
export function cameBack(records: readonly Difference[]): {
  readonly confirmed: number
  readonly untouched: number
} {
  const nodes = records.filter(({ kind }) => kind === 'node')
  const rowOf = ({ place }: Difference) => `${place.sheet ?? ''} ${place.row ?? ''}`
  const joined = new Set(records.filter(({ kind, op }) => kind !== 'node' && op === 'create').map(rowOf))
  return {
    confirmed: nodes.filter(({ isConfirmed }) => isConfirmed === true).length,
    untouched: nodes.filter(
      (one) => one.op === 'unchanged' && one.isConfirmed !== true && !joined.has(rowOf(one)),
    ).length,
  }
}
