import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { formatNames } from '../import/formats.ts'
import { GrantsOptions } from '../import/gc-grants/options.ts'
import { Mapping } from '../import/tables/mapping.ts'
import { ImportFilter } from '../import/import-view.ts'
import { Question } from '../view/shapes/question.ts'
import { SavedGrants } from './saved-mappings.ts'

/** Files or folders to import, as what; by default what the first one looks like. */
export const ImportFiles = z.strictObject({
  paths: z.array(z.string().min(1).max(4096)).max(1000),
  format: z.enum(formatNames).optional(),
  /** Of tables: how their columns are read, a sheet each; by default as proposed. */
  mappings: z.array(Mapping).max(100).optional(),
  /** Of gc-grants: which agreements, and how; by default those that name trafficking in persons. */
  grants: GrantsOptions.optional(),
  /** What was pasted, read as a table in place of files. */
  pasted: z.string().max(20_000_000).optional(),
})
export type ImportFiles = z.infer<typeof ImportFiles>

/** What files are taken for before they are read, with the filters of grants that were saved, the newest last. */
export const ImportRecognised = z.strictObject({
  format: z.enum(formatNames),
  /** Of all files together, unpacked as far as archives say. */
  bytes: z.number(),
  files: z.int(),
})
export type ImportRecognised = z.infer<typeof ImportRecognised>
export const ImportAbout = ImportRecognised.extend({ filters: z.array(SavedGrants) })
export type ImportAbout = z.infer<typeof ImportAbout>

/** A column of a table: some of its values, and why it is proposed as it is. */
const ImportColumn = z.strictObject({
  heading: z.string(),
  examples: z.array(z.string()),
  /** A text of the catalogue, filled by `params`. */
  reason: z.strictObject({ code: z.string(), params: z.record(z.string(), z.string()) }),
})

/** A table, and how it was read. */
export const ImportTable = z.strictObject({
  file: z.string(),
  sheet: z.string().nullable(),
  headingRow: z.int(),
  /** False where the mappings given speak of other sheets: it was left out. */
  isRead: z.boolean(),
  /** Its first rows as they stand, a few cells of each. */
  preview: z.array(z.strictObject({ row: z.int(), cells: z.array(z.string()) })),
  /** The name of the saved mapping that it was read by. */
  savedAs: z.string().nullable(),
  mapping: Mapping,
  columns: z.array(ImportColumn),
})
export type ImportTable = z.infer<typeof ImportTable>

/** What was read of them. */
export const ImportRead = z.strictObject({
  format: z.enum(formatNames),
  /** Names the data; mappings and answers are kept by it. */
  origin: z.string(),
  nodes: z.int(),
  relationships: z.int(),
  /** Of tables: each one, in their order. */
  tables: z.array(ImportTable),
})
export type ImportRead = z.infer<typeof ImportRead>

/** Another row of headings for a table, by its place among those that were read; nothing is read anew. */
export const ImportHeading = z.strictObject({ table: z.int().nonnegative(), row: z.int().positive() })
export type ImportHeading = z.infer<typeof ImportHeading>

/** How far reading is: `ofBytes` is 0 where it is not known, `rows` where there are none. */
export const ImportStep = z.strictObject({
  bytes: z.number(),
  ofBytes: z.number(),
  rows: z.int(),
  statements: z.int(),
})
export type ImportStep = z.infer<typeof ImportStep>

/** By key of a stated record: the id of the record of the map that it is, or `new`. */
export const ImportChoices = z.record(z.string().max(1000), z.union([z.literal('new'), RecordId]))
export type ImportChoices = z.infer<typeof ImportChoices>

/** What of the difference is wanted, in the words of `common`. */
export const ImportLook = z.strictObject({ choices: ImportChoices, filter: ImportFilter, common: Question })
export type ImportLook = z.infer<typeof ImportLook>

/** What of the difference is taken. */
export const ImportTake = z.strictObject({
  choices: ImportChoices,
  /** Keys that are left out. */
  leftOut: z.array(z.string().max(1000)),
  /** Conflicts, as "key field", in which what the file says is taken. */
  theirs: z.array(z.string().max(1200)),
  /** Conflicts in which a person chose what the map has: not asked again until the file says something else. */
  mine: z.array(z.string().max(1200)),
  /** Of new records. */
  handling: z.enum(['public', 'fpt', 'own']),
})
export type ImportTake = z.infer<typeof ImportTake>

export const ImportTaken = z.strictObject({
  revision: z.int(),
  created: z.int(),
  updated: z.int(),
  refused: z.int(),
})
export type ImportTaken = z.infer<typeof ImportTaken>
