import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DecidableCommand } from '../../../shared/commands/decide.ts'
import { conflictsOf, type Conflict } from '../../../shared/state/conflicts.ts'
import { sidesOf } from '../../../shared/state/conflict-sides.ts'
import { journalBook } from '../../../shared/state/journal-book.ts'
import { anyStep } from '../../helpers/arbitrary-steps.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, stateText, sync, type Replica } from '../../helpers/replicas.ts'

/** Four copies, whose clocks are wrong by hours, one of them by years. */
const hour = 3_600_000
const skews = [0, 5 * hour, -7 * hour, -20_000 * hour]
const which = fc.nat(skews.length - 1)

type Action =
  | { readonly by: number; readonly command: DecidableCommand | { readonly do: 'undo' | 'redo' } }
  | { readonly from: number; readonly to: number }
  | { readonly by: number; readonly settle: number; readonly choice: number }

const organizations = fc.constantFrom('org-a', 'org-b', 'org-c')
const named = (type: string, id: string) => ({
  do: 'create' as const,
  type,
  id,
  properties: { name: { en: id }, handling: 'public' },
})
/** What two people do to the same records: names, removals, merging into each other, one where there may be one. */
const clash: fc.Arbitrary<DecidableCommand> = fc.oneof(
  fc
    .record({ id: organizations, en: fc.constantFrom('X', 'Y', 'Z') })
    .map(({ id, en }) => ({ do: 'edit' as const, id, properties: { name: { en } } })),
  organizations.map((id) => ({ do: 'remove' as const, id })),
  fc.record({ keep: organizations, merge: organizations }).map((both) => ({ do: 'merge' as const, ...both })),
  fc.record({ id: fc.nat(9), to: fc.constantFrom('obj-a', 'obj-b') }).map(({ id, to }) => ({
    do: 'relate' as const,
    type: 'PART_OF',
    id: `rel-part-${id}`,
    from: 'com-a',
    to,
  })),
  fc.record({ n: fc.nat(9), from: organizations, to: organizations }).map(({ n, from, to }) => ({
    do: 'relate' as const,
    type: 'RELATED_TO',
    id: `rel-${n}`,
    from,
    to,
  })),
  fc.constantFrom('Topic', 'Organization').map((type) => named(type, 'same')),
)

const command: fc.Arbitrary<DecidableCommand | { readonly do: 'undo' | 'redo' }> = fc.oneof(
  { weight: 4, arbitrary: anyStep },
  { weight: 8, arbitrary: clash },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'redo' as const }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('intended', 'dismissed').map((verdict) => ({
      do: 'judge' as const,
      finding: 'overlap:org-a|org-b',
      verdict: verdict as 'intended',
      reason: 'Seen.',
    })),
  },
)
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ by: which, command }) },
  { weight: 1, arbitrary: fc.record({ from: which, to: which }) },
  { weight: 1, arbitrary: fc.record({ by: which, settle: fc.nat(5), choice: fc.nat(3) }) },
)
const history = fc.array(action, { minLength: 4, maxLength: 40 })

/** What two do without seeing each other so that every kind of conflict is there, whatever chance brings. */
const apart: readonly Action[] = [
  ...[
    { do: 'merge' as const, keep: 'org-a', merge: 'org-b' },
    { do: 'relate' as const, type: 'PART_OF', id: 'rel-part-0', from: 'com-a', to: 'obj-a' },
    named('Topic', 'same'),
  ].map((command) => ({ by: 0, command })),
  ...[
    { do: 'merge' as const, keep: 'org-b', merge: 'org-a' },
    { do: 'relate' as const, type: 'PART_OF', id: 'rel-part-1', from: 'com-a', to: 'obj-b' },
    named('Organization', 'same'),
  ].map((command) => ({ by: 1, command })),
]

function live(actions: readonly Action[]): Replica[] {
  const replicas = skews.map((skew, index) => newReplica(`r${index}`, skew))
  for (const id of ['org-a', 'org-b', 'org-c']) run(replicas[0]!, named('Organization', id))
  run(replicas[0]!, named('Commitment', 'com-a'))
  for (const id of ['obj-a', 'obj-b']) run(replicas[0]!, named('Objective', id))
  for (const one of replicas) sync(replicas[0]!, one)
  for (const one of actions) {
    if ('from' in one) sync(replicas[one.from]!, replicas[one.to]!)
    else if ('settle' in one) settleSome(replicas[one.by]!, one.settle, one.choice)
    else run(replicas[one.by]!, one.command)
  }
  return replicas
}

function settleSome(replica: Replica, nth: number, choice: number): void {
  const conflict = conflictsOf(replica.state)[nth]
  if (conflict === undefined) return
  const { mine, theirs, others, base } = sidesOf(conflict, journalBook(replica.journal))
  const values = [mine.value, theirs.value, ...others.map((one) => one.value), base]
  const value = values[choice % values.length]
  run(replica, { do: 'settle', id: conflict.record, field: conflict.field, value })
}

/** Everybody gets everything, in an order that `seed` says. */
function meet(replicas: readonly Replica[], seed: number): void {
  const pairs = replicas.flatMap((from) => replicas.map((to) => [from, to] as const))
  const turned = [...pairs.slice(seed % pairs.length), ...pairs.slice(0, seed % pairs.length)]
  for (const [from, to] of [...turned, ...turned.toReversed(), ...turned]) if (from !== to) sync(from, to)
}

const conflictName = ({ record, field, kind }: Conflict): string => `${record} ${field} ${kind}`
const names = (replica: Replica): readonly string[] => conflictsOf(replica.state).map(conflictName)

describe('copies that were worked on apart', () => {
  it('[M1] are the same map once they have seen the same, whatever the order, and list the same conflicts', async () => {
    await holds(fc.tuple(history, fc.nat(15)), ([actions, seed]) => {
      const replicas = live(actions)
      meet(replicas, seed)
      const [first, ...others] = replicas.map(({ state }) => stateText(state))
      for (const other of others) expect(other).toBe(first)
      for (const one of replicas) expect(conflictsOf(one.state)).toEqual(conflictsOf(replicas[0]!.state))
      // once more changes nothing
      meet(replicas, seed + 1)
      expect(replicas.map(({ state }) => stateText(state))).toEqual(replicas.map(() => first))
    })
  })

  it('[M2] a conflict that one settles is settled in all, by the value that was chosen', async () => {
    const settled = new Map<string, number>()
    const law = ([actions, seed, by, choice]: readonly [readonly Action[], number, number, number]) => {
      const replicas = live(actions)
      meet(replicas, seed)
      const one = replicas[by]!
      for (const conflict of conflictsOf(one.state)) {
        const name = conflictName(conflict)
        if (!names(one).includes(name)) continue // an earlier choice settled it along
        const { mine, theirs, base } = sidesOf(conflict, journalBook(one.journal))
        const value = [mine.value, theirs.value, base][choice % 3]
        const plan = run(one, { do: 'settle', id: conflict.record, field: conflict.field, value })
        if (typeof plan === 'string') {
          expect(plan).toMatch(/^(settle-|words-needed|handling-|ends-|record-|value-|confidence-)/)
          continue
        }
        settled.set(conflict.kind, (settled.get(conflict.kind) ?? 0) + 1)
        // what came back may have given way to a record that is gone as well: that one is in question then
        const still = conflictsOf(one.state).find((other) => conflictName(other) === name)
        if (still?.kind === 'dangling') expect(still.values.map((other) => other.value)).not.toContain(value)
        else expect(still).toBeUndefined()
      }
      meet(replicas, seed)
      for (const other of replicas) {
        expect(names(other)).toEqual(names(one))
        expect(stateText(other.state)).toBe(stateText(one.state))
      }
    }
    const cases = fc.tuple(history, fc.nat(15), which, fc.nat(3))
    await holds(cases, law, undefined, undefined, [
      [[...apart], 0, 0, 0],
      [[...apart], 0, 0, 1],
    ])
    expect([...settled.keys()].sort()).toEqual([
      'cardinality',
      'cycle',
      'dangling',
      'removal',
      'type',
      'values',
    ])
  })

  it('[M2] undoing what was settled leaves all copies the same, and what others wrote', async () => {
    await holds(fc.tuple(history, fc.nat(15), which, fc.nat(3)), ([actions, seed, by, choice]) => {
      const replicas = live(actions)
      meet(replicas, seed)
      settleSome(replicas[by]!, 0, choice)
      run(replicas[by]!, { do: 'undo' })
      meet(replicas, seed + 3)
      for (const one of replicas) expect(stateText(one.state)).toBe(stateText(replicas[0]!.state))
    })
  })
})
