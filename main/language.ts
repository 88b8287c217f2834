import type { Language } from '../graph-schema/bilingual.ts'
import { translator } from '../shared/language/translator.ts'

/** Sentences of the window's catalogue for menus, dialogs and titles. */
export function windowWords(
  language: Language,
): (key: string, params?: Record<string, string | number>) => string {
  const translate = translator(language)
  return (key, params) => translate(key, { ns: 'window', ...params })
}
