/**
 * Which records are selected. `span`: the columns that a copy takes of them, from and to, all where null. `anchor`:
 * where an extension begins.
 */
export type GridSelection = {
  readonly rows: ReadonlySet<string>
  readonly span: readonly [number, number] | null
  readonly anchor: string | null
}

export const nothingSelected: GridSelection = { rows: new Set(), span: null, anchor: null }

/** Selects a record, or takes it out; what was selected besides stays. */
export function toggled(selection: GridSelection, id: string): GridSelection {
  const rows = new Set(selection.rows)
  if (!rows.delete(id)) rows.add(id)
  return { rows, span: null, anchor: id }
}

/** All of these, or none where all of them were selected already. */
export function allOrNone(selection: GridSelection, ids: readonly string[]): GridSelection {
  const isAll = ids.length > 0 && ids.every((id) => selection.rows.has(id))
  return isAll ? nothingSelected : { rows: new Set(ids), span: null, anchor: null }
}

/** From the anchor to a record in the order in which they stand; a click with Shift. */
export function extendedTo(
  selection: GridSelection,
  ids: readonly string[],
  from: string,
  to: string,
  span: GridSelection['span'],
): GridSelection {
  const anchor = selection.anchor !== null && ids.includes(selection.anchor) ? selection.anchor : from
  const [a, b] = [ids.indexOf(anchor), ids.indexOf(to)]
  if (a === -1 || b === -1) return selection
  return { rows: new Set(ids.slice(Math.min(a, b), Math.max(a, b) + 1)), span, anchor }
}

/** The columns from where an extension to the side began up to here; the record itself is selected. */
export function extendedAcross(
  selection: GridSelection,
  id: string,
  from: number,
  to: number,
): GridSelection {
  const start =
    selection.span === null ? from : selection.span[0] === from ? selection.span[1] : selection.span[0]
  const rows = selection.rows.size === 0 ? new Set([id]) : selection.rows
  return { rows, span: [Math.min(start, to), Math.max(start, to)], anchor: selection.anchor ?? id }
}

/** What is selected of the records that are still there. */
export function keptOf(selection: GridSelection, ids: ReadonlySet<string>): GridSelection {
  const rows = [...selection.rows].filter((id) => ids.has(id))
  return rows.length === selection.rows.size ? selection : { ...selection, rows: new Set(rows) }
}
