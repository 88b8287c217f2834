import type { Language } from '../../graph-schema/bilingual.ts'
import { formatDay } from '../../shared/language/format.ts'
import { translator } from '../../shared/language/translator.ts'
import { ChangesAsked } from '../../shared/view/shapes/changes.ts'
import type { Asked } from '../../shared/contract/asked.ts'
import { questions, type Answer } from '../../shared/contract/questions.ts'
import { drawGraphAnswer, drawMatrixAnswer } from '../../shared/view/drawing/draw-answer.ts'
import type { Picture } from '../../shared/view/drawing/frame.ts'

/** An answer as the picture that leaves the window: the same drawing that documents use, under its heading. */
export function pictureOf(
  { name, parameters, common: { language, asOf } }: Asked,
  answer: unknown,
  heading: Answer<'heading'>,
): Picture {
  switch (name) {
    case 'matrix':
      return drawMatrixAnswer(questions.matrix.answer.parse(answer), { language, heading })
    case 'changesMatrix':
      return drawMatrixAnswer(questions.changesMatrix.answer.parse(answer), {
        language,
        heading,
        title: compared('matrix', parameters, asOf, language),
      })
    case 'changesGraph':
      return drawGraphAnswer(name, questions.changesGraph.answer.parse(answer), {
        language,
        heading,
        title: compared('graph', parameters, asOf, language),
      })
    case 'neighbourhood':
    case 'overlapGraph':
    case 'pointGraph':
    case 'strategyGraph':
      return drawGraphAnswer(name, questions[name].answer.parse(answer), { language, heading })
    default:
      throw new Error(`${name} has no picture`)
  }
}

/** Between which two days, since a picture is seen without the window. */
function compared(what: 'matrix' | 'graph', parameters: unknown, asOf: string, language: Language): string {
  const { since, until } = ChangesAsked.parse(parameters)
  return translator(language)(`changes:picture.${what}`, {
    since: formatDay(since.asOf, language),
    until: formatDay(until?.asOf ?? asOf, language),
  })
}
