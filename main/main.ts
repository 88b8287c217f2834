import { app, BrowserWindow, nativeTheme } from 'electron'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printAndQuit, printArgument } from './documents/print-page.ts'
import { startEngine } from './start-engine.ts'
import { starterPlace } from './files/places.ts'
import { extension, listRecent } from './files/recent-maps.ts'
import { openSettings } from './files/settings.ts'
import { handleApp } from './ipc/app-handlers.ts'
import { tell } from './ipc/handle.ts'
import { handleLeaving } from './ipc/leaving-handlers.ts'
import { handleMap, openAndNote } from './ipc/map-handlers.ts'
import { systemLanguage } from './language.ts'
import { mapSession } from './map-session.ts'
import { showMenu } from './menu.ts'
import { registerScheme, servePage } from './protocol.ts'
import { undoMenu } from './undo-menu.ts'
import { closeSession, createWindow } from './window.ts'

/** dist: the folder above this file once it is built. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const engineScript = fileURLToPath(new URL('./engine-process.mjs', import.meta.url))

if (process.argv.includes(printArgument)) void printAndQuit(process.argv)
else if (app.requestSingleInstanceLock()) begin()
else app.quit() // the window that is open takes the file, see second-instance

function begin(): void {
  registerScheme()
  void app.whenReady().then(openWindow)
  app.on('window-all-closed', () => app.quit())
}

function openWindow(): void {
  const settings = openSettings(join(app.getPath('userData'), 'window.json'), systemLanguage())
  nativeTheme.themeSource = settings.read().theme
  let window: BrowserWindow | undefined
  let refusal: ReturnType<Parameters<typeof handleApp>[0]['start']>['refusal'] = null
  const currentWindow = (): BrowserWindow => {
    if (window === undefined) throw new Error('no window is open')
    return window
  }

  const session = mapSession(() => startEngine(engineScript), {
    changed: (state) => {
      if (window !== undefined) tell(window.webContents, 'map:changed', state)
      menu.refresh()
    },
    revised: (revision, undoable) => {
      if (window !== undefined) tell(window.webContents, 'map:revised', { revision, undoable })
      menu.refresh()
    },
    refused: (why) => {
      if (window === undefined) refusal = why
      else tell(window.webContents, 'map:refused', why)
    },
  })
  const menu = undoMenu(session, settings, (undoable) => {
    if (window === undefined) return
    showMenu({ window, settings, hasMap: session.state().status !== 'none', undoable })
  })

  // the engine reads the map while the window starts
  const open = async (argv: readonly string[]): Promise<void> => {
    const wanted = mapOf(argv, settings.read().remembered.language)
    if (wanted === undefined) return
    const outcome = await openAndNote(wanted.path, settings, session, wanted.create)
    if (outcome.ok) return
    refusal = outcome.refusal as typeof refusal
    if (window !== undefined)
      tell(window.webContents, 'map:refused', outcome.refusal as NonNullable<typeof refusal>)
  }
  void open(process.argv.slice(1))

  servePage(join(folder, 'renderer'))
  closeSession()
  handleApp({
    window: currentWindow,
    settings,
    start: () => ({ map: session.state(), recent: listRecent(settings), refusal }),
    menuChanged: () => menu.refresh(),
  })
  handleMap({ window: currentWindow, settings, session })
  handleLeaving({ window: currentWindow, session })
  window = createWindow(folder, settings)
  menu.refresh()

  app.on('second-instance', (_event, argv) => {
    const shown = currentWindow()
    if (shown.isMinimized()) shown.restore()
    shown.focus()
    void open(argv.slice(1))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void open([path])
  })
}

/** The map that the arguments name: a file, or the starter map, made at the first time. */
function mapOf(
  argv: readonly string[],
  language: 'en' | 'fr',
): { readonly path: string; readonly create?: 'starter-map' } | undefined {
  if (argv.includes('--starter')) {
    const { path, isThere } = starterPlace(language)
    return isThere ? { path } : { path, create: 'starter-map' }
  }
  const path = argv.find((argument) => !argument.startsWith('-') && argument.endsWith(`.${extension}`))
  return path === undefined ? undefined : { path }
}
