import type { Received } from '../../journal/transaction.ts'
import { fieldsOf, fieldsOfType } from '../../state/fields.ts'
import type { JournalBook } from '../../state/journal-book.ts'
import { emptyState, evolve, type MapState } from '../../state/map-state.ts'
import type { NodeRecord, RelationshipRecord } from '../../state/map-view.ts'
import { headsOf } from '../../state/record-state.ts'
import type { Asked } from '../asked.ts'
import type { FieldChangeView, RestoreView } from '../shapes/history.ts'
import type { PastValue } from './changes.ts'
import { fieldLabel, namedInPast, presentChange, relationshipLabel } from './past-words.ts'

type Command = RestoreView['commands'][number]

/** What others say of a record, not what it says itself: no earlier state of it takes that back. */
const ofOthers = new Set(['JUDGES', 'RAISED_AT', 'REPLIES_TO', 'DISTINCT_FROM', 'ALIGNED_WITH', 'CONCERNS'])
/** Who may see a record is not restored: that way leads to others, or back, which is refused (C7). */
const kept = new Set(['handling', 'confidence'])

/**
 * What would bring a record to the state that it had at a place of the journal: the changes in words, the commands that
 * make them, and what cannot be brought back. History is not touched: it would be one more step.
 *
 * Cost: that of evolving the journal up to there, about 3 µs an entry.
 */
export function presentRestore(
  asked: Asked,
  state: MapState,
  book: JournalBook,
  { id, position }: { readonly id: string; readonly position: number },
): RestoreView {
  const then = stateAfter(book.received.slice(0, position + 1))
  const before = then.nodes.get(id)
  if (before === undefined) return { changes: [], left: [asked.t('history:restore.notThere')], commands: [] }
  const isGone = !state.nodes.has(id)
  const own = ownFields(asked, then, state, before)
  const joined = relationshipsBetween(asked, book, then, state, id)
  return {
    changes: [...(isGone ? [presence(asked, before)] : []), ...own.changes, ...joined.changes],
    left: [...own.left, ...joined.left],
    commands: [...(isGone ? [{ do: 'restore', id }] : []), ...own.commands, ...joined.commands],
  }
}

function stateAfter(received: readonly Received[]): MapState {
  const state = emptyState()
  evolve(state, received)
  return state
}

function presence(asked: Asked, { id, type }: NodeRecord): FieldChangeView {
  const [from, to] = [false, true].map((value) => ({ state: 'value' as const, value }))
  return presentChange(asked, { record: id, type, field: 'exists', from: from!, to: to! })
}

function ownFields(asked: Asked, then: MapState, state: MapState, before: NodeRecord) {
  const { id, type } = before
  const was = fieldsOf(type, before.properties)
  const properties: Record<string, unknown> = {}
  const [changes, left]: [FieldChangeView[], string[]] = [[], []]
  for (const field of fieldsOfType(type).keys()) {
    const isWithheld = headsOf(then.records.get(id)!, field)[0]?.isWithheld === true
    const [from, to] = [headsOf(state.records.get(id)!, field)[0]?.value ?? null, was.get(field) ?? null]
    if (isWithheld) left.push(asked.t('history:restore.withheld', { field: fieldLabel(asked, type, field) }))
    if (isWithheld || JSON.stringify(from) === JSON.stringify(to)) continue
    if (kept.has(field)) {
      left.push(asked.t('history:restore.kept', { field: fieldLabel(asked, type, field) }))
      continue
    }
    const { name = field, language } = fieldsOfType(type).get(field) ?? {}
    if (language === undefined) properties[name] = to
    else properties[name] = { ...(properties[name] as object | undefined), [language]: to }
    changes.push(presentChange(asked, { record: id, type, field, from: pastOf(from), to: pastOf(to) }))
  }
  const commands: Command[] = Object.keys(properties).length === 0 ? [] : [{ do: 'edit', id, properties }]
  return { changes, left, commands }
}

function pastOf(value: unknown): PastValue {
  return value === null ? { state: 'none' } : { state: 'value', value }
}

/** Relationships that came since are ended, those that went come back, changed ones say again what they said. */
function relationshipsBetween(asked: Asked, book: JournalBook, then: MapState, state: MapState, id: string) {
  const [changes, left]: [FieldChangeView[], string[]] = [[], []]
  const commands: Command[] = []
  for (const one of book.namedBy(id)) {
    const [was, is] = [atEnd(then, one, id), atEnd(state, one, id)]
    const any = was ?? is
    if (any === undefined || ofOthers.has(any.type) || JSON.stringify(was) === JSON.stringify(is)) continue
    const other = any.from === id ? any.to : any.from
    const said = joinedChange(asked, book, any, id, other, was !== undefined)
    if (was === undefined) commands.push({ do: 'unrelate', id: one })
    else if (is !== undefined) {
      const { type } = was
      const [before, now] = [fieldsOf(type, was.properties), fieldsOf(type, is.properties)]
      const fields = [...new Set([...before.keys(), ...now.keys()])]
      commands.push({ do: 'edit', id: one, properties: propertiesOf(type, fields, before) })
    } else if (state.nodes.has(other)) commands.push({ do: 'restore', id: one })
    else {
      left.push(asked.t('history:restore.otherGone', { name: namedInPast(asked, book, other).name }))
      continue
    }
    changes.push(said)
  }
  return { changes, left, commands }
}

function atEnd(state: MapState, relationship: string, id: string): RelationshipRecord | undefined {
  const one = state.relationships.get(relationship)
  return one !== undefined && (one.from === id || one.to === id) ? one : undefined
}

function propertiesOf(type: string, fields: readonly string[], values: ReadonlyMap<string, unknown>) {
  const properties: Record<string, unknown> = {}
  for (const field of fields.filter((one) => !kept.has(one))) {
    const { name = field, language } = fieldsOfType(type).get(field) ?? {}
    const value = values.get(field) ?? null
    properties[name] =
      language === undefined ? value : { ...(properties[name] as object | undefined), [language]: value }
  }
  return properties
}

function joinedChange(
  asked: Asked,
  book: JournalBook,
  { id: record, type, from }: RelationshipRecord,
  id: string,
  other: string,
  comes: boolean,
): FieldChangeView {
  const { name, lang } = namedInPast(asked, book, other)
  const there = { state: 'value', text: name, lang } as const
  const none = { state: 'none', text: asked.t('history:value.none'), lang: null } as const
  return {
    record,
    field: type,
    label: relationshipLabel(asked, type, from === id ? 'out' : 'in'),
    from: comes ? none : there,
    to: comes ? there : none,
  }
}
