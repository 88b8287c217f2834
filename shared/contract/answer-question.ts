import { composeBriefing } from '../briefing/briefing.ts'
import type { MapView } from '../state/map-view.ts'
import { answer } from '../view/answer.ts'
import type { Question } from '../view/shapes/common.ts'
import type { Answer, Parameters, QuestionName } from './questions.ts'

/** Questions that need more than a map: `info` counts the journal too, so the engine answers it. */
export type MapQuestion = Exclude<QuestionName, 'info'>

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
  if (name === 'briefing') return composeBriefing(view, question) as Answer<N>
  return answer(name, view, question, parameters as never) as Answer<N>
}
