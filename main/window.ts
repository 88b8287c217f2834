import { BrowserWindow, nativeTheme, screen, session } from 'electron'
import { join } from 'node:path'
import type { SettingsStore } from './files/settings.ts'
import type { WindowLook, WindowPlace } from './files/window-look.ts'
import { scheme } from './scheme.ts'

/** The smallest window in which every view works. */
const smallest = { width: 640, height: 420 }

/** Refuses, for every page there may ever be, what this program never needs: permissions and the network. */
export function closeSession(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setSpellCheckerEnabled(false) // it would download dictionaries
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url)
    answer({ cancel: ![`${scheme}:`, 'devtools:', 'blob:', 'data:'].includes(protocol) })
  })
}

/** Makes the one window, where it stood last, if a screen is still there; its page is loaded by who made it. */
export function createWindow(folder: string, { window: place, zoom, theme }: WindowLook): BrowserWindow {
  nativeTheme.themeSource = theme
  const window = new BrowserWindow({
    ...onScreen(place),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    // A window that is not shown draws nothing, and so does not wait for the graphics process, which takes as long to
    // start as the page takes to run its scripts.
    paintWhenInitiallyHidden: false,
    title: 'Fourfold',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14191f' : '#f4f6f8',
    webPreferences: {
      preload: join(folder, 'main', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      zoomFactor: zoom,
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  showOnceRun(window, place.isMaximized)
  stayOnPage(window)
  return window
}

/** Shows the window when the page has run its scripts, or could not be loaded. */
function showOnceRun(window: BrowserWindow, isMaximized: boolean): void {
  const show = (): void => {
    if (window.isDestroyed() || window.isVisible()) return
    if (isMaximized) window.maximize()
    window.show()
  }
  window.webContents.once('dom-ready', show)
  window.webContents.once('did-fail-load', show)
  window.webContents.once('render-process-gone', show)
}

function stayOnPage(window: BrowserWindow): void {
  const { webContents } = window
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${scheme}://preview/`)) event.preventDefault()
  })
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Notes in the settings where the person puts the window, and how large they read. */
export function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  const save = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return
    settings.change({
      window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() },
      zoom: window.webContents.getZoomFactor(),
    })
  }
  let waiting: NodeJS.Timeout | undefined
  const saveSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(save, 400)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', () => {
    clearTimeout(waiting)
    save()
  })
  // Ctrl and the wheel; the menu has its own items
  window.webContents.on('zoom-changed', (_event, direction) => zoomBy(window, direction === 'in' ? 1 : -1))
}

const zooms = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]

/** One step of zoom up or down; 0 goes back to 100 %. */
export function zoomBy(window: BrowserWindow, step: -1 | 0 | 1): void {
  const { webContents } = window
  const now = webContents.getZoomFactor()
  const larger = zooms.find((zoom) => zoom > now + 0.01) ?? 4
  const smaller = zooms.findLast((zoom) => zoom < now - 0.01) ?? 0.5
  webContents.setZoomFactor(step === 0 ? 1 : step > 0 ? larger : smaller)
}

function onScreen(place: WindowPlace): { width: number; height: number; x?: number; y?: number } {
  const { width, height, x, y } = place
  if (x === undefined || y === undefined) return { width, height }
  const isSeen = screen
    .getAllDisplays()
    .some(
      ({ workArea: area }) =>
        x < area.x + area.width - 60 &&
        x + width > area.x + 60 &&
        y >= area.y - 10 &&
        y < area.y + area.height - 60,
    )
  return isSeen ? { width, height, x, y } : { width, height }
}
