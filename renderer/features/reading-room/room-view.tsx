import { useEffect, useState, type ReactNode } from 'react'
import type { RoomBefore } from '../../../shared/contract/room-state.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useWords } from '../../session/words.ts'
import { ViewHead } from '../frame/view-head.tsx'
import { StepHeading } from '../import/step-heading.tsx'
import { OpenDocument } from './open-document.tsx'
import { chooseDocument, readBefore, readPath, stopReading, useRoom, type RoomState } from './room-state.ts'

/** A document beside what it seems to state: chosen, read, and decided with its passages in sight. */
export function RoomView(): ReactNode {
  const { t } = useWords()
  const now = useRoom()
  if (now.at === 'open') return <OpenDocument room={now} />
  return (
    <>
      <ViewHead title={t('view.reading-room')} about={t('room:about')} />
      {now.at === 'begin' ? <Begin refusal={now.refusal} /> : <Reading {...now} />}
    </>
  )
}

function Begin({ refusal }: Pick<Extract<RoomState, { at: 'begin' }>, 'refusal'>): ReactNode {
  const { t } = useWords()
  return (
    <section className="card import-begin" aria-label={t('room:begin.title')}>
      <StepHeading>{t('room:begin.title')}</StepHeading>
      {refusal === undefined ? null : <RefusalNote refusal={refusal} />}
      <p>{t('room:begin.about')}</p>
      <div className="button-row">
        <Button look="primary" onClick={() => void chooseDocument()}>
          {t('room:begin.open')}
        </Button>
      </div>
      <p className="muted">{t('room:begin.drop')}</p>
      <Before />
    </section>
  )
}

/** Documents that were read for this map, to go on with. */
function Before(): ReactNode {
  const { t, number } = useWords()
  const [before, setBefore] = useState<readonly RoomBefore[]>([])
  useEffect(() => {
    let isWanted = true
    void readBefore().then((all) => {
      if (isWanted) setBefore(all)
    })
    return () => {
      isWanted = false
    }
  }, [])
  if (before.length === 0) return null
  return (
    <section className="room-before" aria-labelledby="room-before">
      <h3 id="room-before">{t('room:begin.before')}</h3>
      <p className="muted">{t('room:begin.beforeAbout')}</p>
      <ul>
        {before.slice(0, 10).map((one) => (
          <li key={one.sourceId}>
            <Button look="link" onClick={() => void readPath(one.path)}>
              {t('room:begin.again', { name: one.name })}
            </Button>{' '}
            {one.rejected.length === 0 ? null : (
              <span className="muted">
                {t('room:begin.rejected', { count: one.rejected.length, n: number(one.rejected.length) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reading({ name, step }: Extract<RoomState, { at: 'reading' }>): ReactNode {
  const { t, number } = useWords()
  const said =
    step.doing === 'proposing'
      ? t('room:reading.proposing')
      : step.of === 0
        ? t('room:reading.opening')
        : t('room:reading.page', { at: number(step.at), n: number(step.of) })
  const share = step.of > 0 && step.doing === 'reading' ? { value: step.at, max: step.of } : {}
  return (
    <section className="card import-begin" aria-label={t('room:reading.title')}>
      <StepHeading>{t('room:reading.title')}</StepHeading>
      <p className="muted">{name}</p>
      <p>
        <progress aria-label={t('room:reading.title')} {...share} /> {said}
      </p>
      <Button onClick={stopReading}>{t('room:reading.stop')}</Button>
    </section>
  )
}
