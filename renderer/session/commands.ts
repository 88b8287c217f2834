import type { AppCommandId } from '../../shared/contract/app-commands.ts'

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

/** Does what a menu item, a shortcut or a button asks for; false where nobody here can. */
export function runCommand(id: AppCommandId): boolean {
  const handler = handlers.findLast((one) => one[id] !== undefined)?.[id]
  handler?.()
  return handler !== undefined
}
