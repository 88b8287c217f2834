import type { Language } from '../../graph-schema/bilingual.ts'
import { evidenceGrades } from '../../graph-schema/vocabularies/findings.ts'
import type { MapView } from '../state/map-view.ts'
import type { Asked } from '../view/asked.ts'
import type { HeadingView } from '../view/shapes/common.ts'
import type { Question } from '../view/shapes/question.ts'
import { formatParts } from '../language/format.ts'
import { assuranceWords } from '../view/assurance-words.ts'
import { presentAssuranceOf } from '../view/present-assurance.ts'
import { named } from '../view/names.ts'
import { Composer } from './composer.ts'
import type { Run, TableCell } from './document.ts'
import type { Length } from './kinds.ts'

/** What a section is written from. */
export type Writing = {
  readonly view: MapView
  readonly question: Question
  readonly asked: Asked
  /** The same question asked of what is public: where a finding has not travelled yet, it must rest on that (R20). */
  readonly askedOfPublic: Asked
  readonly composer: Composer
  /** Who is to read it: `own` keeps everything, others are shared documents (R20, R38). */
  readonly isShared: boolean
  /** What stands over its pictures. */
  readonly heading: HeadingView
  readonly leading: Leading
}

/** A text, marked with its language where that is another one than the document's. */
export function saidRun(
  { language }: Asked,
  { text, lang }: { readonly text: string; readonly lang: Language },
): Run {
  return lang === language ? { text } : { text, lang }
}

/** What a record is called; marked where it has no name in the language of the document (R37). */
export function nameRun(asked: Asked, id: string): Run {
  const { name, lang } = named(asked.graph, id, asked.language)
  return saidRun(asked, { text: name, lang })
}

/** Begins a document: its citations are in its language, and name sources as the map does (R38). */
export function composerFor(asked: Asked): Composer {
  const { language, t } = asked
  const gradeName = (grade: string | null): string =>
    grade === null
      ? t('cells:grade.notStated')
      : (evidenceGrades.find((one) => one.id === grade)?.[language] ?? grade)
  return new Composer(language, gradeName, (source) => nameRun(asked, source))
}

/** What speaks against relying on a record, to stand after its name: "(last known 2016; no source)" (R39). */
export function marksOf(asked: Asked, id: string): readonly Run[] {
  const words = assuranceWords(presentAssuranceOf(asked, id), asked.t)
  if (words.length === 0) return []
  const said = asked.t('evidence:document.marked', { words: formatParts(words, asked.language) })
  return [{ text: ` ${said}` }]
}

/** Several names with their marks one after another. */
export function markedNames(asked: Asked, ids: readonly string[], between: string): readonly Run[] {
  const one = (id: string) => [nameRun(asked, id), ...marksOf(asked, id)]
  return ids.flatMap((id, i) => (i === 0 ? one(id) : [{ text: between }, ...one(id)]))
}

/** Several names one after another, each in its language. */
export function nameRuns(asked: Asked, ids: readonly string[], between: string): readonly Run[] {
  return ids.flatMap((id, i) => (i === 0 ? [nameRun(asked, id)] : [{ text: between }, nameRun(asked, id)]))
}

/** A list that leads with some of its lines; the others are counted under it. */
export function leadWith(
  to: Pick<Writing, 'asked' | 'composer'>,
  lines: readonly TableCell[],
  most: number,
): void {
  to.composer.list(lines.slice(0, most))
  sayRest(to, lines.length, most)
}

/** What a list does not print is counted under it (DO2). */
export function sayRest(
  { asked, composer }: Pick<Writing, 'asked' | 'composer'>,
  all: number,
  most: number,
): void {
  if (all > most) composer.paragraph(asked.t('briefing:more', { count: all - most }))
}

/** How many of each list a document leads with; the rest is counted. */
export type Leading = Readonly<
  Record<'changes' | 'gapsPerPillar' | 'overlaps' | 'points' | 'commitments' | 'money', number>
>

/** By the length that is asked for. A call reads the first page of each; nobody prints a thousand. */
export const leading: Readonly<Record<Length, Leading>> = {
  short: { changes: 5, gapsPerPillar: 2, overlaps: 3, points: 3, commitments: 8, money: 10 },
  usual: { changes: 12, gapsPerPillar: 4, overlaps: 8, points: 8, commitments: 20, money: 25 },
  full: { changes: 500, gapsPerPillar: 500, overlaps: 500, points: 500, commitments: 500, money: 500 },
}
