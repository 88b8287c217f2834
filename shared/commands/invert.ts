import { done, refused, type Outcome } from '../base/outcome.ts'
import { hasSeen } from '../journal/seen.ts'
import { isMoreOpen, type Stream } from '../journal/stream.ts'
import { groupOf, valueOf, type Received, type TransactionContext } from '../journal/transaction.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import { headsOf, type Stamp } from '../state/record-state.ts'
import { ownersOf, shownValue, timelineOf, type Step } from '../state/timeline.ts'
import { addWrite, noWrites, planOf, type LeftField, type Plan } from './plan.ts'

/** What inverting needs of the journal: the transactions that wrote a record, in the order of receipt. */
export type RecordJournal = (record: string) => readonly Received[]

/**
 * Takes a group back: writes the inverse for the fields whose head is still that group's, and names those it left
 * because somebody changed them since. Redo is the same over the group that undid.
 *
 * A record that the group made or brought back is removed only when nobody else wrote on it or related to it since:
 * undo leaves what others wrote.
 *
 * Shape:  `group` is all transactions of one command. One draft a stream of it, without writes where all was left, so
 *         that the next undo goes on to the group before.
 * Errors: `undo-opened` where the group made records more open: that way leads back nowhere. `undo-purged` for a purge.
 */
export function invertGroup(
  state: MapState,
  group: readonly Received[],
  journalOf: RecordJournal,
  action: 'undo' | 'redo',
): Outcome<Plan> {
  const first = group[0]!.transaction
  const id = groupOf(first)
  if (group.some(({ transaction }) => transaction.context?.purge !== undefined))
    return refused('undo-purged', {}, 'U4')
  const writes = noWrites()
  const left: LeftField[] = []
  const steps = new Map<string, readonly Step[]>()
  for (const { transaction } of group) {
    writes.byStream.set(transaction.stream, writes.byStream.get(transaction.stream) ?? [])
    for (const { record, type, field } of transaction.entries) {
      const known = steps.get(record) ?? timelineOf(record, journalOf(record))
      steps.set(record, known)
      const own = known.find((step) => step.stamp.group === id)
      if (own === undefined) continue
      if (hasOpened(own, transaction.stream)) return refused('undo-opened', { id: record }, 'U3')
      const { now, after } = ownersOf(field, known)
      const value = shownValue(own.before, field)
      const wasMade = field === 'exists' && value !== true && shownValue(own.after, field) === true
      if (now !== after.get(id) || (wasMade && isUsedSince(state, record, group[0]!)))
        left.push({ record, field })
      else
        addWrite(writes, transaction.stream, {
          record,
          type,
          field,
          value: field === 'exists' ? value === true : value,
        })
    }
  }
  const context: TransactionContext = action === 'undo' ? { undoes: id } : { redoes: id }
  return done(planOf(action, writes, { context, left, label: valueOf(first.label) }))
}

/** True when a step wrote in a more open stream than the record was in. */
function hasOpened(step: Step, stream: Stream): boolean {
  const before = headsOf(step.before, 'exists')[0]
  return before?.value === true && isMoreOpen(stream, before.write.stamp.stream)
}

/** True when somebody else wrote on a record, or related to it, without the group having seen it. */
function isUsedSince(state: MapState, id: string, group: Received): boolean {
  const isLater = (stamp: Stamp) => {
    const { transaction, receivedAt } = group
    if (stamp.replica === transaction.replica) return false
    return stamp.stream === transaction.stream ? !hasSeen(transaction, stamp) : stamp.receivedAt > receivedAt
  }
  const records = [id, ...relationshipsAt(state, id)].flatMap((one) => state.records.get(one) ?? [])
  return records.some((record) => record.writes.some((write) => isLater(write.stamp)))
}
