import type { CallView } from '../../../shared/view/shapes/calls.ts'

/** What is chosen in the view where no call is: the actions of all of them. */
export const tracker = 'actions'

/** The handling of what is made for a call: that of the call, as far as nobody has to be named with it. */
export function handlingOf({ handling }: Pick<CallView, 'handling'>): string {
  return handling === 'public' || handling === 'fpt' ? handling : 'own'
}

/** The place of a new item: after all that are there. */
export function nextOrder({ items }: CallView): number {
  return Math.max(items.length, ...items.map((one) => one.order ?? 0)) + 1
}
