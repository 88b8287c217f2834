import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { RecentMap } from '../../shared/contract/window-state.ts'
import type { Settings, SettingsStore } from './settings.ts'

const kept = 10

/** The maps opened last, newest first. The window sees names and folders and asks by index, never by path. */
export function listRecent(recent: Settings['recent']): RecentMap[] {
  return recent.map(({ path, openedAt }) => ({
    name: mapName(path),
    folder: dirname(path),
    openedAt,
    isMissing: !existsSync(path),
  }))
}

export function noteRecent(settings: SettingsStore, path: string): void {
  const others = settings.read().recent.filter((one) => one.path !== path)
  settings.change({ recent: [{ path, openedAt: new Date().toISOString() }, ...others].slice(0, kept) })
}

export function forgetRecent(settings: SettingsStore, index: number): void {
  settings.change({ recent: settings.read().recent.filter((_, at) => at !== index) })
}

export function recentPath(settings: SettingsStore, index: number): string | undefined {
  return settings.read().recent[index]?.path
}

export const extension = 'fourfold'

/** The name of a map as people say it: the file without folder and extension. */
export function mapName(path: string): string {
  return basename(path, `.${extension}`)
}
