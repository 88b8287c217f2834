import { parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { refused } from '../../shared/base/outcome.ts'
import { isPurge } from '../../shared/journal/purge.ts'
import { journalBook, type JournalBook } from '../../shared/state/journal-book.ts'
import { emptyState, evolve, stateOf, takeRecords } from '../../shared/state/map-state.ts'
import { recordsOf } from '../map-file/stored-records.ts'
import { answerText } from './answer-text.ts'
import { answerOn } from './answer-on.ts'
import { knowledgeOf } from './past.ts'
import { sweepLater } from '../sweep.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

/**
 * The thread that computes answers. It makes its own state of the tables once and takes transactions from then on.
 * Before each answer it looks at what else has arrived, so that a newer question of a slot cancels the older one, and
 * an answer is of the newest revision known.
 */
const port = parentPort!
const say = (message: FromWorker) => {
  port.postMessage(message)
}

let state = emptyState()
/** There once something was asked that needs it; then it grows with what is taken. Both heaps would hold it else. */
let book: JournalBook | undefined
class JournalMissing extends Error {}
const bookNow = (): JournalBook => {
  if (book === undefined) throw new JournalMissing()
  return book
}
/** It is on its way; what is asked meanwhile waits for it. */
let isJournalComing = false
let known = knowledgeOf(state, bookNow)
let asked: Extract<ToWorker, { kind: 'ask' }>[] = []

function receive(message: ToWorker): void {
  switch (message.kind) {
    case 'open':
      state = stateOf(recordsOf(message.tables).records, message.revision)
      known = knowledgeOf(state, bookNow)
      say({ kind: 'ready' })
      sweepLater(3000)
      return
    case 'take':
      evolve(state, message.received)
      // a purge takes values out of what is known of the journal: it is read anew
      if (message.received.some(({ transaction }) => isPurge(transaction))) book = undefined
      else book?.take(message.received)
      return
    case 'take-filled':
      takeRecords(state, message.records)
      book = undefined
      return
    case 'journal':
      book = journalBook(message.received)
      isJournalComing = false
      return
    case 'journal-unread':
      asked = asked.filter(({ id }) => id !== message.id)
      isJournalComing = false
      return
    case 'ask': {
      const { slot } = message.asking
      const [cancelled, kept] = partition(asked, (one) => slot !== undefined && one.asking.slot === slot)
      for (const one of cancelled)
        say({ kind: 'refused', id: one.id, refusal: refused('question-superseded').refusal })
      asked = [...kept, message]
    }
  }
}

function answerNext(): void {
  for (let more = receiveMessageOnPort(port); more !== undefined; more = receiveMessageOnPort(port))
    receive(more.message as ToWorker)
  const next = isJournalComing ? undefined : asked.shift()
  if (next === undefined) return
  const { id, asking, asText } = next
  try {
    const answer = answerOn(known, asking)
    const { revision } = state
    say({ kind: 'answer', id, revision, answer: asText ? answerText(answer, asText.have) : answer })
  } catch (error) {
    if (error instanceof JournalMissing) {
      asked.unshift(next)
      isJournalComing = true
      say({ kind: 'journal-wanted', id })
      return
    }
    const { message, stack = '' } = error as Error
    say({ kind: 'failed', id, message, stack })
  }
  if (asked.length > 0) setImmediate(answerNext)
}

function partition<T>(all: readonly T[], isWanted: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isWanted), all.filter((one) => !isWanted(one))]
}

port.on('message', (message: ToWorker) => {
  receive(message)
  if (asked.length > 0) setImmediate(answerNext)
})
