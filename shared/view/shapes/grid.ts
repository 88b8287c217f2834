import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { Named } from './common.ts'
import { FieldChangeView } from './history.ts'

/** Key of a column of the grid (grid/grid-columns.ts). */
const ColumnKey = z.string().min(1).max(100)

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

/**
 * The records of one type as a grid shows them.
 *
 * Shape: a row is the id and one cell a column, in the order of `columns`: a value of a property as it is stored, ids of
 *        records for a relationship, null where there is none. `names`: of the records that cells name, with the
 *        language of the name. `total`: records of the type, those outside of the scope or the filters included.
 */
export const TableView = z.object({
  type: z.string(),
  columns: z.array(ColumnKey),
  rows: z.array(z.tuple([RecordId]).rest(z.unknown())),
  names: z.record(z.string(), z.tuple([z.string(), z.enum(['en', 'fr'])])),
  total: z.int(),
})
export type TableView = z.infer<typeof TableView>

/** Which records are called exactly as each text says: how many, and the first of them. */
export const ExactNamesView = z.array(z.object({ text: z.string(), count: z.int(), found: z.array(Named) }))
export type ExactNamesView = z.infer<typeof ExactNamesView>

/** The relationships of some records of one type in one direction. */
export const TiesView = z.array(z.object({ record: RecordId, other: RecordId, relationship: RecordId }))
export type TiesView = z.infer<typeof TiesView>

/**
 * What commands would do, one after the other; one that is refused is passed over. `joined`, `parted`: a relationship comes
 * or goes; `there`: it stands already.
 */
export const PreviewView = z.object({
  steps: z.array(
    z.object({
      record: Named,
      effect: z.enum(['change', 'create', 'remove', 'joined', 'parted', 'there', 'none', 'refused']),
      changes: z.array(FieldChangeView),
      refusal: z
        .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
        .nullable(),
    }),
  ),
})
export type PreviewView = z.infer<typeof PreviewView>
