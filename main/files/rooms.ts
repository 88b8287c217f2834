import { z } from 'zod'
import { RoomDecided } from '../../shared/contract/room-state.ts'
import { keptByMap, type KeptByMap } from './kept-by-map.ts'

const Rooms = z.record(z.string().max(300), RoomDecided)

/** Documents of one map: the oldest are let go. */
const most = 100

/** What somebody decided of the suggestions of documents, by the source that stands for the document in the map. */
export type RoomStore = KeptByMap<RoomDecided> & {
  /** Forgets what was typed for records of which a value was taken out for good. */
  readonly forget: (map: string, records: ReadonlySet<string>) => void
}

export function roomsIn(folder: string): RoomStore {
  const { read, write } = keptByMap(folder, Rooms, most)
  return {
    read,
    write,
    forget: (map, records) => {
      for (const [source, decided] of Object.entries(read(map))) {
        const kept = Object.entries(decided.corrections).filter(([id]) => !records.has(id))
        if (kept.length < Object.keys(decided.corrections).length)
          write(map, source, { ...decided, corrections: Object.fromEntries(kept) })
      }
    },
  }
}
