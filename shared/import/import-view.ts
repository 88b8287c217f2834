import { z } from 'zod'

const Words = z.object({ text: z.string(), lang: z.enum(['en', 'fr']).nullable() })

/** One field of a stated record beside the map; `how` as in `DifferenceField`. */
export const ImportFieldView = z.object({
  field: z.string(),
  label: z.string(),
  /** What stands above the column that says it, where the file has columns. */
  column: z.string().nullable(),
  how: z.enum(['set', 'added', 'changed', 'kept', 'conflict', 'declined']),
  mine: Words,
  theirs: Words,
  /** What the source said at its last import. */
  base: Words.nullable(),
})
export type ImportFieldView = z.infer<typeof ImportFieldView>

/** A record of the map that a stated one may be. */
export const ImportCandidateView = z.object({
  id: z.string(),
  name: z.string(),
  /** 50 to 100. */
  percent: z.number(),
})

export const importOps = ['conflict', 'asked', 'create', 'update', 'removed', 'unchanged'] as const

/** One stated record beside the map, in words. */
export const ImportRowView = z.object({
  key: z.string(),
  id: z.string(),
  op: z.enum(importOps),
  kind: z.enum(['node', 'relationship']),
  typeName: z.string(),
  name: Words,
  /** How it was found in the map, in words; null for what is new. */
  by: z.string().nullable(),
  /** File, sheet and row. */
  place: z.string(),
  fields: z.array(ImportFieldView),
  candidates: z.array(ImportCandidateView),
  /** Said to be right as it stands, whatever else of it changes. */
  isConfirmed: z.boolean(),
})
export type ImportRowView = z.infer<typeof ImportRowView>

/** Something that could not come in, or came in otherwise, in words. */
export const ImportSaidView = z.object({
  kind: z.enum(['rejected', 'noticed']),
  message: z.string(),
  place: z.string(),
  count: z.int(),
})
export type ImportSaidView = z.infer<typeof ImportSaidView>

/** Which rows are wanted. */
export const ImportFilter = z.strictObject({
  ops: z.array(z.enum(importOps)).max(importOps.length),
  /** Part of a name, key or place. */
  text: z.string().max(200),
  from: z.int().nonnegative(),
  count: z.int().positive().max(500),
})
export type ImportFilter = z.infer<typeof ImportFilter>

/** A part of what an import would do, with the counts of all of it. */
export const ImportPageView = z.object({
  counts: z.record(z.enum(importOps), z.int()),
  /** Records that taking it in would make or change without a further decision. */
  changing: z.int(),
  /** Of an update pack: records that are said to be right as they stand, and those that nobody touched. */
  back: z.object({ confirmed: z.int(), untouched: z.int() }),
  /** Rows that the filter leaves. */
  total: z.int(),
  rows: z.array(ImportRowView),
  said: z.array(ImportSaidView),
  /** Of what is said, how much is not listed. */
  saidLeft: z.int(),
})
export type ImportPageView = z.infer<typeof ImportPageView>
