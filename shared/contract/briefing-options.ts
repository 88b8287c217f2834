import { z } from 'zod'
import { DocumentAsked } from '../briefing/kinds.ts'
import { Question } from '../view/shapes/question.ts'

/** What the window asks of a document: its language, as what, and what it asks of the map. */
export const BriefingOptions = z.strictObject({
  language: z.enum(['en', 'fr', 'both']),
  as: z.enum(['docx', 'pdf', 'html', 'xlsx']),
  common: Question,
  document: DocumentAsked,
})
export type BriefingOptions = z.infer<typeof BriefingOptions>
