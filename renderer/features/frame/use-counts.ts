import { useEffect, useState } from 'react'
import type { View } from '../../../shared/contract/app-commands.ts'
import type { QuestionName } from '../../../shared/contract/questions.ts'
import type { Answered } from '../../bridge/answers.ts'
import { useAnswer } from '../../bridge/use-answer.ts'

/** Overlaps are ranked; what stands beyond these is not counted either. */
export const overlapLimit = 200

/**
 * How many findings each view holds under the scope of now. Asked only when the first view stands, so that it does
 * not wait for them.
 */
export function useCounts(): Readonly<Partial<Record<View, number>>> {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const waiting = window.requestIdleCallback(() => setIdle(true), { timeout: 1500 })
    return () => window.cancelIdleCallback(waiting)
  }, [])
  const gaps = useAnswer('gaps', isIdle ? {} : null, 'later')
  const overlaps = useAnswer('overlaps', isIdle ? { limit: overlapLimit } : null, 'later')
  const points = useAnswer('points', isIdle ? {} : null, 'later')
  const commitments = useAnswer('commitments', isIdle ? {} : null, 'later')
  const review = useAnswer('review', isIdle ? { limit: 0 } : null, 'later')
  const conflicts = useAnswer('conflicts', isIdle ? { limit: 0 } : null, 'later')
  const counts: [View, number | undefined][] = [
    ['coverage', lengthOf(gaps)],
    ['overlaps', lengthOf(overlaps)],
    ['points', lengthOf(points)],
    [
      'commitments',
      commitments.status === 'ready' ? commitments.answer.filter((one) => one.overdue).length : undefined,
    ],
    ['conflicts', conflicts.status === 'ready' ? conflicts.answer.total : undefined],
    ['review', review.status === 'ready' ? review.answer.total : undefined],
  ]
  return Object.fromEntries(counts.filter(([, count]) => count !== undefined && count > 0))
}

function lengthOf<N extends QuestionName>(answered: Answered<N>): number | undefined {
  return answered.status === 'ready' && Array.isArray(answered.answer) ? answered.answer.length : undefined
}
