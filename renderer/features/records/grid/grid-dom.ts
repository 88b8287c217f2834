import type { Place } from './grid-moves.ts'

/** The cell at a place, or what stands for its line. */
export function cellAt(scroller: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  const line = scroller?.querySelector(`[data-line="${row}"]`)
  const cell = line?.querySelector<HTMLElement>(`[data-column="${column}"]`)
  return cell ?? line?.querySelector<HTMLElement>('[data-column]') ?? null
}

/** Whether something is in the editor of a cell, which has keys and clicks of its own. */
export function isInEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.grid-input, .cell-panel') !== null
}

/** The place of a cell that holds something; undefined outside of all. */
export function placeOf(target: EventTarget): Place | undefined {
  const cell = (target as Element).closest<HTMLElement>('[data-column]')
  const line = cell?.closest<HTMLElement>('[data-line]')
  if (cell === null || line === null || line === undefined) return undefined
  return { row: Number(line.dataset['line']), column: Number(cell.dataset['column']) }
}
