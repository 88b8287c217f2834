/** What can be done in the reading room, each by one key while the focus is in the view and in no field. */
export const roomKeys = { accept: 'A', edit: 'E', reject: 'R', next: 'J', previous: 'K' } as const
export type RoomAction = keyof typeof roomKeys | 'acceptAll' | 'rejectAll'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key asks for in the reading room; with Shift, accepting and rejecting are of all that is listed. */
export function roomActionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): RoomAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const actions = Object.keys(roomKeys) as (keyof typeof roomKeys)[]
  const action = actions.find((one) => roomKeys[one].toLowerCase() === key.toLowerCase())
  if (!shiftKey) return action
  return action === 'accept' || action === 'reject' ? `${action}All` : undefined
}

/** Whether it only goes from suggestion to suggestion, and decides nothing. */
export function isRoomWalk(action: RoomAction): boolean {
  return action === 'next' || action === 'previous'
}
