import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { Named } from './common.ts'

/** A reason or a doubt about a pair, as data: `rule` says which, the rest what it was found on. */
const Reason = z.object({
  rule: z.enum([
    'name',
    'abbreviation',
    'initials',
    'identifier',
    'places',
    'actors',
    'neighbours',
    'sources',
  ]),
  how: z.enum(['same', 'translated', 'similar']).optional(),
  a: z.string().optional(),
  b: z.string().optional(),
  value: z.string().optional(),
  field: z.string().optional(),
  ids: z.array(RecordId).optional(),
})
const Doubt = z.enum(['kind', 'period', 'actors', 'plan', 'place', 'number'])

/** Two records that may be one, with why (D1). `name` of a side is in the language asked for. */
export const DuplicateView = z.object({
  /** Stable: `duplicate:<a>|<b>`, ids sorted. */
  id: z.string(),
  a: RecordId,
  b: RecordId,
  type: z.string(),
  typeName: z.string(),
  names: z.object({ a: Named, b: Named }),
  score: z.number().min(0).max(1),
  why: z.string(),
  reasons: z.array(Reason),
  doubts: z.array(Doubt),
})
export type DuplicateView = z.infer<typeof DuplicateView>

const Said = z.object({ text: z.string(), lang: z.enum(['en', 'fr']).nullable() }).nullable()
const Side = z.object({
  record: Named,
  handling: z.string(),
  verifiedOn: z.string().nullable(),
  relationships: z.int(),
  sources: z.int(),
})

/** Two records of one type side by side, field by field. `isName`: the value that gives way stays as another name. */
export const ComparisonView = z.object({
  typeName: z.string(),
  a: Side,
  b: Side,
  fields: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      a: Said,
      b: Said,
      isSame: z.boolean(),
      isName: z.boolean(),
    }),
  ),
})
export type ComparisonView = z.infer<typeof ComparisonView>

/** The predecessors and successors of a record over all steps, in the order of time; those without a date last. */
export const SuccessionView = z.object({
  record: Named,
  steps: z.array(
    z.object({
      relationship: RecordId,
      from: Named,
      to: Named,
      /** First day of what the source states, and how exactly it does. */
      date: z.string().nullable(),
      precision: z.enum(['day', 'month', 'fiscal-year', 'year']),
      dateText: z.string(),
      kind: z.string().nullable(),
      kindName: z.string(),
      /** It joins the record itself, so it can be changed here. */
      isOwn: z.boolean(),
    }),
  ),
  /** What it was called on the day asked, where that is not its own name. */
  nameThen: z.string().nullable(),
})
export type SuccessionView = z.infer<typeof SuccessionView>
