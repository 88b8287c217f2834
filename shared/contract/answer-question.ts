import { audienceOfCall } from '../analysis/calls/call.ts'
import { composeCallPaper } from '../briefing/call-document.ts'
import type { Chosen } from '../briefing/kinds.ts'
import { composeScenario } from '../briefing/scenario/compose-scenario.ts'
import { composeDocument } from '../briefing/compose.ts'
import { forAudience } from '../state/audience.ts'
import { historyReach } from '../state/history-reach.ts'
import type { JournalBook } from '../state/journal-book.ts'
import type { MapState } from '../state/map-state.ts'
import { notesEverOf } from '../state/notes-ever.ts'
import type { MapView } from '../state/map-view.ts'
import { answer } from '../view/answer.ts'
import { asked } from '../view/asked.ts'
import { presentCall } from '../view/calls/present-call.ts'
import { presentCallPicture, presentCallRoom } from '../view/calls/present-room.ts'
import { presentActivity } from '../view/history/present-activity.ts'
import { presentHistory } from '../view/history/present-history.ts'
import { presentPreview } from '../view/history/present-preview.ts'
import { presentRestore } from '../view/history/present-restore.ts'
import type { ChangesQuestion } from './answer-changes.ts'
import { presentConflicts } from '../view/present-conflicts.ts'
import type { Question } from '../view/shapes/question.ts'
import type { Answer, Parameters, QuestionName } from './questions.ts'

/** Questions of the journal, or of what would be written to it: `answerOnJournal` answers them. */
export const journalQuestions = [
  'history',
  'restore',
  'conflicts',
  'activity',
  'preview',
] as const satisfies readonly QuestionName[]
export type JournalQuestion = (typeof journalQuestions)[number]

export function isJournalQuestion(name: string): name is JournalQuestion {
  return (journalQuestions as readonly string[]).includes(name)
}

/** Questions about what one audience may see, asked by another: they need the state that all views are made of. */
export const stateQuestions = [
  'call',
  'callRoom',
  'callPicture',
  'callPaper',
] as const satisfies readonly QuestionName[]
export type StateQuestion = (typeof stateQuestions)[number]

export function isStateQuestion(name: string): name is StateQuestion {
  return (stateQuestions as readonly string[]).includes(name)
}

/** Questions that a map alone can answer: `info` counts the journal too, so the engine answers it. */
export type MapQuestion = Exclude<QuestionName, 'info' | JournalQuestion | StateQuestion | ChangesQuestion>

/**
 * The answer to any question that a map as one audience sees it can answer. Runs in the worker and in process alike.
 *
 * Errors: RangeError for a matrix with the same axis twice.
 */
export function answerQuestion<N extends MapQuestion>(
  name: N,
  view: MapView,
  question: Question,
  parameters: Parameters<N>,
): Answer<N> {
  if (name === 'document')
    return composeDocument(view, question, parameters as Parameters<'document'>) as Answer<N>
  return answer(name, view, question, parameters as never) as Answer<N>
}

/**
 * The answer to a question about the past: what an audience may know of the journal up to where it is known.
 *
 * `state` is what the journal in `book` comes to. Cost: see the answers.
 */
export function answerOnJournal<N extends JournalQuestion>(
  name: N,
  { state, book }: { readonly state: MapState; readonly book: JournalBook },
  question: Question,
  parameters: Parameters<N>,
): Answer<N> {
  const about = asked(forAudience(state, question.audience), question)
  const reach = historyReach(state, book, question.audience)
  const answers: { readonly [J in JournalQuestion]: () => Answer<J> } = {
    history: () => presentHistory(about, book, reach, parameters as Parameters<'history'>),
    restore: () => presentRestore(about, state, book, parameters as Parameters<'restore'>),
    conflicts: () =>
      presentConflicts({ asked: about, state, book, reach }, parameters as Parameters<'conflicts'>),
    activity: () => presentActivity(about, book, reach, parameters as Parameters<'activity'>),
    preview: () => presentPreview(about, state, parameters as Parameters<'preview'>),
  }
  return answers[name]()
}

/** The answer to a question about a call: what its own audience may see is said to whoever may see the call. */
export function answerOnState<N extends StateQuestion>(
  name: N,
  state: MapState,
  question: Question,
  parameters: Parameters<N>,
): Answer<N> {
  const { id } = parameters
  // nobody is shown more than they may see themselves
  const seenBy = (audience: string) => (question.audience === 'own' ? audience : question.audience)
  const about = asked(forAudience(state, question.audience), question)
  const seenInRoom = (audience: string) => {
    const room = { ...question, audience: seenBy(audience), scope: {} }
    return { view: forAudience(state, room.audience), question: room }
  }
  const atRoom = (audience: string) => {
    const seen = seenInRoom(audience)
    return asked(seen.view, seen.question)
  }
  const room = () => presentCallRoom(about, id, atRoom)
  const call = () =>
    presentCall(about, id, {
      forAll: (audience) => forAudience(state, seenBy(audience)),
      notesEver: (of) => (question.audience === 'own' ? notesEverOf(state, of) : []),
    })
  /** For its owner alone: what is for own use is in no view of anybody else, and this paper in no answer (R29). */
  const scenario = (chosen: Chosen) => {
    const prepared = question.audience === 'own' ? call() : null
    if (prepared === null) return null
    const everywhere = { ...question, scope: {} }
    return composeScenario({ view: about.graph.view, question: everywhere, call: prepared }, chosen)
  }
  const answers: { readonly [S in StateQuestion]: () => Answer<S> } = {
    call,
    callRoom: room,
    callPicture: () => presentCallPicture(about, parameters as Parameters<'callPicture'>, atRoom),
    callPaper: () => {
      const { kind, ...chosen } = parameters as Parameters<'callPaper'>
      if (kind === 'scenario') return scenario(chosen)
      const shown = room()
      if (shown === null) return null
      return composeCallPaper(kind, { ...seenInRoom(audienceOfCall(about.graph, id)), room: shown }, chosen)
    },
  }
  return answers[name]()
}
