import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { HistoryView } from '../../../shared/view/shapes/history.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { createStore, useStore } from '../../session/store.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { FieldChanges } from './field-changes.tsx'

type Step = HistoryView['steps'][number]
type RecordHistoryProps = { readonly id: string }

/** Open on one record, open on the next: who follows changes follows them from record to record. */
const isOpenStore = createStore(false)
const first = 20
const more = 100

/** Who changed what on a record, when, from what to what, why; what can be restored, and taken out for good. */
export function RecordHistory({ id }: RecordHistoryProps): ReactNode {
  const { t } = useWords()
  const isOpen = useStore(isOpenStore, (now) => now)
  return (
    <details
      className="inspector-part history"
      open={isOpen}
      onToggle={(event) => isOpenStore.set(event.currentTarget.open)}
    >
      <summary>
        <h3>{t('history:title')}</h3>
      </summary>
      {isOpen ? <Steps key={id} id={id} /> : null}
    </details>
  )
}

function Steps({ id }: RecordHistoryProps): ReactNode {
  const { t, number, instant } = useWords()
  const whyNot = useWhyNotEdit()
  const [limit, setLimit] = useState(first)
  const list = useRef<HTMLOListElement>(null)
  const answered = useAnswer('history', { id, limit })
  const isThere = answered.status === 'ready'
  useEffect(() => {
    // to the first of those that have come: the button went while they were fetched
    if (isThere && limit > first && document.activeElement === document.body)
      list.current?.querySelectorAll<HTMLElement>(':scope > li')[limit - more]?.focus()
  }, [isThere, limit])
  return (
    <Answer of={answered} what={t('history:title')}>
      {({ steps, total, fields, name: { name } }) => {
        const places = placesInMinutes(steps.map(({ receivedAt }) => instant(receivedAt)))
        return steps.length === 0 ? (
          <p className="muted">{t('history:none')}</p>
        ) : (
          <>
            <p className="muted">{t('history:count', { count: total, n: number(total) })}</p>
            <ol ref={list} className="history-steps">
              {steps.map((step, index) => (
                <li key={step.id} tabIndex={limit > first ? -1 : undefined}>
                  <StepOf
                    step={step}
                    ofMinute={places[index] ?? ''}
                    whyNot={whyNot}
                    onRestore={(position) =>
                      withAuthor({ kind: 'restore', record: id, name, position, at: step.receivedAt })
                    }
                  />
                </li>
              ))}
            </ol>
            <div className="history-foot">
              {total > steps.length ? (
                <Button onClick={() => setLimit(limit + more)}>
                  {t('history:more', { n: number(total - steps.length) })}
                </Button>
              ) : null}
              {fields.length === 0 ? null : (
                <Button
                  disabled={whyNot !== null}
                  title={whyNot ?? undefined}
                  onClick={() => withAuthor({ kind: 'purge', record: id, name })}
                >
                  {t('history:purge.button')}
                </Button>
              )}
            </div>
          </>
        )
      }}
    </Answer>
  )
}

/** " 2/3": which each of some changes is of those that were received in its minute; empty for the only one. */
function placesInMinutes(minutes: readonly string[]): readonly string[] {
  const count = new Map<string, number>()
  const nth = minutes.map((minute) => {
    const at = (count.get(minute) ?? 0) + 1
    count.set(minute, at)
    return at
  })
  return minutes.map((minute, index) =>
    count.get(minute) === 1 ? '' : ` ${nth[index]}/${count.get(minute)}`,
  )
}

type StepProps = {
  readonly step: Step
  readonly ofMinute: string
  readonly whyNot: string | null
  readonly onRestore: (position: number) => void
}

function StepOf({ step, ofMinute, whyNot, onRestore }: StepProps): ReactNode {
  const { t, instant } = useWords()
  const { position } = step
  const who = [step.author, step.organization ?? ''].filter((one) => one !== '').join(', ')
  const received = instant(step.receivedAt)
  const written = instant(step.at)
  return (
    <>
      <p className="step-head">
        <strong>{step.actionName}</strong> · {who}
      </p>
      <p className="muted">
        {t('history:received', { when: received })}
        {written === received ? null : ` · ${t('history:written', { when: written })}`}
      </p>
      <FieldChanges changes={step.changes} />
      {step.call === undefined ? null : <p className="muted">{t('calls:during', { call: step.call })}</p>}
      {step.reason === null ? null : <p>{t('history:because', { reason: step.reason })}</p>}
      {position === null ? null : (
        <p>
          <Button
            look="link"
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            aria-label={`${t('history:restore.button')} ${received}${ofMinute}`}
            onClick={() => onRestore(position)}
          >
            {t('history:restore.button')}
          </Button>
        </p>
      )}
    </>
  )
}
