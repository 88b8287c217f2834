import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAt, sieveOn, type Arrived } from '../../../main/hub/sieve.ts'
import type { JudgedEvidence } from '../../../shared/commands/context.ts'
import type { Transaction } from '../../../shared/journal/transaction.ts'
import { conflictsOf } from '../../../shared/state/conflicts.ts'
import { hubPart, partOfStreams } from '../../../shared/state/hub-part.ts'
import { emptyState, evolve, type MapState } from '../../../shared/state/map-state.ts'
import { anyId, anyStep } from '../../helpers/arbitrary-steps.ts'
import { holds } from '../../helpers/property.ts'
import { newReplica, run, stateText, take, type Replica } from '../../helpers/replicas.ts'

const hour = 3_600_000

/** What one client does: a command of any kind, or a sync. */
const action = fc.record({
  by: fc.nat(4),
  does: fc.oneof(
    { weight: 6, arbitrary: anyStep.map((command) => ({ kind: 'command' as const, command })) },
    {
      weight: 3,
      arbitrary: fc.array(anyStep, { minLength: 2, maxLength: 4 }).map((commands) => ({
        kind: 'command' as const,
        // who tells why may name whatever the command was about
        command: {
          do: 'batch' as const,
          commands,
          reason: commands.map((one) => JSON.stringify(one)).join(),
        },
      })),
    },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const).map((kind) => ({ kind })) },
    { weight: 1, arbitrary: anyId.map((id) => ({ kind: 'unmerge' as const, id })) },
    {
      weight: 1,
      arbitrary: fc
        .record({ a: anyId, b: anyId, isOpened: fc.boolean() })
        .map((judged) => ({ kind: 'judge' as const, ...judged })),
    },
    { weight: 4, arbitrary: fc.constant({ kind: 'sync' as const }) },
  ),
})
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

const world = fc.record({
  clocks: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 5 }),
  actions: fc.array(action, { minLength: 5, maxLength: 50 }),
})

type World = typeof world extends fc.Arbitrary<infer T> ? T : never

/** An open record, of which an open relationship or judgement tells, gives way to a record of its owner alone. */
const gaveWayToOwn = (told: Action['does']): World => {
  const create = (id: string, handling: 'public' | 'own'): Action['does'] => ({
    kind: 'command',
    command: { do: 'create', type: 'Organization', id, properties: { name: { en: 'A' }, handling } },
  })
  const all: Action['does'][] = [
    create('org-a', 'own'),
    create('org-b', 'public'),
    create('org-c', 'public'),
    told,
    { kind: 'command', command: { do: 'merge', keep: 'org-a', merge: 'org-b' } },
  ]
  return { clocks: [0, 0, 0], actions: all.map((does) => ({ by: 0, does })) }
}
const ownMerges: readonly World[] = [
  gaveWayToOwn({ kind: 'judge', a: 'org-b', b: 'org-c', isOpened: true }),
  gaveWayToOwn({
    kind: 'command',
    command: { do: 'relate', type: 'PART_OF', id: 'rel-org-b-org-c', from: 'org-b', to: 'org-c' },
  }),
]

/** A hub as the sync treats it: the transactions of its streams, in the order in which they were pushed. */
type Hub = Transaction[]

/** Pull and push as the sync does them: through the sieve, then what may leave of what the hub lacks. */
async function syncWith(hub: Hub, client: Replica): Promise<void> {
  const has = new Set(client.journal.map((one) => one.transaction.id))
  const arrived = hub
    .filter(({ id }) => !has.has(id))
    .sort((a, b) => a.lamport - b.lamport || (a.replica < b.replica ? -1 : 1) || a.seq - b.seq)
    .map(({ stream, replica, seq, ...rest }): Arrived => {
      return { stream, replica, seq, body: JSON.stringify({ stream, replica, seq, ...rest }) }
    })
  const sieve = sieveOn({
    heads: client.heads,
    keyOf: () => undefined,
    isAccepted: () => true,
    starterHash: () => undefined,
  })
  for (const transaction of sieve.sift(await lookAt(arrived))) take(client, transaction)
  expect(sieve.broken()).toEqual([])

  const there = new Set(hub.map((one) => one.id))
  const part = hubPart(client.state, 'fpt')
  const groups = new Map<string, Set<string>>()
  for (const { transaction } of client.journal)
    if (transaction.group !== undefined)
      groups.set(transaction.group, (groups.get(transaction.group) ?? new Set()).add(transaction.stream))
  for (const { transaction } of client.journal) {
    if (transaction.stream !== 'open' || there.has(transaction.id)) continue
    hub.push(part.leaving(transaction, groups.get(transaction.group ?? '')?.has('own') === true))
  }
}

function judge(client: Replica, { a, b, isOpened }: { a: string; b: string; isOpened: boolean }): void {
  const records = [a, b]
  if (!records.every((id) => client.state.nodes.has(id))) return
  const evidence: JudgedEvidence = {
    name: { en: `${a} and ${b}`, fr: `${a} et ${b}` },
    records,
    evidence: records,
    hash: 'f'.repeat(64),
  }
  const finding = `overlap:${a}|${b}`
  const plan = run(client, { do: 'judge', finding, verdict: 'intended', reason: 'since' }, evidence)
  const id = typeof plan === 'string' ? undefined : plan.ids[0]
  if (isOpened && id !== undefined) run(client, { do: 'edit', id, properties: { handling: 'fpt' } })
}

async function live({ clocks, actions }: { clocks: readonly number[]; actions: readonly Action[] }) {
  const clients = clocks.map((clock, index) => newReplica(`r${index}`, clock * hour))
  const hub: Hub = []
  for (const { by, does } of actions) {
    const client = clients[by % clients.length]!
    if (does.kind === 'sync') await syncWith(hub, client)
    else if (does.kind === 'judge') judge(client, does)
    else if (does.kind === 'unmerge') run(client, { do: 'unmerge', id: does.id })
    else if (does.kind === 'command') run(client, does.command)
    else run(client, { do: does.kind })
  }
  for (let round = 0; round < 2; round += 1) for (const client of clients) await syncWith(hub, client)
  return { clients, hub }
}

function stateOfHub(hub: Hub): MapState {
  const state = emptyState()
  evolve(
    state,
    hub.map((transaction) => ({ transaction, receivedAt: transaction.at })),
  )
  return state
}

/** The open part as it is in the graph of the hub: what the hub's journal comes to, less what its reader may not see. */
const openPart = ({ state }: Replica) => partOfStreams(state, ['open'])

describe('several clients of one hub', () => {
  it('[N4] who has seen the same transactions holds the same map, whatever the order, the clocks, undo and removals', () =>
    holds(
      world,
      async (lived) => {
        const { clients, hub } = await live(lived)
        const there = stateText(stateOfHub(hub))
        for (const client of clients) {
          expect(stateText(openPart(client))).toBe(there)
          expect(conflictsOf(openPart(client))).toEqual(conflictsOf(stateOfHub(hub)))
        }
      },
      undefined,
      undefined,
      ownMerges,
    ))

  it('[N3] what is own is named nowhere at the hub: in no end, evidence, finding, pointer or label', () =>
    holds(world, async (lived) => {
      const { clients, hub } = await live(lived)
      const words = new Set(JSON.stringify(hub).split(/[^a-z0-9.-]+/))
      const there = new Set(hub.flatMap(({ entries }) => entries.map((entry) => entry.record)))
      const isOwnAt = (client: Replica) =>
        client.journal.filter((one) => one.transaction.stream === 'own').map((one) => one.transaction)
      for (const transaction of clients.flatMap(isOwnAt)) {
        expect(words).not.toContain(transaction.id)
        for (const { record } of transaction.entries)
          if (!there.has(record)) expect(words).not.toContain(record)
      }
    }))
})
