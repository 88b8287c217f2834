/**
 * Finds phrases in UTF-8 bytes without making text of them: one table look-up a byte of ASCII. The automaton of Aho and
 * Corasick over folded letters (case, accents, and signs as one space). It finds every phrase that `holdsWords` finds,
 * and some more: a phrase may begin in one cell and end in the next.
 *
 * Source: Aho & Corasick, Communications of the ACM 18 (1975) 333–340, doi:10.1145/360825.360855.
 */
export type ByteWords = {
  /** For `state * 256 + byte` the next state, with the bits below. Of bytes beyond ASCII only `toLookAt` is told. */
  readonly table: Uint16Array
  /** State before the first byte of a row. */
  readonly start: number
}

/** The byte is a quote, a line feed or beyond ASCII, or a phrase ends with it. */
export const toLookAt = 0x8000
/** A phrase ends with the byte. */
export const phraseEnds = 0x4000
export const stateBits = 0x3fff

const space = 0x20

/**
 * The automaton of phrases of lower-case ASCII words (" human traffick", " sex trafficking "); without phrases one that
 * only looks at quotes and line feeds.
 *
 * Errors: undefined where it would take more than 16,384 states: then every row must be read.
 */
export function byteWords(phrases: readonly string[]): ByteWords | undefined {
  const edges = [new Map<number, number>()]
  const isEnd: boolean[] = [false]
  for (const phrase of phrases) isEnd[addPhrase(edges, isEnd, phrase)] = true
  if (edges.length > stateBits + 1) return undefined
  const fallback = fallbacks(edges, isEnd)
  const afterSpace = new Set(edges.flatMap((one) => one.get(space) ?? []))
  const step = (state: number, letter: number): number => {
    if (letter === space && afterSpace.has(state)) return state // several signs are one space
    for (let at = state; ; at = fallback[at]!) {
      const next = edges[at]!.get(letter)
      if (next !== undefined) return next
      if (at === 0) return 0
    }
  }
  const table = new Uint16Array(edges.length * 256)
  for (let state = 0; state < edges.length; state += 1)
    for (let byte = 0; byte < 256; byte += 1) {
      const isAscii = byte < 0x80
      const next = isAscii ? step(state, foldedByte(byte)) : state
      const ends = isAscii && isEnd[next] === true
      const isMark = byte === 0x22 || byte === 0x0a || !isAscii
      table[state * 256 + byte] = next | (ends ? phraseEnds : 0) | (ends || isMark ? toLookAt : 0)
    }
  return { table, start: step(0, space) }
}

/** Adds the states of a phrase; the one that it ends in. */
function addPhrase(edges: Map<number, number>[], isEnd: boolean[], phrase: string): number {
  let state = 0
  for (let at = 0; at < phrase.length; at += 1) {
    const letter = phrase.charCodeAt(at)
    let next = edges[state]!.get(letter)
    if (next === undefined) {
      next = edges.push(new Map()) - 1
      isEnd.push(false)
      edges[state]!.set(letter, next)
    }
    state = next
  }
  return state
}

/** Of each state that of its longest end with which a phrase begins; where a phrase ends there, it ends here too. */
function fallbacks(edges: readonly ReadonlyMap<number, number>[], isEnd: boolean[]): readonly number[] {
  const fallback: number[] = edges.map(() => 0)
  const queue = [...edges[0]!.values()]
  for (const state of queue) {
    for (const [letter, child] of edges[state]!) {
      let at = fallback[state]!
      while (at !== 0 && !edges[at]!.has(letter)) at = fallback[at]!
      fallback[child] = edges[at]!.get(letter) ?? 0
      isEnd[child] ||= isEnd[fallback[child]] === true
      queue.push(child)
    }
  }
  return fallback
}

function foldedByte(byte: number): number {
  if (byte >= 65 && byte <= 90) return byte + 32
  return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) ? byte : space
}

const signs: readonly number[] = [space]
/** Folded ASCII letters by code of the character; none for accents that stand alone. */
const lettersOf: (readonly number[] | undefined)[] = []

/** Folded letters of a character beyond ASCII: those that it has under its accents, none of an accent, else a space. */
function lettersOfCode(code: number): readonly number[] {
  const known = lettersOf[code]
  if (known !== undefined) return known
  const bare = String.fromCharCode(code)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const letters = /^[a-z0-9]*$/.test(bare) ? Array.from(bare, (letter) => letter.charCodeAt(0)) : signs
  lettersOf[code] = letters
  return letters
}

/** What stands at a byte beyond ASCII: its folded letters, and how many bytes it takes. */
export type Character = { readonly letters: readonly number[]; readonly length: number }

/**
 * The character that begins at a byte beyond ASCII. Bytes that are no UTF-8 are taken for letters of Windows-1252.
 * `end`: where the bytes end; a character that is cut off there counts as no UTF-8.
 */
export function characterAt(bytes: Uint8Array, at: number, end: number): Character {
  const lead = bytes[at]!
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1
  if (length > 1 && at + length <= end && lead <= 0xf4) {
    let code = lead & (0xff >> (length + 1))
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next]!
      if ((byte & 0xc0) !== 0x80) return { letters: lettersOfCode(lead), length: 1 }
      code = (code << 6) | (byte & 0x3f)
    }
    return { letters: code > 0xffff ? signs : lettersOfCode(code), length }
  }
  return { letters: lettersOfCode(lead), length: 1 }
}
