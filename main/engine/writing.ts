import { v7 } from 'uuid'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { Plan } from '../../shared/commands/plan.ts'
import {
  noStacks,
  pushGroup,
  stacksOf,
  type OwnGroup,
  type UndoStacks,
} from '../../shared/commands/undo-stack.ts'
import { isPurge } from '../../shared/journal/purge.ts'
import { seal } from '../../shared/journal/seal.ts'
import { advance, type StreamHead } from '../../shared/journal/seen.ts'
import { groupOf, valueOf, type Received, type Transaction } from '../../shared/journal/transaction.ts'
import { previewRecords, takeRecords, type Change, type MapState } from '../../shared/state/map-state.ts'
import type { Installation } from '../installation/installation.ts'
import { refusedFor } from '../map-file/database.ts'
import type { Document } from '../map-file/attachments.ts'
import type { MapFile } from '../map-file/map-file.ts'
import type { ReplicaNote } from '../map-file/replica-note.ts'
import { newSalt } from './new-salt.ts'
import { mintReplica, standingReplica, writtenBy } from './replica.ts'

export type Committed = { readonly received: readonly Received[]; readonly change: Change }

/** The one place where a map is written: file first, then memory. */
export type Writing = {
  /**
   * Seals a plan on top of what this copy has seen and writes it, with the bytes of the document that it names. Nothing
   * is written for a plan without drafts.
   */
  readonly writePlan: (plan: Plan, author: Author, document?: Document) => Outcome<Committed>
  /** Writes transactions of others, already verified, with documents that are named; undefined when they would leave a hole. */
  readonly writeReceived: (
    transactions: readonly Transaction[],
    documents?: Iterable<Document>,
  ) => Outcome<Committed> | undefined
  readonly stacks: () => UndoStacks
  /** What this copy has seen of each stream. */
  readonly heads: () => ReadonlyMap<string, StreamHead>
}

type Parts = {
  readonly file: MapFile
  readonly state: MapState
  /** Position of every transaction in the file, by id. */
  readonly positions: Map<string, number>
  readonly installation: Installation
}

const nothing: Committed = { received: [], change: { added: [], updated: [], removed: [] } }

export function writingOn({ file, state, positions, installation }: Parts): Writing {
  const heads = new Map(file.heads)
  let replica = file.readOnly === undefined ? standingReplica(file, installation) : undefined
  let isNoted = replica !== undefined
  let stacks: UndoStacks | undefined

  /** Durable in the file, or a refusal with file and memory as they were. */
  const commit = (
    transactions: readonly Transaction[],
    after: ReadonlyMap<string, StreamHead>,
    note?: ReplicaNote,
    documents?: Iterable<Document>,
  ): Outcome<Committed> => {
    const receivedAt = new Date().toISOString()
    const received = transactions.map((transaction) => ({ transaction, receivedAt }))
    const records = previewRecords(state, received)
    try {
      file.append({ received, records, positions, replica: note, documents })
    } catch (error) {
      return refusedFor(error, file.path)
    }
    for (const [stream, head] of after) heads.set(stream, head)
    return done({ received, change: takeRecords(state, records, received.length) })
  }

  const ownStacks = () =>
    (stacks ??= replica === undefined ? noStacks : stacksOf(file.ownGroups(replica.replica)))

  return {
    stacks: ownStacks,
    heads: () => heads,
    writePlan: (plan, author, document) => {
      if (plan.drafts.length === 0)
        return document === undefined ? done(nothing) : commit([], heads, undefined, [document]) // bytes that were lost
      const before = ownStacks()
      const writer = replica ?? mintReplica(file, installation)
      const after = new Map(heads)
      const transactions = sealAll(plan, author, writer.replica, after, installation)
      const written = commit(transactions, after, isNoted ? undefined : writer, document && [document])
      if (!written.ok) return written
      replica = writer
      isNoted = true
      installation.memory.note(writer.replica, writtenBy(writer.replica, heads))
      stacks = pushGroup(before, ownGroupOf(transactions[0]!))
      return written
    },
    writeReceived: (transactions, documents) => {
      const after = new Map(heads)
      if (!transactions.every((transaction) => advance(after, transaction))) return undefined
      if (transactions.length === 0 && documents === undefined) return done(nothing)
      return commit(transactions, after, undefined, documents)
    },
  }
}

/** The drafts of a plan as transactions, joined by a group where there are several. Moves `heads` on. */
function sealAll(
  plan: Plan,
  author: Author,
  replica: string,
  heads: Map<string, StreamHead>,
  { keys }: Installation,
): Transaction[] {
  const group = plan.drafts.length > 1 ? v7() : undefined
  const at = new Date().toISOString()
  return plan.drafts.map((draft) => {
    const transaction = seal(draft, heads.get(draft.stream), {
      id: v7(),
      replica,
      at,
      author,
      group,
      salt: newSalt,
      sign: keys?.sign,
    })
    if (!advance(heads, transaction)) throw new Error('a new transaction left a hole in the journal')
    return transaction
  })
}

function ownGroupOf(transaction: Transaction): OwnGroup {
  const { context, label } = transaction
  return {
    group: groupOf(transaction),
    undoes: context?.undoes,
    redoes: context?.redoes,
    isPurge: isPurge(transaction),
    label: valueOf(label) ?? '',
  }
}
