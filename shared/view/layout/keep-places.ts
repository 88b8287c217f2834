import type { LayoutEdge } from './lay-out.ts'
import type { Place } from './pivot-mds.ts'

/** Places by node id, as a saved view holds them. */
export type Places = Readonly<Record<string, [number, number]>>

/** A newcomer keeps at least so far from everybody else, in the units of the layout: its mark and a line of label. */
export const elbowRoom = 70

/** Directions in which a newcomer looks for room around its neighbours. */
const directions = 12

type Spot = Place & { readonly id: string }

/**
 * The places of a picture that was drawn before: who has a place keeps it, exactly; who is new stands near its
 * neighbours, where there is room, and moves nobody. Where nobody has a place, the layout's own.
 *
 * Shape:  a place for each of `nodes`, whose own are those of a fresh layout. Repeats exactly for the same input.
 * Cost:   O(new · (nodes + edges)).
 */
export function keepPlaces(
  nodes: readonly Spot[],
  edges: readonly LayoutEdge[],
  known: Places,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const { id } of nodes) {
    const at = Object.hasOwn(known, id) ? known[id] : undefined
    if (at !== undefined) places.set(id, { x: at[0], y: at[1] })
  }
  if (places.size === 0) return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]))
  const next = neighboursOf(nodes, edges)
  let waiting = nodes.filter(({ id }) => !places.has(id))
  while (waiting.length > 0) {
    const near = waiting.filter(({ id }) => next.get(id)?.some((other) => places.has(other)))
    const [lonely] = waiting
    const now = near.length > 0 ? near : lonely === undefined ? [] : [lonely]
    for (const { id } of now) {
      const around = (next.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
      places.set(id, freeNear(around.length > 0 ? middleOf(around) : below(places), places))
    }
    const placed = new Set(now.map(({ id }) => id))
    waiting = waiting.filter(({ id }) => !placed.has(id))
  }
  return places
}

function neighboursOf(
  nodes: readonly Spot[],
  edges: readonly LayoutEdge[],
): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) {
    if (from === to) continue
    next.get(from)?.push(to)
    next.get(to)?.push(from)
  }
  return next
}

function middleOf(spots: readonly Place[]): Place {
  const mean = (of: (spot: Place) => number) => spots.reduce((sum, one) => sum + of(one), 0) / spots.length
  return { x: mean((one) => one.x), y: mean((one) => one.y) }
}

/** Under the picture, at its left: where who is joined to nobody comes to stand. */
function below(places: ReadonlyMap<string, Place>): Place {
  const all = [...places.values()]
  return { x: Math.min(...all.map((one) => one.x)), y: Math.max(...all.map((one) => one.y)) + 2 * elbowRoom }
}

/** The nearest place around a spot that nobody stands too near to: ring by ring, always in the same order. */
function freeNear(spot: Place, places: ReadonlyMap<string, Place>): Place {
  const taken = [...places.values()]
  const isFree = (at: Place) =>
    taken.every((one) => Math.hypot(one.x - at.x, one.y - at.y) >= elbowRoom - 1e-6)
  if (isFree(spot)) return spot
  for (let ring = 1; ; ring++)
    for (let turn = 0; turn < directions * ring; turn++) {
      const angle = (2 * Math.PI * turn) / (directions * ring) + Math.PI / 2
      const at = {
        x: spot.x + ring * elbowRoom * Math.cos(angle),
        y: spot.y + ring * elbowRoom * Math.sin(angle),
      }
      if (isFree(at)) return at
    }
}
