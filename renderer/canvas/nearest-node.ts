export type Spot = { readonly id: string; readonly x: number; readonly y: number }
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export const towards: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/**
 * The node that an arrow key leads to: the nearest one within 60 degrees of that direction, where what lies aside
 * counts twice. Undefined where nothing lies there.
 */
export function nearestNode(from: Spot, nodes: readonly Spot[], direction: Direction): string | undefined {
  const { x: ux, y: uy } = towards[direction]
  let best: { id: string; cost: number } | undefined
  for (const node of nodes) {
    if (node.id === from.id) continue
    const dx = node.x - from.x
    const dy = node.y - from.y
    const along = dx * ux + dy * uy
    const aside = Math.abs(dx * uy - dy * ux)
    if (along <= 0 || aside > along * Math.sqrt(3)) continue
    const cost = along + 2 * aside
    if (best === undefined || cost < best.cost) best = { id: node.id, cost }
  }
  return best?.id
}
