import { useRef, type PointerEvent, type ReactNode } from 'react'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import { useWords } from '../../../session/words.ts'
import { filterInWords } from './filter-words.ts'
import { cellClass } from './grid-cell.tsx'
import { HeadingFilter } from './heading-filter.tsx'
import { withinWidths } from './grid-widths.ts'

type GridHeaderProps = {
  readonly columns: readonly GridColumn[]
  readonly type: string
  readonly layout: GridLayout
  /** By column, how often its filter was asked for by keyboard. */
  readonly filterTurns: Readonly<Record<string, number>>
  /** The column in the tab order, -1 where the active cell is below. */
  readonly active: number
  readonly isAllSelected: boolean
  readonly widthOf: (column: GridColumn) => number
  /** While it is dragged (`isDone` false) and once it is let go. */
  readonly onWidth: (column: GridColumn, width: number, isDone: boolean) => void
}

/** The headings: each says how it is sorted; its right edge is dragged. */
export function GridHeader({
  columns,
  type,
  layout,
  filterTurns,
  active,
  isAllSelected,
  widthOf,
  onWidth,
}: GridHeaderProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { sort, filters } = layout
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} data-line={-1} className="grid-row">
        <div
          role="columnheader"
          aria-colindex={1}
          tabIndex={active === 0 ? 0 : -1}
          data-column={0}
          className="grid-cell grid-box"
          title={t('grid:selectAll')}
        >
          <span className="grid-tick" data-on={isAllSelected || undefined} aria-hidden="true" />
          <span className="hidden-words">{t('grid:selectColumn')}</span>
        </div>
        {columns.map((column, at) => {
          const isSorted = sort?.column === column.key
          const filter = filters?.[column.key]
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              tabIndex={active === at + 1 ? 0 : -1}
              data-column={at + 1}
              aria-label={column.label[language]}
              aria-description={filter === undefined ? undefined : filterInWords(column, filter, words)}
              data-filtered={filter === undefined ? undefined : ''}
              className={cellClass(column, at)}
            >
              <span className="grid-heading" title={column.label[language]}>
                {column.label[language]}
              </span>
              {isSorted ? <span aria-hidden="true">{sort.descending ? '▼' : '▲'}</span> : null}
              <HeadingFilter
                type={type}
                layout={layout}
                column={column}
                turn={filterTurns[column.key] ?? 0}
              />
              <WidthHandle
                width={widthOf(column)}
                onWidth={(width, isDone) => onWidth(column, width, isDone)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

type WidthHandleProps = {
  readonly width: number
  readonly onWidth: (width: number, isDone: boolean) => void
}

/** For the mouse; the keyboard sets the width on the heading itself. */
function WidthHandle({ width, onWidth }: WidthHandleProps): ReactNode {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const widthAt = (event: PointerEvent): number =>
    withinWidths((drag.current?.width ?? width) + event.clientX - (drag.current?.x ?? event.clientX))
  return (
    <span
      className="grid-handle"
      aria-hidden="true"
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (drag.current !== null) onWidth(widthAt(event), false)
      }}
      onPointerUp={(event) => {
        if (drag.current === null) return
        const last = widthAt(event)
        drag.current = null
        onWidth(last, true)
      }}
    />
  )
}
