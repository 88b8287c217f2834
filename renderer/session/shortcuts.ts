import { appCommandIds, appCommands, type AppCommandId } from '../../shared/contract/app-commands.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The command that a key press asks for, by the same table as the menu. */
export function commandOfKeys(pressed: Pressed): AppCommandId | undefined {
  return appCommandIds.find((id) => {
    const keys = keysOf(id)
    return keys !== undefined && isPressed(keys, pressed)
  })
}

function isPressed(keys: string, pressed: Pressed): boolean {
  if (pressed.altKey) return false
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const wantsControl = parts.includes('CmdOrCtrl')
  if (wantsControl !== (pressed.ctrlKey || pressed.metaKey)) return false
  if (parts.includes('Shift') !== pressed.shiftKey) return false
  return pressed.key.toLowerCase() === key.toLowerCase()
}

export function keysOf(id: AppCommandId): string | undefined {
  const command: { readonly keys?: string; readonly needsMap?: boolean } = appCommands[id]
  return command.keys
}

/** "Ctrl K", as it is printed on the keys in a language. */
export function keysInWords(id: AppCommandId, t: (key: string) => string): string {
  return (keysOf(id) ?? '')
    .split('+')
    .map((part) => (part === 'CmdOrCtrl' ? t('keys.control') : part === 'Shift' ? t('keys.shift') : part))
    .join(' ')
}
