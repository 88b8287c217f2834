import { useEffect, useRef, useState, type ReactNode } from 'react'
import { isAnswered } from '../../../shared/commands/calls/life.ts'
import { itemSteps } from '../../../shared/commands/calls/steps.ts'
import type { AgendaProposalView, CallView } from '../../../shared/view/shapes/calls.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { moveInList } from '../../parts/roving.ts'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { newRecordId } from '../edit/new-record.ts'
import { doSteps } from './do-steps.ts'
import { handlingOf, nextOrder } from './of-call.ts'
import { OpenLink } from './open-finding.tsx'

type Proposed = AgendaProposalView[number]

/** What may go on the agenda, each with its reason; one button puts it there. */
export function Proposals({ call }: { readonly call: CallView }): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('agendaProposal', { id: call.id })
  // what is on its way to the agenda is not offered again before the map says so
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const part = useRef<HTMLElement>(null)
  const takenAt = useRef<number>(null)
  useEffect(() => {
    // its button is gone with what was taken: the next one has the focus, or the heading
    if (takenAt.current === null) return
    const left = [...(part.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])]
    const next = left[Math.min(takenAt.current, left.length - 1)]
    takenAt.current = null
    ;(next ?? part.current?.querySelector('h3'))?.focus()
  }, [taken])
  const take = (one: Proposed, at: number): void => {
    takenAt.current = at
    setTaken((now) => new Set([...now, one.key]))
    void takeUp(one, call, t('calls:added', { name: one.name })).then((isDone) => {
      if (!isDone) setTaken((now) => new Set([...now].filter((key) => key !== one.key)))
    })
  }
  return (
    <section ref={part} className="card call-part" aria-labelledby="call-proposals">
      <h3 id="call-proposals" tabIndex={-1}>
        {t('calls:proposals')}
      </h3>
      <p className="muted">{t('calls:proposalsWhy')}</p>
      <Answer of={answered} what={t('calls:proposals')}>
        {(answer) => {
          const proposed = answer.filter((one) => !taken.has(one.key))
          return proposed.length === 0 ? (
            <p>{t('calls:proposalsNone')}</p>
          ) : (
            <ul className="proposals" onKeyDown={moveInList}>
              {proposed.map((one, at) => (
                <li key={one.key}>
                  <Proposal one={one} onTake={() => withAuthor(() => take(one, at))} />
                </li>
              ))}
            </ul>
          )
        }}
      </Answer>
    </section>
  )
}

function Proposal({ one, onTake }: { readonly one: Proposed; readonly onTake: () => void }): ReactNode {
  const { t } = useWords()
  return (
    <div className="agenda-row">
      <div className="agenda-words">
        <OpenLink id={one.key}>{one.name}</OpenLink>
        <span className="muted clamp">{one.why}</span>
        <span className="tags">
          <span className="tag tag-thin">{one.groundName}</span>
          {one.disclosureName === null ? null : <span className="tag">{one.disclosureName}</span>}
        </span>
      </div>
      <Button data-roving="" aria-label={t('calls:proposeOf', { name: one.name })} onClick={onTake}>
        {t('calls:propose')}
      </Button>
    </div>
  )
}

/** What rests on a record that is its owner's alone is an item of its owner's alone: it is not on the shared screen. */
async function takeUp(one: Proposed, call: CallView, said: string): Promise<boolean> {
  const stepsFor = (handling: string) =>
    itemSteps({
      id: newRecordId(),
      call: call.id,
      order: nextOrder(call),
      handling,
      text: one.text,
      reason: one.reason,
      finding: one.finding,
      records: one.records,
      from: one.from,
    })
  const isSeen = one.disclosure === null || isAnswered(one.disclosure)
  const handling = isSeen ? handlingOf(call) : 'own'
  const refusal = await dispatch({ do: 'batch', commands: [...stepsFor(handling)] })
  if (refusal !== null)
    return doSteps(stepsFor(refusal.code === 'handling-too-open' ? 'own' : handling), said)
  tell(said)
  return true
}
