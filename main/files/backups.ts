import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../../shared/base/days.ts'
import { nameByMap } from './file-by-map.ts'
import { extension } from './recent-maps.ts'

/** A copy of a map as it was at the beginning of a day. `size` in bytes. */
export type Backup = { readonly day: string; readonly path: string; readonly size: number }

/** Why a copy was kept beside the daily ones: another map came in, or the map went back to before that. */
export const keptKinds = ['before-merge', 'before-return'] as const
export type KeptKind = (typeof keptKinds)[number]

/** A copy of a map as it was just before something was done to it. `at`: local time, `YYYY-MM-DD HH.MM.SS`. */
export type KeptCopy = Omit<Backup, 'day'> & { readonly kind: KeptKind; readonly at: string }

/** So many of these copies stay. */
const mostKept = 6

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
  /** The copies that were kept before something was done, newest first. */
  readonly kept: () => readonly KeptCopy[]
  /** Where such a copy goes; the oldest of them give way. Errors: throws what the system says. */
  readonly placeBefore: (kind: KeptKind, now: Date) => string
  /** All copies there are: a purge reaches them (P4). */
  readonly paths: () => readonly string[]
}

export function backupsOf(map: string, folder: string): Backups {
  const place = join(folder, nameByMap(map))
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
  const kept = (): readonly KeptCopy[] => {
    try {
      return readdirSync(place)
        .flatMap((file) => {
          const [, at, kind] = keptForm.exec(file) ?? []
          if (at === undefined) return []
          const path = join(place, file)
          return [{ at, kind: kind as KeptKind, path, size: statSync(path).size }]
        })
        .sort((a, b) => (a.at < b.at ? 1 : -1))
    } catch {
      return [] // none was made yet
    }
  }
  return {
    list,
    kept,
    placeBefore: (kind, now) => {
      mkdirSync(place, { recursive: true, mode: 0o700 })
      for (const { path } of kept().slice(mostKept - 1)) rmSync(path, { force: true })
      let at = now
      const pathAt = () => join(place, `${stampOf(at)} ${kind}.${extension}`)
      while (existsSync(pathAt())) at = new Date(at.getTime() + 1000)
      return pathAt()
    },
    paths: () => [...list(), ...kept()].map(({ path }) => path),
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

const keptForm = new RegExp(
  String.raw`^(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) (${keptKinds.join('|')})\.${extension}$`,
)

/** A name that every file system takes: "2026-11-29 14.05.09", local time. */
function stampOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')}`
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
