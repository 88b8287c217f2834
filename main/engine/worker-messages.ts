import type { Refusal } from '../../shared/base/outcome.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import type { RecordState } from '../../shared/state/record-state.ts'
import type { StoredTables } from '../map-file/stored-records.ts'
import type { Asking } from './analyst.ts'

/** The answer is wanted as an `AnswerText`, by somebody who has the one with this digest. */
export type AsText = { readonly have?: string | undefined }

/** What the engine says to the analysis worker. Both are parts of this program in one process: not parsed. */
export type ToWorker =
  | { readonly kind: 'open'; readonly tables: StoredTables; readonly revision: number }
  | { readonly kind: 'take'; readonly received: readonly Received[] }
  | { readonly kind: 'take-filled'; readonly records: readonly RecordState[] }
  /** The journal up to now, as it was wanted; it grows by `take`. */
  | { readonly kind: 'journal'; readonly received: readonly Received[] }
  /** It could not be read: the question that wanted it was told so. */
  | { readonly kind: 'journal-unread'; readonly id: number }
  | {
      readonly kind: 'ask'
      readonly id: number
      readonly asking: Asking
      readonly asText?: AsText | undefined
    }

export type FromWorker =
  | { readonly kind: 'ready' }
  /** A question cannot be answered without the journal; it is, once that has come. */
  | { readonly kind: 'journal-wanted'; readonly id: number }
  | { readonly kind: 'answer'; readonly id: number; readonly revision: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string; readonly stack: string }
