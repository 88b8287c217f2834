import { done } from '../../shared/base/outcome.ts'
import type { MapState } from '../../shared/state/map-state.ts'
import type { Analyst, AnalystAnswer, AnalystQuestion, Asking } from './analyst.ts'
import { answerText } from './answer-text.ts'
import { answerOn } from './answer-on.ts'
import type { KnownAt } from '../../shared/state/known-at.ts'

/** Computes in the caller's thread on the engine's own state: for the command line and the tests. */
export function analystInProcess(state: MapState, known: KnownAt): Analyst {
  return {
    ask: async <N extends AnalystQuestion>(asking: Asking<N>) => {
      const answer: AnalystAnswer<N> = answerOn(known, asking)
      return Promise.resolve(done({ revision: state.revision, answer }))
    },
    askForText: (asking, have) => {
      const text = answerText(answerOn(known, asking), have)
      return Promise.resolve(done({ revision: state.revision, ...text }))
    },
    take: () => undefined,
    takeFilled: () => undefined,
    close: () => Promise.resolve(),
  }
}
