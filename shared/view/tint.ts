/** How much of the pillar's colour a cell takes at each strength of tint; styles/matrix.css has the same shares. */
export const tintShares: readonly number[] = [0.07, 0.13, 0.19, 0.25, 0.32]

/**
 * How dark a cell is by how many measures it holds: 0 for none, else 1 to 5, by the square root of its share of the
 * fullest cell, so that small counts still differ. Never the only sign: the number stands in the cell.
 */
export function tintOf(measures: number, fullest: number): number {
  if (measures <= 0 || fullest <= 0) return 0
  return Math.max(1, Math.ceil(Math.sqrt(measures / fullest) * tintShares.length))
}
