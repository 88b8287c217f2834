import type { QuestionName } from '../../../shared/contract/questions.ts'

/** A question whose answer leaves the window, with its parameters; the contract parses them. */
export type Exported = { readonly name: QuestionName; readonly parameters: Readonly<Record<string, unknown>> }
