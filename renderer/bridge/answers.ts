import type { Language } from '../../graph-schema/bilingual.ts'
import {
  questions,
  type Answer,
  type Parameters,
  type QuestionName,
} from '../../shared/contract/questions.ts'
import type { Question } from '../../shared/view/shapes/common.ts'
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
  /** Counts the times it was asked: only the newest reply counts. */
  turn: number
  readonly listeners: Set<() => void>
}

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
): () => void {
  const entry = entryOf(name, parameters, common)
  entry.listeners.add(listener)
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

/** Asks once, outside of any component: for another audience, for a copy. */
export async function askOnce<N extends QuestionName>(
  name: N,
  parameters: Parameters<N>,
  common: Question,
): Promise<{ ok: true; value: Answer<N> } | { ok: false; refusal: RefusalValue }> {
  const outcome = await invoke('map:ask', { name, parameters, common })
  if (!outcome.ok) return outcome
  return { ok: true, value: questions[name].answer.parse(outcome.value.answer) as Answer<N> }
}

/** Another map: what was said of the last one is void. */
export function forgetAnswers(): void {
  for (const [key, entry] of [...entries]) {
    entry.turn += 1
    entry.state = waiting
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

/** After every change of the map: what is looked at is asked again, what is not is forgotten. */
export function followRevisions(): void {
  listen('map:revised', () => {
    for (const [key, entry] of [...entries]) {
      if (entry.listeners.size === 0) entries.delete(key)
      else {
        if (entry.state.status === 'ready') setState(entry, { ...entry.state, isFresh: false })
        void ask(entry)
      }
    }
  })
}

function entryOf(name: QuestionName, parameters: Record<string, unknown>, common: Question): Entry {
  const key = keyOf(name, parameters as never, common)
  const known = entries.get(key)
  if (known !== undefined) {
    entries.delete(key) // newest last
    entries.set(key, known)
    return known
  }
  const entry: Entry = { name, parameters, common, state: waiting, turn: 0, listeners: new Set() }
  entries.set(key, entry)
  dropOldest()
  void ask(entry)
  return entry
}

async function ask(entry: Entry): Promise<void> {
  const turn = ++entry.turn
  const outcome = await invoke('map:ask', {
    name: entry.name,
    parameters: entry.parameters,
    common: entry.common,
  })
  if (turn !== entry.turn) return
  if (!outcome.ok) {
    setState(entry, { status: 'refused', refusal: outcome.refusal })
    return
  }
  const answer = questions[entry.name].answer.parse(outcome.value.answer) as Answer<QuestionName>
  setState(entry, { status: 'ready', revision: outcome.value.revision, answer, isFresh: true })
}

function setState(entry: Entry, state: Answered<QuestionName>): void {
  entry.state = state
  for (const listener of [...entry.listeners]) listener()
}

function dropOldest(): void {
  for (const [key, entry] of entries) {
    if (entries.size <= kept) return
    if (entry.listeners.size === 0) entries.delete(key)
  }
}

/** What every question of the window says: a person at their own map sees all of it. */
export function commonOf(language: Language, asOf: string, scope: Question['scope']): Question {
  return { language, asOf, scope, audience: 'own' }
}
