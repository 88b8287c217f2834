import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { once } from '../shared/base/once.ts'
import { startFirstAnswers, type FirstAnswers } from './first-answer.ts'
import { firstQuestion, type FirstQuestion } from './first-question.ts'
import { answerFirstView, startState } from './first-view.ts'
import { openSettings } from './files/settings.ts'
import { firstViewFolder } from './installation/data-folder.ts'
import { keptViewIn } from './kept-view.ts'
import { systemLanguage } from './system-language.ts'
import { wantedMap } from './wanted-map.ts'
import { rememberPlace } from './window.ts'

export type MapBegun = {
  /** Opens the map behind the window when the first view was taken; returns how to do it before. */
  readonly joinWindow: (window: BrowserWindow) => () => Promise<void>
}

type Beginning = {
  /** dist. */
  readonly folder: string
  readonly settingsFile: string
  /** The first view that was kept, where the page has it already. */
  readonly keptFirst: FirstAnswers | undefined
}

/** Reads the settings, and, where it was not kept, the first view of the map that is wanted. */
export function beginMap({ folder, settingsFile, keptFirst }: Beginning): MapBegun {
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
      : (keptFirst ??
        startFirstAnswers(
          pathToFileURL(built('first-answer-thread.mjs')),
          // a map that is only now made says what the file says that it is copied from
          questionNow(wanted.create === undefined ? wanted.path : built(`${wanted.create}.fourfold`)),
        ))
  if (first !== undefined) answerFirstView(startState(settings, wanted), first)
  return {
    joinWindow: (window) => {
      rememberPlace(window, settings)
      const engineScript = built('engine-process.mjs')
      const open = once(() =>
        import('./program.ts').then(({ openProgram }) =>
          openProgram({ window, engineScript, settings, wanted, first, kept, questionNow }),
        ),
      )
      if (first === undefined) void open()
      else void first.isTaken.then(open)
      return open
    },
  }
}
