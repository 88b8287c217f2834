import { useEffect, useRef, type RefObject } from 'react'
import type { Command } from '../../../shared/commands/command.ts'
import type { ReviewView } from '../../../shared/view/shapes/review.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'

export type UnderWay = {
  /** Records whose confirmation was sent and is not yet seen in the list. */
  readonly underWay: RefObject<ReadonlySet<string>>
  readonly send: (id: string, command: Command) => Promise<RefusalValue | null>
}

/**
 * What was confirmed and still stands in the list: it is not confirmed twice, and not counted as left. Several may be
 * under way at once; they are carried out in the order of the keys.
 */
export function useUnderWay(answer: ReviewView | undefined): UnderWay {
  const underWay = useRef(new Set<string>())
  const written = useRef(new Set<string>())
  useEffect(() => {
    for (const id of written.current) underWay.current.delete(id)
    written.current.clear()
  }, [answer])
  const send = async (id: string, command: Command): Promise<RefusalValue | null> => {
    underWay.current.add(id)
    const refusal = await dispatch(command)
    if (refusal === null) written.current.add(id)
    else underWay.current.delete(id)
    return refusal
  }
  return { underWay, send }
}
