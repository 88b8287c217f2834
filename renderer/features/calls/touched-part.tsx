import type { ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { Outcome } from './outcome.tsx'

/** What calls concluded on a record or a finding: outcomes and actions of the items that were about it. */
export function TouchedPart({ of }: { readonly of: string }): ReactNode {
  const words = useWords()
  const { t } = words
  const answered = useAnswer('touched', { of }, 'later')
  if (answered.status !== 'ready' || answered.answer.length === 0) return null
  return (
    <section className="inspector-part">
      <h3>{t('calls:touched')}</h3>
      {answered.answer.map((one) => (
        <div key={one.item.id} className="outcome">
          <p>
            <b lang={langIfOther(one.item.lang, words)}>{one.item.name}</b>{' '}
            <span className="muted">
              {[one.call?.name ?? one.dateText, ...(one.isDraft ? [t('calls:touchedDraft')] : [])].join(
                ' · ',
              )}
            </span>
          </p>
          {one.outcomes.map((outcome) => (
            <Outcome key={outcome.id} outcome={outcome} />
          ))}
          {one.actions.map(({ id, action, standingName }) => (
            <p key={id}>
              <span className="tag">{standingName}</span>{' '}
              <span lang={langIfOther(action.lang, words)}>{action.name}</span>
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
