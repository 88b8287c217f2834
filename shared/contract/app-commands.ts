import { z } from 'zod'

/** The views of the window, in the order of the navigation (See, Meet, Keep). */
export const views = [
  'coverage',
  'overlaps',
  'points',
  'strategies',
  'commitments',
  'funding',
  'changes',
  'calls',
  'briefing',
  'records',
  'duplicates',
  'activity',
  'review',
  'conflicts',
  'import',
  'reading-room',
  'console',
] as const
export const View = z.enum(views)
export type View = z.infer<typeof View>

type AppCommandFacts = { readonly keys?: string; readonly also?: string; readonly needsMap?: boolean }

/**
 * What a person can ask of the window by menu or by keyboard. The menu of the main process and the shortcuts of the
 * page both read this table, so that one key cannot mean two things.
 *
 * `keys` is an Electron accelerator, `also` a second one that some are used to; `needsMap` where it makes no sense on the start page.
 */
export const appCommands = {
  'map-starter': {},
  'map-empty': { keys: 'CmdOrCtrl+N' },
  'map-open': { keys: 'CmdOrCtrl+O' },
  'map-copy': { keys: 'CmdOrCtrl+Shift+S', needsMap: true },
  'map-backups': { needsMap: true },
  'map-merge': { needsMap: true },
  'map-return': { needsMap: true },
  'map-clone': {},
  'hub-connect': { needsMap: true },
  'sync-now': { keys: 'F9', needsMap: true },
  'hub-authors': { needsMap: true },
  'map-close': { keys: 'CmdOrCtrl+W', needsMap: true },
  export: { keys: 'CmdOrCtrl+E', needsMap: true },
  'update-pack': { needsMap: true },
  print: { keys: 'CmdOrCtrl+P', needsMap: true },
  undo: { keys: 'CmdOrCtrl+Z', needsMap: true },
  redo: { keys: 'CmdOrCtrl+Shift+Z', also: 'Ctrl+Y', needsMap: true },
  'new-record': { keys: 'CmdOrCtrl+Shift+N', needsMap: true },
  'edit-record': { keys: 'F2', needsMap: true },
  relate: { keys: 'CmdOrCtrl+L', needsMap: true },
  'save-view': { keys: 'CmdOrCtrl+B', needsMap: true },
  'lay-out-again': { needsMap: true },
  'saved-views': { keys: 'CmdOrCtrl+Shift+B', needsMap: true },
  find: { keys: 'CmdOrCtrl+K', needsMap: true },
  'who-am-i': {},
  'view-coverage': { keys: 'CmdOrCtrl+1', needsMap: true },
  'view-overlaps': { keys: 'CmdOrCtrl+2', needsMap: true },
  'view-points': { keys: 'CmdOrCtrl+3', needsMap: true },
  'view-strategies': { keys: 'CmdOrCtrl+G', needsMap: true },
  'view-commitments': { keys: 'CmdOrCtrl+4', needsMap: true },
  'view-funding': { keys: 'CmdOrCtrl+5', needsMap: true },
  'view-calls': { keys: 'CmdOrCtrl+T', needsMap: true },
  'view-briefing': { keys: 'CmdOrCtrl+6', needsMap: true },
  'view-changes': { keys: 'CmdOrCtrl+J', needsMap: true },
  'view-records': { keys: 'CmdOrCtrl+7', needsMap: true },
  'view-duplicates': { keys: 'CmdOrCtrl+8', needsMap: true },
  'view-activity': { keys: 'CmdOrCtrl+9', needsMap: true },
  'view-review': { keys: 'CmdOrCtrl+R', needsMap: true },
  'view-conflicts': { keys: 'CmdOrCtrl+Shift+K', needsMap: true },
  'view-import': { keys: 'CmdOrCtrl+I', needsMap: true },
  'view-reading-room': { keys: 'CmdOrCtrl+D', needsMap: true },
  'view-console': { needsMap: true },
  'language-en': {},
  'language-fr': {},
  'next-pane': { keys: 'F6', needsMap: true },
  'previous-pane': { keys: 'Shift+F6', needsMap: true },
  help: { keys: 'F1' },
  tour: {},
  shortcuts: { keys: 'CmdOrCtrl+/' },
} as const satisfies Record<string, AppCommandFacts>

export type AppCommandId = keyof typeof appCommands

/** What the table says of a command; a part that it does not say is undefined. */
export function appCommand(id: AppCommandId): AppCommandFacts {
  return appCommands[id]
}
export const appCommandIds = Object.keys(appCommands) as [AppCommandId, ...AppCommandId[]]
export const AppCommand = z.enum(appCommandIds)
