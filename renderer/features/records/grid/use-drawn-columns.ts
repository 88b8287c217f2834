import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, type RefObject } from 'react'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { boxWidth } from './grid-widths.ts'

/** Columns that are drawn beyond those in sight. */
const overscan = 1

/**
 * Which columns are drawn, by their places from 0: those in sight, the name and the active one. The same list while it
 * holds the same columns.
 */
export function useDrawnColumns(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly GridColumn[],
  widths: readonly number[],
  active: number,
): readonly number[] {
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widths[index] ?? 0,
    paddingStart: boxWidth,
    overscan,
  })
  const measured = widths.join(' ')
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, measured])
  const inSight = virtualizer.getVirtualItems().map((one) => one.index)
  const all = [...new Set([0, ...inSight, ...(active >= 0 ? [active] : [])])].sort((a, b) => a - b)
  const drawn = all.join(' ')
  return useMemo(() => drawn.split(' ').map(Number), [drawn])
}
