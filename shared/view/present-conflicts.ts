import { nodeType } from '../../graph-schema/registry.ts'
import { hasSeen } from '../journal/seen.ts'
import { valueOf } from '../journal/transaction.ts'
import { conflictsOf, type Conflict } from '../state/conflicts.ts'
import { sidesOf, type Side } from '../state/conflict-sides.ts'
import { fieldsOfType, kindOf } from '../state/fields.ts'
import type { Deed, JournalBook } from '../state/journal-book.ts'
import type { Asked } from './asked.ts'
import {
  endsOf,
  fieldLabel,
  namedInPast,
  presentChange,
  presentPast,
  relationshipLabel,
  typeLabel,
} from './history/past-words.ts'
import type { About } from './conflict-about.ts'
import { sourcesOfSide, sourcesSeenByAll } from './conflict-sources.ts'
import type { ConflictGroupView, ConflictSideView, ConflictsView, ConflictView } from './shapes/conflicts.ts'
import type { FieldChangeView } from './shapes/history.ts'

/**
 * The conflicts that an audience may know of, side by side, by record in the order of names; of one record where it is
 * named. Cost: O(records), and the history of those in conflict.
 */
export function presentConflicts(
  about: About,
  { record, limit }: { readonly record?: string | undefined; readonly limit?: number | undefined },
): ConflictsView {
  const all = conflictsOf(about.state).filter((one) => mayKnow(about, one))
  const wanted = record === undefined ? all : all.filter((one) => recordOf(about.book, one) === record)
  return { total: wanted.length, groups: groupConflicts(about, wanted).slice(0, limit) }
}

/** The record at which a conflict is told: of a relationship the one that it begins at. */
export function recordOf(book: JournalBook, { record, type }: Conflict): string {
  return kindOf(type) === 'relationship' ? (endsOf(book, record)?.from ?? record) : record
}

/** A conflict is told whole or not at all: no value, author or count of it to those who may not read one side. */
function mayKnow({ book, reach, asked }: About, conflict: Conflict): boolean {
  if (asked.isInside) return true
  const { type, field, values } = conflict
  if (!reach.mayTell(type, field)) return false
  return values.every(({ on, transaction, value }) => {
    const since = reach.sinceOf(on)
    const deed = book.lifeOf(on).find((one) => one.received.transaction.id === transaction)
    if (since === undefined || deed === undefined || deed.position < since) return false
    return reach.mayRead(deed.received.transaction.stream) && reach.mayName(field, value)
  })
}

function groupConflicts(about: About, conflicts: readonly Conflict[]): ConflictGroupView[] {
  const { asked, book } = about
  const groups = new Map<string, ConflictView[]>()
  for (const one of conflicts) {
    const id = recordOf(book, one)
    const view = presentConflict(about, one)
    const known = groups.get(id)
    if (known === undefined) groups.set(id, [view])
    else known.push(view)
  }
  const collator = new Intl.Collator(asked.language)
  return [...groups]
    .map(([id, list]) => {
      const record = namedInPast(asked, book, id)
      const isThere = asked.graph.node(id) !== undefined
      return { id, record, typeName: typeLabel(asked, record.type), isThere, conflicts: list }
    })
    .sort((a, b) => collator.compare(a.record.name, b.record.name) || (a.id < b.id ? -1 : 1))
}

export function presentConflict(about: About, conflict: Conflict): ConflictView {
  const { asked, book } = about
  const { record, type, kind, field } = conflict
  const { mine, theirs, others, base } = sidesOf(conflict, book)
  const meaning = fieldsOfType(type).get(field)
  const sides = [
    sideOf(about, conflict, mine, 'mine'),
    sideOf(about, conflict, theirs, 'theirs'),
    ...others.map((side) => sideOf(about, conflict, side, 'other')),
  ]
  return {
    id: `${record} ${field}`,
    about: record,
    type,
    kind,
    field,
    label: labelOf(about, conflict),
    why: asked.t(`conflicts:why.${kind}`),
    sides,
    base: {
      value: base ?? null,
      ...wordsOf(about, conflict, base ?? null, false),
      sources: sourcesSeenByAll(about, conflict),
    },
    property: meaning === undefined ? null : { name: meaning.name, language: meaning.language ?? null },
  }
}

/** What is in question: a field by its label, with the relationship where it is one of these. */
function labelOf({ asked, book }: About, { record, type, kind, field }: Conflict): string {
  if (kind === 'cardinality') return relationshipLabel(asked, field, 'out')
  const own =
    kind === 'removal' || kind === 'type' || kind === 'dangling' || kind === 'cycle'
      ? asked.t(`conflicts:label.${kind}`)
      : fieldLabel(asked, type, field)
  if (kindOf(type) !== 'relationship') return own
  const to = endsOf(book, record)?.to
  const other = to === undefined ? '' : namedInPast(asked, book, to).name
  const relationship = `${relationshipLabel(asked, type, 'out')} ${other}`.trim()
  return asked.t('conflicts:ofRelationship', { relationship, field: own })
}

function sideOf(
  about: About,
  conflict: Conflict,
  { value, by }: Side,
  which: ConflictSideView['which'],
): ConflictSideView {
  const { asked, book, reach } = about
  const deed = by && book.lifeOf(by.on).find((one) => one.received.transaction.id === by.transaction)
  const transaction = deed?.received.transaction
  const organization = transaction && (valueOf(transaction.author.organization) ?? null)
  return {
    which,
    value: value ?? null,
    ...wordsOf(about, conflict, value ?? null, true),
    isShown: by !== undefined && by === conflict.values[0],
    author:
      transaction === undefined || !reach.seesNames
        ? null
        : (valueOf(transaction.author.name) ?? asked.t('history:value.withheld')),
    organization: organization ? namedInPast(asked, book, organization).name : null,
    at: transaction?.at ?? null,
    receivedAt: deed?.received.receivedAt ?? null,
    reason: reach.seesNames ? (valueOf(transaction?.reason) ?? null) : null,
    sources: by === undefined ? [] : sourcesOfSide(about, conflict, by),
    changes: conflict.kind === 'removal' && value === true ? changedBeside(about, conflict) : [],
  }
}

/** A value as a person reads it. `isChoice`: as what would come of choosing it. */
function wordsOf(
  { asked, book }: About,
  { record, type, kind, field }: Conflict,
  value: unknown,
  isChoice: boolean,
): { text: string; lang: 'en' | 'fr' | null } {
  const { t } = asked
  const plain = (text: string) => ({ text, lang: null })
  const name = (id: unknown) => namedInPast(asked, book, String(id)).name
  switch (kind) {
    case 'type':
      return plain(value === null ? t('history:value.none') : nodeLabel(asked, value))
    case 'dangling':
      if (!isChoice) return plain(name(value))
      return plain(
        value === null ? t('conflicts:choice.ends') : t('conflicts:choice.comesBack', { name: name(value) }),
      )
    case 'cycle':
      return plain(
        value === null
          ? t('conflicts:choice.stands', { name: name(record) })
          : t('conflicts:choice.givesWay', { name: name(record), to: name(value) }),
      )
    case 'cardinality':
      return plain(value === null ? t('history:value.none') : name(value))
    case 'removal':
      if (isChoice) return plain(t(value === true ? 'conflicts:choice.kept' : 'conflicts:choice.removed'))
      return plain(t('history:value.there'))
    case 'values':
    case 'unfit': {
      const { text, lang } = presentPast(
        asked,
        type,
        field,
        value === null ? { state: 'none' } : { state: 'value', value },
      )
      return { text, lang }
    }
  }
}

function nodeLabel({ language }: Asked, type: unknown): string {
  return typeof type === 'string' ? (nodeType(type)?.label[language] ?? type) : ''
}

/** What others changed without having seen the removal, field by field. */
function changedBeside({ asked, book }: About, { record, type, values }: Conflict): FieldChangeView[] {
  const removal = values.find((one) => one.value === false)
  const removing = removal && deedOf(book, record, removal.transaction)?.received.transaction
  if (removing === undefined) return []
  return book.lifeOf(record).flatMap(({ received: { transaction } }) => {
    const isBeside =
      transaction.stream === removing.stream &&
      transaction.id !== removing.id &&
      !hasSeen(removing, transaction) &&
      !hasSeen(transaction, removing)
    if (!isBeside) return []
    return transaction.entries.flatMap((entry) => {
      if (entry.field === 'exists' || !('value' in entry)) return []
      const to =
        entry.value === null
          ? ({ state: 'none' } as const)
          : ({ state: 'value', value: entry.value } as const)
      return [presentChange(asked, { record, type, field: entry.field, from: { state: 'none' }, to })]
    })
  })
}

function deedOf(book: JournalBook, record: string, transaction: string): Deed | undefined {
  return book.lifeOf(record).find((one) => one.received.transaction.id === transaction)
}
