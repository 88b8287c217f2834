import type { Outcome } from '../shared/base/outcome.ts'
import type { Command } from '../shared/commands/command.ts'
import type { Author } from '../shared/commands/author.ts'
import type { AnswerText } from '../shared/contract/answer-text.ts'
import type { QuestionName } from '../shared/contract/questions.ts'
import type { Attached } from './engine/engine-types.ts'
import type { Packed, PackWanted } from './exchange/write-pack.ts'
import type { Exported, ExportWanted } from './exchange/export-map.ts'
import type { Purge, Purged } from './engine/purging.ts'
import type { MergePreviewView } from '../shared/view/shapes/conflicts.ts'
import type { Merged } from './engine/merging.ts'
import type { HubReply, HubRequest } from './hub/hub-messages.ts'
import type { ImportReply, ImportRequest } from './importing/import-messages.ts'
import type { RoomReply, RoomRequest } from './reading-room/room-messages.ts'
import type { RoomStep } from '../shared/contract/room-state.ts'
import type { ImportStep } from '../shared/contract/import-state.ts'
import type { SyncStep } from '../shared/contract/hub-state.ts'
import type { MergeStep, UndoState } from '../shared/contract/window-state.ts'
import type { Question, Scope } from '../shared/view/shapes/question.ts'

export type EngineOpened = {
  readonly revision: number
  readonly isReadOnly: boolean
  readonly holds: Scope | null
  readonly undoable: UndoState
}

export type AskHub = <R extends HubRequest>(request: R) => Promise<Outcome<HubReply<R['kind']>>>

export type AskRoom = <R extends RoomRequest>(request: R) => Promise<Outcome<RoomReply<R['kind']>>>

export type AskImport = <R extends ImportRequest>(request: R) => Promise<Outcome<ImportReply<R['kind']>>>

/** The engine of one map in its own process, as the main process sees it. Ending the process gives the file back. */
export type EngineLink = {
  readonly open: (path: string, create?: 'starter-map' | 'empty-map') => Promise<Outcome<EngineOpened>>
  readonly ask: (
    name: QuestionName,
    question: Question,
    parameters: Record<string, unknown>,
    how?: { readonly have?: string | undefined; readonly slot?: string | undefined },
  ) => Promise<Outcome<AnswerText & { readonly revision: number }>>
  readonly dispatch: (
    command: Command,
    author: Author,
    seenAt: Pick<Question, 'asOf' | 'scope'> & { readonly call?: string | undefined },
  ) => Promise<Outcome<{ revision: number }>>
  readonly merge: (path: string, isJoin: boolean) => Promise<Outcome<Merged>>
  readonly previewMerge: (
    path: string,
    isJoin: boolean,
    question: Question,
  ) => Promise<Outcome<MergePreviewView>>
  /** Stops the merge, or its preview, that runs. */
  readonly stopMerge: () => Promise<Outcome<null>>
  readonly onMerging: (listener: (step: MergeStep) => void) => void
  /** Asks something of the hub of its map; see hub/hub-messages.ts for what each request is answered with. */
  readonly hub: AskHub
  /** Asks something of the import that is at work; see importing/import-messages.ts. */
  readonly importing: AskImport
  readonly onImporting: (listener: (step: ImportStep) => void) => void
  /** Asks something of the reading room; see reading-room/room-messages.ts. */
  readonly room: AskRoom
  readonly onRoomStep: (listener: (step: RoomStep) => void) => void
  readonly onSyncing: (listener: (step: SyncStep) => void) => void
  /** Writes the whole map for an audience. */
  readonly exportTo: (wanted: ExportWanted) => Promise<Outcome<Exported>>
  /** Writes the update pack of an organization or jurisdiction. */
  readonly packTo: (wanted: PackWanted & { readonly due: string }) => Promise<Outcome<Packed>>
  readonly copyTo: (path: string) => Promise<Outcome<{ readonly path: string }>>
  readonly purge: (purge: Purge, author: Author) => Promise<Outcome<Purged>>
  readonly attach: (attached: Attached, author: Author) => Promise<Outcome<{ revision: number }>>
  readonly document: (hash: string) => Promise<Outcome<Uint8Array>>
  readonly onRevised: (listener: (revised: { revision: number; undoable: UndoState }) => void) => void
  /** Called when the process ended without being asked to. */
  readonly onEnded: (listener: () => void) => void
  readonly stop: () => Promise<void>
}
