import { z } from 'zod'
import { appCommand, appCommandIds, type AppCommandId } from './app-commands.ts'

/** Keys as Electron writes them, as a person may choose them: Ctrl (⌘ on a Mac) and a letter, digit or sign, or a function key. */
const Accelerator = z.string().regex(/^(CmdOrCtrl\+(Shift\+)?[A-Z0-9/.,;'[\]\\]|(Shift\+)?F([1-9]|1[0-2]))$/)

/** The keys that a person chose for some commands in place of the usual ones; null for none at all. */
export const OwnKeys = z.partialRecord(z.enum(appCommandIds), Accelerator.nullable())
export type OwnKeys = z.infer<typeof OwnKeys>

/** The keys of a command as accelerators, the usual ones first; none where it has none. */
export function keysOf(id: AppCommandId, own: OwnKeys): readonly string[] {
  const chosen = own[id]
  if (chosen === null) return []
  if (chosen !== undefined) return [chosen]
  const { keys, also } = appCommand(id)
  return [keys, also].filter((one) => one !== undefined)
}

/** What the system, the menu or a text field does with keys; no command may take them. */
export const reservedKeys: ReadonlySet<string> = new Set(
  ['C', 'V', 'X', 'A', 'Q', '0', 'Shift+I'].map((key) => `CmdOrCtrl+${key}`).concat('F10', 'Shift+F10'),
)

/** The command that has keys already, the one they are wanted for aside. */
export function ownerOf(keys: string, wantedFor: AppCommandId, own: OwnKeys): AppCommandId | undefined {
  return appCommandIds.find((id) => id !== wantedFor && keysOf(id, own).includes(keys))
}
