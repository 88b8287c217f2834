import { useMemo } from 'react'
import { once } from '../../shared/base/once.ts'
import type { Language } from '../../graph-schema/bilingual.ts'
import type { Precision } from '../../graph-schema/timing.ts'
import {
  formatDay,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
} from '../../shared/language/format.ts'
import { firstWords } from '../../shared/language/catalogues/first-words.ts'
import { sentencesOf, type Catalogue } from '../../shared/language/sentences.ts'
import { useSession } from './session.ts'
import { createStore, useStore } from './store.ts'

/** Sentences, numbers and dates of one language. */
export type Words = {
  readonly language: Language
  /** A sentence of the window; a key of another catalogue with its namespace ("errors:…"). */
  readonly t: (key: string, params?: Readonly<Record<string, string | number>>) => string
  readonly number: (value: number) => string
  readonly money: (value: number, currency?: string) => string
  readonly day: (day: string, precision?: Precision) => string
  /** An instant (UTC) as day and time of this computer. */
  readonly instant: (instant: string) => string
  readonly list: (items: readonly string[]) => string
}

type Catalogues = Readonly<Record<Language, Catalogue>>

/** What can be said now: at the start what the first view says, then everything. */
const sayable = createStore<{ readonly catalogues: Catalogues; readonly isAll: boolean }>({
  catalogues: firstWords,
  isAll: false,
})
const made = new Map<Language, Words>()

/** Loads what only views, dialogs and files say; each of those waits for it. What is asked for before is said as nothing. */
export const loadFurtherWords = once(async (): Promise<void> => {
  const { furtherWords } = await import('../../shared/language/catalogues/further-words.ts')
  made.clear()
  sayable.set(() => ({
    catalogues: {
      en: { ...firstWords.en, ...furtherWords.en },
      fr: { ...firstWords.fr, ...furtherWords.fr },
    },
    isAll: true,
  }))
})

export function wordsOf(language: Language): Words {
  const known = made.get(language)
  if (known !== undefined) return known
  const { catalogues, isAll } = sayable.get()
  const catalogue = catalogues[language]
  const translate = sentencesOf(language, catalogue)
  const words: Words = {
    language,
    t: (key, params) => {
      const full = key.includes(':') ? key : `window:${key}`
      if (!isAll && !Object.hasOwn(catalogue, full.slice(0, full.indexOf(':')))) return ''
      return params === undefined ? translate(full) : translate(full, params)
    },
    number: (value) => formatNumber(value, language),
    money: (value, currency) => formatMoney(value, language, currency),
    day: (day, precision) => formatDay(day, language, precision),
    instant: (instant) => withTimeUnbroken(formatInstant(instant, language)),
    list: (items) => formatList(items, language),
  }
  made.set(language, words)
  return words
}

/** The words of the language in which the window stands now. */
export function useWords(): Words {
  const language = useSession((now) => now.language)
  const catalogues = useStore(sayable, (now) => now.catalogues)
  // oxlint-disable-next-line react/exhaustive-deps -- other words once more can be said
  return useMemo(() => wordsOf(language), [language, catalogues])
}

/** `lang` for a name that is in another language than the window, so that it is read out as it should be (R37). */
export function langIfOther(lang: Language | null | undefined, words: Words): Language | undefined {
  return lang === null || lang === undefined || lang === words.language ? undefined : lang
}

/** A day as it is said; what is coarser or worded by a source stays as it is. */
export function statedDay(day: string | null, words: Words): string {
  if (day === null) return ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? words.day(day) : day
}

/** "6 juin 2026, 14 h 05": the time after the comma is not broken at the end of a line. */
function withTimeUnbroken(instant: string): string {
  const time = instant.lastIndexOf(',') + 2
  return instant.slice(0, time) + instant.slice(time).replaceAll(' ', '\u00a0')
}
