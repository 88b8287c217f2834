import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import { canonicalJson } from '../../base/canonical-json.ts'
import {
  asWritten,
  packCell,
  packColumns,
  roleTypes,
  yesOrNo,
  type PackColumn,
  type PackType,
} from '../../exchange/pack/pack-columns.ts'
import { hasEligibility } from '../../exchange/pack/pack-eligibility.ts'
import { relationshipTypes } from '../../../graph-schema/registry.ts'
import { columnKeys } from '../../exchange/pack/pack-marks.ts'
import type { Noticed, Place, Rejected, StatedNode, Statement } from '../statement.ts'
import type { Cell, TableRow } from '../table.ts'
import { choiceOfWords, valueOfCell, wordsOfCell } from '../tables/cell-values.ts'
import { plainWords } from '../plain-words.ts'
import { tellsOfUndisclosed, withoutPlaces } from '../../view/undisclosed.ts'
import type { PackAnswer } from './pack-answer.ts'
import { cellAt, idAt, placeAt, type PackBook, type PackTable } from './pack-book.ts'
import { eligibilityOf } from './eligibility-cells.ts'
import { findInPack, linkedStatements } from './linked-cells.ts'
import { noticed, rejected } from './pack-said.ts'
import type { SentRecord } from './pack-sent.ts'
import { plainCell } from './plain-cell.ts'

/** Records that the map tells by their names; without an id others cannot be told from new ones. */
const toldByName: ReadonlySet<PackType> = new Set<PackType>([
  'Organization',
  'Strategy',
  'Program',
  'Service',
  'Initiative',
])

/** What the cells of a row state, put together. */
type Draft = {
  readonly properties: Record<string, unknown>
  readonly places: Record<string, Place>
  readonly bases: Record<string, unknown>
  readonly emptied: string[]
}

type Found = { readonly id: string | undefined; readonly said: readonly (Noticed | Rejected)[] }

/** The rows of records of a pack, sheet by sheet. */
export class PackRows {
  readonly #book: PackBook
  readonly #answer: PackAnswer
  readonly #met = new Set<string>()
  /** Rows that are new so far: "type name" → key. */
  readonly #added = new Map<string, string>()
  readonly #find: ReturnType<typeof findInPack>

  constructor(book: PackBook, answer: PackAnswer) {
    this.#book = book
    this.#answer = answer
    this.#find = findInPack(book, this.#added)
  }

  /** Records that were sent and have no row any more; known when all sheets were read. */
  missing(): number {
    return [...(this.#book.sent?.records.keys() ?? [])].filter((id) => !this.#met.has(id)).length
  }

  /** What the rows of a sheet state. Cost: O(cells), and O(records of the type) for a row that lost its id. */
  *statements(table: PackTable, type: PackType): Generator<Statement> {
    const columns = packColumns(type).filter(({ field }) => table.columns.has(field))
    const present = new Set(table.rows.flatMap((row) => idAt(table, row) ?? []))
    for (const row of table.rows) {
      const isBlank = columns.every(({ field }) => wordsOfCell(cellAt(table, row, field)) === undefined)
      if (isBlank) continue // also where only the id is left: a row that was cleared is no deletion
      const { id, said } = this.#idOf(table, type, row, present)
      yield* said
      if (said.some(({ kind }) => kind === 'rejected')) continue
      yield* this.#rowStatements(table, type, row, columns, id)
    }
  }

  #idOf(table: PackTable, type: PackType, row: TableRow, present: ReadonlySet<string>): Found {
    const { sent } = this.#book
    const given = idAt(table, row)
    const place = placeAt(table, row)
    if (sent === undefined) {
      if (given === undefined && !toldByName.has(type))
        return { id: undefined, said: [rejected('notTold', place)] }
      return this.#once(given, place)
    }
    const record = given === undefined ? undefined : sent.records.get(given)
    const isTheirs = record?.type === type
    // a row that was copied to make a new one still has the id of the old one
    const isCopy = isTheirs && this.#met.has(given!) && !hasNameOf(table, row, record)
    if (isTheirs && !isCopy) return this.#once(given, place)
    const named = isCopy ? [] : this.#namesakes(table, type, row, present)
    if (named.length === 1) {
      const [id, one] = named[0]!
      const params = { name: nameOf(one).slice(0, 100) }
      const { id: free, said } = this.#once(id, place)
      return { id: free, said: [...said, noticed('idLost', place, params)] }
    }
    return { id: undefined, said: given === undefined ? [] : [noticed('idForeign', place)] }
  }

  #once(id: string | undefined, place: Place): Found {
    if (id === undefined) return { id, said: [] }
    if (this.#met.has(id)) return { id, said: [rejected('twice', place)] }
    this.#met.add(id)
    return { id, said: [] }
  }

  #namesakes(
    table: PackTable,
    type: PackType,
    row: TableRow,
    present: ReadonlySet<string>,
  ): readonly (readonly [string, SentRecord])[] {
    return [...(this.#book.sent?.records ?? [])].filter(
      ([id, one]) =>
        one.type === type && !present.has(id) && !this.#met.has(id) && hasNameOf(table, row, one),
    )
  }

  *#rowStatements(
    table: PackTable,
    type: PackType,
    row: TableRow,
    columns: readonly PackColumn[],
    id: string | undefined,
  ): Generator<Statement> {
    const { mark, sent } = this.#book
    const record = id === undefined ? undefined : sent?.records.get(id)
    const read: Draft = { properties: {}, places: {}, bases: {}, emptied: [] }
    for (const column of columns) {
      const wrong = this.#takeCell(read, table, row, column, record)
      if (wrong !== undefined) yield wrong
    }
    if (hasEligibility(type)) yield* takeEligibility(read, table, row, record)
    const { properties, count } = withoutSecretPlaces(read.properties, record)
    if (count > 0) yield { ...noticed('placesLeftOut', placeAt(table, row), { n: count }), count }
    const draft: Draft = { ...read, properties }
    const name = nameStated(properties)
    if (id === undefined && name === undefined) {
      yield rejected('noName', placeAt(table, row))
      return
    }
    const isConfirmed = id !== undefined && isYes(cellAt(table, row, columnKeys.confirm))
    if (isConfirmed === 'unknown') yield this.#notUnderstood(table, row)
    if (isConfirmed === true) this.#confirm(draft, placeAt(table, row, columnKeys.confirm))
    const key =
      id === undefined
        ? `update-pack:${mark.for}/${type}/${plainWords(name ?? '').slice(0, 300)}`
        : `update-pack:${id}`
    const linked = [...linkedStatements({ table, row, key, type, record }, this.#find)]
    if (id === undefined && type === 'Allocation' && !linked.some(({ kind }) => kind === 'relationship')) {
      yield* linked
      yield rejected('moneyOfNothing', placeAt(table, row))
      return
    }
    if (id === undefined) this.#added.set(`${type} ${plainWords(name ?? '')}`, key)
    const node: StatedNode = {
      kind: 'node',
      key,
      type,
      id,
      identifiers: [],
      place: placeAt(table, row),
      properties: draft.properties,
      places: draft.places,
      ...(record === undefined ? {} : { bases: draft.bases }),
      ...(draft.emptied.length === 0 ? {} : { emptied: draft.emptied }),
      ...(isConfirmed === true ? { isConfirmed } : {}),
    }
    yield node
    yield* this.#joined(table, row, node, record)
    yield* linked
  }

  /** In the name of the organization or government, never of a person (R31). */
  #confirm({ properties, places }: Draft, place: Place): void {
    properties['verifiedOn'] = this.#answer.on
    properties['verifiedBy'] = this.#answer.name
    places['verifiedOn'] = place
    places['verifiedBy'] = place
  }

  #notUnderstood(table: PackTable, row: TableRow): Rejected {
    const place = placeAt(table, row, columnKeys.confirm)
    const words = wordsOfCell(cellAt(table, row, columnKeys.confirm)) ?? ''
    return rejected('confirm', place, { words: words.slice(0, 100), heading: place.field ?? '' })
  }

  #takeCell(
    draft: Draft,
    table: PackTable,
    row: TableRow,
    column: PackColumn,
    record: SentRecord | undefined,
  ): Rejected | undefined {
    const { field, name, property, language } = column
    const cell = cellAt(table, row, field)
    const before = record?.fields.get(field)
    const words = wordsOfCell(cell)
    if (plainCell(cell) === plainCell(packCell(column, before, this.#book.mark.language))) return undefined
    const place = placeAt(table, row, field)
    if (words === undefined) {
      if (before === undefined) return undefined
      draft.emptied.push(field)
      draft.places[field] = place
      draft.bases[field] = before
      return undefined
    }
    const read = valueOfCell(property, wordsToRead(column, asWritten(words)), {
      language: language ?? this.#book.mark.language,
      otherwise: language ?? this.#book.mark.language,
    })
    if (read.is === 'nothing') return undefined
    if (read.is === 'trouble')
      return rejected(read.code, place, { words: words.slice(0, 100), heading: place.field ?? field })
    const value = language === undefined ? read.value : (read.value as Record<string, unknown>)[language]
    if (isSameValue(before, value)) return undefined
    draft.places[field] = place
    draft.bases[field] = before ?? null
    draft.properties[name] =
      language === undefined
        ? value
        : { ...(draft.properties[name] as object | undefined), [language]: value }
    return undefined
  }

  /** What is new is joined to the recipient as the pack says: it operates there, or they act on it. */
  *#joined(
    table: PackTable,
    row: TableRow,
    node: StatedNode,
    record: SentRecord | undefined,
  ): Generator<Statement> {
    const { mark } = this.#book
    const { key } = node
    const place = placeAt(table, row, columnKeys.role)
    if (!isJoinedToRecipient(node.type)) return
    if (mark.isPlace) {
      if (node.id === undefined)
        yield {
          kind: 'relationship',
          type: 'OPERATES_IN',
          from: { key },
          to: { id: mark.for },
          properties: {},
          place,
        }
      return
    }
    const words = wordsOfCell(cellAt(table, row, columnKeys.role))
    if (words === undefined) return
    const said = new Set(words.split('|').map(plainWords))
    const role = roleTypes.find((type) =>
      Object.values(relationshipTypes[type].label).some((label) => said.has(plainWords(label))),
    )
    if (role === undefined)
      yield rejected('choice', place, { words: words.slice(0, 100), heading: place.field ?? '' })
    else if (role !== record?.role)
      yield { kind: 'relationship', type: role, from: { id: mark.for }, to: { key }, properties: {}, place }
  }
}

/** Of money it is said who pays and what for. */
function isJoinedToRecipient(type: string): boolean {
  return type !== 'Allocation'
}

function* takeEligibility(
  { properties, places, bases }: Draft,
  table: PackTable,
  row: TableRow,
  record: SentRecord | undefined,
): Generator<Noticed | Rejected> {
  const before = record?.fields.get('eligibility') as Eligibility | undefined
  const { value, place, said } = eligibilityOf(table, row, before)
  yield* said
  if (value === undefined || place === undefined || isSameValue(before, value)) return
  properties['eligibility'] = value
  places['eligibility'] = place
  bases['eligibility'] = before ?? null
}

/** A choice that stands in both languages is read by the first. */
function wordsToRead({ property }: PackColumn, words: string): string {
  const choices = property.choices ?? (property.kind === 'flag' ? yesOrNo : undefined)
  if (choices === undefined) return words
  const parts = [words, ...words.split('|')]
  return parts.map((one) => choiceOfWords(choices, one)).find((one) => one !== undefined) ?? words
}

function isYes(cell: Cell): boolean | 'unknown' {
  const words = wordsOfCell(cell)
  if (words === undefined) return false
  const meant = words.split('|').map((one) => choiceOfWords(yesOrNo, one))
  if (meant.includes('yes') || /^(?:y|o|x|✓|✔|true|vrai|1)$/i.test(words)) return true
  return meant.includes('no') || /^(?:n|false|faux|0)$/i.test(words) ? false : 'unknown'
}

/** A period that came back with other words for the same days is the same. */
function isSameValue(before: unknown, value: unknown): boolean {
  if (canonicalJson(before ?? null) === canonicalJson(value ?? null)) return true
  return isPeriod(before) && isPeriod(value) && daysOf(before) === daysOf(value)
}

type Period = { readonly start: string | null; readonly end: string | null }

function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  return value.start !== null || value.end !== null
}

function daysOf(period: Period): string {
  return canonicalJson({ ...period, text: null })
}

const nameFields = ['name.en', 'name.fr', 'text.en', 'text.fr']

function hasNameOf(table: PackTable, row: TableRow, { fields }: SentRecord): boolean {
  return nameFields.some((field) => {
    const [sent, words] = [fields.get(field), wordsOfCell(cellAt(table, row, field))]
    return typeof sent === 'string' && words !== undefined && plainCell(sent) === plainCell(words)
  })
}

function nameOf({ fields }: SentRecord): string {
  return nameFields.map((field) => fields.get(field)).find((one) => typeof one === 'string') ?? ''
}

function nameStated({ name, text }: Readonly<Record<string, unknown>>): string | undefined {
  const words = [name, text].flatMap((one): unknown[] => Object.values(one ?? {}))
  return words.find((one) => typeof one === 'string')
}

/** The properties without the sentences that say where something undisclosed is (R25), and how many were left out. */
function withoutSecretPlaces(
  properties: Readonly<Record<string, unknown>>,
  record: SentRecord | undefined,
): { readonly properties: Record<string, unknown>; readonly count: number } {
  const texts = [...(record?.fields.values() ?? []), ...Object.values(properties)].flatMap(textsIn)
  if (!texts.some(tellsOfUndisclosed)) return { properties: { ...properties }, count: 0 }
  let count = 0
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const kept = withoutPlaces(value)
      count += kept.count
      return kept.text
    }
    if (Array.isArray(value)) return value.map(clean).filter((one) => one !== undefined)
    return typeof value === 'object' && value !== null ? cleanMembers(value) : value
  }
  const cleanMembers = (members: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(members).flatMap(([name, value]) => {
        const kept = clean(value)
        return kept === undefined ? [] : [[name, kept] as const]
      }),
    )
  return { properties: cleanMembers(properties), count }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
