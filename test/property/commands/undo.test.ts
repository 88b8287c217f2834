import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasSeen } from '../../../shared/journal/seen.ts'
import { groupOf, type Transaction } from '../../../shared/journal/transaction.ts'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import type { DecidableCommand } from '../../../shared/commands/decide.ts'
import { fieldsWithHeads, headsOf } from '../../../shared/state/record-state.ts'
import { viewOf, type MapState } from '../../../shared/state/map-state.ts'
import { isRelationship } from '../../../shared/state/show.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, sync, type Replica } from '../../helpers/replicas.ts'

const ids = ['org-a', 'org-b', 'org-c']
const id = fc.constantFrom(...ids)
const words = fc.constantFrom('A', 'B', 'C')
const properties = fc.record(
  {
    name: fc.record({ en: words, fr: fc.option(words) }, { requiredKeys: ['en'] }),
    kind: fc.constantFrom('ngo', 'agency', null),
    note: fc.constantFrom({ en: 'n' }, { fr: 'm' }, null),
  },
  { requiredKeys: ['name'] },
)
const command: fc.Arbitrary<DecidableCommand> = fc.oneof(
  fc
    .record({ id, properties, handling: fc.constantFrom('public', 'own') })
    .map(({ id, properties, handling }) => ({
      do: 'create' as const,
      type: 'Organization',
      id,
      properties: { ...properties, handling },
    })),
  fc.record({ id, properties }).map(({ id, properties }) => ({ do: 'edit' as const, id, properties })),
  id.map((id) => ({ do: 'remove' as const, id })),
  fc
    .record({ from: id, to: id })
    .map(({ from, to }) => ({ do: 'relate' as const, type: 'PART_OF', id: `rel-${from}-${to}`, from, to })),
  fc.record({ keep: id, merge: id }).map(({ keep, merge }) => ({ do: 'merge' as const, keep, merge })),
)
type Action = {
  readonly by: 0 | 1
  readonly does: DecidableCommand | { do: 'undo' | 'redo' } | { do: 'sync' }
}
const action: fc.Arbitrary<Action> = fc.record({
  by: fc.constantFrom(0 as const, 1 as const),
  does: fc.oneof(
    { weight: 6, arbitrary: command },
    { weight: 2, arbitrary: fc.constant({ do: 'sync' as const }) },
    { weight: 2, arbitrary: fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }) },
  ),
})

/** Two people who work on one map and exchange what is open. */
function play(actions: readonly Action[]): [Replica, Replica] {
  const both: [Replica, Replica] = [newReplica('r1'), newReplica('r2')]
  for (const { by, does } of actions) {
    if (does.do === 'sync') sync(both[1 - by]!, both[by], (stream) => stream === 'open')
    else run(both[by], does)
  }
  return both
}

/** What one replica wrote and nobody superseded: record, field, transaction, value. */
function headsBy(state: MapState, replica: string): string[] {
  return [...state.records.values()].flatMap((record) =>
    [...fieldsWithHeads(record)].flatMap((field) =>
      headsOf(record, field)
        .filter((head) => head.write.stamp.replica === replica)
        .map((head) => `${record.id} ${field} ${head.write.stamp.id} ${canonicalJson(head.value ?? null)}`),
    ),
  )
}

function shownIds(state: MapState): string[] {
  const view = viewOf(state)
  return [...view.nodes.keys(), ...view.relationships.keys()]
}

/** The transactions that the last one took back. */
function takenBack({ journal }: Replica): Transaction[] {
  const { undoes, redoes } = journal.at(-1)?.transaction.context ?? {}
  return journal.map((one) => one.transaction).filter((one) => groupOf(one) === (undoes ?? redoes))
}

/** True for a record that stands under another, and for a relationship that merging bent onto itself. */
function isMerged(state: MapState, id: string): boolean {
  const shown = state.shown.get(id)
  const ends = shown !== undefined && isRelationship(shown) ? [shown.from, shown.to] : [id]
  return ends.some((end) => state.merges.into.has(end))
}

describe('undo', () => {
  it.each(['undo', 'redo'] as const)('[U2] %s after anything leaves what others wrote', (step) =>
    holds(fc.array(action, { maxLength: 30 }), (actions) => {
      const [mine, other] = play(actions)
      sync(other, mine, (stream) => stream === 'open')
      const [written, shown] = [headsBy(mine.state, 'r2'), new Set(shownIds(mine.state))]
      const touchedByOther = new Set(written.map((line) => line.split(' ')[0]!))

      run(mine, { do: step })

      expect(headsBy(mine.state, 'r2')).toEqual(written)
      const now = new Set(shownIds(mine.state))
      // what the other wrote may be hidden again only when whoever hid it first had seen it
      const taken = takenBack(mine)
      for (const id of touchedByOther) {
        if (!shown.has(id) || now.has(id) || isMerged(mine.state, id)) continue
        const stamps = mine.state.records.get(id)!.writes.map((write) => write.stamp)
        for (const stamp of stamps)
          if (stamp.replica === 'r2') expect(taken.some((one) => hasSeen(one, stamp))).toBe(true)
      }
    }),
  )

  it('[U1] undoing everything that one person did alone leaves an empty map, redoing it all brings it back', () =>
    holds(fc.array(command, { maxLength: 20 }), (commands) => {
      const one = newReplica('r1')
      for (const command of commands) run(one, command)
      const before = canonicalJson(Object.fromEntries([...viewOf(one.state).nodes].sort()))
      const rels = [...viewOf(one.state).relationships.keys()].sort()
      let steps = 0
      while (run(one, { do: 'undo' }) !== 'nothing') steps += 1
      expect(shownIds(one.state)).toEqual([])
      for (let n = 0; n < steps; n += 1) run(one, { do: 'redo' })
      expect(canonicalJson(Object.fromEntries([...viewOf(one.state).nodes].sort()))).toBe(before)
      expect([...viewOf(one.state).relationships.keys()].sort()).toEqual(rels)
    }))
})
