import { canonicalJson } from '../../base/canonical-json.ts'
import { done, type Refusal } from '../../base/outcome.ts'
import type { BatchStep } from '../../commands/command.ts'
import { validateProperties } from '../../commands/validate.ts'
import type { GridRow } from './arrange-rows.ts'
import { propertyValue, valueOfText, withWords } from './cell-value.ts'
import { linkSteps, recordsNamed } from './cell-links.ts'
import type { ExactNamesView, TiesView } from '../shapes/grid.ts'
import { cellForCopy, cellInWords, type CellSpeech } from './grid-cell.ts'
import { isTyped, type GridColumn } from './grid-columns.ts'

/** A value of the block that is not taken: where it was to go, and why. */
export type LeftCell = {
  /** Row of the block, from 0. */
  readonly row: number
  /** The record it was for; null for a new one. */
  readonly record: string | null
  /** Undefined beyond the last column. */
  readonly column: GridColumn | undefined
  readonly value: string
  readonly refusal: Refusal
}

export type PastePlan = {
  /** What would change or be made, the relationships of a record after itself. */
  readonly steps: readonly BatchStep[]
  readonly left: readonly LeftCell[]
  /** Records of the block that say already what is pasted. */
  readonly unchanged: number
}

/** Which records the texts of a column name, and the relationships that stand there. */
export type Links = { readonly names: ExactNamesView; readonly ties: TiesView }

type Wanted = {
  readonly type: string
  /** The records in the order in which they are shown, from the first that the block falls on. */
  readonly rows: readonly GridRow[]
  /** The columns from the one that the block begins at, each with the place of its cell. */
  readonly columns: readonly { readonly column: GridColumn; readonly place: number }[]
  readonly block: readonly (readonly string[])[]
  /** What was looked up for each column of relationships that the block falls on, by its key. */
  readonly links: Readonly<Record<string, Links>>
  readonly speech: CellSpeech
  readonly newId: () => string
  /** People make records of this type by hand. */
  readonly isMade: boolean
}

/**
 * What pasting a block of cells comes to: an edit for each record that it falls on, a new record for each row below the
 * last one that brings a name, and every value that is not taken, with why. A value that breaks a rule takes no other of
 * its row with it.
 *
 * Shape: a cell of the block that says what is there already changes nothing; an empty one clears.
 * Cost:  O(cells of the block).
 */
export function planPaste({ type, rows, columns, block, links, speech, newId, isMade }: Wanted): PastePlan {
  const steps: BatchStep[] = []
  const left: LeftCell[] = []
  let unchanged = 0
  block.forEach((cells, at) => {
    const row = rows[at]
    const properties: Record<string, unknown> = {}
    const id = row?.[0] ?? newId()
    const joins: BatchStep[] = []
    const refuse = (column: GridColumn | undefined, value: string, refusal: Refusal): void => {
      left.push({ row: at, record: row?.[0] ?? null, column, value, refusal })
    }
    cells.forEach((text, across) => {
      const target = columns[across]
      if (target === undefined) {
        if (text.trim() !== '') refuse(undefined, text, { code: 'grid:paste.beyond', params: {} })
        return
      }
      const { column, place } = target
      const cell = row?.[place]
      if (isSameText(column, cell, text, speech)) return
      const found = links[column.key]
      if (column.kind === 'relationship' && found !== undefined) {
        const named = text.trim() === '' ? done([]) : recordsNamed(text, found.names)
        if (named.ok) joins.push(...linkSteps(column, id, named.value, found.ties, newId))
        else refuse(column, text, named.refusal)
        return
      }
      const value = valueOfText(column, text, speech.language)
      if (!value.ok || column.kind !== 'property') {
        if (!value.ok) refuse(column, text, value.refusal)
        return
      }
      const { name } = column
      const isWords = column.property.kind === 'bilingual'
      const whole = isWords ? withWords(properties[name] ?? null, value.value) : value.value
      const valid = validateProperties({ type, id: row?.[0] ?? '…', properties: { [name]: value.value } })
      if (!valid.ok) refuse(column, text, valid.refusal)
      else if (!isSame(column, cell, value.value)) properties[name] = whole
    })
    if (row !== undefined) {
      const isEdited = Object.keys(properties).length > 0
      if (!isEdited && joins.length === 0) unchanged++
      if (isEdited) steps.push({ do: 'edit', id, properties })
      steps.push(...joins)
      return
    }
    if (cells.every((text) => text.trim() === '')) return
    if (!isMade) refuse(columns[0]?.column, cells[0] ?? '', { code: 'grid:paste.notMade', params: {} })
    else if (!hasWords(properties))
      refuse(columns[0]?.column, cells[0] ?? '', { code: 'grid:paste.noName', params: {} })
    else steps.push({ do: 'create', type, id, properties }, ...joins)
  })
  return { steps, left, unchanged }
}

/** What a copy of the cell would bring back: also for columns that are not typed. */
function isSameText(column: GridColumn, cell: unknown, text: string, speech: CellSpeech): boolean {
  const plain = (one: string | number): string => String(one).trim().replaceAll(/\s+/g, ' ')
  const words = plain(text)
  if (!isTyped(column) && column.kind !== 'relationship')
    return words === '' || words === plain(cellInWords(column, cell, speech).text)
  return words === plain(cellForCopy(column, cell, speech))
}

function isSame(column: GridColumn, cell: unknown, value: unknown): boolean {
  const before = propertyValue(column, cell) ?? null
  if (column.kind !== 'property' || column.property.kind !== 'bilingual')
    return canonicalJson(before) === canonicalJson(value)
  const words = (before ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(value as object).every(([language, one]) => (words[language] ?? null) === one)
}

function hasWords(properties: Readonly<Record<string, unknown>>): boolean {
  return ['name', 'text'].some((name) =>
    Object.values((properties[name] as object | undefined) ?? {}).some((words) => words !== null),
  )
}
