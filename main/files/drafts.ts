import { z } from 'zod'
import { keptByMap, type KeptByMap } from './kept-by-map.ts'

/** What somebody typed into a field and the map does not hold yet, by place (record and field). */
const Drafts = z.record(z.string().max(400), z.string().max(20_000))

const most = 200

/** Half-filled fields of one map, kept until they are written to it: a crash loses no form. */
export type DraftStore = KeptByMap<string> & {
  /** Forgets what was typed into the fields of some records: a value of theirs was taken out for good. */
  readonly forget: (map: string, records: ReadonlySet<string>) => void
}

export function draftsIn(folder: string): DraftStore {
  const { read, write } = keptByMap(folder, Drafts, most)
  return {
    read,
    write,
    forget: (map, records) => {
      for (const place of Object.keys(read(map)))
        if (place.split(/\s/).some((part) => records.has(part))) write(map, place, null)
    },
  }
}
