import {
  memo,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import type { MatrixView } from '../../../shared/view/shapes/matrix.ts'
import { tintOf } from '../../../shared/view/tint.ts'
import { select, useSelected } from '../../session/session.ts'
import type { Selection } from '../../session/selection.ts'
import { afterPaint } from '../../parts/after-paint.tsx'
import { markOnce } from '../../session/first-view.ts'
import { useWords } from '../../session/words.ts'
import { nextPlace, type Place } from './grid-keys.ts'
import { MatrixCell, type CellChange, type CellView } from './matrix-cell.tsx'
import { matrixWidths } from './matrix-widths.ts'

/** So many rows scroll within the card, under their headings. */
const manyRows = 16

/** Between two columns, in pixels: border-spacing in styles/matrix.css. */
const spacing = 3

type MatrixProps = {
  readonly matrix: MatrixView
  /** By the place of a cell (`row column`): what differs from before, where two points are compared. */
  readonly changes?: ReadonlyMap<string, CellChange>
}

/**
 * The matrix as an ARIA grid: one cell is in the tab order, arrows move, Enter or Space selects. Cells that hold the
 * selected record are marked, so that the graph and the lists point back into the matrix.
 */
export const Matrix = memo(function Matrix({ matrix, changes }: MatrixProps): ReactNode {
  const { t } = useWords()
  const selected = useSelected()
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const byPlace = useMemo(
    () => new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell] as const)),
    [matrix],
  )
  const fullest = useMemo(() => Math.max(0, ...matrix.cells.map((cell) => cell.measures)), [matrix])
  const extent = { rows: matrix.rows.length, columns: matrix.columns.length }
  const place = {
    row: Math.min(active.row, extent.rows - 1),
    column: Math.min(active.column, extent.columns - 1),
  }

  // when the browser has painted what React has just put there; an effect of its own would wait for one frame more
  useLayoutEffect(() => afterPaint(() => markOnce('matrix')), [])

  const press = (event: KeyboardEvent): void => {
    const next = nextPlace(event.key, event.ctrlKey, place, extent)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)
    cell?.focus()
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const choose = useCallback(
    (row: number, column: number): void => {
      const [down, across] = [matrix.rows[row], matrix.columns[column]]
      if (down === undefined || across === undefined) return
      setActive({ row, column })
      select({ kind: 'cell', cell: { [matrix.rowAxis]: down.id, [matrix.columnAxis]: across.id } })
    },
    [matrix],
  )
  const widths = useMemo(
    () =>
      matrixWidths(
        matrix.rowAxis,
        matrix.columns.map((column) => column.shortName),
      ),
    [matrix],
  )
  return (
    <div className={extent.rows > manyRows ? 'matrix-scroll matrix-tall' : 'matrix-scroll'}>
      <table
        ref={grid}
        role="grid"
        className={widths.hasCodes ? 'matrix matrix-codes' : 'matrix matrix-words'}
        data-axes={`${matrix.rowAxis} ${matrix.columnAxis}`}
        style={{ minWidth: widths.names + extent.columns * (widths.column + spacing) }}
        aria-label={t('coverage.grid', {
          rows: t(`axis.${matrix.rowAxis}`),
          columns: t(`axis.${matrix.columnAxis}`),
        })}
        onKeyDown={press}
      >
        <colgroup>
          <col style={{ width: widths.names }} />
          <col span={extent.columns} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t(`axis.${matrix.rowAxis}`)}
            </th>
            {matrix.columns.map((column) => (
              <th key={column.id} scope="col" data-term={column.id} title={column.name}>
                <span className="matrix-heading">{column.shortName}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, rowIndex) => (
            <tr key={row.id}>
              <th scope="row" data-term={row.id} title={row.name}>
                <span className="matrix-name">{matrix.rowAxis === 'pillar' ? row.shortName : row.name}</span>
              </th>
              {matrix.columns.map((column, columnIndex) => {
                const cell = byPlace.get(`${row.id} ${column.id}`)
                return (
                  <MatrixCell
                    key={column.id}
                    cell={cell}
                    row={row}
                    column={column}
                    pillar={
                      matrix.rowAxis === 'pillar'
                        ? row.id
                        : matrix.columnAxis === 'pillar'
                          ? column.id
                          : undefined
                    }
                    tint={tintOf(cell?.measures ?? 0, fullest)}
                    mark={markOf(selected, matrix, row.id, column.id, cell)}
                    rowIndex={rowIndex}
                    columnIndex={columnIndex}
                    isInTabOrder={place.row === rowIndex && place.column === columnIndex}
                    onSelect={choose}
                    change={changes?.get(`${row.id} ${column.id}`)}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

/** Whether a cell is the one selected, or holds the selected record, or neither. */
function markOf(
  selected: Selection | undefined,
  matrix: MatrixView,
  row: string,
  column: string,
  cell: CellView | undefined,
): 'selected' | 'holds' | 'none' {
  if (selected === undefined) return 'none'
  if (selected.kind === 'cell') {
    const { cell: axes } = selected
    return axes[matrix.rowAxis] === row && axes[matrix.columnAxis] === column ? 'selected' : 'none'
  }
  if (selected.kind !== 'record' || cell === undefined) return 'none'
  const holds = cell.measureIds.includes(selected.id) || cell.presumedIds.includes(selected.id)
  return holds || row === selected.id || column === selected.id ? 'holds' : 'none'
}
