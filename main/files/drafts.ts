import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { replaceFile } from './write-file.ts'

/** What somebody typed into a field and the map does not hold yet, by place (record and field). */
const Drafts = z.record(z.string().max(400), z.string().max(20_000))
type Drafts = Readonly<Record<string, string>>

/** So many places at most; the oldest are let go. */
const most = 200

/**
 * Half-filled fields of one map, kept until they are written to it: a crash loses no form. One file a map in the
 * person's data folder, for their eyes only.
 */
export type DraftStore = {
  readonly read: (map: string) => Drafts
  /** Keeps a text, or forgets it. Errors: none; a folder that cannot be written keeps nothing. */
  readonly write: (map: string, place: string, text: string | null) => void
  /** Forgets what was typed into the fields of some records: a value of theirs was taken out for good. */
  readonly forget: (map: string, records: ReadonlySet<string>) => void
}

export function draftsIn(folder: string): DraftStore {
  const fileOf = (map: string): string =>
    join(folder, `${createHash('sha256').update(resolve(map)).digest('hex').slice(0, 32)}.json`)
  const read = (map: string): Drafts => {
    try {
      return Drafts.parse(JSON.parse(readFileSync(fileOf(map), 'utf8')))
    } catch {
      return {}
    }
  }
  const write: DraftStore['write'] = (map, place, text) => {
    const { [place]: _before, ...others } = read(map)
    const drafts = text === null ? others : { ...others, [place]: text }
    const file = fileOf(map)
    try {
      if (Object.keys(drafts).length === 0) {
        rmSync(file, { force: true })
        return
      }
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const kept = Object.fromEntries(Object.entries(drafts).slice(-most))
      replaceFile(file, JSON.stringify(kept), 0o600)
    } catch {
      // what cannot be kept is still in the window
    }
  }
  return {
    read,
    write,
    forget: (map, records) => {
      for (const place of Object.keys(read(map)))
        if (place.split(/\s/).some((part) => records.has(part))) write(map, place, null)
    },
  }
}
