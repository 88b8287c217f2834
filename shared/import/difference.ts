import { plainName } from '../analysis/duplicates/name-words.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { idOfContent } from '../base/ids.ts'
import type { JournalBook } from '../state/journal-book.ts'
import { fieldsOf } from '../state/fields.ts'
import type { MapState } from '../state/map-state.ts'
import type { MapView, RelationshipRecord } from '../state/map-view.ts'
import type { Gathered, GatheredNode, GatheredRelationship, StatedField } from './gather.ts'
import { lastImported } from './last-imported.ts'
import { matchNodes, type Candidate, type Match, type MatchChoices } from './match.ts'
import type { End, Noticed, Place, Rejected } from './statement.ts'
import { termFinder, type FindTerm } from './terms.ts'

/**
 * How a stated field stands to the map. `set`: the map has nothing there; `added`: a list that gets more; `changed`: the
 * source says something new and nobody touched it here; `kept`: the source says what it said before and a person changed
 * it here since, which stays; `conflict`: both changed, or it was never imported and differs; `declined`: a conflict in
 * which a person chose what the map has, and the source says the same again.
 */
export type FieldHow = 'set' | 'added' | 'changed' | 'kept' | 'conflict' | 'declined'

export type DifferenceField = {
  /** As in the journal (`name.fr`). */
  readonly field: string
  readonly how: FieldHow
  /** What the map has, null for nothing. */
  readonly mine: unknown
  /** What it would have. */
  readonly theirs: unknown
  /** What the source said at its last import; undefined where it was not imported. */
  readonly base?: unknown
  readonly place: Place
}

/** `asked`: a person must say what it is; `removed`: it was removed here and stays so. */
export type DifferenceOp = 'create' | 'update' | 'unchanged' | 'conflict' | 'asked' | 'removed'

/** One stated record beside the map. */
export type Difference = {
  readonly key: string
  readonly op: DifferenceOp
  readonly kind: 'node' | 'relationship'
  readonly type: string
  /** Of the record that it is, or will be. */
  readonly id: string
  readonly ends?: { readonly from: string; readonly to: string } | undefined
  readonly by?: Extract<Match, { is: 'known' }>['by'] | undefined
  readonly candidates?: readonly Candidate[] | undefined
  readonly fields: readonly DifferenceField[]
  readonly place: Place
  readonly locator?: string | undefined
  /** Said to be right as it stands, whatever else of it changes. */
  readonly isConfirmed?: boolean | undefined
  /** A relationship that the file does not have any more: its one field is `ofStanding`. */
  readonly isTakenOut?: boolean | undefined
}

/** The field of a relationship that was taken out of a file: true where it stands, null where it is gone. */
export const ofStanding = 'standing'

/** All that an import would do, record by record. */
export type Differences = {
  readonly records: readonly Difference[]
  readonly rejected: readonly Rejected[]
  readonly noticed: readonly Noticed[]
}

/** What a difference is computed on. */
export type Standing = {
  readonly state: MapState
  /** The map as its owner sees it. */
  readonly view: MapView
  readonly book: () => JournalBook
  /** Whether a person declined what the source says of a field; nobody did where this is left out. */
  readonly isDeclined?: ((record: string, field: string, value: unknown) => boolean) | undefined
}

/**
 * What was read, beside the map: node by node and relationship by relationship, in the order in which they were stated.
 *
 * Shape:  a record that is not mentioned is not removed. Relationships of records that are asked about are asked with them.
 * Cost:   O(stated + records of the map), and that of `matchNodes`.
 */
export function differencesOf(gathered: Gathered, standing: Standing, choices: MatchChoices): Differences {
  const { state, view } = standing
  const source = gathered.origin
  const matches = matchNodes(state, view, gathered.nodes.values(), choices)
  const rejected = [...gathered.rejected]
  const noticed = [...gathered.noticed]
  const records: Difference[] = []
  for (const node of gathered.nodes.values()) {
    const match = matches.get(node.key)!
    if (match.is === 'taken')
      rejected.push(refuse('import:rejected.idTaken', { id: match.id, type: match.type }, node.place))
    else records.push(nodeDifference(node, match, standing, source))
  }
  const ends = endsIn(matches, view, termFinder(view))
  const existing = relationshipsByEnds(view)
  const met = new Set<string>()
  for (const one of gathered.relationships) {
    const [from, to] = [ends(one.from), ends(one.to)]
    const wrong = from.is === 'missing' ? from : to.is === 'missing' ? to : undefined
    if (wrong !== undefined) {
      if (wrong.term === undefined)
        rejected.push(refuse('import:rejected.endMissing', { key: wrong.said }, one.place))
      else noticed.push(termUnknown(wrong.term, one.place))
    } else if (from.is === 'found' && to.is === 'found') {
      const found = relationshipDifference(one, [from, to], existing, met, standing, source)
      if (found !== undefined) records.push(found)
    }
  }
  return { records, rejected, noticed: countedTogether(noticed) }
}

function nodeDifference(
  node: GatheredNode,
  match: Exclude<Match, { is: 'taken' }>,
  standing: Standing,
  source: string,
): Difference {
  const said = {
    key: node.key,
    kind: 'node',
    type: node.type,
    id: match.id,
    place: node.place,
    locator: node.locator,
    isConfirmed: node.isConfirmed,
  } as const
  // a record that no import made remembers what it is called there
  const isMadeHere = match.is === 'known' && match.by !== 'key' && match.by !== 'id'
  const fields = withIdentifiers(node, isMadeHere ? [node.key] : [])
  if (match.is === 'asked')
    return { ...said, op: 'asked', candidates: match.candidates, fields: allSet(fields) }
  if (match.is === 'new') return { ...said, op: 'create', fields: allSet(fields) }
  if (match.is === 'removed') return { ...said, op: 'removed', fields: [] }
  const { type, properties } = standing.view.nodes.get(match.id)!
  const known = namesOf(properties)
  const different = fieldDifferences(
    match.id,
    fieldsOf(type, properties),
    fields,
    standing,
    source,
    node,
  ).filter(
    // a record is not renamed because somebody calls it by its other name
    (one) => !(one.field.startsWith('name.') && isToChoose(one) && known.has(plain(one.theirs))),
  )
  return { ...said, op: opOf(different), by: match.by, fields: different }
}

function withIdentifiers(
  { fields, identifiers, place }: GatheredNode,
  more: readonly string[],
): ReadonlyMap<string, StatedField> {
  const stated = fields.get('identifiers')
  const all = new Set([...((stated?.value ?? []) as readonly string[]), ...identifiers, ...more])
  if (all.size === 0) return fields
  return new Map(fields).set('identifiers', { value: [...all], place: stated?.place ?? place })
}

function allSet(fields: ReadonlyMap<string, StatedField>): readonly DifferenceField[] {
  return [...fields].flatMap(([field, { value, place }]) =>
    value === null ? [] : [{ field, how: 'set', mine: null, theirs: value, place }],
  )
}

/** Lists of names and identifiers get what is new in them; nothing of theirs is ever taken out. */
const growing: ReadonlySet<string> = new Set(['identifiers', 'aliases', 'formerNames'])

function fieldDifferences(
  id: string,
  mine: ReadonlyMap<string, unknown>,
  stated: ReadonlyMap<string, StatedField>,
  { book, isDeclined = () => false }: Standing,
  source: string,
  { bases, isConfirmed }: Pick<GatheredNode, 'bases' | 'isConfirmed'> = {},
): DifferenceField[] {
  const different: DifferenceField[] = []
  const asked = (field: string, value: unknown): FieldHow =>
    isDeclined(id, field, value) ? 'declined' : 'conflict'
  for (const [field, { value, place }] of stated) {
    const present = mine.get(field) ?? null
    if (isSame(present, value)) continue
    if (value === null) {
      const base = bases?.[field]
      different.push({ field, how: asked(field, null), mine: present, theirs: null, base, place })
      continue
    }
    if (isConfirmed === true && ofVerification.has(field)) {
      if (isNewer(stated, mine))
        different.push({
          field,
          how: present === null ? 'set' : 'changed',
          mine: present,
          theirs: value,
          place,
        })
      continue
    }
    if (growing.has(field)) {
      const all = [...new Set([...((present ?? []) as readonly string[]), ...(value as readonly string[])])]
      if (all.length > ((present ?? []) as readonly string[]).length)
        different.push({ field, how: present === null ? 'set' : 'added', mine: present, theirs: all, place })
      continue
    }
    const last = lastImported(book(), source, id, field) ?? baseOf(bases, field, present)
    const how = howOf(present, value, last)
    different.push({
      field,
      how: how === 'conflict' ? asked(field, value) : how,
      mine: present,
      theirs: value,
      base: last?.value,
      place,
    })
  }
  return different
}

const ofVerification: ReadonlySet<string> = new Set(['verifiedOn', 'verifiedBy'])

function isNewer(stated: ReadonlyMap<string, StatedField>, mine: ReadonlyMap<string, unknown>): boolean {
  const [said, known] = [stated.get('verifiedOn')?.value, mine.get('verifiedOn')]
  return typeof said === 'string' && (typeof known !== 'string' || said > known)
}

/** What the record said when the file was made, as if it had been imported then. */
function baseOf(
  bases: GatheredNode['bases'],
  field: string,
  present: unknown,
): ReturnType<typeof lastImported> {
  if (bases === undefined || !Object.hasOwn(bases, field)) return undefined
  const value = bases[field]
  if (value === null) return undefined // nothing to change: it is filled in, or was filled in here since
  return { value, isNewest: isSame(value, present) }
}

function howOf(mine: unknown, theirs: unknown, last: ReturnType<typeof lastImported>): FieldHow {
  if (last === undefined) return mine === null ? 'set' : 'conflict'
  if (isSame(last.value, theirs)) return 'kept'
  return last.isNewest || isSame(last.value, mine) ? 'changed' : 'conflict'
}

function opOf(fields: readonly DifferenceField[]): DifferenceOp {
  if (fields.some(({ how }) => how === 'conflict')) return 'conflict'
  return fields.some(({ how }) => how !== 'kept' && how !== 'declined') ? 'update' : 'unchanged'
}

/** Whether the file's value comes in only where a person takes it. */
export function isToChoose({ how }: Pick<DifferenceField, 'how'>): boolean {
  return how === 'conflict' || how === 'declined'
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

function namesOf(properties: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const { name, shortName, abbreviation, aliases, formerNames } = properties as Record<
    string,
    object | undefined
  >
  const names = [name, shortName, abbreviation, aliases, formerNames]
  return new Set(names.flatMap((one) => Object.values(one ?? {}).map(plain)))
}

/** A name without what differs in writing only. */
function plain(name: unknown): string {
  return typeof name === 'string' ? plainName(name) : ''
}

type FoundEnd = { readonly is: 'found'; readonly id: string; readonly match?: Match | undefined }
type Found =
  | FoundEnd
  | {
      readonly is: 'missing'
      readonly said: string
      readonly term?: { readonly type: string; readonly words: string }
    }

function endsIn(matches: ReadonlyMap<string, Match>, view: MapView, findTerm: FindTerm): (end: End) => Found {
  return (end) => {
    if ('key' in end) {
      const match = matches.get(end.key)
      if (match === undefined || match.is === 'taken') return { is: 'missing', said: end.key }
      return { is: 'found', id: match.id, match }
    }
    if ('id' in end)
      return view.nodes.has(end.id) ? { is: 'found', id: end.id } : { is: 'missing', said: end.id }
    const id = findTerm(end.term.type, end.term.words)
    return id === undefined ? { is: 'missing', said: end.term.words, term: end.term } : { is: 'found', id }
  }
}

/** Undefined for one that another row has said already. A second one with a key of its own is a second one. */
function relationshipDifference(
  one: GatheredRelationship,
  [from, to]: readonly [FoundEnd, FoundEnd],
  existing: ReadonlyMap<string, RelationshipRecord>,
  met: Set<string>,
  standing: Standing,
  source: string,
): Difference | undefined {
  const ends = { from: from.id, to: to.id }
  const triple = `${one.type} ${ends.from} ${ends.to}`
  const id = one.id ?? idOfContent('rel', one.type, ends.from, ends.to, one.key ?? '')
  const key = one.key ?? triple
  const said = { key, kind: 'relationship', type: one.type, ends, place: one.place } as const
  if (one.key === undefined && met.has(triple)) return undefined // said again by another row
  const isAsked = [from, to].some(({ match }) => match?.is === 'asked')
  if (isAsked) return { ...said, id, op: 'asked', fields: allSet(one.fields) }
  if ([from, to].some(({ match }) => match?.is === 'removed'))
    return { ...said, id, op: 'removed', fields: [] }
  const known =
    standing.view.relationships.get(id) ??
    (one.isOneMore === true || (met.has(triple) && one.key !== undefined) ? undefined : existing.get(triple))
  met.add(triple)
  if (one.isTakenOut === true) return known && { ...said, ...takenOut(known.id, one.place, standing) }
  if (known === undefined)
    return standing.state.records.has(id) && !standing.view.relationships.has(id)
      ? { ...said, id, op: 'removed', fields: [] }
      : { ...said, id, op: 'create', fields: allSet(one.fields) }
  const different = fieldDifferences(
    known.id,
    fieldsOf(known.type, known.properties),
    one.fields,
    standing,
    source,
  )
  return { ...said, id: known.id, op: opOf(different), fields: different }
}

/** What somebody took out of a file goes out of the map only where a person says so; once declined it is not asked again. */
function takenOut(
  id: string,
  place: Place,
  { isDeclined = () => false }: Standing,
): Pick<Difference, 'id' | 'op' | 'fields' | 'isTakenOut'> {
  const how = isDeclined(id, ofStanding, null) ? 'declined' : 'conflict'
  const fields: readonly DifferenceField[] = [{ field: ofStanding, how, mine: true, theirs: null, place }]
  return { id, op: opOf(fields), fields, isTakenOut: true }
}

function relationshipsByEnds({ relationships }: MapView): ReadonlyMap<string, RelationshipRecord> {
  const found = new Map<string, RelationshipRecord>()
  for (const one of relationships.values()) {
    const triple = `${one.type} ${one.from} ${one.to}`
    if (!found.has(triple)) found.set(triple, one)
  }
  return found
}

function refuse(code: string, params: Rejected['params'], place: Place): Rejected {
  return { kind: 'rejected', code, params, place }
}

function termUnknown(
  { type, words }: { readonly type: string; readonly words: string },
  place: Place,
): Noticed {
  return {
    kind: 'noticed',
    code: 'import:noticed.termUnknown',
    params: { type, words: words.slice(0, 100) },
    place,
    count: 1,
  }
}

/** Notices of one code and the same values are one, with their count and the first place. */
function countedTogether(noticed: readonly Noticed[]): readonly Noticed[] {
  const together = new Map<string, Noticed>()
  for (const one of noticed) {
    const key = JSON.stringify([one.code, one.params])
    const before = together.get(key)
    if (before === undefined) together.set(key, one)
    else together.set(key, { ...before, count: (before.count ?? 1) + (one.count ?? 1) })
  }
  return [...together.values()]
}
