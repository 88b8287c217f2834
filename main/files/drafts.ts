import { z } from 'zod'
import { keptByMap, type KeptByMap } from './kept-by-map.ts'

/** What somebody typed into a field, or picked for it, and the map does not hold yet, by place (record and field). */
const Drafts = z.record(z.string().max(400), z.string().max(20_000))

const most = 200

/** Half-filled fields of one map, kept until they are written to it: a crash loses no form. */
export type DraftStore = KeptByMap<string> & {
  /** Forgets what was typed into the fields of some records, and picks of them: a value of theirs was taken out for good. */
  readonly forget: (map: string, records: ReadonlySet<string>) => void
}

export function draftsIn(folder: string): DraftStore {
  const { read, write } = keptByMap(folder, Drafts, most)
  return {
    read,
    write,
    forget: (map, records) => {
      for (const [place, text] of Object.entries(read(map)))
        if (place.split(/\s/).some((part) => records.has(part)) || isPickOf(text, records))
          write(map, place, null)
    },
  }
}

/** Picks of a cell name records by their ids beside what they are called. */
function isPickOf(text: string, records: ReadonlySet<string>): boolean {
  return text.startsWith('{') && [...records].some((id) => text.includes(JSON.stringify(id)))
}
