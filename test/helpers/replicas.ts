import { purgeEntries } from '../../shared/journal/purge.ts'
import { seal, type Draft, type FieldWrite } from '../../shared/journal/seal.ts'
import { advance, type StreamHead } from '../../shared/journal/seen.ts'
import type { Received, Transaction } from '../../shared/journal/transaction.ts'
import type { JudgedEvidence } from '../../shared/commands/context.ts'
import { decide, type DecidableCommand } from '../../shared/commands/decide.ts'
import { invertGroup } from '../../shared/commands/invert.ts'
import type { Plan } from '../../shared/commands/plan.ts'
import { noStacks, pushGroup, type UndoStacks } from '../../shared/commands/undo-stack.ts'
import { groupOf } from '../../shared/journal/transaction.ts'
import { emptyState, evolve, type MapState } from '../../shared/state/map-state.ts'
import { recordText } from '../../shared/state/record-text.ts'
import { canonicalJson } from '../../shared/base/canonical-json.ts'

/** A replica of a map in memory: what the engine does, without a file. Ids, salts and times count up. */
export type Replica = {
  readonly name: string
  readonly state: MapState
  readonly journal: Received[]
  readonly heads: Map<string, StreamHead>
  stacks: UndoStacks
  count: number
  /** How wrong its clock is, in ms. */
  readonly clock: number
}

export function newReplica(name: string, clock = 0): Replica {
  return { name, state: emptyState(), journal: [], heads: new Map(), stacks: noStacks, count: 0, clock }
}

const start = Date.UTC(2026, 0, 1)

function next({ name, count, clock }: Replica): { id: string; at: string } {
  return { id: `${name}-${count}`, at: new Date(start + clock + count * 1000).toISOString() }
}

/** Writes drafts as one command does. */
export function write(replica: Replica, drafts: readonly Draft[]): Transaction[] {
  const group = drafts.length > 1 ? `group-${replica.name}-${replica.count}` : undefined
  return drafts.map((draft) => {
    replica.count += 1
    const { id, at } = next(replica)
    let salts = 0
    const transaction = seal(draft, replica.heads.get(draft.stream), {
      id,
      at,
      replica: replica.name,
      author: { name: `Author of ${replica.name}`, organization: null },
      group,
      salt: () =>
        `${id} ${(salts += 1)}`
          .replace(/[^0-9a-f]/g, '')
          .padStart(32, '0')
          .slice(-32),
    })
    take(replica, transaction)
    return transaction
  })
}

/** Writes some fields in one stream. */
export function writeFields(replica: Replica, writes: readonly FieldWrite[], stream = 'open'): Transaction {
  return write(replica, [{ stream, writes, label: 'test' }])[0]!
}

/** Takes one transaction in. */
export function take(replica: Replica, transaction: Transaction): void {
  if (replica.journal.some((one) => one.transaction.id === transaction.id)) return
  if (!advance(replica.heads, transaction))
    throw new Error(`${replica.name} would have a hole at ${transaction.id}`)
  const receivedAt = new Date(start + replica.journal.length * 1000).toISOString()
  if (transaction.context?.purge !== undefined) {
    replica.journal.forEach((one, index) => {
      replica.journal[index] = { ...one, transaction: purgeEntries(one.transaction, transaction) }
    })
  }
  replica.journal.push({ transaction, receivedAt })
  evolve(replica.state, [{ transaction, receivedAt }])
}

/** Gives one replica all that another has of some streams. */
export function sync(from: Replica, to: Replica, mayGo: (stream: string) => boolean = () => true): void {
  for (const { transaction } of from.journal) if (mayGo(transaction.stream)) take(to, transaction)
}

/** Does a command; the plan, or the code of its refusal. */
export function run(
  replica: Replica,
  command: DecidableCommand | { do: 'undo' | 'redo' },
  evidence?: JudgedEvidence,
): Plan | string {
  const plan = planOf(replica, command, evidence)
  if (plan === undefined) return 'nothing'
  if (!plan.ok) return plan.refusal.code
  const written = write(replica, plan.value.drafts)
  const first = written[0]
  if (first !== undefined) {
    const { undoes, redoes } = first.context ?? {}
    replica.stacks = pushGroup(replica.stacks, { group: groupOf(first), undoes, redoes, label: '' })
  }
  return plan.value
}

/** What a finding rests on, where somebody judges: the same each time. */
const judged = {
  name: { en: 'A finding', fr: 'Une constatation' },
  records: ['org-a', 'org-b'],
  evidence: ['org-a', 'org-b'],
  hash: 'h',
}

function planOf(
  replica: Replica,
  command: DecidableCommand | { do: 'undo' | 'redo' },
  evidence: JudgedEvidence | undefined,
) {
  if (!isStep(command)) {
    let more = 0 // the records of one command
    return decide(replica.state, command, {
      newId: () => `${replica.name}-record-${replica.count}${more++ === 0 ? '' : `-${more}`}`,
      at: next(replica).at,
      author: { name: `Author of ${replica.name}`, organization: null },
      defaultHandling: 'own',
      evidence: evidence ?? (command.do === 'judge' ? judged : undefined),
    })
  }
  const top = replica.stacks[command.do].at(-1)
  if (top === undefined) return undefined
  const group = replica.journal.filter((one) => groupOf(one.transaction) === top.group)
  const journalOf = (record: string) =>
    replica.journal
      .map(({ transaction, receivedAt }) => ({
        transaction: {
          ...transaction,
          entries: transaction.entries.filter((entry) => entry.record === record),
        },
        receivedAt,
      }))
      .filter(({ transaction }) => transaction.entries.length > 0)
  return invertGroup(replica.state, group, journalOf, command.do)
}

/** A state as text: heads, not the order in which they came. */
export function stateText(state: MapState): string {
  const records = [...state.records.values()].map(recordText).sort()
  const shown = [...state.nodes.values(), ...state.relationships.values()]
    .map((one) => canonicalJson(one))
    .sort()
  return canonicalJson([records, shown])
}

function isStep(command: DecidableCommand | { do: 'undo' | 'redo' }): command is { do: 'undo' | 'redo' } {
  return command.do === 'undo' || command.do === 'redo'
}
