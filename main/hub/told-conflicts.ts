import { signatureParts } from '../../shared/journal/signature.ts'
import { comparePlaces, hasSeen } from '../../shared/journal/seen.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import type { Conflict } from '../../shared/state/conflicts.ts'
import type { Exchange } from '../engine/exchange.ts'

/** A conflict as the command line tells it: what was written here, there, and what both had seen before. */
export type ToldConflict = {
  readonly id: string
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly base: unknown
}

/** Cost: the history of each record in conflict. */
export function toldConflicts(
  conflicts: readonly Conflict[],
  exchange: Pick<Exchange, 'journalOf' | 'ownKey'>,
): readonly ToldConflict[] {
  return conflicts.map((conflict) => told(conflict, exchange))
}

function told(
  { record, field, kind, values }: Conflict,
  { journalOf, ownKey }: Pick<Exchange, 'journalOf' | 'ownKey'>,
): ToldConflict {
  const writes = journalOf(record).map((one) => one.transaction)
  const byId = new Map(writes.map((one) => [one.id, one]))
  const isOwn = (id: string) => {
    const transaction = byId.get(id)
    return transaction !== undefined && signatureParts(transaction)?.publicKey === ownKey
  }
  const mine = values.find((one) => isOwn(one.transaction)) ?? values[0]
  const theirs = values.find((one) => one !== mine)
  if (kind === 'removal') return removal(record, writes, isOwn)
  const heads = values.flatMap((one) => byId.get(one.transaction) ?? [])
  return {
    id: record,
    field,
    mine: mine?.value ?? null,
    theirs: theirs?.value ?? null,
    base: baseOf(field, heads, writes) ?? null,
  }
}

/** A removal beside a change: on each side whether the record exists, as that side has it. */
function removal(
  id: string,
  writes: readonly Transaction[],
  isOwn: (transaction: string) => boolean,
): ToldConflict {
  const removing = writes.findLast(({ entries }) =>
    entries.some((entry) => entry.field === 'exists' && 'value' in entry && entry.value === false),
  )
  const isRemovedHere = removing !== undefined && isOwn(removing.id)
  return { id, field: 'exists', mine: !isRemovedHere, theirs: isRemovedHere, base: true }
}

/** The value of a field that the authors of all heads had seen; undefined where there was none. */
function baseOf(field: string, heads: readonly Transaction[], writes: readonly Transaction[]): unknown {
  const seenByAll = writes
    .filter((one) => one.entries.some((entry) => entry.field === field))
    .filter((one) => heads.every((head) => hasSeen(head, one)))
    .sort(comparePlaces)
  const entry = seenByAll.at(-1)?.entries.findLast((one) => one.field === field)
  return entry !== undefined && 'value' in entry ? entry.value : undefined
}
