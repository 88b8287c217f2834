import { z } from 'zod'
import { Language } from '../../../graph-schema/bilingual.ts'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { BatchStep } from '../../commands/command.ts'
import { Named } from './common.ts'

/** A text of a record as it goes out to translation, and comes back (R36). */
export const Segment = z.object({
  record: RecordId,
  /** A property in two languages: `name`, `text`, `description` … */
  field: z.string().max(100),
  source: z.string().max(20_000),
})
export type Segment = z.infer<typeof Segment>

export const UntranslatedAsked = z.object({
  /** The words that a document has in the other language. */
  texts: z.array(z.string().max(20_000)).max(20_000),
  to: Language,
})
export const UntranslatedView = z.array(Segment.extend({ recordName: Named, label: z.string() }))
export type UntranslatedView = z.infer<typeof UntranslatedView>

export const TranslatedAsked = z.object({
  to: Language,
  /** Whose translation it is (R37). */
  by: z.string().trim().min(1).max(200),
  units: z.array(Segment.extend({ target: z.string().max(20_000) })).max(20_000),
})

/** Why a translation is not taken: its record is gone, its source reads otherwise now, it is empty, there is one already. */
export const skippedWhy = ['gone', 'changed', 'empty', 'there'] as const
export const TranslatedView = z.object({
  ready: z.array(Segment.extend({ recordName: Named, label: z.string(), target: z.string() })),
  skipped: z.array(Segment.extend({ why: z.enum(skippedWhy), target: z.string() })),
  /** What writes those that are ready, one step. */
  commands: z.array(BatchStep),
})
export type TranslatedView = z.infer<typeof TranslatedView>
