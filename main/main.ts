import { app, nativeTheme } from 'electron'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printAndQuit, printArgument } from './documents/print-page.ts'
import { startFirstAnswers } from './first-answer.ts'
import type { FirstQuestion } from './first-question.ts'
import { firstPageData } from './first-page.ts'
import { answerFirstView, startState } from './first-view.ts'
import { openSettings } from './files/settings.ts'
import { firstViewFolder } from './installation/data-folder.ts'
import { receiveRequests } from './ipc/requests.ts'
import { keptViewIn } from './kept-view.ts'
import { servePage } from './protocol.ts'
import { registerScheme } from './scheme.ts'
import { systemLanguage } from './system-language.ts'
import { localToday } from './today.ts'
import { wantedMap } from './wanted-map.ts'
import { closeSession, createWindow } from './window.ts'

/** dist: the folder above this file once it is built. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)))

if (process.argv.includes(printArgument)) void printAndQuit(process.argv)
else if (app.requestSingleInstanceLock()) begin()
else app.quit() // the window that is open takes the file, see second-instance

/**
 * The young part of the page's heap, which V8 would let grow to 48 MB and keep: what the window makes either stays or
 * dies at once. Saves 7 MB there.
 */
function keepHeapsSmall(): void {
  app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2')
}

/**
 * What can be done while Electron gets ready is begun here, most of all reading the map. The window comes first then,
 * and the first view on it; the rest of the program is loaded after that.
 */
function begin(): void {
  registerScheme()
  keepHeapsSmall()
  const settings = openSettings(join(app.getPath('userData'), 'window.json'), 'en')
  const wanted = wantedMap(process.argv.slice(1))
  if (settings.isFirst)
    settings.change({ remembered: { ...settings.read().remembered, language: systemLanguage() } })
  const kept = keptViewIn(firstViewFolder(), fileURLToPath(import.meta.url))
  const questionNow = (path: string): FirstQuestion => {
    const { language, rows, columns } = settings.read().remembered
    const question = { language, asOf: localToday(), scope: {}, audience: 'own' }
    return { path, question, rows, columns }
  }
  const first =
    wanted === undefined || settings.read().remembered.view !== 'coverage'
      ? undefined
      : (kept.read(questionNow(wanted.path)) ??
        startFirstAnswers(
          new URL('./first-answer-thread.mjs', import.meta.url),
          // a map that is only now made says what the file says that it is copied from
          questionNow(
            wanted.create === undefined ? wanted.path : join(folder, 'main', `${wanted.create}.fourfold`),
          ),
        ))
  let pageData: string | undefined
  if (first !== undefined && wanted !== undefined) {
    const start = startState(settings, wanted)
    answerFirstView(start, first)
    pageData = firstPageData(start, first, questionNow(wanted.path))
  }
  void app.whenReady().then(() => {
    servePage(join(folder, 'renderer'), pageData)
    closeSession()
    nativeTheme.themeSource = settings.read().theme
    const window = createWindow(folder, settings)
    const engineScript = fileURLToPath(new URL('./engine-process.mjs', import.meta.url))
    let opening: Promise<void> | undefined
    const program = (): Promise<void> =>
      (opening ??= import('./program.ts').then(({ openProgram }) =>
        openProgram({ window, engineScript, settings, wanted, first, kept, questionNow }),
      ))
    receiveRequests(program)
    if (first === undefined) void program()
    else void first.isTaken.then(program)
  })
  app.on('window-all-closed', () => app.quit())
}
