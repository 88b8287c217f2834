import type { RefObject } from 'react'
import { useViewKeys } from '../../parts/use-view-keys.ts'
import { isWalk, reviewActionOf, type ReviewAction } from '../../session/review-keys.ts'

/** The keys of the queue; see `useViewKeys` for where they hold. */
export function useReviewKeys(act: (action: ReviewAction) => void): RefObject<HTMLDivElement | null> {
  return useViewKeys({ actionOf: reviewActionOf, isWalk, act })
}
