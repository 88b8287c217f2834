import { session, useSession } from '../session/session.ts'
import { useWords, wordsOf } from '../session/words.ts'
import { useApp } from './map-state.ts'
import type { RefusalValue } from './refusal.ts'

/** Why nothing may be changed while an earlier state of the map is shown; null where it is now. */
export function whyNotNow(): RefusalValue | null {
  const { knownAt, language } = session.get()
  if (knownAt === null) return null
  return { code: 'history:known.noEditing', params: { day: wordsOf(language).day(knownAt) } }
}

/** Why the person cannot change the map at present, in words; null where they can. */
export function useWhyNotEdit(): string | null {
  const { t, day } = useWords()
  const isReadOnly = useApp((now) => now.map.status === 'open' && now.map.isReadOnly)
  const knownAt = useSession((now) => now.knownAt)
  if (knownAt !== null) return t('history:known.banner', { day: day(knownAt) })
  return isReadOnly ? t('status.readOnly') : null
}
