import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { Question } from '../view/shapes/question.ts'

/** What the window asks of a document: its language, as what, and what it asks of the map. */
export const BriefingOptions = z.strictObject({
  language: z.enum(['en', 'fr', 'both']),
  as: z.enum(['docx', 'pdf', 'html']),
  common: Question,
  /** The agenda or the record of a call, in place of the briefing. */
  call: z.strictObject({ id: RecordId, paper: z.enum(['agenda', 'record']) }).optional(),
})
export type BriefingOptions = z.infer<typeof BriefingOptions>
