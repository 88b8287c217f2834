import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { languageOf } from '../../language/language-of.ts'

/**
 * Words without accents, case or signs, one space between: what is compared. Letters beyond ASCII that have no such
 * letter under their accent stay. Only U+0300–036F count as accents, as byte-words.ts has it.
 */
export function folded(text: string): string {
  const bare = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const bars = /\s*[|│]\s*/
const nothingSaid =
  /^(?:see (?:the )?notes?|voir (?:les )?notes?|n a|s o|na|so|nil|none|aucune?|not applicable|sans objet|tbd|not available|non disponible)$/

/** A text as it stands without what surrounds it; undefined where it says nothing (";", "See notes", "N/A"). */
export function said(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const words = folded(trimmed)
  return words === '' || nothingSaid.test(words) ? undefined : trimmed
}

/** One text of each language, where they say something, cut to what a property holds. */
export function pair(en: string | undefined, fr: string | undefined): Bilingual | undefined {
  const both = {
    ...(en === undefined ? {} : { en: cut(en, 19_000) }),
    ...(fr === undefined ? {} : { fr: cut(fr, 19_000) }),
  }
  return Object.keys(both).length === 0 ? undefined : both
}

/** At most so many characters, never half of one, with an ellipsis where something was cut. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * The two languages of a cell of the bilingual columns: "A|B", "A | B", "A│B", and "X / Y" where one side is French and
 * the other is not. A text without a bar is taken for French where it looks so, else for English; one with more bars
 * stays whole.
 */
export function bilingualCell(cell: string): Bilingual | undefined {
  const parts = cell.split(bars)
  if (parts.length === 2) return pair(said(parts[0]!), said(parts[1]!))
  const halves = parts.length === 1 ? cell.split(/\s+\/\s+/) : []
  if (halves.length === 2) {
    const french = halves.map(looksFrench)
    if (french[0] !== french[1]) {
      const [en, fr] = french[0] ? [halves[1]!, halves[0]!] : [halves[0]!, halves[1]!]
      return pair(said(en), said(fr))
    }
  }
  const whole = said(cell)
  if (whole === undefined) return undefined
  return looksFrench(whole) ? pair(undefined, whole) : pair(whole, undefined)
}

function looksFrench(text: string): boolean {
  return languageOf(text) === 'fr'
}

/** Bytes of UTF-8 that somebody read as Windows-1252 and saved ("Ã©", "â€™"), or signs that stand for lost letters. */
export function isGarbled(text: string): boolean {
  return /[ÂÃ][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u203a\u20ac\u2122]|â€|\ufffd/.test(text)
}
