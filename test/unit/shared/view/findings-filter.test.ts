import { describe, expect, it } from 'vitest'
import { ask } from '../../../helpers/ask.ts'
import { map } from '../../../helpers/starter-map.ts'

describe('[W9] findings are narrowed before they are counted off', () => {
  const view = {
    nodes: new Map(map.nodes.map((one) => [one.id, one])),
    relationships: new Map(map.relationships.map((one) => [one.id, one])),
  }

  it('overlaps to one kind of coordination, in their rank, in list and graph alike', () => {
    const all = ask('overlaps', view, {})
    const kinds = ['yes', 'no', 'unknown'] as const
    for (const coordinated of kinds) {
      const some = ask('overlaps', view, { coordinated })
      expect(some).toEqual(all.filter((one) => one.coordinated === coordinated))
      const first = ask('overlaps', view, { coordinated, limit: 2 })
      expect(first).toEqual(some.slice(0, 2))
      const drawn = ask('overlapGraph', view, { coordinated, limit: 500 }).edges
      expect(drawn.map((edge) => edge.id)).toEqual(some.slice(0, 500).map((one) => one.id))
    }
    expect(all.length).toBeGreaterThan(0)
  })

  it('points to one origin, in list and graph alike', () => {
    const all = ask('points', view, {})
    for (const origin of ['declared', 'detected'] as const) {
      const some = ask('points', view, { origin })
      expect(some.length).toBeGreaterThan(0)
      expect(some).toEqual(all.filter((one) => one.origin === origin))
      expect(ask('pointGraph', view, { origin }).edges.map((edge) => edge.id)).toEqual(
        some.map((one) => one.id),
      )
    }
  })
})
