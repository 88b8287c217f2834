import { canonicalJson } from '../base/canonical-json.ts'
import { hasSeen } from '../journal/seen.ts'
import type { Transaction } from '../journal/transaction.ts'
import type { Conflict, ConflictValue } from './conflicts.ts'
import type { JournalBook } from './journal-book.ts'
import { emptyRecord, takeWrite } from './record-state.ts'
import { shownValue } from './timeline.ts'
import { writesOf } from './writes-of.ts'

/**
 * A conflict as whoever opens the map sees it. `mine` is what stood here first, `theirs` what came beside it, `others`
 * are further values that came after; `base` is the value that all of them had seen, null where there was none.
 *
 * `by` of a side is undefined where nobody here wrote it: the empty field that a value was written into.
 */
export type ConflictSides = {
  readonly mine: Side
  readonly theirs: Side
  readonly others: readonly Side[]
  readonly base: unknown
}
export type Side = { readonly value: unknown; readonly by: ConflictValue | undefined }

/** Cost: O(entries of the record). */
export function sidesOf(conflict: Conflict, book: JournalBook): ConflictSides {
  const base = baseOf(conflict, book)
  const placeOf = ({ transaction }: ConflictValue) => book.positionOf(transaction) ?? Infinity
  const inOrder = [...conflict.values].sort((a, b) => placeOf(a) - placeOf(b))
  const sides: Side[] = []
  for (const by of inOrder)
    if (!sides.some((side) => canonicalJson(side.value) === canonicalJson(by.value)))
      sides.push({ value: by.value, by })
  // one value against what stood there: it does not fit, or it says twice what may be said once
  if (sides.length === 1) sides.unshift({ value: base, by: undefined })
  const [mine, theirs, ...others] = sides as [Side, Side, ...Side[]]
  return { mine, theirs, others, base }
}

function baseOf({ record, kind, field, values }: Conflict, book: JournalBook): unknown {
  if (kind === 'dangling') return values.find((one) => one.value !== null)?.value ?? null
  if (kind === 'removal') return true
  if (kind !== 'values' && kind !== 'unfit') return null
  const writers = values.flatMap((one) => transactionOf(book, one) ?? [])
  let state = emptyRecord(record)
  for (const { received } of book.lifeOf(record)) {
    if (!writers.every((writer) => hasSeen(writer, received.transaction))) continue
    for (const [, write] of writesOf(received)) state = takeWrite(state, write)
  }
  return shownValue(state, field)
}

/** The transaction that wrote a value, with its entries about that record. */
export function transactionOf(
  book: JournalBook,
  { transaction, on }: ConflictValue,
): Transaction | undefined {
  return book.lifeOf(on).find((deed) => deed.received.transaction.id === transaction)?.received.transaction
}
