import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'

/** Kept as it came: a copy made by zod would drop a key `__proto__` without a word; `decide` refuses it by name. */
const Properties = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'not an object',
)

/** Why somebody does it, in their words; kept in the history beside the change. */
const reason = z.string().trim().min(1).max(4000).optional()

const create = z.strictObject({
  do: z.literal('create'),
  type: z.string(),
  id: RecordId.optional(),
  properties: Properties,
  reason,
})
const edit = z.strictObject({ do: z.literal('edit'), id: RecordId, properties: Properties, reason })
const remove = z.strictObject({ do: z.literal('remove'), id: RecordId, reason })
const relate = z.strictObject({
  do: z.literal('relate'),
  type: z.string(),
  from: RecordId,
  to: RecordId,
  id: RecordId.optional(),
  properties: Properties.optional(),
  reason,
})
const unrelate = z.strictObject({ do: z.literal('unrelate'), id: RecordId, reason })
/** Brings a removed record back, with the relationships that went with it. */
const restore = z.strictObject({ do: z.literal('restore'), id: RecordId, reason })
const merge = z.strictObject({ do: z.literal('merge'), keep: RecordId, merge: RecordId, reason })
/** Brings back the record `id`, which gave way to another. */
const unmerge = z.strictObject({ do: z.literal('unmerge'), id: RecordId, reason })
/** Settles a conflict (state/conflicts.ts) by the value that is to hold, one of those that stand or another one. */
const settle = z.strictObject({
  do: z.literal('settle'),
  id: RecordId,
  field: z.string().min(1).max(100),
  value: z.unknown(),
  reason,
})

/** What a batch is made of. */
export const BatchStep = z.discriminatedUnion('do', [
  create,
  edit,
  remove,
  relate,
  unrelate,
  restore,
  merge,
  unmerge,
  settle,
])
export type BatchStep = z.infer<typeof BatchStep>

/**
 * Everything that changes a map, one transaction each. The shapes are those of a line of `apply`.
 *
 * Source: shared papers, command-line.md "Commands for apply".
 */
export const Command = z.discriminatedUnion('do', [
  create,
  edit,
  remove,
  relate,
  unrelate,
  restore,
  z.strictObject({
    do: z.literal('judge'),
    finding: z.string().min(1).max(400),
    verdict: z.enum(['intended', 'to-raise', 'dismissed', 'resolved']),
    reason: z.string().trim().min(1).max(4000),
  }),
  /** How far a finding has travelled, since when, and with whom; `reason` where nobody has judged it yet (R20). */
  z.strictObject({
    do: z.literal('disclose'),
    finding: z.string().min(1).max(400),
    disclosure: z.enum(['shared', 'acknowledged', 'disputed', 'corrected']),
    on: z.iso.date(),
    with: z.string().trim().min(1).max(400).optional(),
    reason: z.string().trim().min(1).max(4000).optional(),
  }),
  merge,
  unmerge,
  settle,
  /** Several commands as one step: all or none, undone together. */
  z.strictObject({ do: z.literal('batch'), commands: z.array(BatchStep).min(1).max(20_000), reason }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({ do: z.literal('redo') }),
])
export type Command = z.infer<typeof Command>
