import type { Place } from './flat.ts'
import { tokensOf } from './passage.ts'

/** Where to begin looking: a page (from 0), and from where to where in its text. */
export type Within = Place

/** So many foreign words may stand between two of the passage: other columns, a number, a line end's hyphen. */
const mostForeign = 5

/**
 * The words of a passage where it is known about where they stand: the run that holds most of them in their order, the
 * first of equal ones. Null where fewer than half of its words (of the first thirty) are there.
 *
 * Cost: O(length of the part × words of the passage that are looked at).
 */
export function passageFrom(
  pages: readonly string[],
  { page, start, end }: Within,
  words: string,
): Place | null {
  const text = (pages[page] ?? '').slice(start, end)
  const wanted = tokensOf(words).map((one) => one.word)
  const tokens = tokensOf(text)
  if (wanted.length === 0) return null
  let best: { from: number; to: number; count: number } | undefined
  for (const [at, token] of tokens.entries()) {
    if (token.word !== wanted[0]) continue
    let [last, count] = [at, 1]
    for (const word of wanted.slice(1)) {
      const next = tokens.slice(last + 1, last + 2 + mostForeign).findIndex((one) => one.word === word)
      if (next === -1) continue
      last += next + 1
      count += 1
    }
    if (best === undefined || count > best.count) best = { from: at, to: last, count }
    if (count === wanted.length) break
  }
  if (best === undefined || best.count * 2 < Math.min(wanted.length, 30)) return null
  return { page, start: start + tokens[best.from]!.start, end: start + tokens[best.to]!.end }
}
