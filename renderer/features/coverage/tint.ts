/** Strongest tint of a cell; styles/matrix.css has one rule for each. */
export const strongestTint = 5

/**
 * How dark a cell is by how many measures it holds: 0 for none, else 1 to 5, by the square root of its share of the
 * fullest cell, so that small counts still differ. Never the only sign: the number stands in the cell.
 */
export function tintOf(measures: number, fullest: number): number {
  if (measures <= 0 || fullest <= 0) return 0
  return Math.max(1, Math.ceil(Math.sqrt(measures / fullest) * strongestTint))
}
