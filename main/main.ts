import { app, nativeTheme } from 'electron'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printAndQuit, printArgument } from './documents/print-page.ts'
import { startFirstAnswers } from './first-answer.ts'
import { openSettings } from './files/settings.ts'
import { receiveRequests } from './ipc/requests.ts'
import { servePage } from './protocol.ts'
import { registerScheme } from './scheme.ts'
import { localToday } from './today.ts'
import { wantedMap } from './wanted-map.ts'
import { closeSession, createWindow } from './window.ts'

/** dist: the folder above this file once it is built. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)))

if (process.argv.includes(printArgument)) void printAndQuit(process.argv)
else if (app.requestSingleInstanceLock()) begin()
else app.quit() // the window that is open takes the file, see second-instance

/**
 * What can be done while Electron gets ready is begun here, most of all reading the map. The window comes first then;
 * the rest of the program is loaded while it starts.
 */
function begin(): void {
  registerScheme()
  const settings = openSettings(join(app.getPath('userData'), 'window.json'), 'en')
  const wanted = wantedMap(process.argv.slice(1))
  const { language, view, rows, columns } = settings.read().remembered
  const first =
    wanted === undefined || wanted.create !== undefined || view !== 'coverage'
      ? undefined
      : startFirstAnswers(new URL('./first-answer-thread.mjs', import.meta.url), {
          path: wanted.path,
          question: { language, asOf: localToday(), scope: {}, audience: 'own' },
          rows,
          columns,
        })
  const program = import('./program.ts')
  void app.whenReady().then(() => {
    servePage(join(folder, 'renderer'))
    closeSession()
    nativeTheme.themeSource = settings.read().theme
    const window = createWindow(folder, settings)
    const engineScript = fileURLToPath(new URL('./engine-process.mjs', import.meta.url))
    const opened = program.then(({ openProgram }) =>
      openProgram({ window, engineScript, settings, wanted, first }),
    )
    receiveRequests(opened)
  })
  app.on('window-all-closed', () => app.quit())
}
