import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import { valueOf } from '../../journal/transaction.ts'
import { fieldsOfType } from '../../state/fields.ts'
import type { HistoryReach } from '../../state/history-reach.ts'
import type { Deed, JournalBook } from '../../state/journal-book.ts'
import type { Asked } from '../asked.ts'
import { named, textOf } from '../names.ts'
import { presentValue } from '../present-value.ts'
import type { Named } from '../shapes/common.ts'
import type { FieldChangeView, PastValueView } from '../shapes/history.ts'
import { actionOf, type FieldChange, type PastValue } from './changes.ts'

/** A change of a field in words: its label, and both values as they are shown on the record. */
export function presentChange(asked: Asked, change: FieldChange): FieldChangeView {
  const { record, type, field, from, to } = change
  const inWords = (value: PastValue) => presentPast(asked, type, field, value)
  return { record, field, label: fieldLabel(asked, type, field), from: inWords(from), to: inWords(to) }
}

/** What a field is called; one language of a bilingual property says which. */
export function fieldLabel({ t, language }: Asked, type: string, field: string): string {
  const meaning = fieldsOfType(type).get(field)
  if (meaning === undefined) return isRecordField(field) ? t(`history:field.${field}`) : field
  const label = meaning.property.label[language]
  return meaning.language === undefined ? label : t(`history:in.${meaning.language}`, { label })
}

const recordFields: readonly string[] = ['exists', 'from', 'to', 'mergedInto']
function isRecordField(field: string): boolean {
  return recordFields.includes(field)
}

export function presentPast(asked: Asked, type: string, field: string, past: PastValue): PastValueView {
  const { t } = asked
  switch (past.state) {
    case 'none':
      return { state: 'none', text: t('history:value.none'), lang: null }
    case 'absent':
      return { state: 'absent', text: t('history:value.absent'), lang: null }
    case 'purged':
      return {
        state: 'purged',
        text: t('history:value.purged', { why: t(`history:class.${past.reason}`) }),
        lang: null,
      }
    case 'value':
      return { state: 'value', ...wordsOf(asked, type, field, past.value) }
  }
}

function wordsOf(
  asked: Asked,
  type: string,
  field: string,
  value: unknown,
): { text: string; lang: 'en' | 'fr' | null } {
  const { t, graph, language } = asked
  const plain = (text: string) => ({ text, lang: null })
  if (field === 'exists') return plain(t(value === true ? 'history:value.there' : 'history:value.removed'))
  if (isRecordField(field)) return plain(textOf(graph, String(value), language))
  const meaning = fieldsOfType(type).get(field)
  if (meaning?.language !== undefined) return { text: String(value), lang: meaning.language }
  if (field === 'evidence' && Array.isArray(value))
    return plain(value.map((id) => textOf(graph, String(id), language)).join(', '))
  if (meaning?.property.kind === 'name-status') return plain(nameStatusInWords(asked, value))
  const shown = meaning === undefined ? plain('') : presentValue(asked, meaning.property, value)
  return shown.text === '' ? plain(typeof value === 'string' ? value : JSON.stringify(value)) : shown
}

/** Whether a name is official in each language: "English: official; French: translated by Fourfold". */
function nameStatusInWords({ t }: Asked, value: unknown): string {
  return Object.entries(value as Readonly<Record<string, string | { translatedBy: string }>>)
    .map(([one, status]) =>
      t('history:both', {
        label: t(`history:nameStatus.${one}`),
        value:
          typeof status === 'string'
            ? t(`history:nameStatus.${status}`)
            : t('history:nameStatus.translated', { who: status.translatedBy }),
      }),
    )
    .join('; ')
}

/** Who did a deed, when and why, as an audience may know it: outside, persons and their reasons are left out (R31). */
export function presentDoing({ t, graph, language }: Asked, deed: Deed, { seesNames }: HistoryReach) {
  const { transaction, receivedAt } = deed.received
  const action = actionOf(deed)
  const organization = valueOf(transaction.author.organization) ?? null
  const call = transaction.context?.call
  return {
    at: transaction.at,
    receivedAt,
    author: seesNames ? (valueOf(transaction.author.name) ?? t('history:value.withheld')) : '',
    organization: organization === null ? null : textOf(graph, organization, language),
    action,
    actionName: t(`history:action.${action}`),
    reason: seesNames ? (valueOf(transaction.reason) ?? null) : null,
    ...(call === undefined || graph.node(call) === undefined ? {} : { call: textOf(graph, call, language) }),
  }
}

/** The ends that a relationship was written with; undefined where they are not here. */
export function endsOf(book: JournalBook, id: string): { from: string; to: string } | undefined {
  const ends: { from?: string; to?: string } = {}
  for (const { received } of book.lifeOf(id))
    for (const entry of received.transaction.entries)
      if ((entry.field === 'from' || entry.field === 'to') && 'value' in entry)
        if (typeof entry.value === 'string') ends[entry.field] = entry.value
  return ends.from === undefined || ends.to === undefined ? undefined : { from: ends.from, to: ends.to }
}

/** A record by its name now, or, where it is gone, by the last one it had; its id where it never had one here. */
export function namedInPast(asked: Asked, book: JournalBook, id: string): Named {
  const { graph, language } = asked
  if (graph.node(id) !== undefined) return named(graph, id, language)
  const life = book.lifeOf(id)
  const other = language === 'en' ? 'fr' : 'en'
  for (const [field, lang] of [
    [`name.${language}`, language],
    [`name.${other}`, other],
    [`text.${language}`, language],
    [`text.${other}`, other],
  ] as const)
    for (const { type, received } of life.toReversed())
      for (const entry of received.transaction.entries)
        if (entry.field === field && 'value' in entry && typeof entry.value === 'string')
          return { id, type, name: entry.value, lang }
  return { id, type: life[0]?.type ?? 'unknown', name: id, lang: language }
}

/** What a relationship says of one of its ends: "is led by", "leads". */
export function relationshipLabel({ language }: Asked, type: string, direction: 'out' | 'in'): string {
  const declared = relationshipType(type)
  return (direction === 'out' ? declared?.label[language] : declared?.inverse[language]) ?? type
}

export function typeLabel({ language }: Asked, type: string): string {
  return (nodeType(type) ?? relationshipType(type))?.label[language] ?? type
}
