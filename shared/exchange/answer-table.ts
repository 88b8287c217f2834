/** A table ready to be written as CSV or pasted into a spreadsheet: numbers stay numbers. */
export type AnswerTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
