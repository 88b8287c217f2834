import type { Asked } from '../../shared/contract/asked.ts'
import { questions, type Answer } from '../../shared/contract/questions.ts'
import { drawGraphAnswer, drawMatrixAnswer } from '../../shared/view/drawing/draw-answer.ts'
import type { Picture } from '../../shared/view/drawing/frame.ts'

/** An answer as the picture that leaves the window: the same drawing that documents use, under its heading. */
export function pictureOf(
  { name, common: { language } }: Asked,
  answer: unknown,
  heading: Answer<'heading'>,
): Picture {
  switch (name) {
    case 'matrix':
      return drawMatrixAnswer(questions.matrix.answer.parse(answer), { language, heading })
    case 'neighbourhood':
    case 'overlapGraph':
    case 'pointGraph':
    case 'strategyGraph':
      return drawGraphAnswer(name, questions[name].answer.parse(answer), { language, heading })
    default:
      throw new Error(`${name} has no picture`)
  }
}
