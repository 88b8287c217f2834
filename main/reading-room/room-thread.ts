import { parentPort, workerData } from 'node:worker_threads'
import type { Outcome } from '../../shared/base/outcome.ts'
import type { RoomStep } from '../../shared/contract/room-state.ts'
import type { Knowledge } from '../../shared/extraction/knowledge.ts'
import { readDocumentWhole, type WholeDocument } from './read-document-whole.ts'

/** What the thread is started with. */
export type RoomThreadData = { readonly path: string; readonly knowledge: Knowledge }
/** What it says: steps, then once what was read. */
export type FromRoomThread = { readonly step: RoomStep } | { readonly read: Outcome<WholeDocument> }

const { path, knowledge } = workerData as RoomThreadData
const say = (message: FromRoomThread): void => parentPort?.postMessage(message)

/** Reads one document and ends. */
void readDocumentWhole(path, knowledge, (step) => say({ step })).then((read) => say({ read }))
