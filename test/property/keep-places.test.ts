import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elbowRoom, keepPlaces, type Places } from '../../shared/view/layout/keep-places.ts'
import { layOut } from '../../shared/view/layout/lay-out.ts'
import { holds } from '../helpers/property.ts'

type Edge = { readonly from: string; readonly to: string }
type Graph = { readonly ids: readonly string[]; readonly edges: readonly Edge[] }

/** What happens to a picture: records come and go, a filter hides some, the answer is computed again, a node is moved. */
type Step =
  | { readonly kind: 'add'; readonly at: number; readonly joined: readonly number[] }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'filter'; readonly every: number }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'move'; readonly at: number; readonly x: number; readonly y: number }

const index = fc.nat(40)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    at: index,
    joined: fc.array(index, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), at: index }),
  fc.record({ kind: fc.constant('filter' as const), every: fc.integer({ min: 2, max: 4 }) }),
  fc.constant({ kind: 'refresh' as const }),
  fc.record({
    kind: fc.constant('move' as const),
    at: index,
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
  }),
)

/** The picture as the window draws it: a fresh layout, kept to what is known. */
function drawnOf({ ids, edges }: Graph, known: Places): ReadonlyMap<string, { x: number; y: number }> {
  const fresh = layOut(ids, edges)
  return keepPlaces(
    ids.map((id) => ({ id, ...(fresh.get(id) ?? { x: 0, y: 0 }) })),
    edges,
    known,
  )
}

describe('places of a picture', () => {
  it('[V2] what has a place keeps it under any sequence of refresh, new record, removal, filter and move', () =>
    holds(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      let graph: Graph = {
        ids: ['n0', 'n1', 'n2', 'n3'],
        edges: [
          { from: 'n0', to: 'n1' },
          { from: 'n1', to: 'n2' },
        ],
      }
      let known: Places = {}
      let hidden: ReadonlySet<string> = new Set()
      const draw = (): void => {
        const ids = graph.ids.filter((id) => !hidden.has(id))
        const edges = graph.edges.filter(({ from, to }) => ids.includes(from) && ids.includes(to))
        const places = drawnOf({ ids, edges }, known)
        expect([...places.keys()].sort()).toEqual([...ids].sort())
        for (const [id, { x, y }] of places) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
          if (known[id] !== undefined) expect([x, y]).toEqual(known[id])
        }
        known = { ...known, ...Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y]])) }
      }
      draw()
      for (const one of steps) {
        const at = 'at' in one ? graph.ids[one.at % graph.ids.length]! : 'n0'
        if (one.kind === 'add') {
          const id = `m${one.at}`
          if (graph.ids.includes(id)) continue
          const edges = one.joined.map((to) => ({ from: id, to: graph.ids[to % graph.ids.length]! }))
          graph = { ids: [...graph.ids, id], edges: [...graph.edges, ...edges] }
        } else if (one.kind === 'remove' && graph.ids.length > 1) {
          graph = {
            ids: graph.ids.filter((id) => id !== at),
            edges: graph.edges.filter(({ from, to }) => from !== at && to !== at),
          }
        } else if (one.kind === 'filter') {
          hidden = new Set(hidden.size > 0 ? [] : graph.ids.filter((_, i) => i % one.every === 1))
        } else if (one.kind === 'move') known = { ...known, [at]: [one.x, one.y] }
        draw()
      }
    }))

  it('[V2] who is new stands near its neighbours and not on anybody', () =>
    holds(
      fc.tuple(fc.integer({ min: 2, max: 40 }), fc.array(index, { minLength: 1, maxLength: 4 })),
      ([n, joined]) => {
        const ids = Array.from({ length: n }, (_, i) => `n${i}`)
        const edges = ids.slice(1).map((id, i) => ({ from: id, to: ids[i >> 1]! }))
        const first = layOut(ids, edges)
        const known: Places = Object.fromEntries([...first].map(([id, { x, y }]) => [id, [x, y]]))
        const around = [...new Set(joined.map((i) => ids[i % n]!))]
        const graph = {
          ids: [...ids, 'new'],
          edges: [...edges, ...around.map((to) => ({ from: 'new', to }))],
        }
        const at = drawnOf(graph, known).get('new')!
        const others = [...first.values()].map((one) => Math.hypot(one.x - at.x, one.y - at.y))
        expect(Math.min(...others)).toBeGreaterThanOrEqual(elbowRoom - 1e-3)
        const middle = {
          x: around.reduce((sum, id) => sum + first.get(id)!.x, 0) / around.length,
          y: around.reduce((sum, id) => sum + first.get(id)!.y, 0) / around.length,
        }
        // rings of the picture's own density: a crowd of n fills no more of them than this
        const rings = 2 + Math.sqrt(n)
        expect(Math.hypot(at.x - middle.x, at.y - middle.y)).toBeLessThanOrEqual(rings * elbowRoom)
      },
    ))
})
