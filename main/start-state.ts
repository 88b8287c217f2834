import { dirname } from 'node:path'
import type { Author } from '../shared/commands/author.ts'
import type { NodePlaces, StartState } from '../shared/contract/window-state.ts'
import { listRecent, mapName } from './files/recent-maps.ts'
import type { Settings } from './files/settings.ts'
import { localToday } from './today.ts'
import type { WantedMap } from './wanted-map.ts'

/** What is remembered of a person, and of how they left the map that is wanted. */
export type Remembering = {
  readonly settings: Settings
  readonly places: NodePlaces
  readonly author: Author | null
}

/** What the window needs to begin, while the map that was asked for is being opened. */
export function startStateOf(
  { settings, places, author }: Remembering,
  wanted: WantedMap | undefined,
): StartState {
  return {
    remembered: settings.remembered,
    keys: settings.keys,
    grids: settings.grids,
    offersTour: !settings.isTourAnswered,
    today: localToday(),
    map:
      wanted === undefined
        ? { status: 'none' }
        : { status: 'opening', nth: 1, name: mapName(wanted.path), folder: dirname(wanted.path) },
    places,
    recent: listRecent(settings.recent),
    author,
    refusal: null,
  }
}
