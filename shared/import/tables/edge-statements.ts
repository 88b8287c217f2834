import { joins } from '../../../graph-schema/define-relationship-type.ts'
import {
  relationshipType,
  relationshipTypeNames,
  relationshipTypes,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import { once } from '../../base/once.ts'
import type { Place, Statement } from '../statement.ts'
import type { TableRow } from '../table.ts'
import { startSaying } from '../tally.ts'
import { bilingualOf, meantBy, valueOfCell, wordsOfCell } from './cell-values.ts'
import type { EdgesMapping } from './mapping.ts'
import { isTermType, nodeTypeOfWords, plainWords } from '../plain-words.ts'
import { recordKey } from './record-keys.ts'
import type { TableContext } from './record-statements.ts'
import { headingKey } from './headings.ts'

/** The two ends and the relationship of each row of an edge list. */
export async function* edgeStatements(
  rows: AsyncIterable<TableRow>,
  mapping: EdgesMapping,
  { table, columns, tally }: TableContext,
): AsyncGenerator<Statement> {
  const isNew = startSaying()
  const wordsAt = (row: TableRow, heading: string | undefined) => {
    const at = heading === undefined ? undefined : columns.get(headingKey(heading))
    return at === undefined ? undefined : wordsOfCell(row.cells[at])
  }
  for await (const row of rows) {
    const place = { file: table.file, sheet: table.sheet, row: row.row }
    const [from, to] = [mapping.from, mapping.to].map((end) => {
      const words = wordsAt(row, end.heading)
      const typeWords = wordsAt(row, end.typeHeading)
      const type = typeWords === undefined ? end.type : nodeTypeOfWords(typeWords)
      if (type === undefined)
        tally.add('import-tables:noticed.unknownType', place, { words: typeWords!.slice(0, 80) })
      return words === undefined ? undefined : endOf(mapping, type ?? end.type, words, place)
    })
    if (from === undefined || to === undefined) {
      if (from !== to) yield { kind: 'rejected', code: 'import-tables:rejected.noEnd', params: {}, place }
      continue
    }
    const said = wordsAt(row, mapping.typeHeading)
    const relation = relationOf(mapping, said, from.type, to.type)
    if (relation.isOther) {
      const params = { words: (said ?? relation.wanted).slice(0, 80), from: from.type, to: to.type }
      tally.add('import-tables:noticed.relatedOnly', place, params)
    }
    const [a, b] = relation.isInverse ? [to, from] : [from, to]
    const properties = { ...relation.properties, ...propertiesOf(row, mapping, relation.type, columns) }
    const relationship = {
      kind: 'relationship',
      type: relation.type,
      from: a.end,
      to: b.end,
      properties,
      place,
    } as const
    for (const statement of [from.node, to.node, relationship]) {
      if (statement !== undefined && isNew(statement)) yield statement
    }
  }
}

/** Undefined where the words hold no name, as a bar between two languages alone does. */
function endOf(mapping: EdgesMapping, type: NodeTypeName, words: string, place: Place) {
  if (isTermType(type))
    return { type, end: { term: { type, words: words.slice(0, 300) } }, node: undefined } as const
  const name = bilingualOf(words, { language: 'both', otherwise: mapping.language })
  const said = name.en ?? name.fr
  if (said === undefined) return undefined
  const key = recordKey(mapping.dataset, type, { name: said })
  const node = { kind: 'node', key, type, identifiers: [], properties: { name }, place } as const
  return { type, end: { key }, node } as const
}

type Relation = {
  readonly type: RelationshipTypeName
  readonly isInverse: boolean
  /** It came in as RELATED_TO, though something else was said or wanted. */
  readonly isOther: boolean
  readonly wanted: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** The type that words name, read from either end; where the schema does not join the two so, it is RELATED_TO. */
function relationOf(
  mapping: EdgesMapping,
  said: string | undefined,
  from: NodeTypeName,
  to: NodeTypeName,
): Relation {
  const meant = said === undefined ? mapping.type : meantBy(said, mapping.words)
  const named =
    typesByWords().get(plainWords(meant)) ??
    (said === undefined ? undefined : { type: mapping.type, isInverse: false })
  const wanted = named?.type ?? meant
  const label = said === undefined ? {} : { label: said.slice(0, 20_000) }
  const isRelated = named !== undefined && named.type !== 'RELATED_TO'
  if (isRelated) {
    const declared = relationshipType(named.type)!
    const { type, isInverse } = named
    const fits = isInverse ? joins(declared, to, from) : joins(declared, from, to)
    if (fits) return { type, isInverse, isOther: false, wanted, properties: {} }
  }
  return {
    type: 'RELATED_TO',
    isInverse: false,
    isOther: isRelated || said !== undefined,
    wanted,
    properties: label,
  }
}

const typesByWords = once(() => {
  const found = new Map<string, { readonly type: RelationshipTypeName; readonly isInverse: boolean }>()
  for (const type of relationshipTypeNames) {
    const { label, inverse } = relationshipTypes[type]
    for (const words of [type, label.en, label.fr]) {
      if (!found.has(plainWords(words))) found.set(plainWords(words), { type, isInverse: false })
    }
    for (const words of [inverse.en, inverse.fr]) {
      if (!found.has(plainWords(words))) found.set(plainWords(words), { type, isInverse: true })
    }
  }
  return found
})

function propertiesOf(
  row: TableRow,
  mapping: EdgesMapping,
  type: RelationshipTypeName,
  columns: TableContext['columns'],
): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {}
  for (const { heading, target } of mapping.columns) {
    if (target.to !== 'property') continue
    const at = columns.get(headingKey(heading))
    const declared = relationshipType(type)!.properties
    const property = Object.hasOwn(declared, target.property)
      ? declared[target.property as 'note']
      : undefined
    if (at === undefined || property === undefined) continue
    const { language = mapping.language } = target
    const found = valueOfCell(property, row.cells[at], { ...target, language, otherwise: mapping.language })
    if (found.is === 'value') properties[target.property] = found.value
  }
  return properties
}
