import { z } from 'zod'
import type { Database } from './database.ts'

/**
 * Who wrote this file last: the replica, where the file lay, and the key of the installation. Where any of them
 * differs, the file is a copy (or another person's), and a new replica is minted at the first write.
 */
const ReplicaNote = z.object({
  replica: z.string(),
  device: z.number(),
  inode: z.number(),
  key: z.string().nullable(),
})
export type ReplicaNote = z.infer<typeof ReplicaNote>

export function readReplicaNote(database: Database): ReplicaNote | undefined {
  const text = readNote(database, 'replica')
  const parsed = text === undefined ? undefined : ReplicaNote.safeParse(JSON.parse(text))
  return parsed?.success === true ? parsed.data : undefined
}

export function writeReplicaNote(database: Database, note: ReplicaNote): void {
  writeNote(database, 'replica', JSON.stringify(note))
}

export function readNote(database: Database, name: string): string | undefined {
  return database.text('SELECT value FROM notes WHERE name = ?', name)
}

export function writeNote(database: Database, name: string, value: string): void {
  database.run('INSERT OR REPLACE INTO notes (name, value) VALUES (?,?)', name, value)
}
