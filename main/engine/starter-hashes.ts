import { starterReplica } from '../../shared/state/starter-transactions.ts'
import { openMapFile } from '../map-file/map-file.ts'
import { ensureTemplate } from './create-map.ts'

/**
 * The hashes of the transactions of the starter map, by their numbers, as this program makes them.
 *
 * Cost: reads the file that new maps are copied from, 20 ms; a second more where it has to be made first.
 */
export async function starterHashes(): Promise<(seq: number) => string | undefined> {
  const opened = openMapFile(await ensureTemplate('starter-map'), { readOnly: true })
  if (!opened.ok) throw new Error(`the starter map cannot be read: ${opened.refusal.code}`)
  const file = opened.value
  try {
    const last = file.heads.get('open')?.seen[starterReplica] ?? 0
    const places = Array.from({ length: last }, (_, index) => ({
      stream: 'open',
      replica: starterReplica,
      seq: index + 1,
    }))
    const hashes = [...file.hashesAt(places)].map(
      ([place, hash]) => [Number(place.split(' ').at(-1)), hash] as const,
    )
    const bySeq = new Map(hashes)
    return (seq) => bySeq.get(seq)
  } finally {
    file.close()
  }
}
