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

/**
 * The record to go on with once the one at `at` is done: the next, or the one before it where none follows. What is
 * being confirmed already (`underWay`) is passed over; undefined where nothing else is left.
 */
export function followerOf(
  items: readonly ReviewItemView[],
  at: number,
  underWay: ReadonlySet<string>,
): ReviewItemView | undefined {
  const isOpen = (one: ReviewItemView): boolean => !underWay.has(one.id)
  return items.slice(at + 1).find(isOpen) ?? items.slice(0, Math.max(0, at)).findLast(isOpen)
}
