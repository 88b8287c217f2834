import { flat, type Place } from './flat.ts'
import { regionsOf, type Region } from './regions.ts'

/** What is looked for in a document: where the citation says it stands, the source's own words, and those of the record. */
export type Cited = {
  readonly locator: string
  readonly quote?: string | undefined
  /** Texts of the record in any language: those of the document's language are the ones that are found. */
  readonly words: readonly string[]
}

/** A proposal: `by` says what it rests on — the quote, the words of the record, or the place that the citation names. */
export type Passage = Place & { readonly by: 'quote' | 'words' | 'place' }

type Token = { readonly word: string; readonly start: number; readonly end: number }
/** A line or a sentence. */
type Unit = Place & { readonly words: ReadonlySet<string>; readonly count: number }

/** Share of the weight of the record's words that a passage must hold, inside and outside of the place that is named. */
const enough = { inside: 0.22, outside: 0.5 }
/** What it counts to stand where the citation says. */
const placeBonus = 0.35
const mostUnits = 8
const shownOfPlace = 240

/**
 * The passage that a citation means, as a proposal: the quote where it is found; else the lines that hold most of the
 * record's words, rare ones weighing more, first of all where the locator says; else the beginning of that place. Null
 * where the document has none of these.
 *
 * Shape: `pages` are the texts of the pages in order; a document without pages is one.
 * Cost:  O(length of the document).
 */
export function findPassage(pages: readonly string[], cited: Cited): Passage | null {
  const quoted = cited.quote === undefined ? undefined : findQuote(pages, cited.quote)
  if (quoted !== undefined) return { ...quoted, by: 'quote' }
  const regions = regionsOf(pages, cited.locator)
  const best = bestUnits(pages, regions, cited.words)
  if (best !== undefined) return { ...best, by: 'words' }
  const [first] = regions
  if (first === undefined) return null
  const start = firstWordAt(pages[first.page] ?? '', first.start)
  const end = Math.min(first.end, start + shownOfPlace)
  return end > start ? { page: first.page, start, end, by: 'place' } : null
}

function firstWordAt(text: string, from: number): number {
  const at = text.slice(from).search(/\S/)
  return at === -1 ? from : from + at
}

/** The words of a text, flattened, with where they stand. Cost: O(length). */
export function tokensOf(text: string): readonly Token[] {
  return [...flat(text).matchAll(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** The words of a quote one after the other, whatever stands between them: line ends, hyphens, other quotation marks. */
function findQuote(pages: readonly string[], quote: string): Place | undefined {
  const wanted = tokensOf(quote).map((one) => one.word)
  if (wanted.length < 3) return undefined
  for (const [page, text] of pages.entries()) {
    const tokens = tokensOf(text)
    const at = tokens.findIndex((_, i) => wanted.every((word, k) => tokens[i + k]?.word === word))
    if (at !== -1) return { page, start: tokens[at]!.start, end: tokens[at + wanted.length - 1]!.end }
  }
  return undefined
}

function unitsOf(pages: readonly string[]): readonly Unit[] {
  return pages.flatMap((text, page) =>
    [...text.matchAll(/[^\n.;!?]+[.;!?]*/g)].flatMap((found): Unit[] => {
      const tokens = tokensOf(found[0])
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (first === undefined || last === undefined) return []
      return [
        {
          page,
          start: found.index + first.start,
          end: found.index + found[0].trimEnd().length,
          words: new Set(tokens.map((one) => one.word)),
          count: tokens.length,
        },
      ]
    }),
  )
}

/** Words that say something: three letters or more, or a number. */
function tellingWords(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => tokensOf(text).map((one) => one.word))
  return new Set(words.filter((word) => word.length > 2 || /\p{N}/u.test(word)))
}

function bestUnits(
  pages: readonly string[],
  regions: readonly Region[],
  texts: readonly string[],
): Place | undefined {
  const units = unitsOf(pages)
  // each text by itself: of a record in two languages one is that of the document
  const found = texts
    .map((text) => bestFor(units, regions, tellingWords([text])))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.score - a.score)
  return found[0]?.place
}

type Scored = { readonly place: Place; readonly score: number }

function bestFor(
  units: readonly Unit[],
  regions: readonly Region[],
  wanted: ReadonlySet<string>,
): Scored | undefined {
  const weights = weightsOf(units, wanted)
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0)
  if (total === 0) return undefined
  let best: Scored | undefined
  for (const [from, first] of units.entries()) {
    if (![...first.words].some((word) => weights.has(word))) continue
    const held = new Set<string>()
    let count = 0
    for (const unit of units.slice(from, from + mostUnits)) {
      if (unit.page !== first.page) break
      count += unit.count
      const before = held.size
      for (const word of unit.words) if (weights.has(word)) held.add(word)
      if (held.size === before) continue // a passage ends with a line that adds to it
      const share = [...held].reduce((sum, word) => sum + weights.get(word)!, 0) / total
      const place = { page: first.page, start: first.start, end: unit.end }
      const isInside = regions.some(
        (one) => one.page === place.page && place.start >= one.start && place.start < one.end,
      )
      if (share < (isInside ? enough.inside : enough.outside)) continue
      // of two passages that hold the same the shorter one
      const score = share + (isInside ? placeBonus : 0) - 0.002 * count
      if (best === undefined || score > best.score) best = { place, score }
    }
  }
  return best
}

/** A word weighs by how rare it is in the document (inverse document frequency); one that is not in it weighs as the rarest. */
function weightsOf(units: readonly Unit[], wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map([...wanted].map((word) => [word, 0]))
  for (const { words } of units)
    for (const word of words) {
      const count = counts.get(word)
      if (count !== undefined) counts.set(word, count + 1)
    }
  if ([...counts.values()].every((count) => count === 0)) return new Map()
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + units.length / Math.max(1, count))]))
}
