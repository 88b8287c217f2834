import { describe, expect, it } from 'vitest'
import { layOut, layOutAround, type LayoutEdge } from '../../../../shared/view/layout/lay-out.ts'
import { pivotMds } from '../../../../shared/view/layout/pivot-mds.ts'

const edge = (from: string, to: string): LayoutEdge => ({ from, to })
const path = (n: number) => Array.from({ length: n }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < n))
const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

describe('pivotMds', () => {
  it('lays a path out along a line, ends farthest apart', () => {
    const places = pivotMds(path(6))
    const ends = far(places[0]!, places[5]!)
    for (let i = 0; i < 5; i++) expect(far(places[i]!, places[i + 1]!)).toBeLessThan(ends)
    const xs = places.map(({ x }) => x)
    expect([...xs].sort((a, b) => a - b)).toEqual(xs[0]! < xs[5]! ? xs : [...xs].reverse())
  })

  it('keeps a part of one or two whole', () => {
    expect(pivotMds([])).toEqual([])
    expect(pivotMds([[]])).toEqual([{ x: 0, y: 0 }])
    for (const { x, y } of pivotMds([[1], [0]]))
      expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true])
  })
})

describe('layOut', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `n${i}`)
  const edges = [
    ...ids.slice(1, 20).map((id, i) => edge(id, `n${i >> 1}`)),
    edge('n20', 'n21'),
    edge('n21', 'n22'),
    edge('n22', 'n20'),
    edge('n23', 'n24'),
    edge('n25', 'n25'),
    edge('n26', 'elsewhere'),
  ]

  it('gives each node one finite place of its own', () => {
    const places = layOut(ids, edges)
    expect([...places.keys()].sort()).toEqual([...ids].sort())
    const all = [...places.values()]
    for (const { x, y } of all) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true])
    const rounded = new Set(all.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`))
    expect(rounded.size).toBe(ids.length)
  })

  it('repeats exactly, whatever the order of ids', () => {
    expect(new Map([...layOut([...ids].reverse(), edges)].sort())).toEqual(
      new Map([...layOut(ids, edges)].sort()),
    )
  })

  it('joins no part with another: parts stand apart', () => {
    const places = layOut(ids, edges)
    const box = (part: readonly string[]) => {
      const all = part.map((id) => places.get(id)!)
      return {
        left: Math.min(...all.map(({ x }) => x)),
        right: Math.max(...all.map(({ x }) => x)),
        top: Math.min(...all.map(({ y }) => y)),
        bottom: Math.max(...all.map(({ y }) => y)),
      }
    }
    const [a, b] = [box(ids.slice(0, 20)), box(['n20', 'n21', 'n22'])]
    expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true)
  })

  it('a graph without edges, without nodes', () => {
    expect(layOut([], []).size).toBe(0)
    expect(layOut(['a', 'b'], []).size).toBe(2)
  })
})

describe('layOutAround', () => {
  it('puts the centre in the middle and the others around it, none on another', () => {
    const others = Array.from({ length: 28 }, (_, i) => `n${i}`)
    const places = layOutAround('centre', others)
    expect(places.get('centre')).toEqual({ x: 0, y: 0 })
    const all = [...places.values()]
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) expect(far(one, other)).toBeGreaterThan(30)
  })
})
