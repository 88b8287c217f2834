import { app } from 'electron'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from '../shared/base/once.ts'
import { printAndQuit, printArgument } from './documents/print-page.ts'
import { readLook } from './files/window-look.ts'
import { receiveRequests } from './ipc/requests.ts'
import { keptPage } from './kept-page.ts'
import { pageAddress, servePage } from './protocol.ts'
import { registerScheme } from './scheme.ts'
import { closeSession, createWindow } from './window.ts'

/** dist: the folder above this file once it is built. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)))

if (process.argv.includes(printArgument)) void printAndQuit(process.argv)
else if (app.requestSingleInstanceLock()) begin()
else app.quit() // the window that is open takes the file, see second-instance

/**
 * The window comes first and the first view on it. Where that view was kept, nothing that has a schema is loaded before
 * the page has run its scripts, since Electron gets ready, and gives the page its scripts, in the thread that would load
 * it. Where it was not, the map is read for it at once, in a thread of its own.
 */
function begin(): void {
  registerScheme()
  keepHeapsSmall()
  const settingsFile = join(app.getPath('userData'), 'window.json')
  const look = readLook(settingsFile)
  const kept = keptPage(settingsFile, join(folder, 'main', 'main.mjs'))
  const begun = once(() =>
    import('./begin-map.ts').then((part) => part.beginMap({ folder, settingsFile, keptFirst: kept?.first })),
  )
  if (kept === undefined) void begun()
  void app.whenReady().then(() => {
    closeSession()
    const window = createWindow(folder, look)
    const joined = once(() => begun().then((map) => map.joinWindow(window)))
    receiveRequests(joined)
    servePage(join(folder, 'renderer'), kept?.data)
    if (kept === undefined) void joined()
    else window.webContents.once('dom-ready', () => void joined())
    void window.loadURL(pageAddress)
  })
  app.on('window-all-closed', () => app.quit())
}

/**
 * The young part of the page's heap, which V8 would let grow to 48 MB and keep: what the window makes either stays or
 * dies at once. Saves 6 MB there. It begins as large as it may become: growing, it is swept twice while the page starts.
 * Later the page has itself swept once (`renderer/bridge/sweep.ts`), which V8 offers to who asks for it.
 */
function keepHeapsSmall(): void {
  app.commandLine.appendSwitch('js-flags', '--expose-gc --min-semi-space-size=4 --max-semi-space-size=4')
}
