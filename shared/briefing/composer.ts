import type { Language } from '../../graph-schema/bilingual.ts'
import { evidenceGrades } from '../../graph-schema/vocabularies/findings.ts'
import type { Picture } from '../view/drawing/frame.ts'
import type { CitationView } from '../view/shapes/common.ts'
import type { Block, Footnote, Run, Table, TableCell } from './document.ts'

/** Collects blocks and numbers footnotes; the same source and locator is one note. */
export class Composer {
  readonly language: Language
  readonly #gradeName: (grade: string | null) => string
  readonly #titleOf: (source: string, title: string) => Run
  readonly #blocks: Block[] = []
  readonly #notes = new Map<string, Footnote>()

  constructor(
    language: Language,
    gradeName: (grade: string | null) => string,
    titleOf: (source: string, title: string) => Run,
  ) {
    this.language = language
    this.#gradeName = gradeName
    this.#titleOf = titleOf
  }

  get blocks(): readonly Block[] {
    return this.#blocks
  }

  get footnotes(): readonly Footnote[] {
    return [...this.#notes.values()]
  }

  heading(level: 2 | 3 | 4, ...runs: readonly (Run | string)[]): void {
    this.#blocks.push({ kind: 'heading', level, runs: runs.map(asRun) })
  }

  paragraph(...runs: readonly (Run | string)[]): void {
    this.#blocks.push({ kind: 'paragraph', runs: runs.map(asRun) })
  }

  list(items: readonly (readonly Run[])[]): void {
    if (items.length > 0) this.#blocks.push({ kind: 'list', items })
  }

  table(
    caption: string,
    columns: readonly string[],
    rows: readonly (readonly TableCell[])[],
    numeric?: readonly number[],
  ): void {
    this.#blocks.push({
      kind: 'table',
      caption,
      columns,
      rows,
      ...(numeric === undefined ? {} : { numeric }),
    })
  }

  picture(picture: Picture, alternative: string, caption: string, table?: Table): void {
    this.#blocks.push({
      kind: 'picture',
      picture,
      alternative,
      caption,
      ...(table === undefined ? {} : { table }),
    })
  }

  /** Footnotes of citations, strongest grade first, at most `most` of them (R38). */
  cited(run: Run | string, citations: readonly CitationView[], most = 4): Run {
    const notes = citations
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .slice(0, most)
      .map((citation) => this.#note(citation))
    return { ...asRun(run), notes: [...new Set(notes)] }
  }

  #note({ source, title, locator, locatorLang, grade, date }: CitationView): number {
    const key = `${source} ${locator}`
    const known = this.#notes.get(key)
    if (known !== undefined) return known.number
    const number = this.#notes.size + 1
    const rest = [date, this.#gradeName(grade)].filter((part) => part !== null).join('. ')
    const isForeign = locatorLang !== null && locatorLang !== this.language
    const place: readonly Run[] =
      locator === ''
        ? []
        : [{ text: '. ' }, isForeign ? { text: locator, lang: locatorLang } : { text: locator }]
    this.#notes.set(key, {
      number,
      runs: [this.#titleOf(source, title), ...place, { text: `. ${rest}.` }],
    })
    return number
  }
}

/** Where the grade of a citation stands; one of which nobody stated it comes last but for copies. */
function rankOf({ grade }: CitationView): number {
  const rank = evidenceGrades.findIndex((one) => one.id === grade)
  return rank < 0 ? evidenceGrades.length - 1.5 : rank
}

const asRun = (run: Run | string): Run => (typeof run === 'string' ? { text: run } : run)
