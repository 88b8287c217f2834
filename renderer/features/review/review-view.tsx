import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { stillTrue, type Confirmed } from '../../../shared/commands/still-true.ts'
import type { ReviewItemView } from '../../../shared/view/shapes/review.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { app } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { announce } from '../../session/announce.ts'
import { editRecord, useEditedRecord } from '../../session/editing.ts'
import { reviewActionOf, type ReviewAction } from '../../session/review-keys.ts'
import {
  select,
  session,
  setReview,
  useSession,
  useTrail,
  type ReviewProgress,
} from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { openForm } from '../edit/open-form.ts'
import { Inspector } from '../frame/detail-pane.tsx'
import { EmptyMap } from '../frame/nothing-here.tsx'
import { PickList } from '../frame/pick-list.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { inOrderOfWork, limitFor, placeIn } from './queue.ts'
import { ReviewActions } from './review-actions.tsx'
import { ReviewFilters } from './review-filters.tsx'

const typing =
  'textarea, select, [contenteditable], dialog, [popover], input:not([type="radio"], [type="checkbox"])'

/**
 * What is to be looked at again, one record after the other: the queue, the record with its facts and sources beside
 * it, and what one key does with it. Nothing moves on before the map says that it has changed (W6).
 */
export function ReviewView(): ReactNode {
  const words = useWords()
  const { t, number } = words
  const progress = useSession((now) => now.review)
  const whyNot = useWhyNotEdit()
  const edited = useEditedRecord()
  const answered = useAnswer('review', { ...questionOf(progress), limit: limitFor(progress) })
  const answer = answered.status === 'ready' ? answered.answer : undefined
  const items = answer === undefined ? [] : inOrderOfWork(answer, progress)
  const at = placeIn(items, progress)
  const [held, setHeld] = useState<ReviewItemView>()
  // a record whose form is open stays, though what was corrected has taken it out of the queue
  const isHeld = edited !== undefined && held?.id === edited && progress.chosen?.id === edited
  const item = isHeld ? (items.find((one) => one.id === edited) ?? held) : items[at]
  if (item !== undefined && item !== held) setHeld(item)

  const trail = useTrail()
  const root = trail[0]
  const shown = root?.kind === 'record' && root.id === item?.id ? trail.at(-1) : undefined
  const isMoving = useRef(false)
  const id = item?.id
  useEffect(() => {
    const first = session.get().trails.review?.[0]
    if (id === undefined) select(undefined, 'review')
    else if (first?.kind !== 'record' || first.id !== id) select({ kind: 'record', id }, 'review')
    if (!isMoving.current) return
    isMoving.current = false
    wishFocus(id === undefined ? 'main' : 'details')
  }, [id])

  const leftInWords = (left: number): string => t('review:left', { count: left, n: number(left) })
  const go = (to: number): void => {
    const next = items[Math.max(0, Math.min(to, items.length - 1))]
    if (next === undefined) return
    setReview(() => ({ chosen: { id: next.id, at: items.indexOf(next) } }))
    if (next.id === id) return
    isMoving.current = true
    editRecord(undefined)
    announce(`${next.record.name}. ${next.reasons.map((one) => one.name).join(', ')}`)
  }

  /** What is being confirmed: pressed again meanwhile, the key does nothing. */
  const confirming = useRef<string>(undefined)
  const confirm = async (one: ReviewItemView): Promise<void> => {
    const by = app.get().author
    if (by === null || confirming.current === one.id) return
    const confirmed = confirmedBy(one, progress)
    const { isStillTrue } = confirmed
    const command = stillTrue(confirmed, session.get().today, by.name)
    if (command === null) return
    confirming.current = one.id
    isMoving.current = true
    editRecord(undefined)
    setReview(() => ({ chosen: { id: one.id, at } }))
    const refusal = await dispatch(command)
    confirming.current = undefined
    if (refusal !== null) {
      isMoving.current = false
      app.set((now) => ({ ...now, refusal }))
      return
    }
    setReview(({ done }) => ({ done: done + 1 }))
    const left = leftInWords(Math.max(0, (answer?.left ?? 1) - 1))
    announce(t(isStillTrue ? 'review:confirmed' : 'review:checked', { name: one.record.name, left }))
  }

  const put = (one: ReviewItemView): void => {
    isMoving.current = items.length > 1
    editRecord(undefined)
    setReview(({ later }) => ({
      later: [...later.filter((other) => other !== one.id), one.id],
      chosen: { id: '', at: progress.later.includes(one.id) ? at + 1 : at },
    }))
    announce(t('review:put', { name: one.record.name, left: leftInWords(answer?.left ?? 0) }))
  }

  const correct = (one: ReviewItemView): void => {
    setReview(() => ({ chosen: { id: one.id, at } }))
    select({ kind: 'record', id: one.id }, 'review')
    openForm(one.id, inQuestion(one, progress)[0]?.place)
  }

  const act = (action: ReviewAction): void => {
    if (action === 'next' || action === 'previous') {
      go(at + (action === 'next' ? 1 : -1))
      return
    }
    if (item === undefined) return
    if (action === 'later') {
      put(item)
      return
    }
    if (whyNot !== null) {
      announce(whyNot)
      return
    }
    withAuthor(() => {
      if (action === 'yes') void confirm(item)
      else correct(item)
    })
  }

  const press = (event: KeyboardEvent): void => {
    const action = reviewActionOf(event)
    if (action === undefined || event.defaultPrevented) return
    if ((event.target as Element).closest(typing) !== null) return
    event.preventDefault()
    act(action)
  }
  const isNarrowed = Object.keys(questionOf(progress)).length > 0
  const rest = (answer?.left ?? 0) - items.length
  return (
    <div className="review" onKeyDown={press}>
      <ViewHead title={t('view.review')} about={t('review:about')}>
        <ReviewFilters progress={progress} answer={answer} />
      </ViewHead>
      <div className="findings">
        <section className="card findings-list" aria-label={t('pane.list')}>
          <Answer of={answered} what={t('view.review')}>
            {({ left }) => (
              <>
                <PickList
                  title={leftInWords(left)}
                  items={items}
                  selectedId={id}
                  empty={<NothingLeft isNarrowed={isNarrowed} />}
                  onSelect={(one) => go(items.indexOf(one))}
                  render={(one) => <Line item={one} isLater={progress.later.includes(one.id)} />}
                />
                <p className="muted inside">
                  {rest > 0 ? t('review:more', { count: rest, n: number(rest) }) : null}{' '}
                  {progress.done > 0
                    ? t('review:done', { count: progress.done, n: number(progress.done) })
                    : null}
                </p>
              </>
            )}
          </Answer>
        </section>
        <section
          className="card findings-detail"
          aria-label={t('pane.details')}
          data-pane="details"
          data-open={item !== undefined}
          tabIndex={-1}
        >
          {item === undefined || shown === undefined ? (
            <Empty title={t('detail.nothing')}>{t('help:empty.queue')}</Empty>
          ) : (
            <>
              <ReviewActions
                reasons={item.reasons}
                confirmed={confirmedBy(item, progress)}
                whyNot={whyNot}
                onAct={act}
              />
              <Inspector selection={shown} depth={trail.length} />
            </>
          )}
        </section>
      </div>
    </div>
  )
}

/** What a key answers: the reason by which the queue is narrowed, else all of them. */
function inQuestion({ reasons }: ReviewItemView, { reason }: ReviewProgress): ReviewItemView['reasons'] {
  return reasons.filter((one) => reason === '' || one.reason === reason)
}

/** Where only codings are in question, the record itself is not said to be true today: it may be one of 2012 (Q3). */
function confirmedBy(item: ReviewItemView, progress: ReviewProgress): Confirmed {
  const reasons = inQuestion(item, progress).map((one) => one.reason)
  return {
    id: item.id,
    isStillTrue: reasons.some((one) => one !== 'coded'),
    codings: reasons.includes('coded') ? item.codings : [],
  }
}

type Narrowed = Pick<Parameters<typeof useAnswer<'review'>>[1] & object, 'reason' | 'type' | 'jurisdiction'>

function questionOf({
  reason,
  type,
  jurisdiction,
}: {
  reason: string
  type: string
  jurisdiction: string
}): Narrowed {
  return {
    ...(reason === '' ? {} : { reason: reason as NonNullable<Narrowed['reason']> }),
    ...(type === '' ? {} : { type }),
    ...(jurisdiction === '' ? {} : { jurisdiction }),
  }
}

function Line({ item, isLater }: { readonly item: ReviewItemView; readonly isLater: boolean }): ReactNode {
  const words = useWords()
  return (
    <>
      <b lang={langIfOther(item.record.lang, words)}>{item.record.name}</b>
      <span className="muted clamp">{item.reasons[0]?.why}</span>
      <span className="tags">
        <span className="tag tag-type">{item.typeName}</span>
        {item.reasons.map((one) => (
          <span key={one.reason} className="tag tag-thin">
            {one.name}
          </span>
        ))}
        {isLater ? <span className="tag tag-verdict">{words.t('review:isLater')}</span> : null}
      </span>
    </>
  )
}

/** Why the queue is empty: no record at all, none that meets the filters, or all of them seen. */
function NothingLeft({ isNarrowed }: { readonly isNarrowed: boolean }): ReactNode {
  const { t } = useWords()
  const isEmpty = useIsEmptyMap()
  if (isEmpty) return <EmptyMap />
  if (isNarrowed) return <Empty title={t('review:noneChosen')}>{t('review:noneChosenWhy')}</Empty>
  return <Empty title={t('review:none')}>{t('review:noneWhy')}</Empty>
}
