import { app } from '../../bridge/map-state.ts'
import { openDialog, type AfterWho } from '../../session/dialogs.ts'

/** Does what changes the map: whoever edits says first who they are; then it goes on by itself (W7). */
export function withAuthor(next: AfterWho): void {
  if (app.get().author === null) openDialog({ kind: 'who', next })
  else if (typeof next === 'function') next()
  else openDialog(next)
}
