import { useState } from 'react'
import type { Parameters } from '../../../shared/contract/questions.ts'
import type { ReviewItemView, ReviewView } from '../../../shared/view/shapes/review.ts'
import type { Answered } from '../../bridge/answers.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import type { ReviewProgress } from '../../session/session.ts'
import { inOrderOfWork, limitFor } from './queue.ts'

type Narrowed = Pick<Parameters<'review'>, 'reason' | 'type' | 'jurisdiction'>

/** What narrows the queue, as it is asked. */
export function questionOf({ reason, type, jurisdiction }: ReviewProgress): Narrowed {
  return {
    ...(reason === '' ? {} : { reason: reason as NonNullable<Narrowed['reason']> }),
    ...(type === '' ? {} : { type }),
    ...(jurisdiction === '' ? {} : { jurisdiction }),
  }
}

export type Queue = {
  readonly answered: Answered<'review'>
  readonly answer: ReviewView | undefined
  /** In the order in which they are worked through. */
  readonly items: readonly ReviewItemView[]
}

/**
 * The queue as the map tells it. While a longer page of the same queue is asked for, the shorter one stays: a key that
 * is pressed meanwhile finds the record that it was pressed for.
 */
export function useQueue(progress: ReviewProgress): Queue {
  const narrowed = JSON.stringify(questionOf(progress))
  const asked = useAnswer('review', { ...questionOf(progress), limit: limitFor(progress) })
  const [last, setLast] = useState({ narrowed, asked })
  if (asked.status !== 'waiting' && asked !== last.asked) setLast({ narrowed, asked })
  const answered = asked.status === 'waiting' && last.narrowed === narrowed ? last.asked : asked
  const answer = answered.status === 'ready' ? answered.answer : undefined
  return { answered, answer, items: answer === undefined ? [] : inOrderOfWork(answer, progress) }
}
