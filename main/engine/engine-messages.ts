import { z } from 'zod'
import { Attachment } from '../../graph-schema/attachment.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { BatchStep, Command } from '../../shared/commands/command.ts'
import { Author } from '../../shared/commands/author.ts'
import { questions, type QuestionName } from '../../shared/contract/questions.ts'
import { exportFormats } from '../../shared/exchange/export-formats.ts'
import { PurgeReason } from '../../shared/journal/transaction.ts'
import { SyncStep } from '../../shared/contract/hub-state.ts'
import { MergeStep, outcome, Revision, UndoState } from '../../shared/contract/window-state.ts'
import { Question, Scope } from '../../shared/view/shapes/question.ts'
import { ImportStep } from '../../shared/contract/import-state.ts'
import { hubRequests } from '../hub/hub-messages.ts'
import { RoomStep } from '../../shared/contract/room-state.ts'
import { roomRequests } from '../reading-room/room-messages.ts'
import { importRequests } from '../importing/import-messages.ts'

const id = z.int().nonnegative()
const questionNames = Object.keys(questions) as [QuestionName, ...QuestionName[]]

/** What the main process may say to the engine process; parsed there. Each request has one reply of its id. */
export const ToEngine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    id,
    path: z.string().min(1),
    /** Makes the map first. */
    create: z.enum(['starter-map', 'empty-map']).optional(),
    readOnly: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('ask'),
    id,
    name: z.enum(questionNames),
    question: Question,
    parameters: z.record(z.string(), z.unknown()),
    slot: z.string().optional(),
    /** Digest of the answer that whoever asks has. */
    have: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('dispatch'),
    id,
    command: Command,
    author: Author,
    seenAt: Question.pick({ asOf: true, scope: true, currentMonths: true, horizonMonths: true })
      .partial()
      .extend({ call: z.string().max(200).optional() }),
  }),
  z.strictObject({
    kind: z.literal('purge'),
    id,
    record: RecordId,
    field: z.string().max(100),
    reason: PurgeReason,
    copies: z.array(z.string()),
    author: Author,
  }),
  z.strictObject({ kind: z.literal('copy'), id, to: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('export'),
    id,
    as: z.enum(exportFormats),
    path: z.string().min(1),
    question: Question,
  }),
  z.strictObject({
    kind: z.literal('pack'),
    id,
    path: z.string().min(1),
    recipient: RecordId,
    due: z.iso.date(),
    question: Question,
  }),
  z.strictObject({
    kind: z.literal('attach'),
    id,
    source: RecordId,
    attachment: Attachment,
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    reason: z.string().max(4000).optional(),
    author: Author,
  }),
  z.strictObject({
    kind: z.literal('circulate'),
    id,
    steps: z.array(BatchStep).min(1).max(100),
    attachment: Attachment,
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    author: Author,
  }),
  z.strictObject({ kind: z.literal('document'), id, hash: z.string().max(64) }),
  z.strictObject({
    kind: z.literal('preview-merge'),
    id,
    path: z.string().min(1),
    isJoin: z.boolean(),
    question: Question,
  }),
  z.strictObject({ kind: z.literal('merge'), id, path: z.string().min(1), isJoin: z.boolean() }),
  /** Stops the merge, or its preview, that is running. */
  z.strictObject({ kind: z.literal('stop-merge'), id }),
  ...hubRequests,
  ...importRequests,
  ...roomRequests,
  z.strictObject({ kind: z.literal('close'), id }),
])
export type ToEngine = z.infer<typeof ToEngine>

/** What the engine process says; parsed by the main process. `failed` is a bug, with its trace. */
export const FromEngine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reply'), id, outcome: outcome(z.unknown()) }),
  z.object({ kind: z.literal('failed'), id, message: z.string(), stack: z.string() }),
  z.object({ kind: z.literal('merging'), ...MergeStep.shape }),
  z.object({ kind: z.literal('syncing'), ...SyncStep.shape }),
  z.object({ kind: z.literal('importing'), ...ImportStep.shape }),
  z.object({ kind: z.literal('room-step'), step: RoomStep }),
  z.object({ kind: z.literal('revised'), revision: Revision, undoable: UndoState }),
])
export type FromEngine = z.infer<typeof FromEngine>

/** The value of the reply to `open`. */
export const Opened = z.object({
  revision: Revision,
  isReadOnly: z.boolean(),
  holds: Scope.nullable(),
  undoable: UndoState,
})
export type Opened = z.infer<typeof Opened>
