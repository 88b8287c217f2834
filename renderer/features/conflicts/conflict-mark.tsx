import type { ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { session, showView } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { wishFocus } from '../../parts/focus.ts'
import { chooseConflict } from './chosen-conflict.ts'

/** On a record with something to settle: how much, and the way there. Nothing on any other. */
export function ConflictMark({ id }: { readonly id: string }): ReactNode {
  const { t, number } = useWords()
  const answered = useAnswer('conflicts', { record: id }, 'later')
  if (answered.status !== 'ready' || answered.answer.total === 0) return null
  const { total } = answered.answer
  const go = (): void => {
    chooseConflict(id)
    if (session.get().view !== 'conflicts') showView('conflicts')
    wishFocus('details')
  }
  return (
    <p className="conflict-mark">
      <span className="tag tag-thin">{t('conflicts:mark', { count: total, n: number(total) })}</span>{' '}
      <Button look="link" onClick={go}>
        {t('conflicts:settle')}
      </Button>
    </p>
  )
}
