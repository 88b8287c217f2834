import { Worker } from 'node:worker_threads'
import { refused, type Outcome } from '../../shared/base/outcome.ts'
import type { RoomStep } from '../../shared/contract/room-state.ts'
import type { Knowledge } from '../../shared/extraction/knowledge.ts'
import type { WholeDocument } from './read-document-whole.ts'
import type { FromRoomThread, RoomThreadData } from './room-thread.ts'

/** A reading that is under way. */
export type Reading = { readonly read: Promise<Outcome<WholeDocument>>; readonly stop: () => void }

/**
 * Reads a document beside whoever asks: in a thread of its own, which ends at once when it is stopped, whatever it is
 * at; without the built script (from source) in this thread, where stopping only lets go of what comes of it.
 *
 * Errors: those of `readDocumentWhole`; `extract-stopped`. Rejects with what the thread threw, which is a bug.
 */
export function readInThread(
  script: URL | undefined,
  path: string,
  knowledge: Knowledge,
  onStep: (step: RoomStep) => void,
): Reading {
  let stop: () => void = () => undefined
  const stopped = new Promise<Outcome<never>>((resolve) => {
    stop = () => resolve(refused('extract-stopped', {}, 'X9'))
  })
  if (script === undefined) {
    const here = import('./read-document-whole.ts').then(({ readDocumentWhole }) =>
      readDocumentWhole(path, knowledge, onStep),
    )
    return { read: Promise.race([stopped, here]), stop }
  }
  const worker = new Worker(script, { workerData: { path, knowledge } satisfies RoomThreadData })
  const read = new Promise<Outcome<WholeDocument>>((resolve, reject) => {
    worker.on('message', (message: FromRoomThread) => {
      if ('step' in message) onStep(message.step)
      else resolve(message.read)
    })
    worker.on('error', reject)
  })
  return {
    read: Promise.race([stopped, read]).finally(() => void worker.terminate()),
    stop,
  }
}
