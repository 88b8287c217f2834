import { done, refused, type Outcome } from '../../base/outcome.ts'
import type { BatchStep } from '../../commands/command.ts'
import { possibleRelationships } from '../possible-relationships.ts'
import type { ExactNamesView, TiesView } from '../shapes/grid.ts'
import type { GridColumn } from './grid-columns.ts'

export type RelationshipColumn = Extract<GridColumn, { kind: 'relationship' }>

/** What stands between the names of one cell that is copied, and may stand between them in one that is pasted. */
export const betweenNames = '; '

/** Ways to read the names in a cell, tried in this order: one name may hold the sign of the next way. */
const separators = [null, /[;\n]/, /[,;\n]/] as const

/** What a text of a cell may name, by each way to read it; nothing where it is empty. */
function readings(text: string): readonly (readonly string[])[] {
  return separators.map((separator) =>
    (separator === null ? [text] : text.split(separator))
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
}

/** No record is called by more letters than that. */
const longestName = 4000

/** Every text that has to be looked up to read these cells. */
export function textsToFind(cells: readonly string[]): readonly string[] {
  const all = new Set(cells.flatMap((text) => readings(text).flat()))
  return [...all].filter((one) => one.length <= longestName)
}

/** The types that may stand at the other end of the cells of a column. */
export function typesAtOtherEnd(type: string, column: RelationshipColumn): readonly string[] {
  const found = possibleRelationships(type).find(
    (one) => one.type === column.type && one.direction === column.direction,
  )
  return found?.others ?? []
}

/**
 * The records that a text names: one, or several between which a semicolon, a line or a comma stands. It is read the
 * first way in which each part is the name of one record.
 *
 * Errors: `cells:paste.notFound` with the part that no record is called, `cells:paste.notSure` with those that it may be.
 */
export function recordsNamed(text: string, names: ExactNamesView): Outcome<readonly string[]> {
  const byText = new Map(names.map((one) => [one.text, one]))
  const ways = readings(text)
  const sure = ways.find((parts) => parts.every((part) => byText.get(part)?.count === 1))
  if (sure !== undefined) return done([...new Set(sure.map((part) => byText.get(part)!.found[0]!.id))])
  // told of the way that a person meant, as far as can be told
  const meant = ways[1]!.some((part) => (byText.get(part)?.count ?? 0) > 0) ? ways[1]! : ways[0]!
  const wrong = meant.find((part) => byText.get(part)?.count !== 1) ?? text
  const { count = 0, found = [] } = byText.get(wrong) ?? {}
  const value = wrong.slice(0, 80)
  if (count === 0) return refused('cells:paste.notFound', { value })
  return refused('cells:paste.notSure', {
    value,
    n: count,
    ids: found.map((one) => one.id).join(', '),
  })
}

/** A relationship of a column between a record and another one, as a command makes it. */
export function relateStep(
  { type, direction }: RelationshipColumn,
  record: string,
  other: string,
  id: string,
): BatchStep {
  const [from, to] = direction === 'out' ? [record, other] : [other, record]
  return { do: 'relate', type, from, to, id }
}

/** The commands that make a cell name these records and no others: what goes first, so that what comes finds room. */
export function linkSteps(
  column: RelationshipColumn,
  record: string,
  wanted: readonly string[],
  ties: TiesView,
  newId: () => string,
): readonly BatchStep[] {
  const own = ties.filter((one) => one.record === record)
  const there = new Set(own.map((one) => one.other))
  return [
    ...own
      .filter((one) => !wanted.includes(one.other))
      .map((one): BatchStep => ({ do: 'unrelate', id: one.relationship })),
    ...wanted.filter((one) => !there.has(one)).map((one) => relateStep(column, record, one, newId())),
  ]
}
