import type { Place, StatedRelationship } from '../statement.ts'
import type { Tally } from '../tally.ts'
import { activityKey, type ReadActivity } from './activity.ts'

type Member = {
  readonly isWhole: boolean
  readonly counted: ReadonlyMap<string, readonly string[]>
}

/** Types of related activities beside parent (1) and part (2): sibling, co-funded, third party. */
const otherTypes: ReadonlySet<string> = new Set(['3', '4', '5'])

/**
 * How activities belong together, settled once all are read: which is part of which, and whose money lies inside of
 * whose, so that a parent's and its parts' is counted once.
 *
 * Memory: some words an activity.
 */
export function startFamily(tally: Tally) {
  const members = new Map<string, Member>()
  const parents = new Map<string, Map<string, Place>>()
  const sources: { readonly id: string; readonly from: string; readonly place: Place }[] = []
  const others: { readonly id: string; readonly to: string; readonly place: Place }[] = []
  const awaited = new Set<string>()

  function addParent(id: string, parent: string, place: Place): void {
    const known = parents.get(id) ?? new Map<string, Place>()
    parents.set(id, known)
    if (!known.has(parent)) known.set(parent, place)
  }
  return {
    has: (id: string) => members.has(id),

    /** True where an activity that was read before names this one as its whole. */
    isAwaited: (id: string) => awaited.has(id),

    meet(id: string, isWhole: boolean, { money, related }: ReadActivity, place: Place): void {
      members.set(id, { isWhole, counted: money.counted })
      for (const one of related) {
        if (one.type === '1') {
          awaited.add(one.id)
          addParent(id, one.id, place)
        } else if (one.type === '2') addParent(one.id, id, place)
        else if (otherTypes.has(one.type)) others.push({ id, to: one.id, place })
      }
      for (const from of money.from) sources.push({ id, from, place })
    },

    *statements(): Iterable<StatedRelationship> {
      const inside = new Map<string, Set<string>>()
      for (const [id, list] of parents)
        for (const [parent, place] of list) {
          const member = members.get(id)
          const whole = members.get(parent)
          if (member === undefined || whole === undefined) {
            tally.add('import-iati:noticed.dangling', place)
            continue
          }
          if (!enter(inside, id, parent)) {
            tally.add('import-iati:noticed.cycle', place)
            continue
          }
          yield whole.isWhole
            ? partOf(activityKey(id), activityKey(parent), place)
            : relatedTo(id, parent, 'parent', place)
          if (!whole.isWhole) tally.add('import-iati:noticed.latePart', place)
          yield* moneyInside(member, whole, place)
        }
      for (const { id, from, place } of sources) {
        const [member, source] = [members.get(id), members.get(from)]
        if (member === undefined || source === undefined || inside.get(id)?.has(from) === true) continue
        // money that goes round in a circle is counted where it is first met
        if (enter(inside, id, from)) yield* moneyInside(member, source, place)
        else tally.add('import-iati:noticed.cycle', place)
      }
      for (const { id, to, place } of others)
        if (members.has(id) && members.has(to)) yield relatedTo(id, to, 'related', place)
    },
  }

  /** Each amount that counts of a part lies inside of the first that counts of its whole, in the same currency. */
  function* moneyInside(member: Member, whole: Member, place: Place): Iterable<StatedRelationship> {
    for (const [currency, keys] of member.counted) {
      const [first] = whole.counted.get(currency) ?? []
      if (first === undefined) continue
      for (const key of keys) yield partOf(key, first, place)
      tally.add('import-iati:noticed.inside', place)
    }
  }
}

/** Nothing has more wholes above it than this; what does is taken for a circle, so that no chain costs its square. */
const mostAbove = 100

/** Notes that one lies inside of another, unless the other already lies inside of it. Cost: its wholes. */
function enter(inside: Map<string, Set<string>>, id: string, whole: string): boolean {
  const seen = new Set<string>()
  const open = [whole]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === id) return false
    if (seen.has(at)) continue
    if (seen.size > mostAbove) return false
    seen.add(at)
    open.push(...(inside.get(at) ?? []))
  }
  inside.set(id, (inside.get(id) ?? new Set()).add(whole))
  return true
}

function partOf(from: string, to: string, place: Place): StatedRelationship {
  return {
    kind: 'relationship',
    type: 'PART_OF',
    from: { key: from },
    to: { key: to },
    properties: {},
    place,
  }
}

function relatedTo(id: string, to: string, label: string, place: Place): StatedRelationship {
  const ends = { from: { key: activityKey(id) }, to: { key: activityKey(to) } }
  return { kind: 'relationship', type: 'RELATED_TO', ...ends, properties: { label }, place }
}
