import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Question } from '../../shared/view/shapes/question.ts'
import { session, useSession } from '../session/session.ts'
import { answerOf, askOnce, commonOf, followAnswer, keyOf, type Answered } from './answers.ts'

/** The views that are saved now: neither scope nor the day of what is shown limits them. */
export function useSavedViews(): Answered<'savedViews'> {
  const language = useSession((now) => now.language)
  const today = useSession((now) => now.today)
  const common = useMemo(() => commonOf(language, today, {}), [language, today])
  const follow = useCallback(
    (listener: () => void) => followAnswer('savedViews', {}, common, listener, 'later'),
    [common],
  )
  return useSyncExternalStore(follow, () => answerOf<'savedViews'>(keyOf('savedViews', {}, common)))
}

/** The same, once, outside of any component. */
export function askSavedViews(): ReturnType<typeof askOnce<'savedViews'>> {
  const { language, today } = session.get()
  const common: Question = commonOf(language, today, {})
  return askOnce('savedViews', {}, common)
}
