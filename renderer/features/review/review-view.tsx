import { useEffect, useRef, useState, type ReactNode } from 'react'
import { stillTrue, type Confirmed } from '../../../shared/commands/still-true.ts'
import type { ReviewItemView } from '../../../shared/view/shapes/review.ts'
import { app, showRefusal } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { announce } from '../../session/announce.ts'
import { editRecord, useEditedRecord } from '../../session/editing.ts'
import type { ReviewAction } from '../../session/review-keys.ts'
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
import { DetailCard } from '../frame/detail-card.tsx'
import { PickList } from '../frame/pick-list.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { followerOf, placeIn } from './queue.ts'
import { ReviewActions } from './review-actions.tsx'
import { ReviewFilters } from './review-filters.tsx'
import { questionOf, useQueue } from './use-queue.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useUnderWay } from './use-under-way.ts'

/**
 * What is to be looked at again, one record after the other: the queue, the record with its facts and sources beside
 * it, and what one key does with it. A key acts on the record that stands when it is pressed; the next one stands before
 * the next key comes, while the list itself waits for the map to say that it has changed (W6).
 */
export function ReviewView(): ReactNode {
  const words = useWords()
  const { t, number } = words
  const progress = useSession((now) => now.review)
  const whyNot = useWhyNotEdit()
  const edited = useEditedRecord()
  const { answered, answer, items } = useQueue(progress)
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
  // what stands is kept by its name: a list that changes meanwhile puts no other record under the key
  const chosen = progress.chosen
  useEffect(() => {
    if (id === undefined || at === -1 || (chosen?.id === id && chosen.at === at)) return
    setReview(() => ({ chosen: { id, at } }))
  }, [id, at, chosen])

  const leftInWords = (left: number): string => t('review:left', { count: left, n: number(left) })
  /** Puts another record under the keys, at once. */
  const stand = (next: ReviewItemView): void => {
    if (next.id === id) return
    isMoving.current = true
    editRecord(undefined)
    setReview(() => ({ chosen: { id: next.id, at: items.indexOf(next) } }))
  }
  const go = (to: number): void => {
    const next = items[Math.max(0, Math.min(to, items.length - 1))]
    if (next === undefined || next.id === id) return
    stand(next)
    announce(`${next.record.name}. ${next.reasons.map((one) => one.name).join(', ')}`)
  }

  const { underWay, send } = useUnderWay(answer)
  const confirm = async (one: ReviewItemView): Promise<void> => {
    const by = app.get().author
    if (by === null || underWay.current.has(one.id)) return
    const confirmed = confirmedBy(one, progress)
    const command = stillTrue(confirmed, session.get().today, by.name)
    if (command === null) return
    const sent = send(one.id, command)
    const left = leftInWords(Math.max(0, (answer?.left ?? 1) - underWay.current.size))
    const next = followerOf(items, items.indexOf(one), underWay.current)
    if (next === undefined) isMoving.current = true
    else stand(next)
    const refusal = await sent
    if (refusal !== null) {
      if (next === undefined) isMoving.current = false
      showRefusal(refusal)
      announce(t('review:stays', { name: one.record.name }))
      return
    }
    setReview(({ done }) => ({ done: done + 1 }))
    announce(
      t(confirmed.isStillTrue ? 'review:confirmed' : 'review:checked', { name: one.record.name, left }),
    )
  }

  const put = (one: ReviewItemView): void => {
    const next = items.slice(at + 1).find((other) => !underWay.current.has(other.id))
    setReview(({ later }) => ({ later: [...later.filter((other) => other !== one.id), one.id] }))
    if (next !== undefined) stand(next)
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
  const view = useReviewKeys(act)

  const isNarrowed = Object.keys(questionOf(progress)).length > 0
  const rest = (answer?.left ?? 0) - items.length
  return (
    <div ref={view} className="review">
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
        <DetailCard isOpen={item !== undefined} empty={t('help:empty.queue')}>
          {item === undefined || shown === undefined ? undefined : (
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
        </DetailCard>
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
