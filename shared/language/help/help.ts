import type { Language } from '../../../graph-schema/bilingual.ts'
import { pages as pagesEn } from './en/pages.ts'
import { tour as tourEn } from './en/tour.ts'
import { pages as pagesFr } from './fr/pages.ts'
import { tour as tourFr } from './fr/tour.ts'
import type { Help } from './help-page.ts'

const help: Readonly<Record<Language, Help>> = {
  en: { pages: pagesEn, tour: tourEn },
  fr: { pages: pagesFr, tour: tourFr },
}

/** The pages and the tour in one language. Large: the window loads it when it is first asked for. */
export function helpIn(language: Language): Help {
  return help[language]
}
