import type { RefusalValue } from '../../bridge/refusal.ts'
import { handlingName } from '../../session/vocabulary.ts'
import type { Words } from '../../session/words.ts'
import type { ViewFieldsValue } from './view-fields.tsx'

/** Whether a view has a name in a language; what it is called in the language of the window, else in the other. */
export function nameIn({ en, fr }: Pick<ViewFieldsValue, 'en' | 'fr'>, { language }: Words): string {
  const [own, other] = language === 'en' ? [en, fr] : [fr, en]
  return own.trim() === '' ? other.trim() : own.trim()
}

/** Its names as a record holds them: an empty one is none. */
export function namesOf({ en, fr }: Pick<ViewFieldsValue, 'en' | 'fr'>): Record<string, string | null> {
  return { en: en.trim() === '' ? null : en.trim(), fr: fr.trim() === '' ? null : fr.trim() }
}

/** Why a view was not saved, about the view and not about records and fields. */
export function whyNotSaved(
  { code, params }: RefusalValue,
  { en, fr, handling }: ViewFieldsValue,
  words: Words,
): string {
  const { t, language } = words
  if (code === 'handling-too-open') return t('views:tooOpen', { handling: handlingName(handling, language) })
  return t(code.includes(':') ? code : `errors:${code}`, { ...params, id: nameIn({ en, fr }, words) })
}
