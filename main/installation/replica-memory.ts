import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The last number that this installation wrote as a replica, by stream. */
const Written = z.record(z.string(), z.int())
export type Written = z.infer<typeof Written>

/**
 * Remembers how far each replica of this installation got, outside the map file. A file that was restored from a
 * backup, in place, has the device and inode it always had but knows less: writing on as the same replica would give
 * a number twice. Where the memory is ahead of the file, a new replica is minted.
 */
export type ReplicaMemory = {
  readonly recall: (replica: string) => Written
  readonly note: (replica: string, written: Written) => void
}

export function replicaMemory(folder: string): ReplicaMemory {
  const pathOf = (replica: string) => join(folder, 'replicas', `${replica}.json`)
  return {
    recall: (replica) => {
      try {
        const parsed = Written.safeParse(JSON.parse(readFileSync(pathOf(replica), 'utf8')))
        return parsed.success ? parsed.data : {}
      } catch {
        return {}
      }
    },
    note: (replica, written) => {
      try {
        mkdirSync(join(folder, 'replicas'), { recursive: true, mode: 0o700 })
        writeFileSync(pathOf(replica), JSON.stringify(written), { mode: 0o600 })
      } catch {
        // a read-only profile: the note in the file still tells copies apart
      }
    },
  }
}
