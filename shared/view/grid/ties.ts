import type { Asked } from '../asked.ts'
import type { TiesView } from '../shapes/grid.ts'

/** The relationships behind the cells of a column, each by its id. Cost: O(relationships of the records). */
export function presentTies(
  { graph }: Asked,
  {
    records,
    type,
    direction,
  }: { readonly records: readonly string[]; readonly type: string; readonly direction: 'out' | 'in' },
): TiesView {
  return records.flatMap((record) =>
    (direction === 'out' ? graph.out(record, type) : graph.in(record, type)).map((one) => ({
      record,
      other: direction === 'out' ? one.to : one.from,
      relationship: one.id,
    })),
  )
}
