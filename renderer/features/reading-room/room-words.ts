import type { Suggestion } from '../../../shared/extraction/suggestion.ts'
import { typeName } from '../../../shared/view/names.ts'
import type { Words } from '../../session/words.ts'

/** A suggestion as one says it: its number and how it begins. */
export function calledOf({ number, text }: Suggestion): string {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text
  return number === null ? short : `${number} ${short}`
}

/** Where its passage stands. */
export function placeInWords({ locator }: Suggestion, { t, number }: Words): string {
  if ('page' in locator) return t('extraction:place.page', { page: number(locator.page) })
  return 'line' in locator
    ? t('extraction:place.line', { line: number(locator.line) })
    : t('extraction:place.paragraph', { paragraph: number(locator.paragraph) })
}

/** A part by its key: "type Commitment", "table 2", "under Prevention". */
export function partInWords(key: string, { t, number, language }: Words): string {
  const [kind, rest] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
  if (kind === 'type') return typeName(rest, language)
  const short = rest.length > 60 ? `${rest.slice(0, 59)}…` : rest
  return kind === 'table' ? t('room:filter.table', { n: number(Number(rest)) }) : short
}
