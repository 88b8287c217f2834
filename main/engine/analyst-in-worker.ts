import { Worker } from 'node:worker_threads'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { AnswerText } from '../../shared/contract/answer-text.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import type { StoredTables } from '../map-file/stored-records.ts'
import type { Analyst, Asking } from './analyst.ts'
import type { AsText, FromWorker, ToWorker } from './worker-messages.ts'

type Waiting = {
  readonly settle: (outcome: Outcome<{ revision: number; answer: never }>) => void
  readonly fail: (error: Error) => void
}

export type WorkerOpening = {
  readonly tables: StoredTables
  readonly revision: number
  readonly journal: () => readonly Received[]
  /** The script of the worker: dist/main/analysis-worker.mjs. */
  readonly script: URL
  /** The worker died, of an error or of too little memory: nothing more will be answered. */
  readonly onDied?: (() => void) | undefined
}

/**
 * Computes in a worker thread, so that neither commands nor windows wait for an analysis.
 *
 * Errors: `question-superseded` for a question that a newer one of its slot cancelled; `engine-closed` for what was
 *         still asked at the end. A failing analysis rejects: a bug.
 */
export function analystInWorker({ tables, revision, journal, script, onDied }: WorkerOpening): Analyst {
  const worker = new Worker(script)
  const waiting = new Map<number, Waiting>()
  let count = 0
  const say = (message: ToWorker) => {
    worker.postMessage(message)
  }
  const sendJournal = (id: number): void => {
    try {
      say({ kind: 'journal', received: journal() })
    } catch (error) {
      settled(id)?.fail(error as Error)
      say({ kind: 'journal-unread', id })
    }
  }
  /** Who waits for an answer, and from now on does no more. */
  const settled = (id: number): Waiting | undefined => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref() // an idle worker keeps no process alive
    return one
  }
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') return
    if (message.kind === 'journal-wanted') {
      sendJournal(message.id)
      return
    }
    const one = settled(message.id)
    if (message.kind === 'answer')
      one?.settle(done({ revision: message.revision, answer: message.answer as never }))
    else if (message.kind === 'refused') one?.settle({ ok: false, refusal: message.refusal })
    else one?.fail(Object.assign(new Error(message.message), { stack: message.stack }))
  })
  let ended: Error | undefined
  let isClosing = false
  worker.on('error', (error: Error) => {
    ended = error
    for (const one of waiting.values()) one.fail(error)
    waiting.clear()
    if (!isClosing) onDied?.()
  })
  worker.unref()
  say({ kind: 'open', tables, revision })

  const request = (
    asking: Asking,
    asText?: AsText,
  ): Promise<Outcome<{ revision: number; answer: never }>> => {
    if (ended !== undefined) return Promise.reject(ended)
    const id = (count += 1)
    return new Promise((settle, fail) => {
      waiting.set(id, { settle, fail })
      worker.ref()
      say({ kind: 'ask', id, asking, asText })
    })
  }

  return {
    ask: (asking) => request(asking),
    askForText: async (asking, have) => {
      const outcome: Outcome<{ revision: number; answer: AnswerText }> = await request(asking, { have })
      return outcome.ok ? done({ revision: outcome.value.revision, ...outcome.value.answer }) : outcome
    },
    take: (received) => say({ kind: 'take', received }),
    takeFilled: (records) => say({ kind: 'take-filled', records }),
    close: async () => {
      isClosing = true
      for (const one of waiting.values()) one.settle(refused('engine-closed'))
      waiting.clear()
      await worker.terminate()
    },
  }
}
