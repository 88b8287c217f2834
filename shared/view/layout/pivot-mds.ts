/** A place in the plane. */
export type Place = { readonly x: number; readonly y: number }

/**
 * Coordinates of the nodes of a connected graph from their distances to a few pivots.
 *
 * Shape:  `neighbours[i]` lists the indices next to node i; one place a node, centred on the origin.
 * Cost:   O(pivots · edges + pivots² · nodes). Repeats exactly: the first pivot is node 0, each next the farthest.
 * Source: Brandes & Pich, Eigensolver Methods for Progressive Multidimensional Scaling of Large Data, GD 2006,
 *         LNCS 4372, 42–53.
 */
export function pivotMds(neighbours: readonly (readonly number[])[], pivots = 24): readonly Place[] {
  const n = neighbours.length
  if (n === 0) return []
  if (n === 1) return [{ x: 0, y: 0 }]
  const columns = distanceColumns(neighbours, Math.min(pivots, n))
  const centred = doubleCentred(columns, n)
  const first = dominantDirection(centred, [])
  const second = dominantDirection(centred, [first])
  return Array.from({ length: n }, (_, i) => ({
    x: project(centred, first, i),
    y: project(centred, second, i),
  }))
}

function distanceColumns(
  neighbours: readonly (readonly number[])[],
  pivots: number,
): readonly Float64Array[] {
  const n = neighbours.length
  const nearest = new Float64Array(n).fill(Infinity)
  const columns: Float64Array[] = []
  for (let pivot = 0; columns.length < pivots;) {
    const distances = breadthFirst(neighbours, pivot)
    columns.push(distances)
    let farthest = 0
    for (let i = 0; i < n; i++) {
      nearest[i] = Math.min(nearest[i] ?? Infinity, distances[i] ?? 0)
      if ((nearest[i] ?? 0) > (nearest[farthest] ?? 0)) farthest = i
    }
    pivot = farthest
  }
  return columns
}

function breadthFirst(neighbours: readonly (readonly number[])[], start: number): Float64Array {
  const distances = new Float64Array(neighbours.length).fill(-1)
  distances[start] = 0
  const queue = [start]
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? 0
    for (const next of neighbours[at] ?? []) {
      if (distances[next] !== -1) continue
      distances[next] = (distances[at] ?? 0) + 1
      queue.push(next)
    }
  }
  return distances
}

/** Squared distances with row and column means taken out. */
function doubleCentred(columns: readonly Float64Array[], n: number): readonly Float64Array[] {
  const squares = columns.map((column) => column.map((d) => d * d))
  const columnMeans = squares.map((column) => column.reduce((sum, d) => sum + d, 0) / n)
  const total = columnMeans.reduce((sum, mean) => sum + mean, 0) / squares.length
  const rowMeans = new Float64Array(n)
  for (const column of squares)
    for (let i = 0; i < n; i++) rowMeans[i] = (rowMeans[i] ?? 0) + (column[i] ?? 0) / squares.length
  return squares.map((column, k) =>
    column.map((d, i) => -0.5 * (d - (columnMeans[k] ?? 0) - (rowMeans[i] ?? 0) + total)),
  )
}

/** The leading direction among the pivots, orthogonal to those already taken, by power iteration from a fixed start. */
function dominantDirection(
  columns: readonly Float64Array[],
  taken: readonly (readonly number[])[],
): readonly number[] {
  const k = columns.length
  const products = columns.map((a) =>
    columns.map((b) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)),
  )
  let direction = Array.from({ length: k }, (_, i) => 1 + i / k)
  for (let round = 0; round < 100; round++) {
    let next = products.map((row) => row.reduce((sum, value, j) => sum + value * (direction[j] ?? 0), 0))
    for (const other of taken) {
      const along = next.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0)
      next = next.map((value, i) => value - along * (other[i] ?? 0))
    }
    const length = Math.hypot(...next)
    if (length === 0) return next
    direction = next.map((value) => value / length)
  }
  return direction
}

function project(columns: readonly Float64Array[], direction: readonly number[], i: number): number {
  return columns.reduce((sum, column, k) => sum + (column[i] ?? 0) * (direction[k] ?? 0), 0)
}
