import type { Outcome } from '../../shared/base/outcome.ts'
import type { JudgedEvidence } from '../../shared/commands/context.ts'
import type { AnswerText } from '../../shared/contract/answer-text.ts'
import type { ChangesQuestion } from '../../shared/contract/answer-changes.ts'
import type { JournalQuestion, MapQuestion, StateQuestion } from '../../shared/contract/answer-question.ts'
import type { Answer, Parameters } from '../../shared/contract/questions.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import type { RecordState } from '../../shared/state/record-state.ts'
import type { MapCounts } from '../../shared/view/count-map.ts'
import type { Question } from '../../shared/view/shapes/question.ts'

/** Questions of the engine itself: what a map holds, and what a finding rests on (null where there is no such finding). */
type Own = {
  count: { readonly parameters: object; readonly answer: MapCounts }
  evidence: { readonly parameters: { readonly finding: string }; readonly answer: JudgedEvidence | null }
}

type Told = MapQuestion | JournalQuestion | StateQuestion | ChangesQuestion

/** What an analyst is asked: any question of a map or its journal, or one of the engine's. */
export type AnalystQuestion = Told | keyof Own
export type AnalystAnswer<N extends AnalystQuestion> = N extends Told
  ? Answer<N>
  : N extends keyof Own
    ? Own[N]['answer']
    : never

export type Asking<N extends AnalystQuestion = AnalystQuestion> = {
  readonly name: N
  readonly question: Question
  readonly parameters: N extends Told ? Parameters<N> : N extends keyof Own ? Own[N]['parameters'] : never
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
  /** The same as text, without it where it is the one with the digest `have`. */
  readonly askForText: (
    asking: Asking,
    have?: string,
  ) => Promise<Outcome<AnswerText & { readonly revision: number }>>
  readonly take: (received: readonly Received[]) => void
  /** Records that say something else now, though no transaction is new (`fillMap`). */
  readonly takeFilled: (records: readonly RecordState[]) => void
  readonly close: () => Promise<void>
}
