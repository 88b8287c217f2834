import type { BatchStep } from '../../commands/command.ts'
import type { GridRow } from './arrange-rows.ts'
import type { GridColumn } from './grid-columns.ts'

/** What is done to one property of many records; `value` as a command takes it. */
export type BulkChange =
  | { readonly how: 'set'; readonly value: unknown }
  | { readonly how: 'clear' }
  /** Of a list: what it lacks of these is added at its end, or what it has of them is taken out. */
  | { readonly how: 'add' | 'take'; readonly items: readonly string[] }

/** Kinds of property of which the value is a list. */
export const listKinds: ReadonlySet<string> = new Set(['texts', 'languages'])

/**
 * One edit a record, of one property, each on what the record has now. A record that has it already says so in the
 * preview: nothing is left out here.
 *
 * `place`: where the cell of the column stands in the rows. Cost: O(rows).
 */
export function bulkSteps(
  rows: readonly GridRow[],
  column: Extract<GridColumn, { kind: 'property' }>,
  place: number,
  change: BulkChange,
): readonly BatchStep[] {
  return rows.map((row): BatchStep => ({
    do: 'edit',
    id: row[0],
    properties: { [column.name]: valueAfter(column, row[place], change) },
  }))
}

function valueAfter(
  { property, language }: Extract<GridColumn, { kind: 'property' }>,
  cell: unknown,
  change: BulkChange,
): unknown {
  switch (change.how) {
    case 'set':
      return change.value
    case 'clear':
      return property.kind === 'bilingual' && (language === 'en' || language === 'fr')
        ? { [language]: null }
        : null
    case 'add':
    case 'take': {
      const now = (cell ?? []) as readonly string[]
      const isMeant = (one: string) => change.items.includes(one)
      const list =
        change.how === 'take'
          ? now.filter((one) => !isMeant(one))
          : [...now, ...change.items.filter((one) => !now.includes(one))]
      return list.length === 0 ? null : list
    }
  }
}
