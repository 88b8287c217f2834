/** What makes a table of an answer, loaded when one is copied for the first time. */
export { withKnownAt } from '../../../shared/exchange/activity-table.ts'
export { tableOfAnswer, tabSeparated } from '../../../shared/exchange/answer-tables.ts'
