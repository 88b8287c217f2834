import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../../renderer/canvas/frame.ts'
import { layOutAround } from '../../../../shared/view/layout/lay-out.ts'
import { roomAtCentre } from '../../../../shared/view/layout/room-at-centre.ts'
import type { GraphView } from '../../../../shared/view/shapes/records.ts'

type Node = GraphView['nodes'][number]
const node = (id: string, x: number, y: number, isCentre = false): Node => ({
  ...{ id, x, y, isCentre, recordId: id, type: 'Service', typeName: 'Service', label: id, shortLabel: id },
  ...{ shape: 'measure', pillar: null, currency: null, assurance: null },
})

/** Where the nodes are seen in a frame. */
function seen(nodes: readonly Node[], width: number, height: number) {
  const { stretch, zoom, pan } = frameOf([...nodes], width, height)
  return nodes.map(({ x, y }) => ({ x: x * stretch.x * zoom + pan.x, y: y * stretch.y * zoom + pan.y }))
}
const span = (all: readonly number[]) => Math.max(...all) - Math.min(...all)

describe('frameOf', () => {
  const square = [node('a', 0, 0), node('b', 800, 0), node('c', 800, 800), node('d', 0, 800)]

  it.each([
    [1300, 420],
    [650, 280],
    [300, 500],
  ])('uses a frame of %i × %i, whatever its shape, with room for labels', (width, height) => {
    const places = seen(square, width, height)
    const used = [span(places.map(({ x }) => x)) / width, span(places.map(({ y }) => y)) / height]
    // as far as it may be stretched
    expect(Math.max(...used)).toBeGreaterThan(0.55)
    expect(Math.min(...used)).toBeGreaterThan(0.5)
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(width - 40)
      expect(y).toBeGreaterThan(20)
      expect(y).toBeLessThan(height - 30)
    }
  })

  it('keeps who is left of whom and above whom', () => {
    const nodes = [node('a', 10, 90), node('b', 300, 20), node('c', 170, 200)]
    const places = seen(nodes, 900, 300)
    const order = (by: 'x' | 'y', of: readonly { x: number; y: number }[]) =>
      of.map((_, i) => i).sort((a, b) => of[a]![by] - of[b]![by])
    expect(order('x', places)).toEqual(order('x', nodes))
    expect(order('y', places)).toEqual(order('y', nodes))
  })

  it('keeps room around a centre, and does not blow up a small graph', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `n${i}`)
    const rings = [...layOutAround('c', ids)].map(([id, { x, y }]) => node(id, x, y, id === 'c'))
    const star = roomAtCentre(rings).map(({ x, y }, i) => node(rings[i]!.id, x, y, rings[i]!.isCentre))
    const [centre, ...others] = seen(star, 298, 262)
    for (const one of others) expect(Math.hypot(one.x - centre!.x, one.y - centre!.y)).toBeGreaterThan(45)
    const two = seen([node('a', 0, 0), node('b', 100, 0)], 1300, 420)
    expect(span(two.map(({ x }) => x))).toBeLessThan(300)
  })
})
