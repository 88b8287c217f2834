import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Parameters, QuestionName } from '../../shared/contract/questions.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import { useSession } from '../session/session.ts'
import { answerOf, commonOf, followAnswer, keyOf, type Answered, type Urgency } from './answers.ts'

/** Scope, dates and language of the session, as every question carries them. */
export function useCommon(): Question {
  const language = useSession((now) => now.language)
  const asOf = useSession((now) => now.asOf ?? now.today)
  const scope = useSession((now) => now.scope)
  const knownAt = useSession((now) => now.knownAt)
  return useMemo(() => commonOf(language, asOf, scope, knownAt), [language, asOf, scope, knownAt])
}

const silent = (): void => undefined

/**
 * The answer to a question under the session's scope, date and language, asked again after every change of the map.
 * While a newer one is computed (another scope, another language) the last one to the same question stays, marked
 * `isFresh: false`; another record or another pair of axes begins with `waiting`.
 * `parameters` null: nothing is asked, `waiting` is given. `urgency`: what is asked first after a change.
 */
export function useAnswer<N extends QuestionName>(
  name: N,
  parameters: Parameters<N> | null,
  urgency: Urgency = 'now',
): Answered<N> {
  const common = useCommon()
  const subject = parameters === null ? '' : JSON.stringify(parameters)
  const key = parameters === null ? '' : keyOf(name, parameters, common)
  const follow = useCallback(
    (listener: () => void) =>
      subject === ''
        ? silent
        : followAnswer(name, JSON.parse(subject) as Parameters<N>, common, listener, urgency),
    [name, subject, common, urgency],
  )
  const state = useSyncExternalStore(follow, () => answerOf<N>(key))
  const [last, setLast] = useState<{ readonly subject: string; readonly state: Answered<N> }>({
    subject,
    state,
  })
  if (state.status !== 'waiting' && state !== last.state) setLast({ subject, state })
  if (state.status === 'waiting' && last.subject === subject && last.state.status === 'ready')
    return { ...last.state, isFresh: false }
  return state
}
