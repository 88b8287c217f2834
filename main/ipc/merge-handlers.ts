import { rmSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { MapState } from '../../shared/contract/window-state.ts'
import { backupsOf, type Backups, type KeptCopy } from '../files/backups.ts'
import { askForMap } from '../files/dialogs.ts'
import { mapName } from '../files/recent-maps.ts'
import { backupsFolder } from '../installation/data-folder.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

type MergeParts = { readonly window: () => BrowserWindow; readonly session: MapSession }

/** Merging another file into the open map, and the way back. */
export function handleMerge({ window, session }: MergeParts): void {
  handle('merge:choose', async ({ language, path }) => {
    const chosen = path ?? (await askForMap(window(), language, 'merge'))
    return chosen === undefined ? null : { path: chosen, name: mapName(chosen) }
  })
  handle('merge:preview', ({ path, isJoin, common }) => session.previewMerge(path, isJoin, common))
  handle('merge:do', async ({ path, isJoin }) => {
    const merged = await session.merge(path, isJoin)
    if (!merged.ok) return merged
    const { received, documents, kept } = merged.value
    return done({ received, documents, isKept: kept !== null })
  })
  handle('merge:stop', async () => {
    await session.stopMerge()
    return null
  })
  handle('merge:before', () => {
    const kept = beforeMerge(backupsNow(session))
    return kept === undefined ? null : { at: kept.at }
  })
  handle('merge:return', () => goBack(session))
}

function backupsNow(session: MapSession): Backups | undefined {
  const path = session.path()
  return path === undefined ? undefined : backupsOf(path, backupsFolder())
}

function beforeMerge(backups: Backups | undefined): KeptCopy | undefined {
  return backups?.kept().find((one) => one.kind === 'before-merge')
}

/** The map of now is kept first; the copy that it goes back to is the map then, and needs no place of its own. */
async function goBack(session: MapSession): Promise<Outcome<MapState>> {
  const backups = backupsNow(session)
  const kept = beforeMerge(backups)
  if (backups === undefined || kept === undefined) return refused('merge-no-copy', {}, 'M5')
  const copied = await session.copyTo(backups.placeBefore('before-return', new Date()))
  if (!copied.ok) return copied
  const replaced = await session.replaceBy(kept.path)
  if (replaced.ok) rmSync(kept.path, { force: true })
  return replaced
}
