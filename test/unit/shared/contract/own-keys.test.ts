import { describe, expect, it } from 'vitest'
import { keysOf, ownerOf, OwnKeys, reservedKeys } from '../../../../shared/contract/own-keys.ts'

describe('[W23] keys that a person chose', () => {
  it('stand in place of the usual ones; null takes them away', () => {
    expect(keysOf('redo', {})).toEqual(['CmdOrCtrl+Shift+Z', 'Ctrl+Y'])
    expect(keysOf('redo', { redo: 'CmdOrCtrl+Shift+U' })).toEqual(['CmdOrCtrl+Shift+U'])
    expect(keysOf('redo', { redo: null })).toEqual([])
  })

  it('are Ctrl and a sign, or a function key; a letter alone, Alt and foreign commands are refused', () => {
    for (const keys of ['CmdOrCtrl+J', 'CmdOrCtrl+Shift+9', 'F4', 'Shift+F12'])
      expect(OwnKeys.safeParse({ find: keys }).success).toBe(true)
    for (const keys of ['J', 'Alt+J', 'CmdOrCtrl+', 'F13', 'CmdOrCtrl+Enter', ''])
      expect(OwnKeys.safeParse({ find: keys }).success).toBe(false)
    expect(OwnKeys.safeParse({ 'view-nothing': 'CmdOrCtrl+J' }).success).toBe(false)
  })

  it('belong to one command, whether usual or chosen; a freed key can be taken', () => {
    expect(ownerOf('CmdOrCtrl+K', 'undo', {})).toBe('find')
    expect(ownerOf('CmdOrCtrl+K', 'find', {})).toBeUndefined()
    expect(ownerOf('CmdOrCtrl+J', 'undo', { find: 'CmdOrCtrl+J' })).toBe('find')
    expect(ownerOf('CmdOrCtrl+K', 'undo', { find: 'CmdOrCtrl+J' })).toBeUndefined()
  })

  it('leave those of copying and pasting alone', () => {
    for (const key of 'CVXA') expect(reservedKeys.has(`CmdOrCtrl+${key}`)).toBe(true)
  })
})
