import { groupOf } from '../../journal/transaction.ts'
import { recordFields } from '../../state/fields.ts'
import type { HistoryReach } from '../../state/history-reach.ts'
import type { JournalBook } from '../../state/journal-book.ts'
import type { Asked } from '../asked.ts'
import type { FieldChangeView, HistoryView } from '../shapes/history.ts'
import type { FieldChange } from './changes.ts'
import {
  fieldLabel,
  namedInPast,
  presentChange,
  presentDoing,
  presentPast,
  relationshipLabel,
} from './past-words.ts'
import { recordSteps, type JoinedChange } from './record-steps.ts'

/** How many steps are given unless more are asked for. */
const usual = 50

/**
 * Who changed what on a record, when they wrote it, when it came here, from what to what, and why; newest first.
 *
 * Cost: O(entries of the record and of its relationships).
 */
export function presentHistory(
  asked: Asked,
  book: JournalBook,
  reach: HistoryReach,
  { id, limit = usual }: { readonly id: string; readonly limit?: number | undefined },
): HistoryView {
  const steps = recordSteps(book, id, reach)
  const last = steps.at(-1)?.position
  return {
    isThere: asked.graph.node(id) !== undefined,
    name: namedInPast(asked, book, id),
    total: steps.length,
    steps: steps
      .toReversed()
      .slice(0, limit)
      .map(({ deed, position, changes }) => ({
        id: groupOf(deed.received.transaction),
        ...presentDoing(asked, deed, reach),
        changes: changes.map((change) => presentAny(asked, book, change)),
        position: position === last ? null : position,
      })),
    fields: fieldsWithValues(asked, book, id),
  }
}

function presentAny(asked: Asked, book: JournalBook, change: FieldChange | JoinedChange): FieldChangeView {
  return 'other' in change ? presentJoined(asked, book, change) : presentChange(asked, change)
}

/** "is led by": from nothing to the organization; or one property of that relationship. */
function presentJoined(asked: Asked, book: JournalBook, change: JoinedChange): FieldChangeView {
  const { record, type, field, other, direction } = change
  const says = relationshipLabel(asked, type, direction)
  const { name, lang } = namedInPast(asked, book, other)
  const [, property] = field.split(/\.(.*)/s)
  if (property !== undefined) {
    const label = asked.t('history:ofJoined', { says, name, label: fieldLabel(asked, type, property) })
    return { ...presentChange(asked, { ...change, field: property }), field, label }
  }
  const there = (past: FieldChange['to']) =>
    past.state === 'value'
      ? ({ state: 'value', text: name, lang } as const)
      : presentPast(asked, type, field, past)
  return { record, field, label: says, from: there(change.from), to: there(change.to) }
}

/** Fields of which a value is still here, now or in the past: what can be taken out. */
function fieldsWithValues(asked: Asked, book: JournalBook, id: string): HistoryView['fields'] {
  const fields = new Map<string, string>()
  for (const { type, received } of book.lifeOf(id))
    for (const entry of received.transaction.entries)
      if (
        'value' in entry &&
        entry.value !== null &&
        !(recordFields as readonly string[]).includes(entry.field)
      )
        fields.set(entry.field, fieldLabel(asked, type, entry.field))
  return [...fields].map(([field, label]) => ({ field, label }))
}
