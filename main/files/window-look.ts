import { readFileSync } from 'node:fs'

/** Where the window stands, in pixels of the screen; without `x` and `y` the system chooses. */
export type WindowPlace = {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly isMaximized: boolean
}

export type Theme = 'system' | 'light' | 'dark'

/** What has to be known of a window before it is made: a part of the settings. */
export type WindowLook = { readonly window: WindowPlace; readonly zoom: number; readonly theme: Theme }

export const firstLook: WindowLook = {
  window: { width: 1440, height: 900, isMaximized: false },
  zoom: 1,
  theme: 'system',
}

/**
 * Reads the look out of the settings' file. Its rules stand here, without a schema, for settings.ts too: schemas take
 * longer to load than a window takes to open. What cannot be read is as on a first start.
 */
export function readLook(path: string): WindowLook {
  try {
    return lookOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return firstLook
  }
}

function lookOf(settings: unknown): WindowLook {
  if (!isObject(settings)) return firstLook
  const { window, zoom, theme } = settings
  return {
    window: isPlace(window) ? window : firstLook.window,
    zoom: isZoom(zoom) ? zoom : firstLook.zoom,
    theme: isTheme(theme) ? theme : firstLook.theme,
  }
}

export function isPlace(value: unknown): value is WindowPlace {
  if (!isObject(value)) return false
  const { x, y, width, height, isMaximized } = value
  return (
    [x, y].every((one) => one === undefined || Number.isSafeInteger(one)) &&
    isAtLeast(width, 400) &&
    isAtLeast(height, 300) &&
    typeof isMaximized === 'boolean'
  )
}

export function isZoom(value: unknown): value is number {
  return typeof value === 'number' && value >= 0.5 && value <= 4
}

export function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark'
}

function isAtLeast(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
