import { nodeTypeNames } from '../../../graph-schema/registry.ts'
import { groupOf, valueOf, type Entry } from '../../journal/transaction.ts'
import { kindOf } from '../../state/fields.ts'
import type { HistoryReach } from '../../state/history-reach.ts'
import type { Deed, JournalBook } from '../../state/journal-book.ts'
import type { Asked } from '../asked.ts'
import { fold } from '../search-words.ts'
import type { ActivityFilter, ActivityLine, ActivityView } from '../shapes/history.ts'
import { actionOf, changesOf, type FieldChange } from './changes.ts'
import { deedActions } from './deed-actions.ts'
import {
  endsOf,
  namedInPast,
  presentChange,
  presentDoing,
  relationshipLabel,
  typeLabel,
} from './past-words.ts'

const usual = 100

/** What a deed says that a person could look for, folded; kept with the deed, which never changes. */
const texts = new WeakMap<Deed, string>()

/**
 * All changes of the map in the order of receipt, newest first, as far as an audience may know them: one line a record
 * and command. `limit` lines from `offset` on; the counts are of all that fit.
 *
 * Cost: O(records × commands), about 1 µs each, with a text 10 µs the first time; and the history of the records shown.
 */
export function presentActivity(
  asked: Asked,
  book: JournalBook,
  reach: HistoryReach,
  filter: ActivityFilter,
): ActivityView {
  const { offset = 0, limit = usual } = filter
  const seen = book.deeds.filter((deed) => isSeen(deed, reach))
  const fitting = newestFirst(seen.filter(fitsOf(asked, book, reach, filter)))
  const changes = changesByRecord(book, reach)
  const choices = (idOf: (deed: Deed) => string | undefined, nameOf = (id: string) => id) => {
    const counts = new Map<string, number>()
    for (const deed of seen) {
      const id = idOf(deed)
      if (id !== undefined && id !== '') counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts].map(([id, count]) => ({ id, name: nameOf(id), count }))
  }
  const collator = new Intl.Collator(asked.language)
  const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name)
  const rank = (type: string) => (nodeTypeNames as readonly string[]).indexOf(type)
  return {
    total: fitting.length,
    all: seen.length,
    lines: fitting
      .slice(offset, offset + limit)
      .map((deed) => presentLine(asked, book, reach, deed, changes(deed))),
    people: reach.seesNames
      ? choices((deed) => valueOf(deed.received.transaction.author.name)).sort(byName)
      : [],
    organizations: choices(
      (deed) => valueOf(deed.received.transaction.author.organization) ?? undefined,
      (id) => namedInPast(asked, book, id).name,
    ).sort(byName),
    types: choices(typeOf, (type) =>
      type === anyRelationship ? asked.t('history:relationship') : typeLabel(asked, type),
    ).sort((a, b) => rank(a.id) - rank(b.id)),
    actions: choices(actionOf, (action) => asked.t(`history:action.${action}`)).sort(
      (a, b) => deedActions.indexOf(a.id as never) - deedActions.indexOf(b.id as never),
    ),
  }
}

/** The last received first; what one transaction did stays in its order: a record before what it was joined to. */
function newestFirst(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.toSorted((a, b) => b.position - a.position)
}

/** All relationships are one choice of the filter by type. */
const anyRelationship = 'relationship'

function typeOf({ type }: Deed): string {
  return kindOf(type) === 'relationship' ? anyRelationship : type
}

function isSeen(deed: Deed, reach: HistoryReach): boolean {
  if (!reach.mayRead(deed.received.transaction.stream)) return false
  const since = reach.sinceOf(deed.record)
  return since !== undefined && deed.position >= since && toldOf(deed, reach).length > 0
}

/** What of a deed an audience may be told at all. */
function toldOf({ type, received }: Deed, reach: HistoryReach): readonly Entry[] {
  return received.transaction.entries.filter(({ field }) => reach.mayTell(type, field))
}

function fitsOf(
  asked: Asked,
  book: JournalBook,
  reach: HistoryReach,
  filter: ActivityFilter,
): (deed: Deed) => boolean {
  const { person, organization, type, action, from, until, text = '' } = filter
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return (deed) => {
    const { transaction, receivedAt } = deed.received
    if (from !== undefined && receivedAt < from) return false
    if (until !== undefined && receivedAt > until) return false
    if (person !== undefined && valueOf(transaction.author.name) !== person) return false
    if (organization !== undefined && valueOf(transaction.author.organization) !== organization) return false
    if (type !== undefined && typeOf(deed) !== type) return false
    if (action !== undefined && actionOf(deed) !== action) return false
    if (words.length === 0) return true
    const said = `${textOf(deed, reach)} ${fold(aboutOf(asked, book, deed))}`
    return words.every((word) => said.includes(word))
  }
}

function textOf(deed: Deed, reach: HistoryReach): string {
  const told = toldOf(deed, reach)
  const isWhole = told.length === deed.received.transaction.entries.length
  const known = isWhole ? texts.get(deed) : undefined
  if (known !== undefined) return known
  const { author, reason } = deed.received.transaction
  const said = [valueOf(author.name), valueOf(author.organization), valueOf(reason), deed.record]
  const values = told.map((entry) => ('value' in entry ? entry.value : ''))
  const text = fold(
    [...said, ...values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(
      ' ',
    ),
  )
  if (isWhole) texts.set(deed, text)
  return text
}

function aboutOf(asked: Asked, book: JournalBook, deed: Deed): string {
  if (kindOf(deed.type) !== 'relationship') return namedInPast(asked, book, deed.record).name
  const ends = endsOf(book, deed.record)
  return ends === undefined
    ? ''
    : [ends.from, ends.to].map((id) => namedInPast(asked, book, id).name).join(' ')
}

/** The changes of a deed; each record's life is read once. */
function changesByRecord(book: JournalBook, reach: HistoryReach): (deed: Deed) => readonly FieldChange[] {
  const known = new Map<string, ReturnType<typeof changesOf>>()
  return (deed) => {
    const all = known.get(deed.record) ?? changesOf(book, deed.record, reach)
    known.set(deed.record, all)
    return all.find((one) => one.deed.position === deed.position)?.changes ?? []
  }
}

function presentLine(
  asked: Asked,
  book: JournalBook,
  reach: HistoryReach,
  deed: Deed,
  changes: readonly FieldChange[],
): ActivityLine {
  const { record, type, received } = deed
  const doing = presentDoing(asked, deed, reach)
  const ends = kindOf(type) === 'relationship' ? endsOf(book, record) : undefined
  const about = namedInPast(asked, book, ends?.from ?? record)
  const isWhole = ['create', 'relate', 'remove', 'unrelate'].includes(doing.action)
  return {
    id: `${groupOf(received.transaction)} ${record}`,
    ...doing,
    record: about,
    isThere: asked.graph.node(about.id) !== undefined,
    typeName: typeLabel(asked, type),
    relationship:
      ends === undefined
        ? ''
        : `${relationshipLabel(asked, type, 'out')} ${namedInPast(asked, book, ends.to).name}`,
    // a new record says all its fields; its name says which it is
    changes: isWhole ? [] : changes.map((change) => presentChange(asked, change)),
  }
}
