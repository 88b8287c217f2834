import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { Named } from './common.ts'
import { ColumnKey } from './grid-layout.ts'
import { FieldChangeView } from './history.ts'

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
