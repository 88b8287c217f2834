import type { ReactNode } from 'react'
import type { CallsView } from '../../../shared/view/shapes/calls.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { PickList } from '../frame/pick-list.tsx'
import { tracker } from './of-call.ts'
import { planCall } from './plan-call.ts'

type SeriesProps = {
  readonly answer: CallsView
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** A call was planned on one of the days; the button that did it is gone with its day. */
  readonly onPlanned: (id: string) => void
}

/** The calls, the newest first; below them the days that are proposed for the next ones (R35). */
export function Series({ answer, chosen, onChoose, onPlanned }: SeriesProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const whyNot = useWhyNotEdit()
  return (
    <section className="card calls-series" aria-label={t('calls:series')}>
      <PickList
        title={t('calls:series')}
        items={answer.calls}
        selectedId={chosen}
        empty={<Empty title={t('calls:none')}>{t('calls:noneWhy')}</Empty>}
        onSelect={(one) => onChoose(one.id)}
        render={(one) => (
          <>
            <b lang={langIfOther(one.call.lang, words)}>{one.call.name}</b>
            <span className="muted">
              {[
                one.dateText,
                t('calls:itemsCount', { count: one.items, n: number(one.items) }),
                ...(one.openActions === 0
                  ? []
                  : [t('calls:actionsCount', { count: one.openActions, n: number(one.openActions) })]),
              ].join(' · ')}
            </span>
            <span className="tags">
              <span className="tag tag-type">{one.stageName}</span>
              {one.isTwice ? <span className="tag tag-thin">{t('calls:twice')}</span> : null}
            </span>
          </>
        )}
      />
      <div className="inside">
        <Button look="quiet" aria-pressed={chosen === tracker} onClick={() => onChoose(tracker)}>
          {t('calls:tracker')}
        </Button>
      </div>
      <section aria-labelledby="calls-next" className="calls-next">
        <h2 id="calls-next" className="list-title">
          {t('calls:next')}
        </h2>
        <p className="muted inside">{t('calls:nextWhy')}</p>
        <ul>
          {answer.next.map((one) => (
            <li key={one.day}>
              <span>
                <b>{one.dayText}</b>
                {one.notes.map((note) => (
                  <span key={note} className="muted">
                    {note}
                  </span>
                ))}
              </span>
              <Button
                disabled={whyNot !== null}
                title={whyNot ?? undefined}
                aria-label={t('calls:takeDay', { day: one.dayText })}
                onClick={() => withAuthor(() => void planCall(one.day, onPlanned))}
              >
                {t('calls:take')}
              </Button>
            </li>
          ))}
        </ul>
        <div className="inside">
          <Button
            disabled={whyNot !== null}
            title={whyNot ?? undefined}
            onClick={() => withAuthor({ kind: 'new-call' })}
          >
            {t('calls:newCall')}
          </Button>
        </div>
      </section>
    </section>
  )
}
