import { z } from 'zod'
import { Timing } from '../../graph-schema/timing.ts'
import { Locator } from './document.ts'

/** An organization of a suggestion: of the map by its id, or one that the map does not know. */
const SuggestedOrganization = z
  .strictObject({
    abbreviation: z.string(),
    id: z.string().nullable(),
    name: z.string().optional(),
    /** As the document says; absent where it does not say who leads. */
    role: z.enum(['lead', 'partner']).optional(),
  })
  .readonly()
export type SuggestedOrganization = z.infer<typeof SuggestedOrganization>

/** What speaks for it that a passage is an action item. */
const evidence = [
  'number',
  'organization',
  'timing',
  'columns',
  'label',
  'verb',
  'heading',
  'promise',
] as const
export type Evidence = (typeof evidence)[number]

/** Why it is proposed: codes of the catalogue "extraction". */
const Reason = z.enum([...evidence, 'title', 'abbreviation', 'name', 'money', 'finder', 'group'])
export type Reason = z.infer<typeof Reason>

export const findingKinds = [
  'gap',
  'need',
  'barrier',
  'risk',
  'recommendation',
  'lesson',
  'good-practice',
  'statistic',
  'data-limit',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** An amount, in the shapes of the schema. */
const Money = z
  .strictObject({
    /** Dollars. */
    amount: z.number(),
    currency: z.enum(['CAD', 'USD']),
    per: z.enum(['total', 'year']),
    basis: z.enum(['actual', 'planned', 'announced', 'ceiling']),
    fiscalYears: z.strictObject({ from: z.int(), to: z.int().nullable() }).readonly().optional(),
  })
  .readonly()
export type Money = z.infer<typeof Money>

export const suggestedTypes = [
  'Strategy',
  'Objective',
  'Commitment',
  'Organization',
  'Program',
  'Allocation',
  'Finding',
] as const

/**
 * A record that a document seems to state, for a person to accept, correct or reject. Its id is the one that the record
 * gets, the same at every reading of the document, so that nothing comes in twice.
 */
export const Suggestion = z
  .strictObject({
    id: z.string(),
    type: z.enum(suggestedTypes),
    number: z.string().nullable(),
    /** The words of the passage; of an organization, a program, a strategy its name. */
    text: z.string(),
    /** The words of the passage, where a person has corrected `text`. */
    quote: z.string().optional(),
    timing: Timing.nullable(),
    organizations: z.array(SuggestedOrganization).readonly(),
    pillar: z.string().nullable(),
    locator: Locator,
    /** 0 to 1: a share that a person may rank by, not a probability. */
    confidence: z.number(),
    reasons: z.array(Reason).readonly(),
    /** The heading that a passage stands under, where there is one. */
    under: z.string().optional(),
    /** Suggestions that it belongs to: an objective, the strategy. */
    partOf: z.array(z.string()).readonly().optional(),
    abbreviation: z.string().optional(),
    kind: z.enum(findingKinds).optional(),
    money: Money.optional(),
  })
  .readonly()
export type Suggestion = z.infer<typeof Suggestion>

/** What a document is read into. */
export const Extraction = z
  .strictObject({
    /** Of the source that stands for the document in a map. */
    sourceId: z.string(),
    title: z.string(),
    language: z.enum(['en', 'fr']),
    suggestions: z.array(Suggestion).readonly(),
  })
  .readonly()
export type Extraction = z.infer<typeof Extraction>
