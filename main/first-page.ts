import { firstPageId } from '../shared/contract/channel-names.ts'
import type { FirstPage } from '../shared/contract/first-page.ts'
import type { StartState } from '../shared/contract/window-state.ts'
import type { FirstAnswers } from './first-answer.ts'
import type { FirstQuestion } from './first-question.ts'

/**
 * Writes into the page what it would ask for at once (W14); undefined where the matrix is not there yet. It is data, not a
 * script: nothing of it runs, and no tag in it ends the element.
 */
export function firstPageData(
  start: StartState,
  first: FirstAnswers,
  { question, rows, columns }: FirstQuestion,
): string | undefined {
  const said = { name: 'matrix' as const, parameters: { rows, columns } }
  const answer = first.now(said)
  if (answer === undefined) return undefined
  const page: FirstPage = { start, matrix: { asked: { ...said, common: question }, answer } }
  const json = JSON.stringify(page).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${firstPageId}">${json}</script>`
}
