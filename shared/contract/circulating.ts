import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { DocumentAsked } from '../briefing/kinds.ts'
import { Question } from '../view/shapes/question.ts'
import { outcome, Revision } from './window-state.ts'

/** Messages about documents that are circulated, and so frozen (R36). */
export const circulatingChannels = {
  /** Freezes a document, in both languages, under a record of its own. */
  'circulate:make': {
    input: z.strictObject({ document: DocumentAsked, common: Question }),
    output: outcome(z.strictObject({ id: RecordId, revision: Revision })),
  },
  /** What was circulated: its languages, and how it would read today, in the language of `common`. */
  'circulate:look': {
    input: z.strictObject({ id: RecordId, common: Question }),
    output: outcome(
      z.strictObject({
        languages: z.array(z.enum(['en', 'fr'])),
        changes: z.array(
          z.strictObject({ section: z.string(), gone: z.array(z.string()), come: z.array(z.string()) }),
        ),
      }),
    ),
  },
} as const
