import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldWrite } from '../../../shared/journal/seal.ts'
import type { Received, Transaction } from '../../../shared/journal/transaction.ts'
import { forAudience } from '../../../shared/state/audience.ts'
import { conflictsOf } from '../../../shared/state/conflicts.ts'
import { emptyState, evolve, type MapState } from '../../../shared/state/map-state.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, stateText, sync, writeFields } from '../../helpers/replicas.ts'

const records = ['org-a', 'org-b', 'org-c', 'rel-a', 'rel-b']
const nodeFields = ['exists', 'name.en', 'name.fr', 'kind', 'mergedInto', 'handling', 'later']
const streams = ['open', 'own', 'confidence:a:b', 'confidence:a:b,c']

const fieldWrite: fc.Arbitrary<FieldWrite> = fc.oneof(
  fc.record({
    record: fc.constantFrom('org-a', 'org-b', 'org-c'),
    type: fc.constantFrom('Organization', 'Organization', 'Organization', 'Strategy'),
    field: fc.constantFrom(...nodeFields),
    value: fc.constantFrom<unknown>(
      true,
      true,
      false,
      'org-a',
      'org-b',
      'org-c',
      'ngo',
      'public',
      'fpt',
      null,
    ),
  }),
  fc.record({
    record: fc.constantFrom('rel-a', 'rel-b'),
    type: fc.constantFrom('RELATED_TO', 'PART_OF'),
    field: fc.constantFrom('exists', 'from', 'to', 'label'),
    value: fc.constantFrom<unknown>(true, true, false, 'org-a', 'org-b', 'org-c'),
  }),
)

type Action =
  | {
      readonly do: 'write'
      readonly by: number
      readonly stream: string
      readonly writes: readonly FieldWrite[]
    }
  | { readonly do: 'sync'; readonly from: number; readonly to: number }

const replica = fc.integer({ min: 0, max: 2 })
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      by: replica,
      stream: fc.constantFrom(...streams),
      writes: fc.array(fieldWrite, { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sync' as const), from: replica, to: replica }) },
)

/** What three replicas wrote while they now and then exchanged what they had. */
function journalOf(actions: readonly Action[]): Transaction[] {
  const replicas = ['r1', 'r2', 'r3'].map(newReplica)
  for (const one of actions) {
    if (one.do === 'write') writeFields(replicas[one.by]!, one.writes, one.stream)
    else sync(replicas[one.from]!, replicas[one.to]!)
  }
  for (const from of replicas) sync(from, replicas[0]!)
  return replicas[0]!.journal.map((received) => received.transaction)
}

function stateFrom(transactions: readonly Transaction[], batches = 1): MapState {
  const state = emptyState()
  const received = transactions.map((transaction): Received => ({ transaction, receivedAt: transaction.at }))
  const size = Math.max(1, Math.ceil(received.length / batches))
  for (let at = 0; at < received.length; at += size) evolve(state, received.slice(at, at + size))
  return state
}

const world = fc.tuple(
  fc.array(action, { minLength: 1, maxLength: 25 }),
  fc.infiniteStream(fc.nat()),
  fc.integer({ min: 1, max: 9 }),
)

function shuffled<T>(all: readonly T[], numbers: Iterator<number>): T[] {
  return all
    .map((one) => [numbers.next().value as number, one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}

describe('the order of delivery', () => {
  it('[J2] any order of the transactions of three replicas, in any batches, gives the same state', () =>
    holds(world, ([actions, numbers, batches]) => {
      const transactions = journalOf(actions)
      const inOrder = stateFrom(transactions)
      const other = stateFrom(shuffled(transactions, numbers), batches)

      expect(stateText(other)).toBe(stateText(inOrder))
      expect(conflictsOf(other)).toEqual(conflictsOf(inOrder))
    }))

  it('[J2] taking a transaction twice, at any later time, changes nothing', () =>
    holds(world, ([actions, numbers, batches]) => {
      const transactions = journalOf(actions)
      const again = stateFrom([...transactions, ...shuffled(transactions, numbers)], batches)

      expect(stateText(again)).toBe(stateText(stateFrom(transactions)))
    }))

  it('[J2] the order does not matter even where a replica claims to have seen less than those whom it saw', () =>
    holds(
      fc.tuple(
        world,
        fc.array(fc.record({ r1: fc.nat(6), r2: fc.nat(6), r3: fc.nat(6) }), { minLength: 1, maxLength: 30 }),
      ),
      ([[actions, numbers, batches], seens]) => {
        const transactions = journalOf(actions).map((transaction, index) => {
          const less = seens[index % seens.length]! as Record<string, number>
          const seen = Object.entries(transaction.seen).map(
            ([name, seq]) => [name, Math.min(seq, less[name]!)] as const,
          )
          return { ...transaction, seen: Object.fromEntries(seen.filter(([, seq]) => seq > 0)) }
        })

        expect(stateText(stateFrom(shuffled(transactions, numbers), batches))).toBe(
          stateText(stateFrom(transactions)),
        )
      },
    ))

  it('[J6] what an audience sees is what evolves from the streams that it may read', () =>
    holds(world, ([actions, numbers]) => {
      const transactions = journalOf(actions)
      const all = stateFrom(shuffled(transactions, numbers))
      const readable = stateFrom(transactions.filter(({ stream }) => stream === 'open'))

      for (const audience of ['public', 'fpt']) {
        const seen = forAudience(all, audience)
        const alone = forAudience(readable, audience)
        // what names a more closed record is closed with it, and the open part alone cannot know of that record
        for (const [id, node] of seen.nodes) expect(alone.nodes.get(id)).toEqual(node)
        for (const [id, one] of seen.relationships) expect(alone.relationships.get(id)).toEqual(one)
        for (const id of alone.nodes.keys()) if (!seen.nodes.has(id)) expect(records).toContain(id)
      }
    }))
})
