import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'

/** A record named in the language asked for; `lang` where the name is in another one (R37). */
export const Named = z.object({
  id: RecordId,
  type: z.string(),
  name: z.string(),
  lang: z.enum(['en', 'fr']),
})
export type Named = z.infer<typeof Named>

/**
 * Where a statement comes from, ready to print. `source` is the id of the Source; `lang` the language of its title,
 * `locatorLang` that of the locator, null where it is not known or the words have none. `grade`: null where none is stated.
 */
export const CitationView = z.object({
  source: RecordId,
  title: z.string(),
  lang: z.enum(['en', 'fr']),
  locator: z.string(),
  locatorLang: z.enum(['en', 'fr']).nullable(),
  grade: z.string().nullable(),
  date: z.string().nullable(),
})
export type CitationView = z.infer<typeof CitationView>

/** How far a record can be relied on at the date asked (analysis/assurance.ts). */
export const AssuranceView = z.object({
  isUnsourced: z.boolean(),
  isStale: z.boolean(),
  /** The year in which it was last seen, where that is long ago. */
  lastKnown: z.int().nullable(),
  /** From when on it is to be verified again. */
  due: z.iso.date().nullable(),
})
export type AssuranceView = z.infer<typeof AssuranceView>

/** What a field or relationship rests on (analysis/sourcing.ts); null where it needs no source. */
export const BasisView = z.enum(['own', 'record', 'coded', 'none']).nullable()
export type BasisView = z.infer<typeof BasisView>

export const JudgementView = z
  .object({
    id: RecordId,
    verdict: z.enum(['intended', 'to-raise', 'dismissed', 'resolved']),
    reason: z.string(),
    author: z.string(),
    organization: z.string().nullable(),
    at: z.string(),
    changedSince: z.boolean(),
  })
  .nullable()
export type JudgementView = z.infer<typeof JudgementView>

export const DisclosureView = z.enum(['internal', 'shared', 'acknowledged', 'disputed', 'corrected'])

/** The reply of the one a finding is about, or what stands in its place (R19). */
export const ReplyView = z.object({
  organization: RecordId,
  name: z.string(),
  text: z.string(),
  lang: z.enum(['en', 'fr']),
  date: z.string().nullable(),
})
export type ReplyView = z.infer<typeof ReplyView>

/** What is said over everything that leaves, in words; `scopeNames` is null where nothing limits the question. */
export const HeadingView = z.object({
  inForce: z.string(),
  scope: z.string(),
  scopeNames: z.string().nullable(),
  audience: z.string(),
  ceiling: z.string(),
})
export type HeadingView = z.infer<typeof HeadingView>
