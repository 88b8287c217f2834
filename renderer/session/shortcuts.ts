import { appCommandIds, type AppCommandId } from '../../shared/contract/app-commands.ts'
import { keysOf as keysAmong, type OwnKeys } from '../../shared/contract/own-keys.ts'
import { createStore, useStore } from './store.ts'

/** The keys that this person chose; the settings keep them. */
export const ownKeys = createStore<OwnKeys>({})

export function useOwnKeys(): OwnKeys {
  return useStore(ownKeys, (now) => now)
}

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
  return keysAmong(id, ownKeys.get())
}

/** The keys that were pressed as an accelerator; undefined while only keys are held that say nothing alone. */
export function keysPressed({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string | undefined {
  if (altKey || ['Control', 'Shift', 'Meta', 'Alt', 'AltGraph', 'Dead'].includes(key)) return undefined
  const parts = [
    ctrlKey || metaKey ? 'CmdOrCtrl' : '',
    shiftKey ? 'Shift' : '',
    key.length === 1 ? key.toUpperCase() : key,
  ]
  return parts.filter(Boolean).join('+')
}

/** "Ctrl K", as it is printed on the keys in a language. */
export function keysInWords(keys: string, t: (key: string) => string): string {
  return keys
    .split('+')
    .map((part) => (/Ctrl$/.test(part) ? t('keys.control') : part === 'Shift' ? t('keys.shift') : part))
    .join(' ')
}
