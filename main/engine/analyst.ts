import type { Outcome } from '../../shared/base/outcome.ts'
import type { Answer, Parameters } from '../../shared/contract/questions.ts'
import type { MapQuestion } from '../../shared/contract/answer-question.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { Question } from '../../shared/view/shapes/common.ts'
import type { MapCounts } from '../../shared/view/count-map.ts'
import { answerQuestion } from '../../shared/contract/answer-question.ts'
import { countMap } from '../../shared/view/count-map.ts'

/** What an analyst is asked: any question of a map, or to count what it holds. */
export type AnalystQuestion = MapQuestion | 'count'
export type AnalystAnswer<N extends AnalystQuestion> = N extends MapQuestion ? Answer<N> : MapCounts

export type Asking<N extends AnalystQuestion = AnalystQuestion> = {
  readonly name: N
  readonly question: Question
  readonly parameters: N extends MapQuestion ? Parameters<N> : object
  /** What is asked again and again from one place: a newer question of a slot cancels the one before. */
  readonly slot?: string | undefined
}

/**
 * Who computes the answers: in a worker, or in this thread. It has its own state of the map and is told of
 * transactions, never sent the map again.
 */
export type Analyst = {
  readonly ask: <N extends AnalystQuestion>(
    asking: Asking<N>,
  ) => Promise<Outcome<{ readonly revision: number; readonly answer: AnalystAnswer<N> }>>
  readonly take: (received: readonly Received[]) => void
  readonly close: () => Promise<void>
}

/** Computes an answer on a view of the map. */
export function answerOn<N extends AnalystQuestion>(
  view: MapView,
  { name, question, parameters }: Asking<N>,
) {
  if (name === 'count') return countMap(view) as AnalystAnswer<N>
  return answerQuestion(name, view, question, parameters as never) as AnalystAnswer<N>
}
