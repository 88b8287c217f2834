import type { QuestionName } from '../shared/contract/questions.ts'
import type { Remembered } from '../shared/contract/window-state.ts'
import type { GapView } from '../shared/view/shapes/analyses.ts'
import type { Axis } from '../shared/view/shapes/axis.ts'
import type { Question } from '../shared/view/shapes/question.ts'
import { localToday } from './today.ts'

/** What the first view asks of a map. */
export type FirstQuestion = {
  readonly path: string
  readonly question: Question
  readonly rows: Axis
  readonly columns: Axis
}

/** What the first view asks of the map at a path, as a person left the window. */
export function firstQuestion(path: string, { language, rows, columns }: Remembered): FirstQuestion {
  const question = { language, asOf: localToday(), scope: {}, audience: 'own' }
  return { path, question, rows, columns }
}

/** One question, without what all of them have in common. */
export type Said = { readonly name: QuestionName; readonly parameters: Readonly<Record<string, unknown>> }

/** One text for one question, whatever the order of its keys. */
export function keyOf(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  question: Question,
): string {
  const inOrder = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([name, inOrder(parameters), inOrder(question)])
}

/** The gap that the window selects at first: the first that is a cell of the matrix, else the first. */
export function leadingGap(gaps: readonly GapView[], { rows, columns }: FirstQuestion): GapView | undefined {
  const axes = [columns, rows].sort().join()
  return gaps.find((gap) => Object.keys(gap.cell).sort().join() === axes) ?? gaps[0]
}
