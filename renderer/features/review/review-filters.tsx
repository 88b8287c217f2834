import type { ReactNode } from 'react'
import type { ReviewView } from '../../../shared/view/shapes/review.ts'
import { setReview, type ReviewProgress } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

type ReviewFiltersProps = { readonly progress: ReviewProgress; readonly answer: ReviewView | undefined }

const filters = [
  ['reason', 'reasons', 'byReason', 'anyReason'],
  ['type', 'types', 'byType', 'anyType'],
  ['jurisdiction', 'jurisdictions', 'byPlace', 'anyPlace'],
] as const

/** By reason, type and jurisdiction, each with how many there are under the scope of all views. */
export function ReviewFilters({ progress, answer }: ReviewFiltersProps): ReactNode {
  const { t, number } = useWords()
  return (
    <div className="review-filters" role="group" aria-label={t('review:filters')}>
      {filters.map(([key, choices, label, any]) => {
        const offered = answer?.[choices] ?? []
        const isOffered = progress[key] === '' || offered.some((one) => one.id === progress[key])
        return (
          <label key={key} className="select">
            <span className="hidden-words">{t(`review:${label}`)}</span>
            <select
              value={progress[key]}
              onChange={(event) => setReview(() => ({ [key]: event.target.value, chosen: null }))}
            >
              <option value="">{t(`review:${any}`)}</option>
              {offered.map(({ id, name, count }) => (
                <option key={id} value={id}>
                  {t('review:choice', { name, n: number(count) })}
                </option>
              ))}
              {isOffered ? null : <option value={progress[key]}>{progress[key]}</option>}
            </select>
          </label>
        )
      })}
    </div>
  )
}
