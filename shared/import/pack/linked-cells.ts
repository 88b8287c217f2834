import { termTypes } from '../../../graph-schema/relationship-types/measure-types.ts'
import { asWritten, type PackType } from '../../exchange/pack/pack-columns.ts'
import { linkSeparator, packLinks, type PackLink } from '../../exchange/pack/pack-links.ts'
import { plainWords } from '../plain-words.ts'
import type { End, Noticed, Rejected, StatedRelationship } from '../statement.ts'
import type { TableRow } from '../table.ts'
import { manyOf, wordsOfCell } from '../tables/cell-values.ts'
import { cellAt, placeAt, type PackBook, type PackTable } from './pack-book.ts'
import { inShort, noticed, rejected } from './pack-said.ts'
import type { SentRecord } from './pack-sent.ts'
import { plainCell } from './plain-cell.ts'

/** The end of a relationship that a name in a cell is, among what the pack itself has; undefined for none, or several. */
export type FindInPack = (types: readonly string[], words: string) => End | undefined

type Row = {
  readonly table: PackTable
  readonly row: TableRow
  readonly key: string
  readonly type: PackType
  readonly record: SentRecord | undefined
}

/**
 * What the cells of joined records state beyond what was sent: a name that came in is one more relationship. Of a name
 * that was taken out a person chooses; where it is not known what it named, it is said.
 */
export function* linkedStatements(
  { table, row, key, type, record }: Row,
  find: FindInPack,
): Generator<StatedRelationship | Noticed | Rejected> {
  for (const link of packLinks(type)) {
    if (!table.columns.has(link.key)) continue
    const names = record?.links.get(link.key) ?? []
    const cell = cellAt(table, row, link.key)
    if (plainCell(cell) === plainCell(names.join(`${linkSeparator} `))) continue
    const place = placeAt(table, row, link.key)
    const heading = place.field ?? link.heading
    const words = wordsOfCell(cell)
    const parts = words === undefined ? [] : manyOf(asWritten(words), linkSeparator)
    const sent = names.map((name) => ({ name, sides: sidesOf(name) }))
    const isIn = (side: string) => sent.some(({ sides }) => sides.has(side))
    const there = new Set(parts.flatMap((part) => [...sidesOf(part)]))
    for (const part of parts) {
      if ([...sidesOf(part)].some(isIn)) continue
      const to = endOf(link, part, find)
      if (to === undefined) yield rejected('record', place, { words: inShort(part), heading })
      else yield { kind: 'relationship', type: link.type, from: { key }, to, properties: {}, place }
    }
    for (const { name, sides } of sent) {
      if ([...sides].some((side) => there.has(side))) continue
      const to = endOf(link, name, find)
      if (to === undefined) yield noticed('takenOut', place, { words: inShort(name), heading })
      else
        yield {
          kind: 'relationship',
          type: link.type,
          from: { key },
          to,
          properties: {},
          place,
          isTakenOut: true,
        }
    }
  }
}

/** A name, and each side of one in both languages, as they are compared. */
function sidesOf(name: string): ReadonlySet<string> {
  return new Set([name, ...name.split('|')].map(plainWords).filter((side) => side !== ''))
}

const vocabularies: ReadonlySet<string> = new Set(termTypes)

/** A term is looked up in the map that it comes into; so is a payer, who mostly is somebody else. */
function endOf({ type, to }: PackLink, part: string, find: FindInPack): End | undefined {
  const words = (part.split('|')[0] ?? part).trim() || part
  const [first] = to
  if (first !== undefined && vocabularies.has(first)) return { term: { type: first, words } }
  const inPack = find(to, part)
  if (inPack !== undefined || type !== 'PAYS_FROM') return inPack
  return { term: { type: 'Organization', words } }
}

/** Finds what is named among the records that were sent and the rows that are new. Cost: O(records) once. */
export function findInPack(book: PackBook, added: ReadonlyMap<string, string>): FindInPack {
  const byName = new Map<string, Map<string, string | undefined>>()
  for (const [id, { type, fields }] of book.sent?.records ?? []) {
    const names = byName.get(type) ?? new Map<string, string | undefined>()
    byName.set(type, names)
    for (const field of ['name.en', 'name.fr', 'text.en', 'text.fr']) {
      const said = fields.get(field)
      if (typeof said !== 'string') continue
      const name = plainWords(said.replaceAll(linkSeparator, ',').replaceAll('|', '/'))
      names.set(name, names.has(name) && names.get(name) !== id ? undefined : id)
    }
  }
  return (types, words) => {
    for (const side of sidesOf(words))
      for (const type of types) {
        const id = byName.get(type)?.get(side)
        if (id !== undefined) return { id }
        const key = added.get(`${type} ${side}`)
        if (key !== undefined) return { key }
      }
    return undefined
  }
}
