import type { BrowserWindow } from 'electron'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { Output, Parsed } from '../../shared/contract/channels.ts'
import type { MapState } from '../../shared/contract/window-state.ts'
import { backupsOf } from '../files/backups.ts'
import { askForMap, askWhereTo } from '../files/dialogs.ts'
import { draftsIn } from '../files/drafts.ts'
import { nodePlacesIn } from '../files/node-places.ts'
import { starterPlace } from '../files/places.ts'
import { extension, forgetRecent, listRecent, mapName, noteRecent, recentPath } from '../files/recent-maps.ts'
import type { SettingsStore } from '../files/settings.ts'
import { copyWhole } from '../files/write-file.ts'
import { defaultAuthor } from '../installation/author.ts'
import { backupsFolder, draftsFolder, nodePlacesFolder } from '../installation/data-folder.ts'
import { windowWords } from '../language.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

type MapParts = {
  readonly window: () => BrowserWindow
  readonly settings: SettingsStore
  readonly session: MapSession
}

/** Opening, closing, copying, asking and changing the map. */
export function handleMap({ window, settings, session }: MapParts): void {
  const language = () => settings.read().remembered.language

  handle('map:open', (input) => openMapAs(input, { window, settings, session }))
  handle('map:close', async () => {
    await session.close()
    return done(session.state())
  })
  handle('map:copy', async () => {
    const from = session.path()
    if (from === undefined) return refused('window:refusal.no-map')
    const t = windowWords(language())
    const to = await askWhereTo(window(), {
      title: t('dialog.copy'),
      name: `${mapName(from)} 2`,
      kind: extension,
    })
    if (to === undefined) return done(null)
    return session.copyTo(to)
  })
  handle('map:backups', () => copiesNow(session).map(({ path: _path, ...copy }) => copy))
  handle('map:recent', () => listRecent(settings.read().recent))
  handle('map:forget-recent', ({ index }) => {
    forgetRecent(settings, index)
    return listRecent(settings.read().recent)
  })
  const drafts = draftsIn(draftsFolder())
  handle('draft:read', () => {
    const path = session.path()
    return path === undefined ? {} : drafts.read(path)
  })
  handle('draft:write', ({ place, text }) => {
    const path = session.path()
    if (path !== undefined) drafts.write(path, place, text)
    return null
  })
  const nodePlaces = nodePlacesIn(nodePlacesFolder())
  handle('places:read', () => {
    const path = session.path()
    return path === undefined ? {} : nodePlaces.read(path)
  })
  handle('places:write', ({ picture, places }) => {
    const path = session.path()
    if (path !== undefined) nodePlaces.write(path, picture, places)
    return null
  })
  handle('map:ask', ({ have, slot, ...asked }) => session.askForText(asked, have, slot))
  handle('map:dispatch', ({ command, seenAt }) => {
    const author = defaultAuthor()
    return session.dispatch(command, author, seenAt)
  })
  handle('map:purge', async (purge) => {
    const open = session.path()
    const copies = open === undefined ? [] : backupsOf(open, backupsFolder()).paths()
    const purged = await session.purge({ ...purge, copies }, defaultAuthor())
    if (!purged.ok) return purged
    const { revision, copies: left } = purged.value
    return done({ revision, unreached: left.map((one) => one.path) })
  })
}

type Copy = Output<'map:backups'>[number] & { readonly path: string }

/** The copies that were kept of the open map, newest first: a daily one is of the beginning of its day. */
function copiesNow(session: MapSession): readonly Copy[] {
  const open = session.path()
  if (open === undefined) return []
  const backups = backupsOf(open, backupsFolder())
  return [
    ...backups
      .list()
      .map(({ day, path, size }): Copy => ({ key: day, kind: 'day', day, at: null, path, size })),
    ...backups.kept().map(({ kind, at, path, size }): Copy => {
      return { key: `${at} ${kind}`, kind, day: at.slice(0, 10), at, path, size }
    }),
  ].sort((a, b) => (a.key < b.key ? 1 : -1))
}

/** Opens the map that the input names, which may ask the person first; the map of now where they think better of it. */
async function openMapAs(
  input: Parsed<'map:open'>,
  { window, settings, session }: MapParts,
): Promise<Outcome<MapState>> {
  switch (input.how) {
    case 'starter': {
      const { path, isThere } = starterPlace()
      return openAndNote(path, settings, session, isThere ? undefined : 'starter-map')
    }
    case 'empty': {
      const t = windowWords(input.language)
      const path = await askWhereTo(window(), {
        title: t('dialog.newMap'),
        name: t('dialog.newMapName'),
        kind: extension,
      })
      return path === undefined ? done(session.state()) : openAndNote(path, settings, session, 'empty-map')
    }
    case 'dialog': {
      const path = await askForMap(window(), input.language)
      return path === undefined ? done(session.state()) : openAndNote(path, settings, session)
    }
    case 'recent': {
      const path = recentPath(settings, input.index)
      return path === undefined ? done(session.state()) : openAndNote(path, settings, session)
    }
    case 'backup': {
      const from = copiesNow(session).find((one) => one.key === input.key)
      const of = session.path()
      if (from === undefined || of === undefined)
        return refused('window:refusal.no-backup', { day: input.key.slice(0, 10) })
      const to = await askWhereTo(window(), {
        title: windowWords(settings.read().remembered.language)('dialog.backup'),
        name: `${mapName(of)} ${from.at ?? from.day}`,
        kind: extension,
      })
      if (to === undefined) return done(session.state())
      const copied = copyWhole(from.path, to)
      return copied.ok ? openAndNote(to, settings, session) : copied
    }
    case 'path':
      return openAndNote(input.path, settings, session)
  }
}

/** Opens a map, made first where `create` says so, and puts it on top of the recent ones. */
export async function openAndNote(
  path: string,
  settings: SettingsStore,
  session: MapSession,
  create?: 'starter-map' | 'empty-map',
): Promise<Outcome<MapState>> {
  const outcome = await session.open(path, create)
  if (outcome.ok && session.path() === path) noteRecent(settings, path)
  return outcome
}
