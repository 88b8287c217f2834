import { backupsOf } from './files/backups.ts'
import { backupsFolder } from './installation/data-folder.ts'
import type { MapSession } from './map-session.ts'
import { localToday } from './today.ts'

/** How long after it was opened a map is copied: first the person sees it. In ms. */
const delay = 5000

/**
 * Copies the open map once a day before it is worked on, or as soon as it is on a day that began meanwhile. Failing costs the
 * copy, never the map: a full disk is told when the person saves one.
 */
export function backupKeeper(session: MapSession): { readonly soon: () => void } {
  let waiting: NodeJS.Timeout | undefined
  const copy = async (): Promise<void> => {
    const path = session.path()
    const state = session.state()
    if (path === undefined || state.status !== 'open' || state.isReadOnly) return
    const today = localToday()
    const backups = backupsOf(path, backupsFolder())
    try {
      const to = backups.due(today)
      if (to === undefined) return
      const copied = await session.copyTo(to)
      if (copied.ok) backups.thin(today)
    } catch {
      // the map or the folder is gone
    }
  }
  return {
    soon: () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void copy(), delay)
      waiting.unref()
    },
  }
}
