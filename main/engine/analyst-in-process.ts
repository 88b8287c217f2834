import { done } from '../../shared/base/outcome.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { Analyst, AnalystAnswer, AnalystQuestion, Asking } from './analyst.ts'
import { answerText } from './answer-text.ts'
import { answerOn } from './answer-on.ts'
import type { ViewOf } from './past.ts'

/** Computes in the caller's thread on the engine's own state: for the command line and the tests. */
export function analystInProcess(state: MapState, viewOf: ViewOf): Analyst {
  return {
    ask: async <N extends AnalystQuestion>(asking: Asking<N>) => {
      const { audience, knownAt } = asking.question
      const answer: AnalystAnswer<N> = answerOn(viewOf(audience, knownAt), asking)
      return Promise.resolve(done({ revision: state.revision, answer }))
    },
    askForText: (asking, have) => {
      const { audience, knownAt } = asking.question
      const text = answerText(answerOn(viewOf(audience, knownAt), asking), have)
      return Promise.resolve(done({ revision: state.revision, ...text }))
    },
    take: () => undefined,
    close: () => Promise.resolve(),
  }
}
