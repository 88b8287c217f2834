import type { Cell } from '../table.ts'
import type { Column, Layout } from './columns.ts'
import type { GrantsFilter } from './options.ts'
import { provinceOf } from './places.ts'
import { folded } from './text.ts'
import { recipientType } from './values.ts'

const programColumns: readonly Column[] = ['prog_name_en', 'prog_name_fr']
const wordColumns: readonly Column[] = [
  'agreement_title_en',
  'agreement_title_fr',
  'description_en',
  'description_fr',
  'prog_purpose_en',
  'prog_purpose_fr',
  'expected_results_en',
  'expected_results_fr',
  ...programColumns,
  'recipient_legal_name',
  'recipient_operating_name',
]

/** A test whether a text holds one of some phrases of whole words. */
export function holdsWords(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(phraseOf).filter((phrase) => phrase !== undefined)
  return (text) => {
    const words = ` ${folded(text)} `
    return wanted.some((phrase) => words.includes(phrase))
  }
}

/** " human traffick" for "human traffick*", " sex trafficking " for "sex trafficking"; undefined for signs alone. */
export function phraseOf(words: string): string | undefined {
  const plain = folded(words)
  if (plain === '') return undefined
  return /\*\s*$/.test(words) ? ` ${plain}` : ` ${plain} `
}

/** The cell of a column as text; empty where there is none. */
export function cellText(cells: readonly Cell[], layout: Layout, column: Column): string {
  const cell = cells[layout.at.get(column) ?? -1]
  return cell === undefined || cell === null ? '' : String(cell)
}

/** Whether the filter looks for anything in rows: dates and value are those of a whole agreement. */
export function asksOfRows({
  words,
  departments,
  programs,
  provinces,
  recipientTypes,
}: GrantsFilter): boolean {
  return [words, departments, programs, provinces, recipientTypes].some((list) => list.length > 0)
}

/** A test whether a row has what the filter looks for in rows: all but dates and value. */
export function rowTest(filter: GrantsFilter, layout: Layout): (cells: readonly Cell[]) => boolean {
  const has = holdsWords(filter.words)
  const hasProgram = holdsWords(filter.programs)
  const departments = new Set(filter.departments.map(folded))
  const namesDepartment = holdsWords(filter.departments)
  const isOfDepartment = (slug: string, title: string): boolean =>
    departments.has(folded(slug)) ||
    slug.split('-').some((half) => departments.has(folded(half))) ||
    namesDepartment(title)
  const provinces = new Set<string>(filter.provinces)
  const types = new Set<string>(filter.recipientTypes)
  return (cells) => {
    const text = (column: Column) => cellText(cells, layout, column)
    if (departments.size > 0 && !isOfDepartment(text('owner_org'), text('owner_org_title'))) return false
    if (provinces.size > 0 && !provinces.has(provinceOf(text('recipient_province')) ?? '')) return false
    if (types.size > 0 && !types.has(recipientType(text('recipient_type')) ?? '')) return false
    if (filter.programs.length > 0 && !programColumns.some((column) => hasProgram(text(column)))) return false
    return filter.words.length === 0 || wordColumns.some((column) => has(text(column)))
  }
}

/** What is looked for in the bytes first: of each row that passes, one of these phrases stands in it. Undefined: nothing. */
export function phrasesInBytes(filter: GrantsFilter): readonly string[] | undefined {
  const list = [filter.words, filter.programs, filter.departments].find((one) => one.length > 0)
  const phrases = list?.flatMap((words) => phraseOf(words) ?? [])
  // letters beyond ASCII are not told apart in bytes: then every row is read
  return phrases?.every((phrase) => /^[a-z0-9 ]+$/.test(phrase)) === true ? phrases : undefined
}
