import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type Language } from '../../graph-schema/bilingual.ts'
import { OwnKeys } from '../../shared/contract/own-keys.ts'
import { GridLayouts, Remembered } from '../../shared/contract/window-state.ts'
import { firstLook, isPlace, isTheme, isZoom, type Theme, type WindowPlace } from './window-look.ts'
import { replaceFile } from './write-file.ts'

const Settings = z.object({
  remembered: Remembered,
  keys: OwnKeys,
  grids: GridLayouts,
  /** The tour was taken or declined. */
  isTourAnswered: z.boolean(),
  theme: z.custom<Theme>(isTheme),
  zoom: z.custom<number>(isZoom),
  window: z.custom<WindowPlace>(isPlace),
  recent: z.array(z.object({ path: z.string(), openedAt: z.iso.datetime() })),
})
export type Settings = z.infer<typeof Settings>

/** What a first start begins with. Each part that cannot be read falls back to this, alone. */
export function firstSettings(language: Language): Settings {
  return {
    remembered: { language, view: 'coverage', rows: 'jurisdiction', columns: 'pillar' },
    keys: {},
    grids: {},
    isTourAnswered: false,
    ...firstLook,
    recent: [],
  }
}

export type SettingsStore = {
  /** No settings were there: what is read is as on a first start. */
  readonly isFirst: boolean
  readonly read: () => Settings
  readonly change: (part: Partial<Settings>) => void
}

/**
 * The settings of this installation in one small JSON file. A torn or foreign file is no reason not to start: what
 * cannot be read is as on a first start. Written through a second file, so that a kill leaves the old or the new one.
 */
export function openSettings(path: string, language: Language): SettingsStore {
  const first = firstSettings(language)
  let settings = readSettings(path, first)
  return {
    isFirst: settings === first,
    read: () => settings,
    change: (part) => {
      settings = { ...settings, ...part }
      keepText(path, JSON.stringify(settings, null, 2))
    },
  }
}

function readSettings(path: string, first: Settings): Settings {
  let found: unknown
  try {
    found = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return first // none yet, or not readable
  }
  if (typeof found !== 'object' || found === null) return first
  const parts = Object.entries(Settings.shape).flatMap(([name, shape]) => {
    const parsed = shape.safeParse((found as Record<string, unknown>)[name])
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return { ...first, ...(Object.fromEntries(parts) as Partial<Settings>) }
}

function keepText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    replaceFile(path, text)
  } catch {
    // a full disk or a read-only profile: the window works on, it only forgets its place
  }
}
