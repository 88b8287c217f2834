import i18next, { type TFunction } from 'i18next'
import type { Language } from '../../graph-schema/bilingual.ts'
import { catalogues } from './catalogues.ts'

export type Translate = TFunction

const instances = new Map<Language, Translate>()

/**
 * The sentences of one language. Keys are `namespace:path.to.key`; plural forms by i18next (`_one`, `_other`, and
 * French `_many`), numbers and dates by the formatters of `format.ts` before they are handed over.
 */
export function translator(language: Language): Translate {
  const known = instances.get(language)
  if (known !== undefined) return known
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(catalogues[language]),
    resources: { [language]: catalogues[language] },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  const translate = instance.t
  instances.set(language, translate)
  return translate
}
