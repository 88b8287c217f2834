import type { Language } from '../../graph-schema/bilingual.ts'
import type { AnswerText } from '../../shared/contract/answer-text.ts'
import type { Asked } from '../../shared/contract/asked.ts'
import type { Answer, Parameters, QuestionName } from '../../shared/contract/questions.ts'
import { MatrixView } from '../../shared/view/shapes/matrix.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import { endOfDay } from '../session/instants.ts'
import { contract } from './contract.ts'
import { invoke, listen } from './invoke.ts'
import type { RefusalValue } from './refusal.ts'

/** The state of one question. `isFresh` is false while a newer answer is being computed. */
export type Answered<N extends QuestionName> =
  | { readonly status: 'waiting' }
  | {
      readonly status: 'ready'
      readonly revision: number
      readonly answer: Answer<N>
      readonly isFresh: boolean
    }
  | { readonly status: 'refused'; readonly refusal: RefusalValue }

type Entry = {
  readonly name: QuestionName
  readonly parameters: Record<string, unknown>
  readonly common: Question
  state: Answered<QuestionName>
  /** Digest of the answer in `state`: while it holds, the answer is not sent again. */
  digest: string | undefined
  /** Counts the times it was asked: only the newest reply counts. */
  turn: number
  /** Who looks at it, and how urgent it is to them. */
  readonly listeners: Map<() => void, Urgency>
}

/** `now` is in the middle of the window; `later` only counts or names something beside it. */
export type Urgency = 'now' | 'later'

/** Answers nobody looks at are kept up to here, so that going back to a view shows it at once. */
const kept = 60
const entries = new Map<string, Entry>()
const waiting: Answered<QuestionName> = { status: 'waiting' }

export function keyOf<N extends QuestionName>(name: N, parameters: Parameters<N>, common: Question): string {
  return JSON.stringify([name, parameters, common])
}

/** The state of a question now; asking begins with `followAnswer` or `askAhead`. */
export function answerOf<N extends QuestionName>(key: string): Answered<N> {
  return (entries.get(key)?.state ?? waiting) as Answered<N>
}

/** Asks, unless it is known, and tells `listener` of every change. Returns how to stop. */
export function followAnswer<N extends QuestionName>(
  name: N,
  parameters: Parameters<N>,
  common: Question,
  listener: () => void,
  urgency: Urgency = 'now',
): () => void {
  const entry = entryOf(name, parameters, common)
  entry.listeners.set(listener, urgency)
  return () => {
    entry.listeners.delete(listener)
  }
}

/** Asks before anybody looks, and resolves when it is answered or `patience` (ms) is over: the first view. */
export function askAhead<N extends QuestionName>(
  name: N,
  parameters: Parameters<N>,
  common: Question,
  patience: number,
): Promise<void> {
  const key = keyOf(name, parameters, common)
  return new Promise((resolve) => {
    const over = setTimeout(resolve, patience)
    const stop = followAnswer(name, parameters, common, () => {
      if (answerOf(key).status === 'waiting') return
      stop()
      clearTimeout(over)
      resolve()
    })
  })
}

/** Takes a matrix that came without being asked, so that who looks first finds it. */
export function knowMatrix({ parameters, common }: Asked, { digest, text }: AnswerText): void {
  const answer = MatrixView.parse(JSON.parse(text ?? 'null'))
  const entry = newEntry('matrix', parameters, common)
  entry.digest = digest
  entry.state = { status: 'ready', revision: 0, answer, isFresh: true }
}

/** Asks once, outside of any component: for another audience, for a copy. */
export async function askOnce<N extends QuestionName>(
  name: N,
  parameters: Parameters<N>,
  common: Question,
): Promise<{ ok: true; value: Answer<N> } | { ok: false; refusal: RefusalValue }> {
  const outcome = await invoke('map:ask', { name, parameters, common })
  if (!outcome.ok) return outcome
  return { ok: true, value: await parseAnswer(name, outcome.value.text) }
}

/** Another map: what was said of the last one is void. */
export function forgetAnswers(): void {
  for (const [key, entry] of [...entries]) {
    entry.turn += 1
    entry.state = waiting
    entry.digest = undefined
    if (entry.listeners.size === 0) entries.delete(key)
    else void ask(entry)
  }
}

/** After the engine came back: what it could not answer meanwhile is asked again, what it had said still holds. */
export function askRefusedAgain(): void {
  for (const [key, entry] of [...entries]) {
    if (entry.state.status !== 'refused') continue
    if (entry.listeners.size === 0) entries.delete(key)
    else void ask(entry)
  }
}

/** An answer that takes longer than this after a change is marked as not fresh; most come before, and are drawn once. */
const unnoticed = 150

/** Counts the changes of the map: what a newer one asks anew is not asked for the one before. */
let changes = 0

/**
 * After every change of the map: what is looked at is asked again, what is in the middle of the window at once. What
 * is beside it waits for that and is asked one by one, so that the next change finds at most one of them before it.
 * What is not looked at is forgotten.
 */
export function followRevisions(): void {
  listen('map:revised', () => {
    const looked: Entry[] = []
    for (const [key, entry] of [...entries]) {
      if (entry.listeners.size === 0) entries.delete(key)
      else looked.push(entry)
    }
    void askAgain(looked)
  })
}

async function askAgain(looked: readonly Entry[]): Promise<void> {
  const change = ++changes
  const standing = looked.map((entry) => ({ entry, turn: entry.turn, state: entry.state }))
  setTimeout(() => {
    for (const { entry, state } of standing)
      if (change === changes && entry.state === state && state.status === 'ready')
        setState(entry, { ...state, isFresh: false })
  }, unnoticed)
  await Promise.all(looked.filter(isUrgent).map(ask))
  for (const { entry, turn } of standing) {
    if (change !== changes) return
    if (entry.turn === turn) await ask(entry)
  }
}

function isUrgent(entry: Entry): boolean {
  return [...entry.listeners.values()].includes('now')
}

function entryOf(name: QuestionName, parameters: Record<string, unknown>, common: Question): Entry {
  const key = keyOf(name, parameters as never, common)
  const known = entries.get(key)
  if (known !== undefined) {
    entries.delete(key) // newest last
    entries.set(key, known)
    return known
  }
  const entry = newEntry(name, parameters, common)
  void ask(entry)
  return entry
}

function newEntry(name: QuestionName, parameters: Record<string, unknown>, common: Question): Entry {
  const entry: Entry = {
    name,
    parameters,
    common,
    state: waiting,
    digest: undefined,
    turn: 0,
    listeners: new Map(),
  }
  entries.set(keyOf(name, parameters as never, common), entry)
  dropOldest()
  return entry
}

/** Pictures are laid out in the engine's worker: one that nobody waits for any more gives way to the next. */
const slots: Readonly<Partial<Record<QuestionName, string>>> = {
  neighbourhood: 'picture',
  overlapGraph: 'picture',
  pointGraph: 'picture',
  changesGraph: 'picture',
  strategyGraph: 'picture',
}

async function ask(entry: Entry): Promise<void> {
  const turn = ++entry.turn
  const outcome = await invoke('map:ask', {
    name: entry.name,
    parameters: entry.parameters,
    common: entry.common,
    have: entry.digest,
    slot: slots[entry.name],
  })
  if (turn !== entry.turn) return
  if (!outcome.ok && outcome.refusal.code === 'question-superseded') {
    // a newer picture was asked: this one is asked again only if somebody still looks at it
    if (entry.listeners.size > 0) void ask(entry)
    else entries.delete(keyOf(entry.name, entry.parameters as never, entry.common))
    return
  }
  if (!outcome.ok) {
    entry.digest = undefined
    setState(entry, { status: 'refused', refusal: outcome.refusal })
    return
  }
  const { revision, digest, text } = outcome.value
  const { state } = entry
  const answer =
    text === null && state.status === 'ready' ? state.answer : await parseAnswer(entry.name, text)
  if (turn !== entry.turn) return
  entry.digest = digest
  setState(entry, { status: 'ready', revision, answer, isFresh: true })
}

async function parseAnswer<N extends QuestionName>(name: N, text: string | null): Promise<Answer<N>> {
  const { questions } = await contract()
  return questions[name].answer.parse(JSON.parse(text ?? 'null')) as Answer<N>
}

function setState(entry: Entry, state: Answered<QuestionName>): void {
  entry.state = state
  for (const listener of [...entry.listeners.keys()]) listener()
}

function dropOldest(): void {
  for (const [key, entry] of entries) {
    if (entries.size <= kept) return
    if (entry.listeners.size === 0) entries.delete(key)
  }
}

/** What every question of the window says: a person at their own map sees all of it. */
export function commonOf(
  language: Language,
  asOf: string,
  scope: Question['scope'],
  knownAt: string | null = null,
): Question {
  const question = { language, asOf, scope, audience: 'own' }
  return knownAt === null ? question : { ...question, knownAt: endOfDay(knownAt) }
}
