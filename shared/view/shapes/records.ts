import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { changeTones } from '../changes/change-marks.ts'
import { AssuranceView, BasisView, CitationView, Named } from './common.ts'
import { Scope } from './question.ts'

/** Words with the language they are in. */
const Worded = z.object({ text: z.string(), lang: z.enum(['en', 'fr']).nullable() })

/** One record for the inspector: its facts in the order of the schema, its relationships, its sources. */
export const RecordView = z.object({
  id: RecordId,
  type: z.string(),
  typeName: z.string(),
  name: z.string(),
  lang: z.enum(['en', 'fr']),
  currency: z.enum(['current', 'presumed', 'historical', 'planned']).nullable(),
  handling: z.string(),
  verifiedOn: z.string().nullable(),
  assurance: AssuranceView,
  facts: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      value: z.string(),
      lang: z.enum(['en', 'fr']).nullable(),
      basis: BasisView,
      /** Used sources of this field alone. */
      citations: z.array(CitationView),
    }),
  ),
  relationships: z.array(
    z.object({
      id: RecordId,
      type: z.string(),
      label: z.string(),
      direction: z.enum(['out', 'in']),
      other: Named,
      assignedBy: z.string().nullable(),
      basis: BasisView,
      /** Used sources of this relationship alone, whichever end cites them. */
      citations: z.array(CitationView),
    }),
  ),
  citations: z.array(
    CitationView.extend({
      /** Of the citation itself. */
      id: RecordId,
      field: z.string().nullable(),
      /** What it is about in words where it is about a field or a relationship. */
      about: z.string().nullable(),
      says: Worded.nullable(),
      isUsed: z.boolean(),
      why: Worded.nullable(),
      /** A document is attached to the source. */
      hasDocument: z.boolean(),
    }),
  ),
  /** Sources that disagree, side by side (R41): of the record (`about` null), a field or a relationship. */
  disputes: z.array(
    z.object({
      about: z.string().nullable(),
      sides: z.array(
        z.object({
          /** One source; for what the record has where no source of this alone says it, those of the whole record. */
          citations: z.array(CitationView),
          says: Worded.nullable(),
          isUsed: z.boolean(),
          why: Worded.nullable(),
        }),
      ),
    }),
  ),
  disagreements: z.int(),
  /** Records that gave way to this one, with what they said otherwise (D4). */
  mergedHere: z.array(
    z.object({
      record: Named,
      said: z.array(
        z.object({ label: z.string(), value: z.string(), lang: z.enum(['en', 'fr']).nullable() }),
      ),
    }),
  ),
})
export type RecordView = z.infer<typeof RecordView>

/** A record as a form needs it: values as they are stored, by property; relationships with theirs. */
export const EditableRecord = z.object({
  id: RecordId,
  type: z.string(),
  typeName: z.string(),
  /** False for a type of a newer schema: shown, not edited. */
  isKnown: z.boolean(),
  properties: z.record(z.string(), z.unknown()),
  relationships: z.array(
    z.object({
      id: RecordId,
      type: z.string(),
      direction: z.enum(['out', 'in']),
      other: Named,
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
  /** Its citations, and those of its relationships that the other end cites. */
  citations: z.array(
    z.object({
      id: RecordId,
      source: Named,
      field: z.string().nullable(),
      relationship: RecordId.nullable(),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
})
export type EditableRecord = z.infer<typeof EditableRecord>

/** A graph to draw: what stands around some records. Layout positions come with it, so that every drawing has its form. */
export const GraphView = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      recordId: RecordId.nullable(),
      type: z.string(),
      typeName: z.string(),
      label: z.string(),
      shortLabel: z.string(),
      shape: z.enum([
        'measure',
        'shared-measure',
        'pulling-measure',
        'organization',
        'finding',
        'strategy',
        'money',
        'term',
        'gap',
        'point',
        'other',
      ]),
      pillar: z.string().nullable(),
      currency: z.string().nullable(),
      isCentre: z.boolean(),
      /** Of a record; null for a cell. */
      assurance: AssuranceView.nullable(),
      /** What became of it, in a picture that compares: symbol and word, and the tone that repeats them. */
      change: z.object({ tone: z.enum(changeTones), words: z.string() }).optional(),
      x: z.number(),
      y: z.number(),
    }),
  ),
  edges: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      type: z.string(),
      label: z.string(),
      tone: z.enum(['plain', 'pair', 'tension', 'excludes']),
    }),
  ),
  /** How many neighbours were left out to keep the picture readable. */
  omitted: z.int(),
})
export type GraphView = z.infer<typeof GraphView>

export const SearchHit = z.object({
  id: RecordId,
  type: z.string(),
  typeName: z.string(),
  name: z.string(),
  lang: z.enum(['en', 'fr']),
  /** The text that was found, and what it is to the record: "Abbreviation", "Former names" … */
  matched: z.string(),
  matchedIn: z.string(),
  /** The language of that text; null for a number, a code or an id. */
  matchedLang: z.enum(['en', 'fr']).nullable(),
  assurance: AssuranceView,
})
export type SearchHit = z.infer<typeof SearchHit>

export const InfoView = z.object({
  format: z.int(),
  nodes: z.record(z.string(), z.int()),
  relationships: z.record(z.string(), z.int()),
  sources: z.record(z.string(), z.int()),
  transactions: z.int(),
  entries: z.int(),
  unsourced: z.int(),
  unknownFrench: z.int(),
  unknownGrade: z.int(),
  /** The scope that this copy holds; none where it holds the whole map. */
  holds: Scope.optional(),
})
export type InfoView = z.infer<typeof InfoView>
