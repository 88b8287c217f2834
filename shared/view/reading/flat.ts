/**
 * A text to search in: small letters, no accents, every white space a space, every apostrophe and dash a plain one;
 * of the same length, so that a place in it is a place in the text. Cost: O(length).
 */
export function flat(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  let out = ''
  for (const unit of splitUnits(text)) out += known.get(unit) ?? flatUnit(unit)
  return out
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/** UTF-16 units: half of a pair stays as it is. */
function splitUnits(text: string): readonly string[] {
  return text.split('')
}

const known = new Map<string, string>()

function flatUnit(unit: string): string {
  const first = unit
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s/u, ' ')
    .replace(/[’‘ʼ]/u, "'")
    .replace(/[‐‑‒–—]/u, '-')
    .charAt(0)
  const one = first === '' ? unit : first
  known.set(unit, one)
  return one
}

/** A place in a document: its page (from 0), and from where to where in the text of that page. */
export type Place = { readonly page: number; readonly start: number; readonly end: number }

/** So many places a search gives at most. */
const mostPlaces = 2000

/** Where words stand in a document, accents, capitals and line ends apart. Cost: O(length of the document). */
export function placesOf(pages: readonly string[], words: string): readonly Place[] {
  const wanted = flat(words.trim()).split(/ +/).map(escaped).join(' +')
  if (wanted === '') return []
  const places: Place[] = []
  for (const [page, text] of pages.entries())
    for (const found of flat(text).matchAll(new RegExp(wanted, 'gu'))) {
      if (places.length === mostPlaces) return places
      places.push({ page, start: found.index, end: found.index + found[0].length })
    }
  return places
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
