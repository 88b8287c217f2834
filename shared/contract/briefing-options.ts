import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { DocumentAsked } from '../briefing/kinds.ts'
import { Question } from '../view/shapes/question.ts'

/** As what a document is written. */
export const documentFormats = ['docx', 'pdf', 'html', 'xlsx'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** In one language, or in both one after the other. */
export const documentLanguages = ['en', 'fr', 'both'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

/** What the window asks of a document: its language, as what, and what it asks of the map. */
export const BriefingOptions = z.strictObject({
  language: z.enum(documentLanguages),
  as: z.enum(documentFormats),
  common: Question,
  document: DocumentAsked,
  /** The record of a document that was circulated: that one, word for word, in place of one made now (R36). */
  circulated: RecordId.optional(),
})
export type BriefingOptions = z.infer<typeof BriefingOptions>
