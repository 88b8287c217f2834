import type { Language } from '../../graph-schema/bilingual.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Short words that only one of the two languages has, and the words by which a place in a document is named. */
const own: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the of and to for by in with from since at over under until before after between its their they is are was were be been has have who what how this that these not first second third last two three four five years year month months ongoing announced launched seen opened founded ended introduced passed body page list paragraph paragraphs release backgrounder summary overview testimony statement foreword background heading end action highlights people victims human trafficking labour law our january february march april may june july august september october november december',
  ),
  fr: words(
    'le la les des du de et à au aux un une en pour par dans avec sur depuis jusque avant après entre ses leur leurs qui que dont est sont été ne pas premier première dernier dernière deux trois quatre cinq ans année mois communiqué résumé aperçu témoignage avant-propos contexte faits saillants résultats janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
}

/**
 * Which of the two languages words without a stated language are in; null where they do not tell: numbers, names, a
 * word that both have. Better null than wrong: a text of unknown language is not marked.
 *
 * Cost: O(length).
 */
export function languageOf(text: string): Language | null {
  const found = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  const count = (language: Language) => found.filter((word) => own[language].has(word)).length
  const english = count('en')
  const french = count('fr') + (/[àâçéèêëîïôœùûü]/i.test(text) ? 1 : 0)
  if (english === french) return null
  return english > french ? 'en' : 'fr'
}
