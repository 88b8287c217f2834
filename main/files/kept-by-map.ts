import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import type { z } from 'zod'
import { fileByMap } from './file-by-map.ts'
import { replaceFile } from './write-file.ts'

/** What a person's data folder keeps of each map by place, and the map itself never holds. */
export type KeptByMap<Value> = {
  /** What is kept of a map; a torn file counts as none. */
  readonly read: (map: string) => Readonly<Record<string, Value>>
  /** Keeps a value, or forgets it. Errors: none; a folder that cannot be written keeps nothing. */
  readonly write: (map: string, place: string, value: Value | null) => void
}

/** One file a map in `folder`, for the eyes of its owner only; at most `most` places each, the oldest are let go. */
export function keptByMap<Value>(
  folder: string,
  shape: z.ZodType<Readonly<Record<string, Value>>>,
  most: number,
): KeptByMap<Value> {
  const fileOf = (map: string): string => fileByMap(folder, map)
  const read: KeptByMap<Value>['read'] = (map) => {
    try {
      return shape.parse(JSON.parse(readFileSync(fileOf(map), 'utf8')))
    } catch {
      return {}
    }
  }
  return {
    read,
    write: (map, place, value) => {
      const { [place]: _before, ...others } = read(map)
      const all = Object.entries(value === null ? others : { ...others, [place]: value })
      const file = fileOf(map)
      try {
        if (all.length === 0) {
          rmSync(file, { force: true })
          return
        }
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        replaceFile(file, JSON.stringify(Object.fromEntries(all.slice(-most))), 0o600)
      } catch {
        // what cannot be kept is still in the window
      }
    },
  }
}
