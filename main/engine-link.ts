import type { Outcome } from '../shared/base/outcome.ts'
import type { Command } from '../shared/commands/command.ts'
import type { Author } from '../shared/commands/author.ts'
import type { AnswerText } from '../shared/contract/answer-text.ts'
import type { QuestionName } from '../shared/contract/questions.ts'
import type { Attached } from './engine/engine-types.ts'
import type { Purge, Purged } from './engine/purging.ts'
import type { MergePreviewView } from '../shared/view/shapes/conflicts.ts'
import type { Merged } from './engine/merging.ts'
import type { MergeStep, UndoState } from '../shared/contract/window-state.ts'
import type { Question } from '../shared/view/shapes/question.ts'

export type EngineOpened = {
  readonly revision: number
  readonly isReadOnly: boolean
  readonly undoable: UndoState
}

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
    seenAt: Pick<Question, 'asOf' | 'scope'>,
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
  readonly copyTo: (path: string) => Promise<Outcome<{ readonly path: string }>>
  readonly purge: (purge: Purge, author: Author) => Promise<Outcome<Purged>>
  readonly attach: (attached: Attached, author: Author) => Promise<Outcome<{ revision: number }>>
  readonly document: (hash: string) => Promise<Outcome<Uint8Array>>
  readonly onRevised: (listener: (revised: { revision: number; undoable: UndoState }) => void) => void
  /** Called when the process ended without being asked to. */
  readonly onEnded: (listener: () => void) => void
  readonly stop: () => Promise<void>
}
