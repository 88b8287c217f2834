import type { JournalBook } from '../state/journal-book.ts'

/** What an import of one source last wrote to a field, and whether nobody has written there since. */
export type LastImported = { readonly value: unknown; readonly isNewest: boolean }

/**
 * Reads out of the journal what an earlier import of a source wrote (`context.import`), so that its next release is
 * compared with what it said before and not with what a person has made of it. Undefined where it never wrote the field,
 * or where its value was purged.
 *
 * Cost: O(changes of the record).
 */
export function lastImported(
  book: JournalBook,
  source: string,
  record: string,
  field: string,
): LastImported | undefined {
  let isNewest = true
  for (const { received } of book.lifeOf(record).toReversed()) {
    const { entries, context } = received.transaction
    const entry = entries.findLast((one) => one.field === field)
    if (entry === undefined) continue
    if (context?.import === source) return 'value' in entry ? { value: entry.value, isNewest } : undefined
    isNewest = false
  }
  return undefined
}
