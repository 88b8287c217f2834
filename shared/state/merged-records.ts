import { comparePlaces, type Place } from '../journal/seen.ts'

/** A record that gave way to another, and where the pointer was written. */
export type Pointer = { readonly from: string; readonly to: string; readonly place: Place }

/**
 * Resolves merges on reading: for each record that gave way, the one that stands for it at the end of its pointers.
 *
 * A pointer that would close a cycle is ignored: of the pointers of a cycle the one with the greatest (lamport,
 * replica) loses, so that everybody ignores the same one.
 *
 * Shape:  at most one pointer a record. `into` maps a record to the last one; `ignored` are the pointers left out.
 * Cost:   O(pointers).
 */
export function resolveMerges(pointers: readonly Pointer[]): {
  readonly into: ReadonlyMap<string, string>
  readonly ignored: readonly Pointer[]
} {
  const next = new Map(pointers.map((pointer) => [pointer.from, pointer]))
  const ignored: Pointer[] = []
  const settled = new Set<string>() // followed to an end without meeting a cycle
  for (const start of next.keys()) {
    const path: string[] = []
    let at: string | undefined = start
    while (at !== undefined && !settled.has(at)) {
      const met = path.indexOf(at)
      if (met >= 0) {
        const cycle = path.slice(met).map((id) => next.get(id)!)
        const loser = cycle.reduce((a, b) => (isGreater(b, a) ? b : a))
        next.delete(loser.from)
        ignored.push(loser)
        break
      }
      path.push(at)
      at = next.get(at)?.to
    }
    for (const id of path) settled.add(id)
  }
  const into = new Map<string, string>()
  for (const [from, pointer] of next) {
    let to = pointer.to
    for (let on = next.get(to); on !== undefined; on = next.get(to)) to = on.to
    into.set(from, to)
  }
  return { into, ignored }
}

function isGreater(a: Pointer, b: Pointer): boolean {
  const order = comparePlaces(a.place, b.place)
  return order === 0 ? a.from > b.from : order > 0
}
