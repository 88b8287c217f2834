/** What can be done in the review queue, each by one key while the focus is in the view and in no field. */
export const reviewKeys = {
  next: 'J',
  previous: 'K',
  yes: 'Y',
  correct: 'E',
  later: 'S',
} as const
export type ReviewAction = keyof typeof reviewKeys

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key asks for in the queue; nothing while another key is held. */
export function reviewActionOf({ key, ctrlKey, metaKey, altKey }: Pressed): ReviewAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const actions = Object.keys(reviewKeys) as ReviewAction[]
  return actions.find((action) => reviewKeys[action].toLowerCase() === key.toLowerCase())
}

/** Whether it only goes from record to record, and does nothing to one. */
export function isWalk(action: ReviewAction): boolean {
  return action === 'next' || action === 'previous'
}
