import { app, type BrowserWindow } from 'electron'
import type { StartState } from '../shared/contract/window-state.ts'
import { startEngine } from './start-engine.ts'
import type { FirstAnswers } from './first-answer.ts'
import { startState } from './first-view.ts'
import { hubPasswordsIn } from './files/hub-passwords.ts'
import { hubPlacesIn } from './files/hub-places.ts'
import type { SettingsStore } from './files/settings.ts'
import { hubPasswordsFile, hubPlacesFolder } from './installation/data-folder.ts'
import type { FirstQuestion } from './first-question.ts'
import { handleApp } from './ipc/app-handlers.ts'
import { handleConsole } from './ipc/console-handlers.ts'
import { tell } from './ipc/handle.ts'
import { handleTranslation } from './ipc/translation-handlers.ts'
import { handleCirculating } from './ipc/circulating-handlers.ts'
import { handleDocuments } from './ipc/document-handlers.ts'
import { handleLeaving } from './ipc/leaving-handlers.ts'
import { handleMap, openAndNote } from './ipc/map-handlers.ts'
import { handleHub } from './ipc/hub-handlers.ts'
import { handleImport } from './ipc/import-handlers.ts'
import { handleRoom } from './ipc/room-handlers.ts'
import { handleMerge } from './ipc/merge-handlers.ts'
import type { KeptView } from './kept-view.ts'
import { backupKeeper } from './keep-backups.ts'
import { viewKeeper } from './keep-view.ts'
import { mapSession } from './map-session.ts'
import { showMenu } from './menu.ts'
import { sharing } from './sharing/sharing.ts'
import { systemVault } from './sharing/system-vault.ts'
import { sweepLater } from './sweep.ts'
import { undoMenu } from './undo-menu.ts'
import { wantedMap, type WantedMap } from './wanted-map.ts'

export type Beginning = {
  readonly window: BrowserWindow
  readonly engineScript: string
  readonly settings: SettingsStore
  readonly wanted: WantedMap | undefined
  readonly first: FirstAnswers | undefined
  readonly kept: KeptView
  readonly questionNow: (path: string) => FirstQuestion
}

/** The program behind its one window: its one map, and what joins them. */
export function openProgram(beginning: Beginning): void {
  const { window, engineScript, settings, wanted, first, kept, questionNow } = beginning
  let refusal: StartState['refusal'] = null

  const session = mapSession(() => startEngine(engineScript), first, {
    changed: (state) => {
      tell(window, 'map:changed', state)
      menu.refresh()
      keeper.soon()
      backups.soon()
      hub.mapChanged(state)
    },
    merging: (step) => tell(window, 'merge:step', step),
    syncing: (step) => hub.stepped(step),
    importing: (step) => tell(window, 'import:step', step),
    roomStep: (step) => tell(window, 'room:step', step),
    revised: (revision, undoable) => {
      tell(window, 'map:revised', { revision, undoable })
      menu.refresh()
      keeper.changed()
      backups.soon()
      hub.revised()
    },
    refused: (why) => {
      refusal = why // for a page that has not asked yet
      tell(window, 'map:refused', why)
    },
  })
  window.once('closed', session.leave)
  const backups = backupKeeper(session)
  const keeper = viewKeeper(session, kept, questionNow)
  const passwords = hubPasswordsIn(hubPasswordsFile(), systemVault)
  const hub = sharing({
    session,
    places: hubPlacesIn(hubPlacesFolder()),
    passwords,
    changed: (state) => tell(window, 'hub:changed', state),
  })
  const menu = undoMenu(session, settings, (undoable) => {
    showMenu({ window, settings, hasMap: session.state().status !== 'none', undoable })
  })
  const open = async (map: WantedMap): Promise<void> => {
    const outcome = await openAndNote(map.path, settings, session, map.create)
    if (outcome.ok) return
    refusal = { ...outcome.refusal, params: { ...outcome.refusal.params } }
    tell(window, 'map:refused', refusal)
  }
  const parts = { window: () => window, settings, session }
  handleApp({
    ...parts,
    start: () => {
      const path = session.path()
      const start = startState(settings, path === undefined ? undefined : { path })
      return { ...start, map: session.state(), refusal }
    },
    remembered: () => {
      menu.refresh()
      keeper.soon()
    },
  })
  handleMap(parts)
  handleMerge(parts)
  handleImport(() => window, session)
  handleRoom(() => window, session)
  handleHub({ ...parts, sharing: hub, passwords, startEngine: () => startEngine(engineScript) })
  handleConsole(session)
  handleLeaving(parts)
  handleDocuments(parts)
  handleCirculating(session)
  handleTranslation(() => window, session)
  if (wanted === undefined) menu.refresh()
  else void open(wanted)
  sweepLater(4000)

  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const another = wantedMap(argv.slice(1), folder)
    if (another !== undefined) void open(another)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void open({ path })
  })
}
