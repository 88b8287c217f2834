import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../base/outcome.ts'
import { fold } from '../search-words.ts'
import { valueOfTyped } from '../typed-value.ts'
import { choicesOf, isTyped, type GridColumn } from './grid-columns.ts'

/**
 * The value of a property that a text in a cell stands for, as a command takes it: one language of a bilingual one, the
 * id of a choice that is written by its words in either language, null where it is empty.
 *
 * Errors: `value-<kind>` as for the forms; `grid:paste.notTyped` for a column that is not typed, `grid:paste.notListed`
 *         with the choices for what is not one of them.
 */
export function valueOfText(column: GridColumn, text: string, language: Language): Outcome<unknown> {
  if (column.kind !== 'property' || !isTyped(column)) return refused('grid:paste.notTyped')
  const { name, property } = column
  const words = text.trim()
  if (property.kind === 'bilingual') {
    const one = column.language === 'en' || column.language === 'fr' ? column.language : language
    return done({ [one]: words === '' ? null : words })
  }
  const choices = choicesOf(column)
  if (choices === undefined) return valueOfTyped(property, text, name)
  if (words === '') return done(null)
  const wanted = fold(words)
  const found = choices.find(({ id, en, fr }) => [id, en, fr].some((one) => fold(one) === wanted))
  if (found === undefined)
    return refused('grid:paste.notListed', {
      value: words.slice(0, 80),
      choices: choices.map((one) => one[language]).join(', '),
    })
  return done(property.kind === 'flag' ? found.id === 'true' : found.id)
}

/** A value of a bilingual column laid over what the record has; the other language stays. */
export function withWords(before: unknown, words: unknown): unknown {
  return { ...(before as Bilingual | null), ...(words as object) }
}

/** The value of a whole property that a cell shows, as the fields of the form take it. */
export function propertyValue(column: GridColumn, cell: unknown): unknown {
  if (cell === null || cell === undefined) return undefined
  const isOneLanguage = column.kind === 'property' && (column.language === 'en' || column.language === 'fr')
  return isOneLanguage ? { [column.language]: cell } : cell
}
