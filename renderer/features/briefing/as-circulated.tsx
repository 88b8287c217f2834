import { useEffect, useState, type ReactNode } from 'react'
import type { CirculatedView } from '../../../shared/view/shapes/circulated.ts'
import type { LaterChange } from '../../../shared/briefing/later-changes.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useApp } from '../../bridge/map-state.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useWords } from '../../session/words.ts'

type Looked =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly changes: readonly LaterChange[] }
  | { readonly status: 'refused'; readonly refusal: RefusalValue }

type AsCirculatedProps = { readonly circulated: CirculatedView; readonly onNow: () => void }

/** Over a document that is shown as it went out: that it is, and what the map says otherwise since (R36). */
export function AsCirculated({ circulated, onNow }: AsCirculatedProps): ReactNode {
  const { t } = useWords()
  const looked = useLater(circulated.id)
  return (
    <section className="card as-circulated" aria-label={t('documents:later')}>
      <p>
        <b>{t('documents:shownAsCirculated', { day: circulated.dateText })}</b>
        <Button look="link" onClick={onNow}>
          {t('documents:showNow')}
        </Button>
      </p>
      {looked.status === 'waiting' ? <p role="status">{t('documents:laterLoading')}</p> : null}
      {looked.status === 'refused' ? <RefusalNote refusal={looked.refusal} /> : null}
      {looked.status === 'ready' ? <Later changes={looked.changes} /> : null}
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

function useLater(id: string): Looked {
  const common = useCommon()
  const revision = useApp((now) => (now.map.status === 'open' ? now.map.revision : 0))
  const [looked, setLooked] = useState<Looked>({ status: 'waiting' })
  useEffect(() => {
    let isWanted = true
    void invoke('circulate:look', { id, common }).then((outcome) => {
      if (!isWanted) return
      setLooked(
        outcome.ok
          ? { status: 'ready', changes: outcome.value.changes }
          : { status: 'refused', refusal: outcome.refusal },
      )
    })
    return () => {
      isWanted = false
    }
  }, [id, common, revision])
  return looked
}
