import type { QuestionName } from '../../../shared/contract/questions.ts'
import type { TabularName } from '../../../shared/exchange/table-names.ts'

type Parameters = Readonly<Record<string, unknown>>

/** A question whose answer leaves the window as a picture, with its parameters; the contract parses them. */
export type ExportedPicture = { readonly name: QuestionName; readonly parameters: Parameters }

/** A table that leaves the window, with the parameters of its question: what is filtered there is filtered here. */
export type ExportedTable = { readonly table: TabularName; readonly parameters: Parameters }
