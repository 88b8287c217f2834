import { describe, expect, it } from 'vitest'
import { nearestNode } from '../../../../renderer/canvas/nearest-node.ts'

const centre = { id: 'c', x: 0, y: 0 }
const nodes = [
  centre,
  { id: 'right', x: 100, y: 10 },
  { id: 'far-right', x: 300, y: 0 },
  { id: 'up', x: 20, y: -90 },
]

describe('nearestNode', () => {
  it('[W11] finds the nearest node in the direction of the arrow', () => {
    expect(nearestNode(centre, nodes, 'ArrowRight')).toBe('right')
    expect(nearestNode(centre, nodes, 'ArrowUp')).toBe('up')
  })

  it('[W11] finds none where nothing lies', () => {
    expect(nearestNode(centre, nodes, 'ArrowDown')).toBeUndefined()
    expect(nearestNode(centre, nodes, 'ArrowLeft')).toBeUndefined()
  })

  it('[W11] reaches every node of a ring by arrows', () => {
    const ring = Array.from({ length: 10 }, (_, i) => ({
      id: String(i),
      x: 200 * Math.cos((i * Math.PI) / 5),
      y: 150 * Math.sin((i * Math.PI) / 5),
    }))
    const all = [centre, ...ring]
    const reached = new Set(['c'])
    for (let grew = true; grew;) {
      grew = false
      for (const id of [...reached]) {
        const from = all.find((node) => node.id === id)!
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
          const to = nearestNode(from, all, key)
          if (to !== undefined && !reached.has(to)) grew = reached.add(to).size > 0
        }
      }
    }
    expect(reached.size).toBe(all.length)
  })
})
