import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import type { FiscalYears, StatedDate, Timing } from '../../../graph-schema/timing.ts'
import { formatList, inLanguage } from '../../language/format.ts'
import { languageOf } from '../../language/language-of.ts'
import { typeset } from '../../language/typeset.ts'
import { valueInWords, type Speaking } from '../present-value.ts'
import type { TableView } from '../shapes/grid.ts'
import { typedOf } from '../typed-value.ts'
import { betweenNames } from './cell-links.ts'
import { choicesOf, type GridColumn } from './grid-columns.ts'

/** What a cell needs to be said: the language, and the names of the records that cells name. */
export type CellSpeech = Speaking & { readonly names: TableView['names'] }

export type CellWords = { readonly text: string; readonly lang: Language | null }

const nothing: CellWords = { text: '', lang: null }

/** Marks of a record that somebody should look at, in the order in which they are said. */
export const attentions = ['unsourced', 'stale', 'frenchUnknown', 'gradeUnknown'] as const
export type Attention = (typeof attentions)[number]

const standings = ['current', 'presumed', 'planned', 'historical'] as const

/** A choice by its id, a figure, a flag: as they are stored. */
export function plainOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}

/** A cell as it is read. Cost: that of formatting its value. */
export function cellInWords(column: GridColumn, cell: unknown, speech: CellSpeech): CellWords {
  if (cell === null || cell === undefined) return nothing
  const { language, t, names } = speech
  switch (column.kind) {
    case 'relationship':
      return {
        text: formatList(
          (cell as readonly string[]).map((id) => names[id]?.[0] ?? id),
          language,
        ),
        lang: null,
      }
    case 'computed':
      return { text: computedInWords(column.what, cell, speech), lang: null }
    case 'property': {
      if (column.property.kind === 'bilingual' && column.language !== undefined && column.language !== 'own')
        return { text: typeset(cell as string, column.language), lang: column.language }
      if (column.property.kind === 'bilingual') return inLanguage(cell, language) ?? nothing
      if (typeof cell === 'object' && !Array.isArray(cell) && column.name === 'scorer') {
        const { name } = cell as { readonly name: string }
        return { text: name, lang: null }
      }
      const words = valueInWords({ language, t }, column.property, cell)
      return { text: words.text, lang: words.lang ?? langOfPlain(column, words.text) }
    }
  }
}

/** The language of a text that is kept in one language without saying in which, where it can be told. */
function langOfPlain(column: GridColumn, text: string): Language | null {
  return column.kind === 'property' && column.property.kind === 'texts' ? languageOf(text) : null
}

function computedInWords(what: string, cell: unknown, { t, language }: CellSpeech): string {
  switch (what) {
    case 'standing':
      return t(`window:currency.${plainOf(cell)}`)
    case 'attention':
      return formatList(
        (cell as readonly string[]).map((one) => t(`grid:attention.${one}`)),
        language,
      )
    default:
      return plainOf(cell)
  }
}

/**
 * What stands in the field of a cell while it is edited, and in a copy that goes into a spreadsheet: it can be typed or
 * pasted back. A number stays a number.
 */
export function cellAsTyped(column: GridColumn, cell: unknown, speech: CellSpeech): string | number {
  if (cell === null || cell === undefined) return ''
  if (column.kind === 'relationship')
    return (cell as readonly string[]).map((id) => speech.names[id]?.[0] ?? id).join(betweenNames)
  if (column.kind !== 'property') return cellInWords(column, cell, speech).text
  const { kind } = column.property
  if (kind === 'number' && typeof cell === 'number') return cell
  if (kind === 'bilingual') return wordsIn(column, cell, speech.language)
  if (choicesOf(column) !== undefined || kind === 'eligibility' || column.name === 'scorer')
    return cellInWords(column, cell, speech).text
  return typedOf(column.property, cell, speech.language)
}

/** A cell as it is copied: what is typed there, in the other language where the name is only in that one. */
export function cellForCopy(column: GridColumn, cell: unknown, speech: CellSpeech): string | number {
  const typed = cellAsTyped(column, cell, speech)
  if (typed !== '' || column.kind !== 'property' || column.property.kind !== 'bilingual') return typed
  const words = cell as Bilingual | null
  return words?.[speech.language === 'en' ? 'fr' : 'en'] ?? ''
}

/** The text of a bilingual cell in the language that is edited there; not that of the other one. */
export function wordsIn(column: GridColumn, cell: unknown, language: Language): string {
  if (cell === null || cell === undefined) return ''
  if (column.kind === 'property' && column.language === 'own') return (cell as Bilingual)[language] ?? ''
  return plainOf(cell)
}

/** What a column is sorted by: numbers and days as such, choices in the order of their list, all else as words. */
export function sortKeyOf(column: GridColumn, cell: unknown, speech: CellSpeech): number | string | null {
  if (cell === null || cell === undefined) return null
  if (column.kind === 'computed') {
    if (column.what === 'sources') return cell as number
    if (column.what === 'standing') return standings.indexOf(cell as (typeof standings)[number])
  }
  const choices = choicesOf(column)
  if (choices !== undefined) {
    const place = choices.findIndex((one) => one.id === plainOf(cell))
    return place === -1 ? choices.length : place
  }
  if (column.kind === 'property')
    switch (column.property.kind) {
      case 'number':
        return cell as number
      case 'date':
        return cell as string
      case 'stated-date':
        return (cell as StatedDate).date
      case 'timing': {
        const { start, end } = cell as Timing
        return start ?? end
      }
      case 'fiscal-years':
        return (cell as FiscalYears).from
      default:
    }
  const { text } = cellInWords(column, cell, speech)
  return text === '' ? null : text
}

/** The ids by which a filter chooses among the values of a cell; undefined where they are no closed list. */
export function idsOf(column: GridColumn, cell: unknown): readonly string[] | undefined {
  const isAttention = column.kind === 'computed' && column.what === 'attention'
  const isClosed = filterChoices(column) !== undefined
  if (!isClosed) return undefined
  if (cell === null || cell === undefined) return []
  return isAttention ? (cell as readonly string[]) : [plainOf(cell)]
}

/** What a filter of a column offers to choose among, by id and label key or label; undefined where it is text. */
export function filterChoices(
  column: GridColumn,
):
  | readonly { readonly id: string; readonly label: { readonly en: string; readonly fr: string } | string }[]
  | undefined {
  const choices = choicesOf(column)
  if (choices !== undefined) return choices.map(({ id, en, fr }) => ({ id, label: { en, fr } }))
  if (column.kind !== 'computed') return undefined
  if (column.what === 'standing') return standings.map((id) => ({ id, label: `window:currency.${id}` }))
  if (column.what === 'attention') return attentions.map((id) => ({ id, label: `grid:attention.${id}` }))
  return undefined
}
