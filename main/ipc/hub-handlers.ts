import type { BrowserWindow } from 'electron'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { Parsed } from '../../shared/contract/channels.ts'
import type { MapState } from '../../shared/contract/window-state.ts'
import type { EngineLink } from '../engine-link.ts'
import { askWhereTo } from '../files/dialogs.ts'
import type { HubPasswords } from '../files/hub-passwords.ts'
import { extension } from '../files/recent-maps.ts'
import type { SettingsStore } from '../files/settings.ts'
import { windowWords } from '../language.ts'
import type { MapSession } from '../map-session.ts'
import type { Sharing } from '../sharing/sharing.ts'
import { handle, tell } from './handle.ts'
import { openAndNote } from './map-handlers.ts'

type HubParts = {
  readonly window: () => BrowserWindow
  readonly settings: SettingsStore
  readonly session: MapSession
  readonly sharing: Sharing
  readonly passwords: HubPasswords
  readonly startEngine: () => EngineLink
}

/** Sharing the open map through a hub, and making a new one from what a hub has. */
export function handleHub({ window, settings, session, sharing, passwords, startEngine }: HubParts): void {
  handle('hub:state', () => sharing.state())
  handle('hub:connect', (login) => sharing.connect(login))
  handle('hub:password', async (of) => ({ canKeep: await passwords.canKeep(), isKept: passwords.has(of) }))
  handle('hub:disconnect', async ({ isForgotten }) => {
    await sharing.disconnect(isForgotten)
    return null
  })
  handle('hub:look', (what) => session.hub({ kind: 'hub-look', ...what }))
  handle('hub:sync', ({ agreed }) => sharing.sync(agreed))
  handle('hub:stop', async () => {
    await session.hub({ kind: 'hub-stop' })
    return null
  })
  handle('hub:switch', (switches) => {
    sharing.change(switches)
    return null
  })
  handle('hub:seen', () => {
    sharing.seen()
    return null
  })
  handle('hub:authors', ({ language }) => session.hub({ kind: 'hub-authors', language }))
  handle('hub:accept-author', async (accepting) => {
    const accepted = await session.hub({ kind: 'hub-accept-author', ...accepting })
    await sharing.count()
    return accepted
  })

  /** The process that makes a clone, while it does. */
  let cloning: EngineLink | undefined
  const clone = async ({
    language,
    scope,
    ...login
  }: Parsed<'hub:clone'>): Promise<Outcome<MapState | null>> => {
    const password = login.password ?? (await passwords.read(login.place))
    if (password === undefined) return refused('hub-password-again', {}, 'N8')
    const t = windowWords(language)
    const path = await askWhereTo(window(), {
      title: t('sharing:clone.where'),
      name: t('dialog.newMapName'),
      kind: extension,
    })
    if (path === undefined) return done(null)
    const link = (cloning = startEngine())
    link.onSyncing((step) => tell(window(), 'hub:cloning', step))
    const cloned = await link.hub({ kind: 'hub-clone', path, login: { ...login.place, password }, scope })
    cloning = undefined
    await link.stop()
    if (!cloned.ok) return cloned
    const opened = await openAndNote(path, settings, session)
    if (!opened.ok) return opened
    await sharing.connect({ ...login, password }) // it was there just now; if not, the status line says so
    if (cloned.value.broken > 0) await sharing.sync() // it has nothing to send, and tells what was not taken
    return opened
  }
  handle('hub:clone', clone)
  handle('hub:stop-clone', async () => {
    await cloning?.hub({ kind: 'hub-stop' })
    return null
  })
}
