import { z } from 'zod'

const Ids = z.array(z.string().max(100)).max(2000)
const Key = z.string().regex(/^[a-z][A-Za-z-]{0,39}$/)

const Plain = z.union([z.string().max(500), z.number(), z.boolean()])
const Setting = z.union([Plain, z.array(Plain).max(500), z.record(z.string().max(100), Plain)])

/**
 * What a saved view restores: scope, days, axes, selection, filters, style, and where somebody put nodes. The graph
 * stands around the first of the selection.
 */
export const SavedView = z.strictObject({
  /** Which view of the window (`coverage`, `overlaps` …). */
  view: Key,
  rows: Key.optional(),
  columns: Key.optional(),
  scope: z.record(Key, Ids).optional(),
  asOf: z.iso.date().optional(),
  /** The day up to whose end the map is shown as it was known. */
  knownAt: z.iso.date().optional(),
  /** Ids of findings or records, the outermost first. */
  selection: z.array(z.string().max(400)).max(50).optional(),
  /** Columns, sorting, filters and grouping of a grid, and choices of a picture, by name. */
  filters: z.record(Key, Setting).optional(),
  style: z.record(Key, z.string().max(100)).optional(),
  /** Places that a person set, in the units of the layout, by record id. */
  positions: z.record(z.string().max(400), z.tuple([z.number(), z.number()])).optional(),
})
export type SavedView = z.infer<typeof SavedView>
