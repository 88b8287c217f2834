import type { Axis } from '../../shared/view/shapes/axis.ts'

/** What a person looks at: a cell of the matrix, a finding, or a record. */
export type Selection =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'overlap'; readonly id: string }
  | { readonly kind: 'point'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string }

/** A term for each axis that bounds it. */
export type Cell = Readonly<Partial<Record<Axis | (string & {}), string>>>

/**
 * The way a person came: the first is what the graph stands around, the last is what the inspector shows. Going
 * back takes the last one off.
 */
export type Trail = readonly Selection[]

/** The stable id of the finding about a cell: axes sorted, as in the design ("gap:jurisdiction=…&pillar=…"). */
export function gapIdOf(cell: Cell): string {
  const parts = Object.entries(cell)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([axis, term]) => `${axis}=${String(term)}`)
  return `gap:${parts.join('&')}`
}

/** The cell that a gap's id names; undefined for an id of another kind. */
export function cellOfGapId(id: string): Cell | undefined {
  if (!id.startsWith('gap:')) return undefined
  return Object.fromEntries(
    id
      .slice('gap:'.length)
      .split('&')
      .map((part) => {
        const at = part.indexOf('=')
        return [part.slice(0, at), part.slice(at + 1)] as const
      }),
  )
}

/** The id under which the graph and the analyses know a selection. */
export function idOf(selection: Selection): string {
  return selection.kind === 'cell' ? gapIdOf(selection.cell) : selection.id
}

/** The selection that an id of a finding or a record stands for. */
export function selectionOf(id: string): Selection {
  const cell = cellOfGapId(id)
  if (cell !== undefined) return { kind: 'cell', cell }
  if (id.startsWith('overlap:')) return { kind: 'overlap', id }
  if (id.startsWith('cross:')) return { kind: 'point', id }
  return { kind: 'record', id }
}

export function isSameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.kind === b.kind && idOf(a) === idOf(b)
}
