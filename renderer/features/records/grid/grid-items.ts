import type { Language } from '../../../../graph-schema/bilingual.ts'
import type { GridGroup, GridRow } from '../../../../shared/view/grid/arrange-rows.ts'

/** One line of the grid: a record, or the heading of a group. `id` tells them apart. */
export type GridItem =
  | { readonly kind: 'row'; readonly id: string; readonly row: GridRow }
  | {
      readonly kind: 'group'
      readonly id: string
      readonly key: string
      readonly lang: Language | null
      readonly count: number
      readonly isOpen: boolean
    }

/** The lines in their order: rows as they are, or each group with its rows where it is open. */
export function itemsOf(
  rows: readonly GridRow[],
  groups: readonly GridGroup[] | undefined,
  closed: ReadonlySet<string>,
): readonly GridItem[] {
  const item = (row: GridRow): GridItem => ({ kind: 'row', id: row[0], row })
  if (groups === undefined) return rows.map(item)
  return groups.flatMap(({ key, lang, rows: own }): GridItem[] => {
    const isOpen = !closed.has(key)
    const heading: GridItem = { kind: 'group', id: `group:${key}`, key, lang, count: own.length, isOpen }
    return isOpen ? [heading, ...own.map(item)] : [heading]
  })
}
