import type { Cell } from '../table.ts'
import { orderOfDates, unitOfWords, type DateOrder } from './cell-dates.ts'
import { markOf, wordsOfCell } from './cell-values.ts'
import { vocabulariesWith, type TermType } from '../plain-words.ts'

/** What the first rows of a column hold. Shares are of its filled cells, 0–1. */
export type ColumnContent = {
  readonly filled: number
  readonly rows: number
  /** Distinct words as they stand, in their order, at most 200. */
  readonly values: readonly string[]
  readonly marks: number
  readonly numbers: number
  readonly dates: number
  readonly addresses: number
  readonly people: number
  readonly businessNumbers: number
  /** Cells with one bar, between two texts: "English | Français". */
  readonly bars: number
  /** The vocabulary that most of the values are terms of, and what parts them. */
  readonly terms:
    | { readonly type: TermType; readonly share: number; readonly separator: string | undefined }
    | undefined
  readonly order: DateOrder | undefined
  /** What seems to part several values of one cell; undefined where cells hold one. */
  readonly separator: string | undefined
}

/** Characters of a cell that are looked at. */
const looked = 300

/** An address of electronic mail, or a telephone as North America writes it. */
const person = /^\S+@\S+\.\w+$|^\+?1?[\s.-]?\(?\d{3}\)?[\s.-]\s?\d{3}[\s.-]\d{4}(?:\D.*)?$/

const isInTwoLanguages = (words: string) => /^[^|│¦]*[^|│¦\s]\s*[|│¦]\s*[^|│¦\s][^|│¦]*$/.test(words)

/** Looks at the cells of one column. Cost: O(cells). */
export function contentOf(cells: readonly (Cell | undefined)[]): ColumnContent {
  const texts = cells.flatMap((cell) => wordsOfCell(cell)?.slice(0, looked) ?? [])
  const values = [...new Set(texts)].slice(0, 200)
  const share = (is: (words: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length
  const blank = cells.filter((cell) => cell === null || cell === undefined).length
  const marked = cells.filter((cell) => markOf(cell).isMarked && markOf(cell).words === undefined).length
  const answers = texts.filter((words) => /^(?:n|no|non|0)$/i.test(words)).length
  return {
    filled: cells.length - blank,
    rows: cells.length,
    values,
    marks: texts.length === 0 ? 0 : (marked + answers) / texts.length,
    numbers: share((words) => /^[-+(]?[$€£]?\s*\d[\d\s.,]*\s*[$€£]?\)?$/.test(words)),
    dates: share((words) => !/^\d{5}$/.test(words) && unitOfWords(words, 'day-first') !== undefined),
    addresses: share((words) => /^(?:https?:\/\/|www\.)\S+$/i.test(words)),
    people: share((words) => person.test(words)),
    businessNumbers: share((words) => /^\d{9}(?:\s?R[A-Z]\s?\d{4})?$/i.test(words)),
    bars: share(isInTwoLanguages),
    terms: termsOf(values),
    order: orderOfDates(texts),
    separator: separatorOf(texts, share(isInTwoLanguages) >= 0.5),
  }
}

const separators = [';', '|', '\n', ',', '/'] as const

/** By which separator, if any, the values are terms of a vocabulary; half of them at least. */
function termsOf(values: readonly string[]): ColumnContent['terms'] {
  let best: ColumnContent['terms']
  for (const separator of [undefined, ...separators]) {
    const words = values.flatMap((value) => (separator === undefined ? [value] : value.split(separator)))
    const said = [...new Set(words.map((one) => one.trim()).filter((one) => one !== ''))]
    const counts = new Map<TermType, number>()
    for (const one of said)
      for (const type of vocabulariesWith(one)) counts.set(type, (counts.get(type) ?? 0) + 1)
    for (const [type, count] of counts) {
      const share = count / said.length
      if (share >= 0.5 && share > (best?.share ?? 0) + 0.001) best = { type, share, separator }
    }
  }
  return best
}

/**
 * Semicolons, bars and line ends part values wherever a third of the cells have them; a comma only where what stands
 * between them is short and comes again, since names have commas of their own.
 */
function separatorOf(texts: readonly string[], areBilingual: boolean): string | undefined {
  for (const separator of areBilingual ? [';', '\n'] : [';', '\n', '|']) {
    const having = texts.filter((text) => text.includes(separator)).length
    if (having > 0 && having * 5 >= texts.length) return separator
  }
  const parts = texts.flatMap((text) => text.split(',').map((one) => one.trim()))
  const repeats = parts.length - new Set(parts).size
  const isShort = parts.every((one) => one.length <= 40)
  return isShort && parts.length > texts.length && repeats * 3 >= parts.length ? ',' : undefined
}
