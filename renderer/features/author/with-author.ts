import { app } from '../../bridge/map-state.ts'
import { openDialog, type OpenDialog } from '../../session/dialogs.ts'

/** Opens a dialog that changes the map: whoever edits says first who they are; then it goes on. */
export function withAuthor(next: OpenDialog): void {
  openDialog(app.get().author === null ? { kind: 'who', next } : next)
}
