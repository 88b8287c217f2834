import { Worker } from 'node:worker_threads'
import type { AnswerText } from '../shared/contract/answer-text.ts'
import type { Asked } from '../shared/contract/asked.ts'
import { keyOf, type FirstQuestion, type Said } from './first-question.ts'

/** What the thread says: the file is given back; an answer is coming; here it is. */
export type FirstMessage =
  | { readonly kind: 'file-free' }
  | ({ readonly kind: 'coming' } & Said)
  | ({ readonly kind: 'answer'; readonly answer: AnswerText } & Said)

/** The answers that are computed while Electron gets ready, each for exactly one question. */
export type FirstAnswers = {
  /** The answer, once it is there; undefined where nobody computes it here. Takes what was not parsed: it compares. */
  readonly take: (asked: Partial<Asked>) => Promise<AnswerText | undefined>
  /** An answer that is there already. */
  readonly now: (said: Said) => AnswerText | undefined
  /** Resolves when the file is given back: only then may the engine take it. */
  readonly fileFree: Promise<void>
  /** Resolves when the first answer was taken, or there will be none: now there is time for other things. */
  readonly isTaken: Promise<void>
}

const nothing = Promise.resolve(undefined)

/** A window that has not asked for more by then does not come. */
const patience = 3000

/** Starts first-answer-thread.ts. A failure of it costs time only: the engine answers as ever. */
export function startFirstAnswers(script: URL, first: FirstQuestion): FirstAnswers {
  const worker = new Worker(script, { workerData: first })
  const coming = new Map<string, PromiseWithResolvers<AnswerText | undefined>>()
  const [fileFree, taken] = [withResolvers<undefined>(), withResolvers<undefined>()]
  const expect = ({ name, parameters }: Said): PromiseWithResolvers<AnswerText | undefined> => {
    const key = keyOf(name, parameters, first.question)
    const known = coming.get(key)
    if (known !== undefined) return known
    const made = withResolvers<AnswerText | undefined>()
    coming.set(key, made)
    return made
  }
  expect({ name: 'matrix', parameters: { rows: first.rows, columns: first.columns } })
  expect({ name: 'gaps', parameters: {} })

  worker.on('message', (message: FirstMessage) => {
    if (message.kind === 'file-free') fileFree.resolve(undefined)
    else if (message.kind === 'coming') expect(message)
    else expect(message).resolve(message.answer)
  })
  setTimeout(() => taken.resolve(undefined), patience)
  worker.once('error', () => undefined) // the engine meets the same and says why
  worker.once('exit', () => {
    fileFree.resolve(undefined)
    taken.resolve(undefined)
    for (const one of coming.values()) one.resolve(undefined)
  })
  return {
    fileFree: fileFree.promise,
    take: ({ name, parameters, common }) => {
      if (name === undefined || parameters === undefined || common === undefined) return nothing
      if (name === 'gaps') {
        worker.postMessage('go on') // the matrix is on the page
        taken.resolve(undefined)
      }
      return coming.get(keyOf(name, parameters, common))?.promise ?? nothing
    },
    now: () => undefined,
    isTaken: taken.promise,
  }
}

type PromiseWithResolvers<T> = { readonly promise: Promise<T>; readonly resolve: (value: T) => void }

/** Node 20 has no Promise.withResolvers. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
