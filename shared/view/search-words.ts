/** Lower case without accents, so that "metis" finds "Métis" and "oeuvre" finds "œuvre". */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’']/g, "'")
}

/** What a keyboard without accents writes. */
function isPlain(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text)
}

/**
 * A text as its words, folded, one space before each: " femmes autochtones", " 1.11". A word is a run of letters and
 * digits; a point between digits belongs to the number. That a word begins with some letters is then one look for
 * " " and the letters.
 */
export function spacedWords(text: string): string {
  const folded = fold(text)
  const signs = isPlain(folded) ? /[^a-z0-9.]+/g : /[^\p{L}\p{N}.]+/gu
  const words = folded.replace(signs, ' ')
  const numbered = words.includes('.')
    ? words.replace(/(?<!\d)\.+|\.+(?!\d)/g, ' ').replace(/ {2,}/g, ' ')
    : words
  const trimmed = numbered.trim()
  return trimmed === '' ? '' : ` ${trimmed}`
}

const longest = 200
const before = 60

/** A text short enough to stand in a list; where it is too long, the part of it in which a word begins so. */
export function excerpt(text: string, begins: string): string {
  if (text.length <= longest) return text
  const at = [...text.matchAll(/[\p{L}\p{N}.]+/gu)].find(([word]) =>
    spacedWords(word).startsWith(` ${begins}`),
  )
  const from =
    at === undefined || at.index < longest - before ? 0 : text.lastIndexOf(' ', at.index - before) + 1
  const cut = text.slice(from, from + longest - 2).trimEnd()
  return `${from > 0 ? '…' : ''}${cut}${from + longest - 2 < text.length ? '…' : ''}`
}
