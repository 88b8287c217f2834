import { Eligibility } from '../../../graph-schema/eligibility.ts'
import { asWritten } from '../../exchange/pack/pack-columns.ts'
import {
  cellOfPart,
  choicesOfPart,
  eligibilityParts,
  keyOfPart,
  type EligibilityPart,
} from '../../exchange/pack/pack-eligibility.ts'
import { linkSeparator } from '../../exchange/pack/pack-links.ts'
import type { Noticed, Place, Rejected } from '../statement.ts'
import type { TableRow } from '../table.ts'
import { choiceOfWords, manyOf, wordsOfCell } from '../tables/cell-values.ts'
import { cellAt, placeAt, type PackTable } from './pack-book.ts'
import { inShort, noticed, rejected } from './pack-said.ts'
import { plainCell } from './plain-cell.ts'

/** What the columns of a row say of who is admitted, put together with what was sent; undefined where nothing changed. */
export type StatedEligibility = {
  readonly value: Eligibility | undefined
  readonly place: Place | undefined
  readonly said: readonly (Noticed | Rejected)[]
}

/** A part that came back empty is said and stays; one that cannot be read is rejected by itself. */
export function eligibilityOf(
  table: PackTable,
  row: TableRow,
  before: Eligibility | undefined,
): StatedEligibility {
  const said: (Noticed | Rejected)[] = []
  const changed: Partial<Record<EligibilityPart, unknown>> = {}
  let first: Place | undefined
  for (const part of eligibilityParts) {
    const key = keyOfPart(part)
    if (!table.columns.has(key)) continue
    const cell = cellAt(table, row, key)
    const sent = cellOfPart(part, before)
    if (plainCell(cell) === plainCell(sent)) continue
    const place = placeAt(table, row, key)
    const heading = place.field ?? key
    const words = wordsOfCell(cell)
    if (words === undefined) {
      if (sent !== null) said.push(noticed('takenOut', place, { words: inShort(String(sent)), heading }))
      continue
    }
    const value = valueOfPart(part, asWritten(words))
    if (value.wrong !== undefined) said.push(rejected(value.wrong, place, { words: inShort(words), heading }))
    else {
      changed[part] = value.is
      first ??= place
    }
  }
  if (first === undefined) return { value: undefined, place: undefined, said }
  const { data } = Eligibility.safeParse({ ...before, ...changed })
  if (data === undefined)
    said.push(
      rejected('notValid', first, { words: inShort(JSON.stringify(changed)), heading: first.field ?? '' }),
    )
  return { value: data, place: data === undefined ? undefined : first, said }
}

function valueOfPart(
  part: EligibilityPart,
  words: string,
): { readonly is?: unknown; readonly wrong?: 'choice' | 'age' } {
  const choices = choicesOfPart(part)
  if (choices !== undefined) {
    const ids = manyOf(words, linkSeparator).map((one) =>
      [one, ...one.split('|')].map((side) => choiceOfWords(choices, side)).find((id) => id !== undefined),
    )
    if (ids.includes(undefined)) return { wrong: 'choice' }
    return { is: ids.includes('everyone') ? 'everyone' : ids }
  }
  if (part !== 'minAge' && part !== 'maxAge') return { is: words }
  const age = /^\D{0,12}?(\d{1,3})(?:[.,]0+)?\D{0,12}$/.exec(words)?.[1]
  return age === undefined || Number(age) > 120 ? { wrong: 'age' } : { is: Number(age) }
}
