import { z } from 'zod'

/** Key of a column of the grid (grid/grid-columns.ts). */
export const ColumnKey = z.string().min(1).max(100)

/** What a row must say in one column to be shown. `among`: ids of choices, "" for none. */
export const GridFilter = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('contains'), text: z.string().max(200) }),
  z.strictObject({ how: z.literal('among'), values: z.array(z.string().max(100)).max(200) }),
  z.strictObject({ how: z.literal('empty') }),
  z.strictObject({ how: z.literal('filled') }),
])
export type GridFilter = z.infer<typeof GridFilter>

export const GridFilters = z.record(ColumnKey, GridFilter)
export type GridFilters = z.infer<typeof GridFilters>

export const GridSort = z.strictObject({ column: ColumnKey, descending: z.boolean() })
export type GridSort = z.infer<typeof GridSort>

/** Which rows, and in which order: what is named neither sorts, filters nor groups. */
export const GridArrangement = z.strictObject({
  sort: GridSort.optional(),
  filters: GridFilters.optional(),
  group: ColumnKey.optional(),
})
export type GridArrangement = z.infer<typeof GridArrangement>

/** How the grid of one type is laid out: columns in their order, widths (px) where they are not the first ones. */
export const GridLayout = GridArrangement.extend({
  columns: z.array(ColumnKey).max(200),
  widths: z.record(ColumnKey, z.int().min(40).max(2000)),
})
export type GridLayout = z.infer<typeof GridLayout>
