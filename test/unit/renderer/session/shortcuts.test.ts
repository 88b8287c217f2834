import { describe, expect, it } from 'vitest'
import { appCommandIds } from '../../../../shared/contract/app-commands.ts'
import {
  commandOfKeys,
  keysInWords,
  keysOf,
  keysPressed,
  ownKeys,
} from '../../../../renderer/session/shortcuts.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('shortcuts', () => {
  it('[W11] leads from keys to views, panes, find and undo', () => {
    expect(commandOfKeys(press('1', { ctrlKey: true }))).toBe('view-coverage')
    expect(commandOfKeys(press('7', { metaKey: true }))).toBe('view-records')
    expect(commandOfKeys(press('F6'))).toBe('next-pane')
    expect(commandOfKeys(press('F6', { shiftKey: true }))).toBe('previous-pane')
    expect(commandOfKeys(press('k', { ctrlKey: true }))).toBe('find')
    expect(commandOfKeys(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
    expect(commandOfKeys(press('y', { ctrlKey: true }))).toBe('redo')
  })

  it('[W11] leaves other keys alone', () => {
    expect(commandOfKeys(press('1'))).toBeUndefined()
    expect(commandOfKeys(press('y', { metaKey: true }))).toBeUndefined()
    expect(commandOfKeys(press('z', { ctrlKey: true, altKey: true }))).toBeUndefined()
  })

  it('[W11] gives no key to two commands', () => {
    const keys = appCommandIds.flatMap(keysOf)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('[W5] says keys in the language', () => {
    const words: Record<string, string> = { 'keys.control': 'Ctrl', 'keys.shift': 'Maj' }
    const inWords = keysOf('redo').map((keys) => keysInWords(keys, (key) => words[key] ?? key))
    expect(inWords).toEqual(['Ctrl Maj Z', 'Ctrl Y'])
  })

  it('[W23] follows the keys that a person chose, and no more those they gave up', () => {
    ownKeys.set({ find: 'CmdOrCtrl+J' })
    expect(commandOfKeys(press('j', { ctrlKey: true }))).toBe('find')
    expect(commandOfKeys(press('k', { ctrlKey: true }))).toBeUndefined()
    ownKeys.set({})
  })

  it('[W23] reads what is pressed as an accelerator, once a key says something', () => {
    expect(keysPressed(press('Control', { ctrlKey: true }))).toBeUndefined()
    expect(keysPressed(press('j', { ctrlKey: true }))).toBe('CmdOrCtrl+J')
    expect(keysPressed(press('J', { ctrlKey: true, shiftKey: true }))).toBe('CmdOrCtrl+Shift+J')
    expect(keysPressed(press('F4'))).toBe('F4')
    expect(keysPressed(press('j', { altKey: true }))).toBeUndefined()
  })
})
