import { z } from 'zod'
import { AnswerText } from './answer-text.ts'
import { Asked } from './asked.ts'
import { StartState } from './window-state.ts'

/** What the first page would ask at once: where to begin, and the matrix of the map that was open last. */
export const FirstPage = z.object({
  start: StartState,
  matrix: z.object({ asked: Asked, answer: AnswerText }),
})
export type FirstPage = z.infer<typeof FirstPage>
