import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { inLanguageOf } from '../stated-value.ts'
import { attributeOf, childrenOf, textOf } from './element.ts'
import type { XmlElement } from './xml.ts'

/** Words in both languages, and whether the only ones there are in a third. */
export type Narrated = { readonly words: Bilingual; readonly isOther: boolean }

/**
 * The narratives of an element by their language: their own, else that of the activity, of the file, the stated default.
 * Text in neither English nor French stands only where there is none in these, under the default.
 *
 * Source: IATI 2.03, `narrative/@xml:lang`, `iati-activity/@xml:lang`. Files of 1.x have the text in the element itself.
 */
export function narrated(
  element: XmlElement | undefined,
  inherited: string,
  standard: Language,
): Narrated | undefined {
  if (element === undefined) return undefined
  const narratives = childrenOf(element, 'narrative')
  const texts = (narratives.length === 0 ? [element] : narratives).flatMap((one) => {
    const text = textOf(one)
    const language = (attributeOf(one, 'lang') ?? attributeOf(element, 'lang') ?? inherited)
      .toLowerCase()
      .split(/[-_]/)[0]
    return text === undefined ? [] : [{ text, language }]
  })
  const of = (language: Language) => texts.find((one) => one.language === language)?.text
  const words = { ...inLanguageOf(of('en'), 'en'), ...inLanguageOf(of('fr'), 'fr') }
  if (Object.keys(words).length > 0) return { words, isOther: false }
  const other = inLanguageOf(texts[0]?.text, standard)
  return other === undefined ? undefined : { words: other, isOther: true }
}

/** One of the texts, to tell things apart by. */
export function anyOf(words: Bilingual | undefined): string | undefined {
  return words?.en ?? words?.fr
}
