import { app } from 'electron'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printAndQuit, printArgument } from './documents/print-page.ts'
import { readLook } from './files/window-look.ts'
import { firstViewFolder } from './installation/data-folder.ts'
import { isViewKept } from './kept-view-file.ts'
import { pageAddress, servePage } from './protocol.ts'
import { registerScheme } from './scheme.ts'
import { localToday } from './today.ts'
import { closeSession, createWindow } from './window.ts'

/** dist: the folder above this file once it is built. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)))

if (process.argv.includes(printArgument)) void printAndQuit(process.argv)
else if (app.requestSingleInstanceLock()) begin()
else app.quit() // the window that is open takes the file, see second-instance

/**
 * The window comes first and the first view on it; nothing that has a schema is loaded before the window is there,
 * since Electron gets ready in the thread that would load it. Only where the map has to be read for the first view,
 * that is begun at once, in a thread of its own.
 */
function begin(): void {
  registerScheme()
  keepHeapsSmall()
  const settingsFile = join(app.getPath('userData'), 'window.json')
  const look = readLook(settingsFile)
  const beginMap = () => import('./begin-map.ts').then((part) => part.beginMap({ folder, settingsFile }))
  const early = isViewKept(firstViewFolder(), localToday()) ? undefined : beginMap()
  void app.whenReady().then(() => {
    closeSession()
    const window = createWindow(folder, look)
    const begun = early ?? beginMap()
    servePage(
      join(folder, 'renderer'),
      begun.then((map) => map.joinWindow(window)),
    )
    void window.loadURL(pageAddress)
  })
  app.on('window-all-closed', () => app.quit())
}

/**
 * The young part of the page's heap, which V8 would let grow to 48 MB and keep: what the window makes either stays or
 * dies at once. Saves 6 MB there. It begins as large as it may become: growing, it is swept twice while the page starts.
 */
function keepHeapsSmall(): void {
  app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=4 --max-semi-space-size=4')
}
