import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { nodeType, type NodeTypeName } from '../../../graph-schema/registry.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { measureTypes } from '../../../graph-schema/relationship-types/measure-types.ts'
import type { End, Place, StatedNode, StatedRelationship, Statement } from '../statement.ts'
import type { Cell, Table, TableRow } from '../table.ts'
import { startSaying, type Tally } from '../tally.ts'
import { tellsOfUndisclosed, withoutPlaces } from '../../view/undisclosed.ts'
import {
  bilingualOf,
  manyOf,
  markOf,
  meantBy,
  Part,
  valueOfCell,
  wordsOfCell,
  type CellReading,
} from './cell-values.ts'
import { recordOf, type MappedColumn, type RecordsMapping, type Target } from './mapping.ts'
import { isTermType } from '../plain-words.ts'
import { emptyDraft, hasName, joined, nameOf, wholeOf, type Draft } from './record-draft.ts'
import { recordKey } from './record-keys.ts'
import { headingKey, type Columns } from './headings.ts'

/** What a table is read with. */
export type TableContext = { readonly table: Table; readonly columns: Columns; readonly tally: Tally }

type ColumnAt = {
  readonly at: number
  readonly heading: string
  readonly target: Exclude<Target, { to: 'ignored' }>
}

/** What the target of a column says of how it is read. */
type ColumnReading = Partial<Omit<CellReading, 'language' | 'otherwise'>> & {
  readonly language?: CellReading['language'] | undefined
}

/** The records and relationships of each row. Cost: O(columns of the mapping) a row. */
export async function* recordStatements(
  rows: AsyncIterable<TableRow>,
  mapping: RecordsMapping,
  context: TableContext,
): AsyncGenerator<Statement> {
  const columns = mapping.columns.flatMap((column) => placed(column, context.columns))
  const isNew = startSaying()
  for await (const row of rows) {
    const place = { file: context.table.file, sheet: context.table.sheet, row: row.row }
    for (const statement of new RowReader(mapping, columns, context, row, place).statements()) {
      if (statement.kind === 'rejected' || statement.kind === 'noticed' || isNew(statement)) yield statement
    }
  }
}

function placed({ heading, target }: MappedColumn, columns: Columns): readonly ColumnAt[] {
  const at = columns.get(headingKey(heading))
  return at === undefined || target.to === 'ignored' ? [] : [{ at, heading, target }]
}

class RowReader {
  readonly #mapping: RecordsMapping
  readonly #columns: readonly ColumnAt[]
  readonly #context: TableContext
  readonly #row: TableRow
  readonly #place: Place
  readonly #drafts: ReadonlyMap<string, Draft>

  constructor(
    mapping: RecordsMapping,
    columns: readonly ColumnAt[],
    context: TableContext,
    row: TableRow,
    place: Place,
  ) {
    this.#mapping = mapping
    this.#columns = columns
    this.#context = context
    this.#row = row
    this.#place = place
    this.#drafts = new Map(mapping.records.map(({ as, type }) => [as, emptyDraft(as, type)]))
  }

  *statements(): Generator<Statement> {
    for (const column of this.#columns) this.#read(column)
    const drafts = [...this.#drafts.values()]
    const main = drafts[0]!
    for (const draft of drafts) this.#finish(draft, main)
    const stated = drafts.filter((draft) => hasName(draft))
    if (!stated.includes(main)) {
      if (this.#hasWords()) yield this.#rejected('noName')
      return
    }
    const keys = new Map(stated.map((draft) => [draft.as, this.#keyOf(draft)]))
    for (const draft of stated) yield this.#node(draft, keys.get(draft.as)!)
    for (const { type, from, to } of this.#mapping.links) {
      const [a, b] = [keys.get(from), keys.get(to)]
      if (a !== undefined && b !== undefined && a !== b)
        yield this.#relationship(type, { key: a }, { key: b })
    }
    for (const column of this.#columns) {
      const near = recordOf(this.#mapping, column.target)
      const key = near === undefined ? undefined : keys.get(near.as)
      if (key === undefined) continue
      if (column.target.to === 'relationship')
        yield* this.#related(column.heading, column.target, column.at, key)
      if (column.target.to === 'mark') yield* this.#marked(column.heading, column.target, column.at, key)
    }
  }

  /** Takes one cell into its record. */
  #read({ at, heading, target }: ColumnAt): void {
    const record = recordOf(this.#mapping, target)
    const draft = record === undefined ? undefined : this.#drafts.get(record.as)
    const cell = this.#row.cells[at]
    const words = wordsOfCell(cell)
    if (draft === undefined || words === undefined) return
    switch (target.to) {
      case 'property':
        this.#property(draft, heading, target, cell)
        break
      case 'identifier':
        this.#identifier(draft, target.scheme, words, heading)
        break
      case 'key':
        draft.key = words
        break
      case 'id':
        if (/^[a-z0-9][a-z0-9.-]{1,99}$/.test(words)) draft.id = words
        else this.#notice('notAnId', heading)
        break
      default: // relationships and marks are read once the record has its key
    }
  }

  #property(
    draft: Draft,
    heading: string,
    target: Extract<Target, { to: 'property' }>,
    cell: Cell | undefined,
  ): void {
    const property: Property | undefined = nodeType(draft.type)!.properties[target.property]
    if (property === undefined) return
    const found = valueOfCell(property, cell, this.#reading(target))
    if (found.is === 'trouble') this.#notice(found.code, heading)
    if (found.is !== 'value') return
    draft.isFilled = true
    draft.places[target.property] ??= { ...this.#place, field: heading }
    if (found.value instanceof Part) {
      const parts = draft.parts.get(target.property) ?? new Map<Part['name'], Part['value']>()
      draft.parts.set(target.property, parts.set(found.value.name, found.value.value))
      return
    }
    if (found.currency !== undefined && property.kind === 'number')
      draft.properties['currency'] ??= found.currency
    const before = draft.properties[target.property]
    draft.properties[target.property] = before === undefined ? found.value : joined(before, found.value)
  }

  /** A Canadian business number is its first nine digits; what is none of nine is noticed, not taken. */
  #identifier(draft: Draft, scheme: string, words: string, heading: string): void {
    if (scheme !== 'ca-bn') {
      draft.identifiers.push(`${scheme}:${words}`.slice(0, 500))
      return
    }
    const root = /^(\d{9})(?:R[A-Z]\d{4})?$/.exec(words.replaceAll(/[\s-]/g, '').toUpperCase())?.[1]
    if (root === undefined || /^0+$/.test(root)) this.#notice('businessNumber', heading)
    else draft.identifiers.push(`ca-bn:${root}`)
  }

  /** Puts together what several columns say of one value, and takes places out of what is undisclosed (R25). */
  #finish(draft: Draft, main: Draft): void {
    for (const [name, parts] of draft.parts) {
      const value = wholeOf(draft.properties[name], parts)
      if (value === undefined) this.#notice('endBeforeStart', name)
      else draft.properties[name] = value
    }
    // money has no name of its own: it goes by what it is for
    if (draft.type === 'Allocation' && draft !== main && draft.isFilled)
      draft.properties['name'] ??= main.properties['name']
    const texts = ['description', 'note'].filter((name) => draft.properties[name] !== undefined)
    if (texts.length === 0 || !tellsOfUndisclosed(JSON.stringify(draft.properties))) return
    for (const name of texts) this.#withoutPlaces(draft, name)
  }

  #withoutPlaces(draft: Draft, name: string): void {
    const kept: Bilingual = {}
    for (const [language, text] of Object.entries(draft.properties[name] as Record<string, string>)) {
      const { text: left, count } = withoutPlaces(text)
      if (count > 0) this.#notice('placesLeftOut', name, count)
      if (left !== undefined) kept[language as 'en'] = left
    }
    if (Object.keys(kept).length === 0) Reflect.deleteProperty(draft.properties, name)
    else draft.properties[name] = kept
  }

  #hasWords(): boolean {
    return this.#columns.some(({ at }) => wordsOfCell(this.#row.cells[at]) !== undefined)
  }

  #keyOf(draft: Draft): string {
    const { dataset } = this.#mapping
    if (draft.key !== undefined) return recordKey(dataset, draft.type, { id: draft.key })
    return recordKey(dataset, draft.type, { name: nameOf(draft.properties), apart: this.#apart(draft) })
  }

  /** Measures of one name are told apart by whose they are, and by their number; money by its amount and years. */
  #apart(draft: Draft): readonly string[] {
    if (draft.type === 'Allocation')
      return [JSON.stringify([draft.properties['amount'], draft.properties['fiscalYears']])]
    if (!(measureTypes as readonly string[]).includes(draft.type)) return []
    const owners = this.#mapping.links
      .filter(({ to, from }) => to === draft.as && this.#drafts.get(from)?.type === 'Organization')
      .map(({ from }) => nameOf(this.#drafts.get(from)!.properties))
    const number = draft.properties['number']
    return [...owners, ...(typeof number === 'string' ? [number] : [])].filter((words) => words !== '')
  }

  #node(draft: Draft, key: string): StatedNode {
    return {
      kind: 'node',
      key,
      type: draft.type,
      ...(draft.id === undefined ? {} : { id: draft.id }),
      identifiers: [...new Set(draft.identifiers)],
      properties: draft.properties,
      place: this.#place,
      ...(Object.keys(draft.places).length === 0 ? {} : { places: draft.places }),
    }
  }

  *#related(
    heading: string,
    target: Extract<Target, { to: 'relationship' }>,
    at: number,
    key: string,
  ): Generator<Statement> {
    const words = wordsOfCell(this.#row.cells[at])
    if (words === undefined) return
    const place = { ...this.#place, field: heading }
    for (const one of manyOf(words, target.separator)) {
      const meant = meantBy(one, target.words).trim()
      if (meant === '') continue // a word of the file that the person set to mean nothing
      const named = this.#named(target.node, meant, this.#reading(target), place)
      if (named === undefined) continue // a bar with no words on either side
      const { end, node } = named
      if (node !== undefined) yield node
      if ('key' in end && end.key === key) continue
      const [from, to] = target.isInverse === true ? [end, { key }] : [{ key }, end]
      yield this.#relationship(target.type, from, to, place)
    }
  }

  *#marked(
    heading: string,
    target: Extract<Target, { to: 'mark' }>,
    at: number,
    key: string,
  ): Generator<Statement> {
    const mark = markOf(this.#row.cells[at])
    if (!mark.isMarked) return
    const place = { ...this.#place, field: heading }
    const words = target.words ?? heading
    const named = this.#named(target.node, words, this.#reading({}), place)
    if (named === undefined) return
    const { end, node } = named
    if (node !== undefined) yield node
    const note =
      mark.words === undefined ? {} : { note: { [this.#mapping.language]: mark.words.slice(0, 20_000) } }
    if (target.through === undefined) {
      yield this.#relationship(target.type, { key }, end, place, note)
      return
    }
    const main = this.#drafts.get(recordOf(this.#mapping, target)!.as)!
    const name = `${words} – ${nameOf(main.properties)}`.slice(0, 20_000)
    const through = recordKey(this.#mapping.dataset, target.through, { name: words, apart: [key] })
    yield {
      kind: 'node',
      key: through,
      type: target.through,
      identifiers: [],
      properties: { name: { [this.#mapping.language]: name }, ...note },
      place,
    }
    yield this.#relationship('DELIVERS', { key }, { key: through }, place)
    yield this.#relationship(target.type, { key: through }, end, place)
  }

  /** A term to be looked up, or a record stated by its name; undefined where the words hold no name. */
  #named(
    type: NodeTypeName,
    words: string,
    reading: CellReading,
    place: Place,
  ): { end: End; node?: StatedNode } | undefined {
    if (isTermType(type)) return { end: { term: { type, words: words.slice(0, 300) } } }
    const name = bilingualOf(words, reading)
    const said = nameOf({ name })
    if (said === '') return undefined
    const key = recordKey(this.#mapping.dataset, type, { name: said })
    return { end: { key }, node: { kind: 'node', key, type, identifiers: [], properties: { name }, place } }
  }

  #reading(target: ColumnReading): CellReading {
    const otherwise = this.#mapping.language
    return { ...target, language: target.language ?? otherwise, otherwise }
  }

  #relationship(
    type: StatedRelationship['type'],
    from: End,
    to: End,
    place: Place = this.#place,
    properties: StatedRelationship['properties'] = {},
  ): StatedRelationship {
    return { kind: 'relationship', type, from, to, properties, place }
  }

  #rejected(code: string): Statement {
    return { kind: 'rejected', code: `import-tables:rejected.${code}`, params: {}, place: this.#place }
  }

  #notice(code: string, heading: string, count = 1): void {
    const place = { ...this.#place, field: heading }
    this.#context.tally.add(`import-tables:noticed.${code}`, place, { heading: heading.slice(0, 80) }, count)
  }
}
