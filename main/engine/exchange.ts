import type { Outcome } from '../../shared/base/outcome.ts'
import type { StreamHead } from '../../shared/journal/seen.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { Installation } from '../installation/installation.ts'
import type { MapFile } from '../map-file/map-file.ts'

/** What giving the journal to another place, and taking it from there, needs of an open map. */
export type Exchange = Pick<
  MapFile,
  | 'lacking'
  | 'at'
  | 'byIds'
  | 'incomplete'
  | 'heldRecords'
  | 'purgedBy'
  | 'hashesAt'
  | 'groupsBeyond'
  | 'writers'
  | 'note'
  | 'keepNote'
> & {
  /** To be read between two awaits only: it changes with every command. */
  readonly state: MapState
  readonly heads: () => ReadonlyMap<string, StreamHead>
  /** The public key of this installation. */
  readonly ownKey: string | undefined
  /** Takes transactions that were verified already, in an order without holes; all of them or none. */
  readonly take: (
    transactions: readonly Transaction[],
  ) => Promise<Outcome<{ readonly revision: number; readonly received: number }>>
  /** Takes the values that this copy lacks out of other copies of the same transactions; how many got some. */
  readonly fill: (others: readonly Transaction[]) => Promise<Outcome<number>>
}

type Parts = {
  readonly file: MapFile
  readonly state: MapState
  readonly installation: Installation
} & Pick<Exchange, 'heads' | 'take' | 'fill'>

export function exchangeOn({ file, state, installation, heads, take, fill }: Parts): Exchange {
  const { lacking, at, byIds, incomplete, heldRecords, purgedBy, hashesAt, groupsBeyond, writers } = file
  const { note, keepNote } = file
  return {
    lacking,
    at,
    byIds,
    incomplete,
    heldRecords,
    purgedBy,
    hashesAt,
    groupsBeyond,
    writers,
    note,
    keepNote,
    state,
    heads,
    ownKey: installation.keys?.publicKey,
    take,
    fill,
  }
}
