import { appCommandIds, appCommands, type AppCommandId } from '../../shared/contract/app-commands.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The command that a key press asks for, by the same table as the menu. */
export function commandOfKeys(pressed: Pressed): AppCommandId | undefined {
  return appCommandIds.find((id) => keysOf(id).some((keys) => isPressed(keys, pressed)))
}

function isPressed(keys: string, pressed: Pressed): boolean {
  if (pressed.altKey) return false
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const isHeld = parts.includes('Ctrl')
    ? pressed.ctrlKey && !pressed.metaKey
    : parts.includes('CmdOrCtrl') === (pressed.ctrlKey || pressed.metaKey)
  if (!isHeld) return false
  if (parts.includes('Shift') !== pressed.shiftKey) return false
  return pressed.key.toLowerCase() === key.toLowerCase()
}

/** The keys of a command as accelerators, the usual ones first; none where it has none. */
export function keysOf(id: AppCommandId): readonly string[] {
  const { keys, also }: { readonly keys?: string; readonly also?: string; readonly needsMap?: boolean } =
    appCommands[id]
  return [keys, also].filter((one) => one !== undefined)
}

/** "Ctrl K", as it is printed on the keys in a language. */
export function keysInWords(keys: string, t: (key: string) => string): string {
  return keys
    .split('+')
    .map((part) => (/Ctrl$/.test(part) ? t('keys.control') : part === 'Shift' ? t('keys.shift') : part))
    .join(' ')
}
