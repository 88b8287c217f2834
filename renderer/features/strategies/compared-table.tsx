import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { Empty } from '../../parts/empty.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useFilter } from '../../session/choices.ts'
import { select } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { nextPlace, type Place } from '../coverage/grid-keys.ts'
import { ComparedCell } from './compared-cell.tsx'
import { countedIn } from './counted-in.ts'
import { EmptyLegend } from './empty-legend.tsx'
import { NotStated } from './not-stated.tsx'
import { RowHead } from './row-head.tsx'
import type { Row } from './strategy-name.tsx'

type Which = 'all' | 'only' | 'but'

const whichRows: Readonly<Record<Which, (row: Row) => boolean>> = {
  all: () => true,
  only: (row) => row.onlyIn !== null,
  but: (row) => row.notIn !== null,
}

/**
 * The comparison as an ARIA grid: one cell is in the tab order, arrows move, Enter or Space shows all of a cell beside it.
 * Heads stay in sight. Rows that none fills are shown on demand, those of pillars always.
 */
export function ComparedTable({ comparison }: { readonly comparison: StrategiesView }): ReactNode {
  const words = useWords()
  const { t, number } = words
  const [which, setWhich] = useFilter<Which>('which', 'all')
  const [withEmpty, setWithEmpty] = useFilter<boolean>('withEmpty', false)
  const filled = comparison.rows.filter((row) => row.heldBy.length > 0)
  const none = comparison.rows.length - filled.length
  const showsEmpty = comparison.axis === 'pillar' || withEmpty
  const rows = (showsEmpty ? comparison.rows : filled).filter(whichRows[which])
  const counts: Readonly<Record<Which, number>> = {
    all: (showsEmpty ? comparison.rows : filled).length,
    only: filled.filter(whichRows.only).length,
    but: filled.filter(whichRows.but).length,
  }
  return (
    <section className="card compared-card" aria-label={t('strategies:table.title')}>
      <div className="compared-filters">
        <Segmented
          label={t('strategies:which.label')}
          value={which}
          options={(['all', 'only', 'but'] as const).map((one) => ({
            value: one,
            text: t(`strategies:which.${one}`, { n: number(counts[one]) }),
          }))}
          onChange={setWhich}
        />
        {comparison.axis === 'pillar' || none === 0 ? null : (
          <label className="check">
            <input
              type="checkbox"
              checked={withEmpty}
              onChange={(event) => setWithEmpty(event.target.checked)}
            />
            {t('strategies:withEmpty', { count: none, n: number(none) })}
          </label>
        )}
      </div>
      {rows.length === 0 ? (
        <Empty title={t('strategies:noRows')}>
          {t(which === 'all' ? 'strategies:noRowsWhy' : 'strategies:noRowsOf', {
            all: t('strategies:which.all', { n: number(counts.all) }),
          })}
        </Empty>
      ) : (
        <Grid comparison={comparison} rows={rows} />
      )}
      <EmptyLegend comparison={comparison} rows={rows} />
    </section>
  )
}

type GridProps = { readonly comparison: StrategiesView; readonly rows: readonly Row[] }

/** In pixels: what the names of rows, and a column, need to be read. */
const [nameWidth, columnWidth] = [140, 168]

function Grid({ comparison, rows }: GridProps): ReactNode {
  const words = useWords()
  const { t } = words
  const [active, setActive] = useState<Place>({ row: 1, column: 0 })
  const [chosen, setChosen] = useFilter<string>('cell', '')
  const grid = useRef<HTMLTableElement>(null)
  const { heads } = comparison
  const extent = { rows: rows.length + 1, columns: heads.length } // the heads are the first row
  const place = {
    row: Math.min(active.row, extent.rows - 1),
    column: Math.min(active.column, extent.columns - 1),
  }
  const press = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['place'] === undefined) return
    const next = nextPlace(event.key, event.ctrlKey, place, extent)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)
    cell?.focus()
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return (
    <div className="compared-scroll">
      <table
        ref={grid}
        role="grid"
        className="compared"
        style={{ minWidth: nameWidth + extent.columns * columnWidth }}
        aria-label={t('strategies:table.grid', { rows: t(`strategies:axis.${comparison.axis}`) })}
        onKeyDown={press}
      >
        <colgroup>
          <col style={{ width: nameWidth }} />
          <col span={extent.columns} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="compared-corner">
              {t(`strategies:axis.${comparison.axis}`)}
            </th>
            {heads.map((head, columnIndex) => (
              <th key={head.id} scope="col">
                <button
                  type="button"
                  className="button-link"
                  data-place={`0 ${columnIndex}`}
                  tabIndex={place.row === 0 && place.column === columnIndex ? 0 : -1}
                  lang={langIfOther(head.lang, words)}
                  onClick={() => {
                    setActive({ row: 0, column: columnIndex })
                    select({ kind: 'record', id: head.id })
                  }}
                >
                  {head.name}
                </button>
                <span className="muted compared-about">
                  {[
                    head.placeName,
                    head.isEnded
                      ? t('strategies:readAtEnd', { day: words.day(head.readOn) })
                      : head.statusName,
                    countedIn(head.money, words),
                  ]
                    .filter((one) => one !== '')
                    .join(' · ')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id}>
              <RowHead row={row} comparison={comparison} />
              {heads.map((head, columnIndex) => (
                <ComparedCell
                  key={head.id}
                  comparison={comparison}
                  row={row}
                  head={head}
                  place={`${rowIndex + 1} ${columnIndex}`}
                  isInTabOrder={place.row === rowIndex + 1 && place.column === columnIndex}
                  isChosen={chosen === `${row.id} ${head.id}`}
                  onChoose={() => {
                    setActive({ row: rowIndex + 1, column: columnIndex })
                    select(undefined)
                    setChosen(`${row.id} ${head.id}`)
                  }}
                />
              ))}
            </tr>
          ))}
          <NotStated comparison={comparison} />
        </tbody>
      </table>
    </div>
  )
}
