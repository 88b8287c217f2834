import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { deedActions } from '../history/deed-actions.ts'
import { Named } from './common.ts'

/** A value of the past in words: said, not set, taken out for good, or not part of this copy. */
export const PastValueView = z.object({
  state: z.enum(['value', 'none', 'purged', 'absent']),
  text: z.string(),
  lang: z.enum(['en', 'fr']).nullable(),
})
export type PastValueView = z.infer<typeof PastValueView>

/** One field of a record, or one relationship that came or went, from what to what. */
export const FieldChangeView = z.object({
  record: RecordId,
  field: z.string(),
  label: z.string(),
  from: PastValueView,
  to: PastValueView,
})
export type FieldChangeView = z.infer<typeof FieldChangeView>

/** Who did something, when they wrote it, when it came here, and why. */
const Doing = {
  id: z.string(),
  at: z.string(),
  receivedAt: z.string(),
  author: z.string(),
  organization: z.string().nullable(),
  action: z.enum(deedActions),
  actionName: z.string(),
  reason: z.string().nullable(),
  /** The call during which it was done, where it was during one. */
  call: z.string().optional(),
}

/** The history of a record, newest first, `steps` limited as asked. */
export const HistoryView = z.object({
  /** Not there any more, or not yet: removed, merged, or begun later. */
  isThere: z.boolean(),
  /** What it is called, or was last. */
  name: Named,
  total: z.int(),
  steps: z.array(
    z.object({
      ...Doing,
      changes: z.array(FieldChangeView),
      /** The place in the journal whose state can be restored; null for the newest, which stands. */
      position: z.int().nullable(),
    }),
  ),
  /** The fields of the record that ever held a value which is still here. */
  fields: z.array(z.object({ field: z.string(), label: z.string() })),
})
export type HistoryView = z.infer<typeof HistoryView>

/** What restoring an earlier state of a record would do now. */
export const RestoreView = z.object({
  changes: z.array(FieldChangeView),
  /** What cannot be brought back, in words: values that were taken out, records that are gone, handling. */
  left: z.array(z.string()),
  /** The commands that would do it, of a batch. */
  commands: z.array(z.record(z.string(), z.unknown())),
})
export type RestoreView = z.infer<typeof RestoreView>

export const ActivityLine = z.object({
  ...Doing,
  /** The record that it is about: for a relationship the one that it begins at. */
  record: Named,
  isThere: z.boolean(),
  typeName: z.string(),
  /** For a relationship: what it says; empty for a record. */
  relationship: z.string(),
  changes: z.array(FieldChangeView),
})
export type ActivityLine = z.infer<typeof ActivityLine>

const Choice = z.object({ id: z.string(), name: z.string(), count: z.int() })

/** Changes of the whole map, newest receipt first, and what they can be filtered by. */
export const ActivityView = z.object({
  total: z.int(),
  all: z.int(),
  lines: z.array(ActivityLine),
  people: z.array(Choice),
  organizations: z.array(Choice),
  types: z.array(Choice),
  actions: z.array(Choice),
})
export type ActivityView = z.infer<typeof ActivityView>

/** Filters of the activity: what is not named does not limit. Instants in UTC, of receipt, both inclusive. */
export const ActivityFilter = z.object({
  person: z.string().max(200).optional(),
  organization: z.string().max(200).optional(),
  type: z.string().max(100).optional(),
  action: z.enum(deedActions).optional(),
  from: z.string().max(40).optional(),
  until: z.string().max(40).optional(),
  text: z.string().max(500).optional(),
  offset: z.int().min(0).optional(),
  limit: z.int().min(1).max(100_000).optional(),
})
export type ActivityFilter = z.infer<typeof ActivityFilter>
