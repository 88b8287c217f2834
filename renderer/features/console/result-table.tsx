import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Entities } from '../../../shared/hub/console-words.ts'
import type { ConsoleResult } from '../../../shared/view/shapes/console.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../session/words.ts'
import { ValueCell } from './value-cell.tsx'

type ResultTableProps = {
  readonly result: ConsoleResult
  readonly entities: Entities
  readonly onOpen: (id: string) => void
}

/** So many rows are drawn at once; the others when they are asked for. */
const firstRows = 100

/**
 * The rows as the query gave them. The table is a stop in the tab order, so that arrow keys scroll it, and so is the first
 * record in it: from there they lead to the others, and Enter opens one.
 */
export function ResultTable({ result: { columns, rows }, entities, onOpen }: ResultTableProps): ReactNode {
  const { t, number } = useWords()
  const [isWhole, setWhole] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const first = table.current?.querySelector<HTMLElement>(inCell)
    if (first !== null && first !== undefined) first.tabIndex = 0
  }, [rows])
  const shown = isWhole ? rows : rows.slice(0, firstRows)
  const numeric = columns.map((_, at) => rows.every((row) => isNumber(row[at] ?? null)))
  return (
    <>
      <div className="table-scroll console-table" tabIndex={0} role="group" aria-label={t('console:table')}>
        <table ref={table} className="data-table" onKeyDown={moveInCells}>
          <caption className="hidden-words">{t('console:result')}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={at} scope="col" className={numeric[at] === true ? 'number code' : 'code'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((value, at) => (
                  <td key={at} className={numeric[at] === true ? 'number' : undefined} data-column={at}>
                    <ValueCell value={value} entities={entities} onOpen={onOpen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length ? (
        <div className="pick-more">
          <Button look="quiet" onClick={() => setWhole(true)}>
            {t('showAll', { n: number(rows.length) })}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function isNumber(value: ConsoleResult['rows'][number][number]): boolean {
  if (typeof value === 'number') return true
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return value.kind === 'written' && (value.type === 'integer' || value.type === 'float')
}

/** Up and down lead to what can be opened in the same column, left and right to what stands beside it. */
function moveInCells(event: KeyboardEvent<HTMLTableElement>): void {
  const from = document.activeElement
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(inCell)]
  const column = from?.closest('td')?.dataset['column']
  const inColumn = all.filter((one) => one === from || (isFirst(one) && columnOf(one) === column))
  const way = ways[event.key]
  if (way === undefined || from === null) return
  const [along, step] = way
  const others = along === 'column' ? inColumn : all
  const next = others[others.indexOf(from as HTMLElement) + step]
  if (!others.includes(from as HTMLElement) || next === undefined) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const inCell = '[data-cell]'
const ways: Readonly<Record<string, readonly [along: 'column' | 'all', step: 1 | -1]>> = {
  ArrowDown: ['column', 1],
  ArrowUp: ['column', -1],
  ArrowRight: ['all', 1],
  ArrowLeft: ['all', -1],
}
const columnOf = (one: HTMLElement): string | undefined => one.closest('td')?.dataset['column']
const isFirst = (one: HTMLElement): boolean => one.closest('td')?.querySelector(inCell) === one
