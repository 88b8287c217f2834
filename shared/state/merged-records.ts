import type { NodeRecord } from './map-view.ts'
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

/** Never taken from a record that gave way: who may see a record is said on it. */
const ownOnly = new Set(['handling', 'confidence'])

type Words = Readonly<Record<string, string>>

/**
 * The records of a map with what gave way to them (D4): a value that the record lacks is read from them, their names
 * and abbreviations are other names of it. Nothing is written, so that clearing the pointer brings all back as it was.
 *
 * Shape:  changes `nodes`; returns those that gave way by the record that stands for them.
 * Cost:   O(records that gave way).
 */
export function readMerged(
  nodes: Map<string, NodeRecord>,
  into: ReadonlyMap<string, string>,
  giving: (id: string) => NodeRecord | undefined,
): ReadonlyMap<string, readonly NodeRecord[]> {
  const merged = new Map<string, NodeRecord[]>()
  for (const id of [...into.keys()].sort()) {
    const [node, standing] = [giving(id), nodes.get(into.get(id)!)]
    if (node === undefined || standing?.type !== node.type) continue
    merged.set(standing.id, [...(merged.get(standing.id) ?? []), node])
  }
  for (const [id, all] of merged) {
    const standing = nodes.get(id)!
    nodes.set(id, { ...standing, properties: all.reduce(withValuesOf, standing.properties) })
  }
  return merged
}

function withValuesOf(properties: NodeRecord['properties'], node: NodeRecord): NodeRecord['properties'] {
  const all: Record<string, unknown> = { ...properties }
  for (const [name, value] of Object.entries(node.properties)) {
    if (ownOnly.has(name)) continue
    if (all[name] === undefined) all[name] = value
    else if (isByLanguage(name)) all[name] = { ...(value as Words), ...(all[name] as Words) }
  }
  const names = (one: NodeRecord['properties']) =>
    [one['name'], one['abbreviation']].flatMap((words) => Object.values((words ?? {}) as Words))
  const known = new Set([...names(all), ...((all['aliases'] ?? []) as readonly string[])])
  const more = [...names(node.properties), ...((node.properties['aliases'] ?? []) as readonly string[])]
  const aliases = [
    ...((properties['aliases'] ?? []) as readonly string[]),
    ...more.filter((one) => !known.has(one)),
  ]
  if (aliases.length > 0) all['aliases'] = [...new Set(aliases)]
  return all
}

/** Words that stand language by language: one language may come from each record. */
function isByLanguage(name: string): boolean {
  return ['name', 'abbreviation', 'shortName', 'description', 'text', 'note'].includes(name)
}
