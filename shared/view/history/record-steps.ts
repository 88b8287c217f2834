import { groupOf } from '../../journal/transaction.ts'
import { kindOf, recordFields } from '../../state/fields.ts'
import type { HistoryReach } from '../../state/history-reach.ts'
import type { Deed, JournalBook } from '../../state/journal-book.ts'
import { changesOf, type FieldChange, type PastValue } from './changes.ts'
import { endsOf } from './past-words.ts'

/** A change of a relationship, seen from one of its ends. `field` is its type, with a property after a point. */
export type JoinedChange = FieldChange & { readonly other: string; readonly direction: 'out' | 'in' }

/** What one command did to a record and to what it is joined to. */
export type RecordStep = {
  readonly deed: Deed
  /** The last place in the journal that belongs to it. */
  readonly position: number
  readonly changes: readonly (FieldChange | JoinedChange)[]
}

/**
 * The history of a record in the order of receipt, step by step: its own fields, the relationships that came, changed
 * and went, and the records that were merged into it. What belongs to one command is one step.
 *
 * Cost: O(entries of the record and of its relationships).
 */
export function recordSteps(book: JournalBook, id: string, reach: HistoryReach): RecordStep[] {
  const steps = new Map<string, { deed: Deed; position: number; changes: FieldChange[] }>()
  const add = (deed: Deed, changes: readonly FieldChange[]): void => {
    if (changes.length === 0) return
    const group = groupOf(deed.received.transaction)
    const known = steps.get(group)
    const { position } = deed
    if (known === undefined) steps.set(group, { deed, position, changes: [...changes] })
    else {
      known.position = Math.max(known.position, position)
      known.changes.push(...changes)
      if (deed.record === id && known.deed.record !== id) known.deed = deed
    }
  }
  for (const { deed, changes } of changesOf(book, id, reach)) add(deed, changes)
  for (const other of book.namedBy(id)) {
    const type = book.lifeOf(other)[0]?.type ?? ''
    for (const { deed, changes } of changesOf(book, other, reach))
      add(
        deed,
        kindOf(type) === 'relationship'
          ? joinedChanges(book, id, other, changes)
          : changes.filter(
              ({ field, from, to }) => field === 'mergedInto' && (names(from, id) || names(to, id)),
            ),
      )
  }
  return [...steps.values()].sort((a, b) => a.position - b.position)
}

function names(past: PastValue, id: string): boolean {
  return past.state === 'value' && past.value === id
}

/** What happened to a relationship, as a change of the record at one of its ends. */
function joinedChanges(
  book: JournalBook,
  id: string,
  relationship: string,
  changes: readonly FieldChange[],
): readonly JoinedChange[] {
  const ends = endsOf(book, relationship)
  if (ends === undefined) return []
  const direction = ends.from === id ? 'out' : 'in'
  const other = direction === 'out' ? ends.to : ends.from
  const joined = { other, direction } as const
  const existence = changes.find((change) => change.field === 'exists')
  if (existence === undefined)
    return changes
      .filter((change) => !(recordFields as readonly string[]).includes(change.field))
      .map((change) => ({ ...change, ...joined, field: `${change.type}.${change.field}` }))
  const there = (past: PastValue): PastValue =>
    past.state === 'value' && past.value === true ? { state: 'value', value: other } : { state: 'none' }
  const [from, to] = [there(existence.from), there(existence.to)]
  if (from.state === to.state) return []
  return [{ ...existence, ...joined, field: existence.type, from, to }]
}
