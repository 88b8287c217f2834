import { even, type Part } from './document.ts'
import { fold } from './fold.ts'
import { leadingNumber, withoutBullet } from './numbers.ts'
import { looksLikeBody } from './organization-words.ts'
import { splitLabels } from './roles.ts'
import { isTiming } from './timings.ts'

/** What no body is called. */
const ofPlan = /\b(?:plan|strategy|strategie|framework|report|rapport|roadmap|feuille de route)\b/
/** Longest line that runs along the pages. */
const longest = 120
/** How a line names the document that it runs along. */
const ofDocument =
  /\b(?:plan|pan|nap|strategy|strategie|framework|cadre|agenda|response|reponse|roadmap|feuille de route|programme?|report|rapport|policy|politique|actions?|schema|charte?r?|(?:19|20)\d\d)\b/

/**
 * A text without what was printed at the top and foot of its pages: "Page 4 of 9", and a line that names the document
 * again and again beside a page number, of its own line or of the next. The first time it may be the title, and stays.
 *
 * Cost: O(parts).
 */
export function withoutRunningLines(parts: readonly Part[]): readonly Part[] {
  const texts = parts.map((part) => (part.kind === 'table' || 'page' in part.at ? undefined : part.text))
  const isNumber = texts.map((text) => text !== undefined && bareNumber.test(text.trim()))
  const isPage = texts.map((text) => text !== undefined && pageOf.test(text.trim()))
  const isBeside = (i: number): boolean =>
    [i - 1, i + 1].some((n) => isNumber[n] === true || isPage[n] === true) ||
    endsInNumber.test(texts[i]!.slice(-300))
  const places = new Map<string, number[]>()
  for (const [i, text] of texts.entries()) {
    const key = text === undefined ? undefined : keyOf(text)
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), i])
  }
  const gone = new Set<number>(texts.flatMap((_, i) => (isPage[i] === true ? [i] : [])))
  for (const all of places.values()) {
    const beside = all.filter(isBeside)
    if (beside.length < 2 || beside.length < all.length - 1) continue
    for (const i of beside) gone.add(i)
    for (const i of beside) for (const n of [i - 1, i + 1]) if (isNumber[n] === true) gone.add(n)
  }
  return gone.size === 0 ? parts : parts.filter((_, i) => !gone.has(i))
}

const bareNumber = /^[-–—]?\s*\d{1,3}(?:\s?\/\s?\d{1,3})?\s*[-–—]?$/
const pageOf = /^[-–—|]?\s*(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?\s*[-–—|]?$/iu
/** A page number at the edge, spaces away from the words. */
const endsInNumber = /\S\s{3,}\d{1,3}\s*$/

/** What a line says whatever page it stands on; undefined for one that cannot run along. */
function keyOf(text: string): string | undefined {
  if (text.length > 4 * longest) return undefined
  const said = even(text.replace(/\s{3,}\d{1,3}\s*$/, ''))
  const isLine =
    said.length >= 10 &&
    said.length <= longest &&
    said.includes(' ') &&
    !/[.!?;:,)]$/.test(said) &&
    leadingNumber(said) === undefined &&
    withoutBullet(said) === undefined
  if (
    !isLine ||
    isTiming(said) ||
    (looksLikeBody(said) && !ofPlan.test(fold(said))) ||
    splitLabels(said).fields.length > 0
  )
    return undefined
  const key = fold(said)
  return ofDocument.test(key) ? key.replace(/\d+/g, '#') : undefined
}
