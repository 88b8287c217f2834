import { firstWords } from './catalogues/first-words.ts'
import { furtherWords } from './catalogues/further-words.ts'

/** One catalogue a namespace and language; a test holds both languages to the same keys. */
export const catalogues = {
  en: { ...firstWords.en, ...furtherWords.en },
  fr: { ...firstWords.fr, ...furtherWords.fr },
} as const
