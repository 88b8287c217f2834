import { canonicalJson } from '../base/canonical-json.ts'
import { groupOf, valueOf, type Transaction } from '../journal/transaction.ts'
import { conflictsOf, type Conflict } from '../state/conflicts.ts'
import { fieldsOf } from '../state/fields.ts'
import type { Change } from '../state/map-state.ts'
import { starterReplica } from '../state/starter-transactions.ts'
import { isRelationship, type ShownRecord } from '../state/show.ts'
import type { PastValue } from './history/changes.ts'
import { namedInPast, presentChange, relationshipLabel, typeLabel } from './history/past-words.ts'
import type { About } from './conflict-about.ts'
import { presentConflict, recordOf } from './present-conflicts.ts'
import type { MergePreviewView } from './shapes/conflicts.ts'
import type { FieldChangeView } from './shapes/history.ts'

/** So many records are listed; the counts are of all. */
const mostListed = 300

type Group = {
  effect: MergePreviewView['records'][number]['effect']
  changes: FieldChangeView[]
  readonly conflicts: Conflict[]
}

type Coming = {
  readonly transactions: readonly Transaction[]
  readonly documents: number
  /** What the transactions change in the map, and the conflicts that stood before. */
  readonly change: Change
  readonly before: readonly Conflict[]
}

/**
 * What a merge would bring, by record: new ones, what changes from what to what, what goes, what has to be settled. `about`
 * is the map as it would be. A relationship is told at the record that it begins at.
 *
 * Cost: O(what changes), and the words of the records that are listed.
 */
export function presentMerge(about: About, coming: Coming): MergePreviewView {
  const groups = groupsOf(about, coming)
  const listed = [...groups].sort(([, a], [, b]) => order.indexOf(a.effect) - order.indexOf(b.effect))
  const count = (effect: Group['effect']) => listed.filter(([, one]) => one.effect === effect).length
  const conflicts = listed.reduce((sum, [, one]) => sum + one.conflicts.length, 0)
  return {
    transactions: coming.transactions.length,
    documents: coming.documents,
    closed: closedIn(coming.transactions),
    people: peopleIn(about, coming.transactions),
    counts: { new: count('new'), changed: count('changed'), removed: count('removed'), conflicts },
    records: listed.slice(0, mostListed).map(([id, { effect, changes, conflicts: of }]) => {
      const record = namedInPast(about.asked, about.book, id)
      return {
        id,
        record,
        typeName: typeLabel(about.asked, record.type),
        effect,
        changes,
        conflicts: of.map((one) => presentConflict(about, one)),
      }
    }),
  }
}

const order: readonly Group['effect'][] = ['conflict', 'removed', 'changed', 'new']

function groupsOf(about: About, { change, before }: Coming): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  const at = (id: string, effect: Group['effect']): Group => {
    const known = groups.get(id)
    if (known !== undefined) return known
    const made: Group = { effect, changes: [], conflicts: [] }
    groups.set(id, made)
    return made
  }
  for (const one of change.added) if (!isRelationship(one)) at(one.id, 'new')
  for (const one of change.removed) if (!isRelationship(one)) at(one.id, 'removed')
  for (const [from, to] of change.updated) {
    const changes = changesBetween(about, from, to)
    if (changes.length > 0) at(placeOf(to), 'changed').changes.push(...changes)
  }
  for (const [list, comes] of [
    [change.added, true],
    [change.removed, false],
  ] as const)
    for (const one of list) {
      // what a record brings or takes along with it is told by the record
      const isAlong = isRelationship(one) && isToldBy(groups, one, comes)
      if (!isRelationship(one) || isAlong) continue
      at(one.from, 'changed').changes.push(joined(about, one, comes))
    }
  const known = new Set(before.map(canonicalJson))
  for (const one of conflictsOf(about.state)) {
    if (known.has(canonicalJson(one))) continue
    const group = at(recordOf(about.book, one), 'conflict')
    group.effect = 'conflict'
    group.conflicts.push(one)
    const isTold = (change: FieldChangeView) => change.record === one.record && change.field === one.field
    group.changes = group.changes.filter((change) => !isTold(change))
  }
  return groups
}

/** True for what a new record begins with, and for what a removed one takes along at either end. */
function isToldBy(
  groups: ReadonlyMap<string, Group>,
  { from, to }: { readonly from: string; readonly to: string },
  comes: boolean,
): boolean {
  if (comes) return groups.get(from)?.effect === 'new'
  return [from, to].some((end) => groups.get(end)?.effect === 'removed')
}

function placeOf(record: ShownRecord): string {
  return isRelationship(record) ? record.from : record.id
}

function changesBetween({ asked }: About, from: ShownRecord, to: ShownRecord): FieldChangeView[] {
  const [was, is] = [fieldsOf(from.type, from.properties), fieldsOf(to.type, to.properties)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [before, after] = [was.get(field), is.get(field)]
    if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return []
    const { id: record, type } = to
    return [presentChange(asked, { record, type, field, from: pastOf(before), to: pastOf(after) })]
  })
}

function pastOf(value: unknown): PastValue {
  return value === null || value === undefined ? { state: 'none' } : { state: 'value', value }
}

function joined(
  { asked, book }: About,
  one: Extract<ShownRecord, { from: string }>,
  comes: boolean,
): FieldChangeView {
  const { name, lang } = namedInPast(asked, book, one.to)
  const there = { state: 'value', text: name, lang } as const
  const none = { state: 'none', text: asked.t('history:value.none'), lang: null } as const
  const label = relationshipLabel(asked, one.type, 'out')
  return { record: one.id, field: one.type, label, from: comes ? none : there, to: comes ? there : none }
}

/** Records of which something comes in that is not open to all of F/P/T. */
function closedIn(transactions: readonly Transaction[]): number {
  const closed = transactions.filter((one) => one.stream !== 'open')
  return new Set(closed.flatMap(({ entries }) => entries.map((entry) => entry.record))).size
}

/** Who did what comes in, by how many steps of theirs it is. */
function peopleIn({ asked, book }: About, transactions: readonly Transaction[]): MergePreviewView['people'] {
  const steps = new Map<string, { name: string; organization: string | null; groups: Set<string> }>()
  for (const one of transactions) {
    if (one.replica === starterReplica) continue
    const name = valueOf(one.author.name) ?? asked.t('history:value.withheld')
    const organization = valueOf(one.author.organization) ?? null
    const key = canonicalJson([name, organization])
    const known = steps.get(key) ?? { name, organization, groups: new Set() }
    known.groups.add(groupOf(one))
    steps.set(key, known)
  }
  return [...steps.values()]
    .map(({ name, organization, groups }) => ({
      name,
      organization: organization === null ? null : namedInPast(asked, book, organization).name,
      count: groups.size,
    }))
    .sort((a, b) => b.count - a.count)
}
