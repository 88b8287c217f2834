import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startFirstAnswers } from './first-answer.ts'
import { firstPageData } from './first-page.ts'
import { firstQuestion, type FirstQuestion } from './first-question.ts'
import { answerFirstView, startState } from './first-view.ts'
import { openSettings } from './files/settings.ts'
import { firstViewFolder } from './installation/data-folder.ts'
import { keptViewIn } from './kept-view.ts'
import { systemLanguage } from './system-language.ts'
import { wantedMap } from './wanted-map.ts'
import { rememberPlace } from './window.ts'

export type MapBegun = {
  /** What the page finds written in itself (`firstPageData`). */
  readonly pageData: string | undefined
  /** Opens the map behind the window when the first view was taken; returns how to do it before. */
  readonly joinWindow: (window: BrowserWindow) => () => Promise<void>
}

/** Reads the settings, and the first view of the map that is wanted, kept or out of its file. */
export function beginMap(where: { readonly folder: string; readonly settingsFile: string }): MapBegun {
  const { folder, settingsFile } = where
  const settings = openSettings(settingsFile, 'en')
  const wanted = wantedMap(process.argv.slice(1))
  if (settings.isFirst)
    settings.change({ remembered: { ...settings.read().remembered, language: systemLanguage() } })
  const built = (name: string): string => join(folder, 'main', name)
  const kept = keptViewIn(firstViewFolder(), built('main.mjs'))
  const questionNow = (path: string): FirstQuestion => firstQuestion(path, settings.read().remembered)
  const first =
    wanted === undefined || settings.read().remembered.view !== 'coverage'
      ? undefined
      : (kept.read(questionNow(wanted.path)) ??
        startFirstAnswers(
          pathToFileURL(built('first-answer-thread.mjs')),
          // a map that is only now made says what the file says that it is copied from
          questionNow(wanted.create === undefined ? wanted.path : built(`${wanted.create}.fourfold`)),
        ))
  let pageData: string | undefined
  if (first !== undefined && wanted !== undefined) {
    const start = startState(settings, wanted)
    answerFirstView(start, first)
    pageData = firstPageData(start, first, questionNow(wanted.path))
  }
  return {
    pageData,
    joinWindow: (window) => {
      rememberPlace(window, settings)
      const engineScript = built('engine-process.mjs')
      let opening: Promise<void> | undefined
      const open = (): Promise<void> =>
        (opening ??= import('./program.ts').then(({ openProgram }) =>
          openProgram({ window, engineScript, settings, wanted, first, kept, questionNow }),
        ))
      if (first === undefined) void open()
      else void first.isTaken.then(open)
      return open
    },
  }
}
