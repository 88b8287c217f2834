import { useState, type ReactNode } from 'react'
import { wholeRecord } from '../../../shared/journal/transaction.ts'
import type { AgendaItemView, CallView } from '../../../shared/view/shapes/calls.ts'
import { dispatch, purge } from '../../bridge/dispatch.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { ActionTable } from './actions-page.tsx'
import { Comments } from './comments.tsx'
import { Outcome } from './outcome.tsx'
import { SavePaper } from './save-paper.tsx'

/** The record of discussion: attendance, outcomes, actions; draft until it is approved (R33). Views are not attributed. */
export function RecordPart({ call }: { readonly call: CallView }): ReactNode {
  const { t, day } = useWords()
  if (!call.wasHeld)
    return (
      <section className="card">
        <Empty title={t('calls:record.notYet')}>{t('calls:record.notYetWhy')}</Empty>
      </section>
    )
  const items = call.items.filter((one) => one.status !== 'dropped')
  const actions = items.flatMap((one) => one.actions)
  return (
    <>
      <section className="card call-part call-record" aria-labelledby="call-record">
        <div className="card-title">
          <h3 id="call-record">{t('calls:record.title')}</h3>
          <span className={call.isDraftRecord ? 'tag tag-thin' : 'tag tag-currency-current'}>
            {call.isDraftRecord || call.approvedOn === null
              ? t('calls:record.draft')
              : t('calls:record.approved', { day: day(call.approvedOn) })}
          </span>
          <SavePaper call={call} paper="record" />
        </div>
        <Attendance call={call} />
        <h4>{t('calls:record.outcomes')}</h4>
        {items.length === 0 ? <p>{t('calls:record.outcomesNone')}</p> : null}
        <ol className="record-items">
          {items.map((item) => (
            <li key={item.id}>
              <RecordItem item={item} />
            </li>
          ))}
        </ol>
        <p className="muted">{t('calls:record.unattributed')}</p>
        {actions.length === 0 ? null : (
          <>
            <h4>{t('calls:record.actions')}</h4>
            <ActionTable actions={actions} caption={t('calls:record.actions')} />
          </>
        )}
      </section>
      <section className="card call-part">
        <Comments on={call.id} title={t('calls:commentsRecord')} comments={call.comments} call={call} />
      </section>
      {call.isDraftRecord ? null : <Purge call={call} />}
    </>
  )
}

function Attendance({ call }: { readonly call: CallView }): ReactNode {
  const { t, list } = useWords()
  const there = call.participants.filter((one) => one.isPresent === true)
  const named = (observes: boolean) =>
    there.filter((one) => (one.standing === 'observes') === observes).map((one) => one.organization.name)
  return (
    <>
      <h4>{t('calls:record.attendance')}</h4>
      {there.length === 0 ? <p className="muted">{t('calls:record.attendedNone')}</p> : null}
      {named(false).length === 0 ? null : <p>{t('calls:record.attended', { names: list(named(false)) })}</p>}
      {named(true).length === 0 ? null : <p>{t('calls:record.observed', { names: list(named(true)) })}</p>}
    </>
  )
}

function RecordItem({ item }: { readonly item: AgendaItemView }): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <>
      <b lang={langIfOther(item.item.lang, words)}>{item.item.name}</b>
      {item.status === 'not-reached' ? <p className="muted">{t('calls:record.notReached')}</p> : null}
      {item.outcomes.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} />
      ))}
      {item.outcomes.length === 0 && item.status !== 'not-reached' ? (
        <p className="muted">{t('calls:record.outcomesNone')}</p>
      ) : null}
    </>
  )
}

/** Once the record is approved the notes of the call are offered to be purged, all in one step (R32). */
function Purge({ call }: { readonly call: CallView }): ReactNode {
  const { t, number } = useWords()
  const whyNot = useWhyNotEdit()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const [unreached, setUnreached] = useState<readonly string[]>([])
  const notes = call.toPurge
  const count = { count: notes.length, n: number(notes.length) }
  const purgeAll = async (): Promise<void> => {
    setBusy(true)
    const lost = new Set<string>()
    // what joined them goes first: a purge takes out values, and would leave it with one end
    const standing = [call.notesOfCall, ...call.items.map((one) => one.notes)].flat()
    const commands = standing.map(({ id }) => ({ do: 'remove' as const, id }))
    const mayNot = commands.length === 0 ? null : await dispatch({ do: 'batch', commands })
    if (mayNot !== null) {
      setRefusal(mayNot)
      setBusy(false)
      return
    }
    for (const id of notes) {
      const outcome = await purge({ id, field: wholeRecord, reason: 'retention' })
      if ('code' in outcome) {
        setRefusal(outcome)
        setBusy(false)
        return
      }
      for (const path of outcome.unreached) lost.add(path)
    }
    setBusy(false)
    setUnreached([...lost])
    tell(t('calls:record.purged', count))
  }
  return (
    <section className="card call-part" aria-labelledby="call-purge">
      <h3 id="call-purge">{t('calls:record.purge')}</h3>
      {notes.length === 0 ? (
        <p className="muted">{t('calls:record.purgeNone')}</p>
      ) : (
        <>
          <p>{t('calls:record.purgeWhy', count)}</p>
          <Button disabled={isBusy || whyNot !== null} onClick={() => withAuthor(() => void purgeAll())}>
            {t('calls:record.purgeAction', count)}
          </Button>
        </>
      )}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
      {unreached.length === 0 ? null : (
        <p className="note" role="alert">
          {t('history:purge.copies', { count: unreached.length, paths: unreached.join(', ') })}
        </p>
      )}
    </section>
  )
}
