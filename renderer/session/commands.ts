import type { AppCommandId } from '../../shared/contract/app-commands.ts'
import { announce } from './announce.ts'
import { callNow, isForSharedScreen } from './call-mode.ts'
import { session } from './session.ts'
import { wordsOf } from './words.ts'

type Handlers = Partial<Record<AppCommandId, () => void>>

/** What the shown page does for each command; the newest registration of a command wins. */
const handlers: Handlers[] = []

/** Says what commands do while a component is shown. Returns how to take that back. */
export function offerCommands(offered: Handlers): () => void {
  handlers.push(offered)
  return () => {
    handlers.splice(handlers.indexOf(offered), 1)
  }
}

/**
 * Does what a menu item, a shortcut or a button asks for; false where nobody here can. While the screen is shared with a
 * call, what could show more than everybody may see is not done, and that is said.
 */
export function runCommand(id: AppCommandId): boolean {
  if (callNow() !== undefined && !isForSharedScreen(id)) {
    announce(wordsOf(session.get().language).t('calls:mode.notNow'))
    return true
  }
  const handler = handlers.findLast((one) => one[id] !== undefined)?.[id]
  handler?.()
  return handler !== undefined
}
