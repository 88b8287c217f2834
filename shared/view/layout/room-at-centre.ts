import type { Place } from './pivot-mds.ts'

/** Share of the radius that stays free around a centre, so that its label has room. */
const free = 0.3

/** Around one centre: everything else farther from it, in its own direction. Other pictures stay as they are. */
export function roomAtCentre(nodes: readonly (Place & { readonly isCentre: boolean })[]): readonly Place[] {
  const centres = nodes.filter((node) => node.isCentre)
  const [centre] = centres
  if (centre === undefined || centres.length > 1) return nodes.map(({ x, y }) => ({ x, y }))
  const distances = nodes.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y))
  const least = Math.max(0, ...distances) * free
  return nodes.map(({ x, y }, index) => {
    const distance = distances[index] ?? 0
    const factor = distance === 0 ? 0 : (least + distance * (1 - free)) / distance
    return { x: centre.x + (x - centre.x) * factor, y: centre.y + (y - centre.y) * factor }
  })
}
