import type { ReactNode } from 'react'
import type { Answer as AnswerOf, QuestionName } from '../../shared/contract/questions.ts'
import type { Answered } from '../bridge/answers.ts'
import { RefusalNote } from './refusal-note.tsx'
import { Waiting } from './waiting.tsx'

type AnswerProps<N extends QuestionName> = {
  readonly of: Answered<N>
  /** What is being computed, for the line that says so. */
  readonly what: string
  readonly children: (answer: AnswerOf<N>) => ReactNode
}

/** Shows an answer, or that it is on its way, or why it was refused. An older one stays while a newer is computed. */
export function Answer<N extends QuestionName>({ of: answered, what, children }: AnswerProps<N>): ReactNode {
  switch (answered.status) {
    case 'waiting':
      return <Waiting what={what} />
    case 'refused':
      return <RefusalNote refusal={answered.refusal} />
    case 'ready':
      return (
        <div className="answer" data-revision={answered.revision} aria-busy={!answered.isFresh}>
          {children(answered.answer)}
        </div>
      )
  }
}
