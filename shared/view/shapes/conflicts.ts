import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { conflictKinds } from '../../state/conflicts.ts'
import { CitationView, Named } from './common.ts'
import { FieldChangeView } from './history.ts'

/**
 * One value of a conflict: what it is, who wrote it, when, and what it rests on. `value` is what `settle` takes;
 * `author` null where nobody wrote it. `changes`: beside a removal what the other one changed.
 */
export const ConflictSideView = z.object({
  which: z.enum(['mine', 'theirs', 'other']),
  value: z.unknown(),
  text: z.string(),
  lang: z.enum(['en', 'fr']).nullable(),
  isShown: z.boolean(),
  author: z.string().nullable(),
  organization: z.string().nullable(),
  at: z.string().nullable(),
  receivedAt: z.string().nullable(),
  reason: z.string().nullable(),
  sources: z.array(CitationView),
  changes: z.array(FieldChangeView),
})
export type ConflictSideView = z.infer<typeof ConflictSideView>

/** Something to settle, side by side. `about` is the record whose `field` is settled. */
export const ConflictView = z.object({
  /** Stable: `<about> <field>`. */
  id: z.string(),
  about: RecordId,
  type: z.string(),
  kind: z.enum(conflictKinds),
  field: z.string(),
  label: z.string(),
  /** What happened, in a sentence. */
  why: z.string(),
  sides: z.array(ConflictSideView).min(2),
  base: z.object({
    value: z.unknown(),
    text: z.string(),
    lang: z.enum(['en', 'fr']).nullable(),
    sources: z.array(CitationView),
  }),
  /** The property, and which language of it, where another value may be written; null for what is no property. */
  property: z.object({ name: z.string(), language: z.enum(['en', 'fr']).nullable() }).nullable(),
})
export type ConflictView = z.infer<typeof ConflictView>

/** The conflicts at one record: its own, and those of relationships that begin at it. */
export const ConflictGroupView = z.object({
  /** The id of the record. */
  id: RecordId,
  record: Named,
  typeName: z.string(),
  /** False for one that was removed: it may come back. */
  isThere: z.boolean(),
  conflicts: z.array(ConflictView).min(1),
})
export type ConflictGroupView = z.infer<typeof ConflictGroupView>

/** What is to be settled, by record in the order of names; `total` counts all conflicts. */
export const ConflictsView = z.object({ total: z.int(), groups: z.array(ConflictGroupView) })
export type ConflictsView = z.infer<typeof ConflictsView>

/** What a merge would bring to one record. */
export const MergeRecordView = z.object({
  id: RecordId,
  record: Named,
  typeName: z.string(),
  effect: z.enum(['new', 'changed', 'removed', 'conflict']),
  changes: z.array(FieldChangeView),
  conflicts: z.array(ConflictView),
})

/** What would come in, grouped by record, before anything is written; `counts` are of all, `records` the first ones. */
export const MergePreviewView = z.object({
  transactions: z.int(),
  documents: z.int(),
  /** Records among them that are for their owner only, or in confidence. */
  closed: z.int(),
  people: z.array(z.object({ name: z.string(), organization: z.string().nullable(), count: z.int() })),
  counts: z.object({ new: z.int(), changed: z.int(), removed: z.int(), conflicts: z.int() }),
  records: z.array(MergeRecordView),
})
export type MergePreviewView = z.infer<typeof MergePreviewView>
