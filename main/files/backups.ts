import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addDays } from '../../shared/base/days.ts'
import { extension } from './recent-maps.ts'

/** A copy of a map as it was at the beginning of a day. `size` in bytes. */
export type Backup = { readonly day: string; readonly path: string; readonly size: number }

/**
 * The daily copies of one map, in a folder of its own in the person's data folder, for their eyes only (P3). Cost: one file
 * a day in which the map was worked on, eleven at most.
 */
export type Backups = {
  /** Newest first. Empty where the folder cannot be read. */
  readonly list: () => readonly Backup[]
  /** Where the copy of a day goes; undefined where it is there, or nothing was written since the last one. */
  readonly due: (today: string) => string | undefined
  /** Lets go of what `keptDays` does not keep. */
  readonly thin: (today: string) => void
}

export function backupsOf(map: string, folder: string): Backups {
  const name = createHash('sha256').update(resolve(map)).digest('hex').slice(0, 32)
  const place = join(folder, name)
  const pathOf = (day: string): string => join(place, `${day}.${extension}`)
  const list = (): readonly Backup[] => {
    try {
      return readdirSync(place)
        .flatMap((file) => {
          const day = dayOf(file)
          if (day === undefined) return []
          const path = pathOf(day)
          return [{ day, path, size: statSync(path).size }]
        })
        .sort((a, b) => (a.day < b.day ? 1 : -1))
    } catch {
      return [] // none was made yet
    }
  }
  return {
    list,
    due: (today) => {
      const newest = list()[0]
      if (newest !== undefined && newest.day >= today) return undefined
      if (newest !== undefined && statSync(map).mtimeMs <= statSync(newest.path).mtimeMs) return undefined
      mkdirSync(place, { recursive: true, mode: 0o700 })
      return pathOf(today)
    },
    thin: (today) => {
      const days = list().map(({ day }) => day)
      const kept = keptDays(days, today)
      for (const day of days) if (!kept.has(day)) rmSync(pathOf(day), { force: true })
    },
  }
}

function dayOf(file: string): string | undefined {
  return new RegExp(String.raw`^(\d{4}-\d\d-\d\d)\.${extension}$`).exec(file)?.[1]
}

/** Of the days that have a copy those that are kept: the last seven, and the newest of each of the four weeks before. */
export function keptDays(days: readonly string[], today: string): ReadonlySet<string> {
  const newestFirst = [...days].sort().reverse()
  const weekAgo = addDays(today, -7)
  const kept = new Set(newestFirst.filter((day) => day > weekAgo))
  for (let week = 1; week <= 4; week++) {
    const [from, until] = [addDays(today, -7 * (week + 1)), addDays(today, -7 * week)]
    const newest = newestFirst.find((day) => day > from && day <= until)
    if (newest !== undefined) kept.add(newest)
  }
  return kept
}
