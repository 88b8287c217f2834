import type { ReactNode } from 'react'
import type { CirculatedView } from '../../../shared/view/shapes/circulated.ts'
import type { LaterChange } from '../../../shared/briefing/later-changes.ts'
import { useRevision } from '../../bridge/map-state.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { useInvoked } from '../../bridge/use-invoked.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useWords } from '../../session/words.ts'

type AsCirculatedProps = { readonly circulated: CirculatedView; readonly onNow: () => void }

/** Over a document that is shown as it went out: that it is, and what the map says otherwise since (R36). */
export function AsCirculated({ circulated, onNow }: AsCirculatedProps): ReactNode {
  const { t } = useWords()
  const asked = { id: circulated.id, common: useCommon() }
  const { answer: looked } = useInvoked('circulate:look', asked, useRevision())
  return (
    <section className="card as-circulated" aria-label={t('documents:later')}>
      <p>
        <b>{t('documents:shownAsCirculated', { day: circulated.dateText })}</b>
        <Button look="link" onClick={onNow}>
          {t('documents:showNow')}
        </Button>
      </p>
      {looked === undefined ? <p role="status">{t('documents:laterLoading')}</p> : null}
      {looked?.ok === false ? <RefusalNote refusal={looked.refusal} /> : null}
      {looked?.ok === true ? <Later changes={looked.value.changes} /> : null}
    </section>
  )
}

function Later({ changes }: { readonly changes: readonly LaterChange[] }): ReactNode {
  const { t, number } = useWords()
  if (changes.length === 0) return <p>{t('documents:laterNone')}</p>
  const lines = changes.reduce((sum, { gone, come }) => sum + gone.length + come.length, 0)
  return (
    <details>
      <summary>{t('documents:laterCount', { count: lines, n: number(lines) })}</summary>
      {changes.map(({ section, gone, come }) => (
        <div key={section}>
          <h3>{section}</h3>
          <ul>
            {gone.map((line, index) => (
              <li key={`gone ${index}`}>
                <span className="tag">{t('documents:laterGone')}</span> <del>{line}</del>
              </li>
            ))}
            {come.map((line, index) => (
              <li key={`come ${index}`}>
                <span className="tag">{t('documents:laterCome')}</span> <ins>{line}</ins>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
