import type { Language } from '../../graph-schema/bilingual.ts'
import { catalogues } from './catalogues.ts'
import { sentencesOf, type Translate } from './sentences.ts'

export type { Translate }

const made = new Map<Language, Translate>()

/** All sentences of one language (`sentencesOf`). The window loads its own in two parts. */
export function translator(language: Language): Translate {
  let sentences = made.get(language)
  if (sentences === undefined) made.set(language, (sentences = sentencesOf(language, catalogues[language])))
  return sentences
}
