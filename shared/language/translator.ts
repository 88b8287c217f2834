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
  const sentences = catalogues[language] as unknown as Tree
  const inI18next = instance.t as unknown as Sentence
  // most sentences are said as they stand; finding one by its path takes a twentieth of the time that i18next takes
  const sentence: Sentence = (key, params) =>
    (params === undefined ? asItStands(sentences, key) : undefined) ?? inI18next(key, params)
  const translate = sentence as unknown as Translate
  instances.set(language, translate)
  return translate
}

type Sentence = (key: string, params?: object) => string
type Tree = { readonly [key: string]: string | Tree }

/** The sentence of a key that names its catalogue; undefined where something is filled in, or it is none. */
function asItStands(sentences: Tree, key: string): string | undefined {
  const colon = key.indexOf(':')
  if (colon < 0) return undefined
  let found: string | Tree | undefined = sentences[key.slice(0, colon)]
  for (const part of key.slice(colon + 1).split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, part)) return undefined
    found = found[part]
  }
  return typeof found === 'string' && !/\{\{|\$t\(/.test(found) ? found : undefined
}
