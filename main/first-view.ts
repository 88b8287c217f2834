import { dirname } from 'node:path'
import type { StartState } from '../shared/contract/window-state.ts'
import { listRecent, mapName } from './files/recent-maps.ts'
import type { SettingsStore } from './files/settings.ts'
import type { FirstAnswers } from './first-answer.ts'
import { readAuthor } from './installation/author.ts'
import { dataFolder } from './installation/data-folder.ts'
import { answerWith } from './ipc/requests.ts'
import { localToday } from './today.ts'
import type { WantedMap } from './wanted-map.ts'

/** What the window needs to begin, while the map that was asked for is being opened. */
export function startState(settings: SettingsStore, wanted: WantedMap | undefined): StartState {
  return {
    remembered: settings.read().remembered,
    keys: settings.read().keys,
    grids: settings.read().grids,
    offersTour: !settings.read().isTourAnswered,
    today: localToday(),
    map:
      wanted === undefined
        ? { status: 'none' }
        : { status: 'opening', nth: 1, name: mapName(wanted.path), folder: dirname(wanted.path) },
    recent: listRecent(settings),
    author: readAuthor(dataFolder())?.author ?? null,
    refusal: null,
  }
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
