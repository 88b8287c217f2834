import type { KeyboardEvent, ReactNode } from 'react'

export type Column<R> = {
  readonly key: string
  readonly title: string
  readonly cell: (row: R) => ReactNode
  readonly isNumber?: boolean
  readonly isRowHeader?: boolean
}

type DataTableProps<R> = {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly idOf: (row: R) => string
  readonly selectedId?: string | undefined
  /** With it a row can be chosen: by click, or by keyboard on its first button. */
  readonly onSelect?: (row: R) => void
}

/**
 * A table to read and choose from. The row header of each row is a button when rows can be chosen; arrows move between
 * them, one is in the tab order.
 */
export function DataTable<R>({
  caption,
  columns,
  rows,
  idOf,
  selectedId,
  onSelect,
}: DataTableProps<R>): ReactNode {
  const inOrder = rows.some((row) => idOf(row) === selectedId)
    ? selectedId
    : rows[0] === undefined
      ? undefined
      : idOf(rows[0])
  return (
    <div className="table-scroll">
      <table className="data-table" onKeyDown={onSelect === undefined ? undefined : moveInRows}>
        <caption className="hidden-words">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber === true ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = idOf(row)
            return (
              <tr
                key={id}
                data-selected={id === selectedId || undefined}
                onClick={onSelect === undefined ? undefined : () => onSelect(row)}
              >
                {columns.map((column) => {
                  const inside = column.cell(row)
                  if (column.isRowHeader !== true)
                    return (
                      <td key={column.key} className={column.isNumber === true ? 'number' : undefined}>
                        {inside}
                      </td>
                    )
                  return (
                    <th key={column.key} scope="row">
                      {onSelect === undefined ? (
                        inside
                      ) : (
                        <button
                          type="button"
                          className="row-button"
                          data-row-button=""
                          tabIndex={id === inOrder ? 0 : -1}
                          aria-current={id === selectedId ? 'true' : undefined}
                        >
                          {inside}
                        </button>
                      )}
                    </th>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function moveInRows(event: KeyboardEvent<HTMLTableElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-button]')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const to =
    event.key === 'ArrowDown'
      ? at + 1
      : event.key === 'ArrowUp'
        ? at - 1
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? buttons.length - 1
            : -1
  if (at === -1 || to < 0 || to >= buttons.length) return
  event.preventDefault()
  buttons[to]?.focus()
  buttons[to]?.scrollIntoView({ block: 'nearest' })
}
