import type { ReviewItemView, ReviewView } from '../../../shared/view/shapes/review.ts'
import type { ReviewProgress } from '../../session/session.ts'

/** So many are listed at once. */
const page = 100

/** How many to ask for: what was put off stands behind a page of what was not. */
export function limitFor({ later }: ReviewProgress): number {
  return page + page * Math.floor(later.length / (page / 2))
}

/** The queue as it is worked through: what was put off comes last, in the order of the queue. */
export function inOrderOfWork(answer: ReviewView, { later }: ReviewProgress): readonly ReviewItemView[] {
  const put = new Set(later)
  return [...answer.items.filter((one) => !put.has(one.id)), ...answer.items.filter((one) => put.has(one.id))]
}

/** Where in the list the open record stands, or the one that follows when it has left the list; -1 in an empty list. */
export function placeIn(items: readonly ReviewItemView[], { chosen }: ReviewProgress): number {
  const kept = items.findIndex((one) => one.id === chosen?.id)
  return kept === -1 ? Math.min(chosen?.at ?? 0, items.length - 1) : kept
}
