import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { DocumentAsked } from '../briefing/kinds.ts'
import { Question } from '../view/shapes/question.ts'

/** What the window asks of a document: its language, as what, and what it asks of the map. */
export const BriefingOptions = z.strictObject({
  language: z.enum(['en', 'fr', 'both']),
  as: z.enum(['docx', 'pdf', 'html']),
  common: Question,
  document: DocumentAsked,
  /** The record of a document that was circulated: that one, word for word, in place of one made now (R36). */
  circulated: RecordId.optional(),
})
export type BriefingOptions = z.infer<typeof BriefingOptions>
