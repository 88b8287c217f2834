import { answerQuestion, type MapQuestion } from '../../shared/contract/answer-question.ts'
import { questions, type Answer, type Parameters } from '../../shared/contract/questions.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { Question } from '../../shared/view/shapes/question.ts'

/** The day on which tests ask, unless they say otherwise. The two 31 Marches of the horizon are 2027 and 2028. */
export const today = '2026-06-01'

export function question(over: Partial<Question> = {}): Question {
  return { language: 'en', asOf: today, scope: {}, audience: 'own', ...over }
}

/** The answer that window and command line get; its shape is checked as the border checks it. */
export function ask<N extends MapQuestion>(
  name: N,
  view: MapView,
  parameters: Parameters<N>,
  over: Partial<Question> = {},
): Answer<N> {
  const answer = answerQuestion(name, view, question(over), parameters)
  questions[name].answer.parse(answer)
  return answer
}

/** The matrix of two axes as a function of row and column; a cell that is not there is a failed test. */
export function matrix(
  view: MapView,
  rows: Parameters<'matrix'>['rows'],
  columns: Parameters<'matrix'>['columns'],
  over: Partial<Question> = {},
) {
  const { cells } = ask('matrix', view, { rows, columns }, over)
  return (row: string, column: string) => {
    const cell = cells.find((one) => one.row === `${rows}-${row}` && one.column === `${columns}-${column}`)
    if (cell === undefined) throw new Error(`no cell ${row} × ${column}`)
    return cell
  }
}
