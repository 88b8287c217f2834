import { v7 } from 'uuid'
import type { StreamHead } from '../../shared/journal/seen.ts'
import type { Installation } from '../installation/installation.ts'
import type { MapFile } from '../map-file/map-file.ts'
import type { ReplicaNote } from '../map-file/replica-note.ts'

/**
 * The replica that this installation may go on writing in this file as: that of its last writer, when the file lies
 * where it lay, the key is ours, and we never wrote further than the file knows (a backup put back in its place).
 *
 * Shape: undefined where a new one has to be minted.
 */
export function standingReplica(
  { replica: note, facts, heads }: MapFile,
  installation: Installation,
): ReplicaNote | undefined {
  if (note === undefined) return undefined
  const isHere = note.device === facts.device && note.inode === facts.inode
  const isOurs = note.key === (installation.keys?.publicKey ?? null)
  if (!isHere || !isOurs) return undefined
  const further = Object.entries(installation.memory.recall(note.replica)).some(
    ([stream, seq]) => seq > seqOf(heads.get(stream), note.replica),
  )
  return further ? undefined : note
}

export function mintReplica({ facts }: MapFile, installation: Installation): ReplicaNote {
  return {
    replica: v7(),
    device: facts.device,
    inode: facts.inode,
    key: installation.keys?.publicKey ?? null,
  }
}

/** How far a replica has got, stream by stream. */
export function writtenBy(replica: string, heads: ReadonlyMap<string, StreamHead>): Record<string, number> {
  const written = [...heads].map(([stream, head]) => [stream, seqOf(head, replica)] as const)
  return Object.fromEntries(written.filter(([, seq]) => seq > 0))
}

function seqOf(head: StreamHead | undefined, replica: string): number {
  return head?.seen[replica] ?? 0
}
