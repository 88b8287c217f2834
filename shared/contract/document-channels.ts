import { z } from 'zod'
import { Language } from '../../graph-schema/bilingual.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { DocumentAsked } from '../briefing/kinds.ts'
import { Segment } from '../view/shapes/translation.ts'
import { BriefingOptions } from './briefing-options.ts'
import { Question } from '../view/shapes/question.ts'
import { outcome, Revision } from './window-state.ts'

const Written = outcome(z.strictObject({ path: z.string() }).nullable())

/** Messages about documents: shown, written, circulated and so frozen, out to translation and back (R36). */
export const documentChannels = {
  'brief:preview': {
    input: BriefingOptions.omit({ as: true }),
    /** Where the window's preview frame finds it, see main/previews.ts. */
    output: outcome(z.strictObject({ address: z.string() })),
  },
  /**
   * The Word file whose styles, page, headers and footers Word documents take in this window; main keeps its path. `choose` asks
   * for one, `none` goes back to our own, `current` says which it is. Null where there is none.
   */
  'brief:template': {
    input: z.strictObject({ wish: z.enum(['choose', 'none', 'current']), language: Language }),
    output: outcome(z.strictObject({ name: z.string(), stylesMissing: z.array(z.string()) }).nullable()),
  },
  'brief:make': { input: BriefingOptions, output: Written },
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

  /** Texts that a document lacks, by its language (R36); a name of which it is known that there is none is not lacking (R37). */
  'translation:look': {
    input: BriefingOptions.omit({ as: true, language: true }),
    output: outcome(z.strictObject({ en: z.int(), fr: z.int() })),
  },
  /** Writes them for a translator; null where the person closed the dialog. */
  'translation:out': {
    input: BriefingOptions.omit({ as: true, language: true }).extend({ to: Language }),
    output: Written,
  },
  /** Reads what came back; what of it can be written is a question to the map (`translated`). */
  'translation:in': {
    input: z.strictObject({ language: Language }),
    output: outcome(
      z
        .strictObject({
          file: z.string(),
          to: Language,
          units: z.array(Segment.extend({ target: z.string() })).max(20_000),
        })
        .nullable(),
    ),
  },
} as const
