import type { ReactNode } from 'react'
import type { Confirmed } from '../../../shared/commands/still-true.ts'
import { colon } from '../../../shared/language/format.ts'
import type { ReviewItemView } from '../../../shared/view/shapes/review.ts'
import { Button } from '../../parts/button.tsx'
import { isWalk, reviewKeys, type ReviewAction } from '../../session/review-keys.ts'
import { useWords } from '../../session/words.ts'

type ReviewActionsProps = {
  readonly reasons: ReviewItemView['reasons']
  readonly confirmed: Confirmed
  readonly whyNot: string | null
  readonly onAct: (action: ReviewAction) => void
}

/** Why the record is here, what can be done with it by one key, and what that key writes. */
export function ReviewActions({ reasons, confirmed, whyNot, onAct }: ReviewActionsProps): ReactNode {
  const { t, number, language } = useWords()
  const { isStillTrue, codings } = confirmed
  const count = codings.length
  const written = isStillTrue ? (count > 0 ? 'both' : 'record') : 'codings'
  const actions: readonly (readonly [ReviewAction, string])[] = [
    ['yes', t(isStillTrue ? 'review:stillTrue' : 'review:codingRight')],
    ['correct', t('review:correct')],
    ['later', t('review:later')],
    ['previous', t('review:previous')],
    ['next', t('review:next')],
  ]
  const writes = (action: ReviewAction): boolean => action === 'yes' || action === 'correct'
  return (
    <div className="review-actions" role="group" aria-label={t('review:actions')}>
      <ul className="review-reasons">
        {reasons.map((one) => (
          <li key={one.reason}>
            <b>{`${one.name}${colon(language)}`}</b>
            {one.why}
          </li>
        ))}
      </ul>
      <div className="review-buttons">
        {actions.map(([action, label]) => (
          <Button
            key={action}
            look={action === 'yes' ? 'primary' : 'plain'}
            disabled={writes(action) && whyNot !== null}
            title={(writes(action) ? whyNot : null) ?? undefined}
            aria-keyshortcuts={reviewKeys[action]}
            onClick={({ detail }) => {
              // the second click of a double click would meet a record that nobody has read yet
              if (detail < 2 || isWalk(action)) onAct(action)
            }}
          >
            {label} <kbd aria-hidden="true">{reviewKeys[action]}</kbd>
          </Button>
        ))}
      </div>
      <p className="muted">{t(`review:writes.${written}`, { count, n: number(count) })}</p>
    </div>
  )
}
