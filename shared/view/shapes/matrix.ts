import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import { Axis } from './axis.ts'

export const GapKindId = z.enum(gapKinds.map((kind) => kind.id) as [string, ...string[]])

/** The coverage matrix. `measures` are current; the rest is counted beside them, never added (R1, R6). */
export const MatrixView = z.object({
  rowAxis: Axis,
  columnAxis: Axis,
  rows: z.array(z.object({ id: RecordId, name: z.string(), shortName: z.string() })),
  columns: z.array(z.object({ id: RecordId, name: z.string(), shortName: z.string() })),
  cells: z.array(
    z.object({
      row: RecordId,
      column: RecordId,
      measures: z.int(),
      presumed: z.int(),
      national: z.int(),
      unplaced: z.int(),
      notStated: z.int(),
      organizations: z.int(),
      money: z.number().nullable(),
      gap: GapKindId.nullable(),
      also: z.array(GapKindId),
      measureIds: z.array(RecordId),
      presumedIds: z.array(RecordId),
      /** Of the current and presumed ones: without a source; to be verified again. */
      unsourced: z.int(),
      stale: z.int(),
    }),
  ),
})
export type MatrixView = z.infer<typeof MatrixView>
