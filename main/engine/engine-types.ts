import type { Attachment } from '../../graph-schema/attachment.ts'
import type { Outcome } from '../../shared/base/outcome.ts'
import type { BatchStep, Command } from '../../shared/commands/command.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { LeftField } from '../../shared/commands/plan.ts'
import type { AnswerText } from '../../shared/contract/answer-text.ts'
import type { Answer, Parameters, QuestionName } from '../../shared/contract/questions.ts'
import type { Gathered } from '../../shared/import/gather.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import type { Audience } from '../../shared/state/audience.ts'
import type { Conflict } from '../../shared/state/conflicts.ts'
import type { Change } from '../../shared/state/map-state.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { Question, Scope } from '../../shared/view/shapes/question.ts'
import type { MergePreviewView } from '../../shared/view/shapes/conflicts.ts'
import type { ReadOnly } from '../map-file/map-file.ts'
import type { Exchange } from './exchange.ts'
import type { HistoryLine } from './history.ts'
import type { Imported, ImportHow } from './importing.ts'
import type { Merged } from './merging.ts'
import type { MergeHow } from './other-map.ts'
import type { Purge, Purged } from './purging.ts'

/**
 * The date and scope at which a person saw the finding that they judge; today and everything unless stated. `call`: the
 * call that they are on while they do it.
 */
export type SeenAt = {
  readonly [K in 'asOf' | 'scope' | 'currentMonths' | 'horizonMonths']?: Question[K] | undefined
} & { readonly call?: string | undefined }

/** A command that was done: the revision it led to, the records it wrote, and what undo or redo had to leave. */
export type Dispatched = {
  readonly revision: number
  readonly ids: readonly string[]
  readonly left: readonly LeftField[]
}

/** Bytes for the map file, with what the record says of them that names them. */
type Kept = { readonly attachment: Attachment; readonly bytes: Uint8Array }

/** A document for a source; or one that is circulated, with the commands that make its record. */
export type Attached =
  | (Kept & {
      readonly source: string
      /** Why, in the words of whoever attaches it; kept in the history. */
      readonly reason?: string | undefined
    })
  | (Kept & { readonly steps: readonly BatchStep[] })

/** What happened to the map, for whoever shows it: ⑨ of the design. */
export type Revised = { readonly revision: number; readonly change: Change }

/** What undo and redo would take next: a label of action, ids and field names (`partsOfLabel`), or null. */
export type Undoable = { readonly undo: string | null; readonly redo: string | null }

/** One open map: its file, its state, and what can be done and asked. One serial queue takes all that writes. */
export type Engine = {
  readonly path: string
  readonly readOnly: ReadOnly | undefined
  /** The scope that this copy holds whole; undefined for the whole map. Questions are answered within it. */
  readonly holds: Scope | undefined
  /** Number of transactions taken since the map was opened. */
  readonly revision: () => number
  /** `seenAt` matters to `judge` and `disclose`, its `call` to all. Errors: those of `decide`, `nothing-to-undo`, `map-read-only`, `disk-full`. */
  readonly dispatch: (command: Command, author: Author, seenAt?: SeenAt) => Promise<Outcome<Dispatched>>
  /** Copies the file as it is between two commands. Errors: `window:refusal.not-written`; nothing half is left. */
  readonly copyTo: (path: string) => Promise<Outcome<{ readonly path: string }>>
  /** Takes values out for good. Errors: those of `purgeMap`, `map-read-only`. */
  readonly purge: (purge: Purge, author: Author) => Promise<Outcome<Purged>>
  /**
   * Keeps a document, of a source or circulated: its bytes and the entry that names them in one transaction of the file.
   * Errors: those of `decide`, `map-read-only`, `disk-full`; `document-altered` where the bytes are not those described.
   */
  readonly attach: (attached: Attached, author: Author) => Promise<Outcome<Dispatched>>
  /** The bytes of an attached document. Errors: `document-missing` where this file does not hold them. */
  readonly document: (hash: string) => Outcome<Uint8Array>
  /** Takes transactions of other replicas, verified; all or nothing. */
  readonly receive: (
    transactions: readonly unknown[],
  ) => Promise<Outcome<{ revision: number; received: number }>>
  /** Takes in what another copy of the map holds, after a copy of this one was kept. Errors: those of `mergeMap`, `map-read-only`. */
  readonly merge: (path: string, how: MergeHow) => Promise<Outcome<Merged>>
  /** What that would bring, by record, without writing. Errors: those of `readOther`, `map-read-only`. */
  readonly previewMerge: (
    path: string,
    how: MergeHow,
    question: Question,
  ) => Promise<Outcome<MergePreviewView>>
  /**
   * Compares what was read with the map and takes it in as one thing to undo, or says what would come of it.
   * Errors: those of `importInto`, `map-read-only`.
   */
  readonly importRead: (gathered: Gathered, how: ImportHow, author: Author) => Promise<Outcome<Imported>>
  /** What giving to and taking from a hub needs of this copy. */
  readonly exchange: Exchange
  /** `slot`: a newer question of the same slot cancels this one (`question-superseded`). */
  readonly ask: <N extends QuestionName>(
    name: N,
    question: Question,
    parameters: Parameters<N>,
    slot?: string,
  ) => Promise<Outcome<{ readonly revision: number; readonly answer: Answer<N> }>>
  /** The same as text, for another process; without it where it is still the one with the digest `have`. */
  readonly askForText: (
    name: QuestionName,
    question: Question,
    parameters: Readonly<Record<string, unknown>>,
    options?: { readonly slot?: string | undefined; readonly have?: string | undefined },
  ) => Promise<Outcome<AnswerText & { readonly revision: number }>>
  /** The map for an audience, now or as known at an instant (UTC). The same object until something changes. */
  readonly view: (audience: Audience, knownAt?: string) => MapView
  /** What became of a record that stands no more; see commands/formerly.ts. */
  readonly formerly: (id: string) => 'removed' | 'undone' | undefined
  readonly undoable: () => Undoable
  /** The changes of a record and its relationships, as an audience may know them, now or as known at an instant. */
  readonly history: (
    id: string,
    options?: { readonly audience?: Audience | undefined; readonly knownAt?: string | undefined },
  ) => Outcome<readonly HistoryLine[]>
  readonly conflicts: () => readonly Conflict[]
  readonly journal: () => readonly Received[]
  /** Calls back after each change; returns how to stop. */
  readonly onRevision: (listener: (revised: Revised) => void) => () => void
  /** Ends what is running and gives the file back. */
  readonly close: () => Promise<void>
}
