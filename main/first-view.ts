import type { StartState } from '../shared/contract/window-state.ts'
import { nodePlacesIn } from './files/node-places.ts'
import type { SettingsStore } from './files/settings.ts'
import type { FirstAnswers } from './first-answer.ts'
import { readAuthor } from './installation/author.ts'
import { dataFolder, nodePlacesFolder } from './installation/data-folder.ts'
import { answerWith } from './ipc/requests.ts'
import { startStateOf } from './start-state.ts'
import type { WantedMap } from './wanted-map.ts'

/** What the window needs to begin, every part of it parsed. */
export function startState(settings: SettingsStore, wanted: WantedMap | undefined): StartState {
  const places = wanted === undefined ? {} : nodePlacesIn(nodePlacesFolder()).read(wanted.path)
  const author = readAuthor(dataFolder())?.author ?? null
  return startStateOf({ settings: settings.read(), places, author }, wanted)
}

/**
 * Answers what the first view asks without the rest of the program, whose loading would keep the page waiting for its
 * own scripts: where to begin, and the matrix. Everything else has the program loaded.
 */
export function answerFirstView(start: StartState, first: FirstAnswers): void {
  answerWith('app:start', () => start)
  answerWith('map:ask', async (raw) => {
    const answer = await first.take(raw as Parameters<FirstAnswers['take']>[0])
    return answer === undefined ? undefined : { ok: true, value: { revision: 0, ...answer } }
  })
}
