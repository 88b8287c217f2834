import type { ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useWords } from '../../session/words.ts'

type CirculatedListProps = {
  /** The one that is shown; empty for none. */
  readonly shown: string
  readonly onShow: (id: string) => void
}

/** Documents that went out, the newest first: each can be shown again as it was. */
export function CirculatedList({ shown, onShow }: CirculatedListProps): ReactNode {
  const { t } = useWords()
  const circulated = useAnswer('circulated', {})
  if (circulated.status !== 'ready') return null
  return (
    <section className="circulated-list" aria-labelledby="circulated">
      <h2 id="circulated">{t('documents:circulated')}</h2>
      {circulated.answer.length === 0 ? (
        <p className="muted">{t('documents:circulatedNone')}</p>
      ) : (
        <ul>
          {circulated.answer.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="button-link"
                aria-current={one.id === shown || undefined}
                lang={one.document.lang}
                onClick={() => onShow(one.id)}
              >
                {one.document.name}
              </button>
              <span className="muted">
                {t('documents:circulatedOn', { day: one.dateText })}
                {one.audienceName === '' ? '' : ` · ${one.audienceName}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
