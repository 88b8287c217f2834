import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { nodeType } from '../../../../graph-schema/registry.ts'
import { columnsOfKeys, gridColumns } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import { changeLayout, useGridLayout } from '../../../bridge/grid-layouts.ts'
import { useWhyNotEdit } from '../../../bridge/may-edit.ts'
import { Empty } from '../../../parts/empty.tsx'
import { wishFocus } from '../../../parts/focus.ts'
import { RefusalNote } from '../../../parts/refusal-note.tsx'
import { StatusLine } from '../../../parts/status-line.tsx'
import { Waiting } from '../../../parts/waiting.tsx'
import { tell } from '../../../session/announce.ts'
import { useTrail } from '../../../session/session.ts'
import { useWords } from '../../../session/words.ts'
import { withAuthor } from '../../author/with-author.ts'
import { ColumnsPopover } from './columns-popover.tsx'
import { CommandsDialog } from './commands-dialog.tsx'
import { FilterChips, FilterPopover } from './filter-popover.tsx'
import { GridActions } from './grid-actions.tsx'
import { itemsOf } from './grid-items.ts'
import { keptOf, nothingSelected } from './grid-selection.ts'
import { RecordGrid } from './record-grid.tsx'
import { useClipboard } from './use-clipboard.ts'
import { useTable, type Table } from './use-table.ts'

/** The records of one type: a grid with its columns, filters and groups, as it was left. */
export function TypeGrid({ type }: { readonly type: string }): ReactNode {
  const { t } = useWords()
  const layout = useGridLayout(type)
  const { answered, table } = useTable(type, layout)
  if (answered.status === 'refused') return <RefusalNote refusal={answered.refusal} />
  if (table === undefined) return <Waiting what={t('records.list')} />
  const revision = answered.status === 'ready' ? answered.revision : undefined
  const isBusy = answered.status !== 'ready' || !answered.isFresh
  return (
    <div className="answer grid-answer" data-revision={revision} aria-busy={isBusy}>
      <GridOf key={type} type={type} layout={layout} table={table} revision={revision ?? 0} />
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

type GridOfProps = {
  readonly revision: number
  readonly type: string
  readonly layout: GridLayout
  readonly table: Table
}

function GridOf({ type, layout, table, revision }: GridOfProps): ReactNode {
  const words = useWords()
  const { t, language, number } = words
  const whyNot = useWhyNotEdit()
  const [closed, setClosed] = useState(none)
  const [chosen, setSelection] = useState(nothingSelected)
  const root = useTrail()[0]
  const { view, rows, groups, shown } = table
  const items = useMemo(() => itemsOf(rows, groups, closed), [rows, groups, closed])
  const there = useMemo(() => new Set(rows.map((row) => row[0])), [rows])
  const selection = useMemo(() => keptOf(chosen, there), [chosen, there])
  const toEdit = (edit: () => void): void => {
    if (whyNot === null) withAuthor(edit)
    else tell(whyNot)
  }
  const clipboard = useClipboard(type, table, items, selection, toEdit)
  const { pasted } = clipboard
  const names = useMemo(() => new Map(rows.map((row) => [row[0], row] as const)), [rows])
  const declared = nodeType(type)
  const count = rows.length
  const says =
    count === view.total
      ? t('grid:count', { count, n: number(count) })
      : t('grid:countOf', { count, n: number(count), total: number(view.total) })
  const isEmpty = count === 0
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) wishFocus('main') // its cell is gone
  }, [isEmpty])
  return (
    <>
      <div className="grid-bar">
        <StatusLine className="grid-count" says={says}>
          {says}
          {view.rows.length < view.total ? (
            <span className="muted">
              {' · '}
              {t('grid:outside', {
                count: view.total - view.rows.length,
                n: number(view.total - view.rows.length),
              })}
            </span>
          ) : null}
        </StatusLine>
        <ColumnsPopover type={type} layout={layout} />
        <FilterPopover type={type} layout={layout} />
        <GroupSelect type={type} layout={layout} />
        <FilterChips type={type} layout={layout} />
      </div>
      <p id="grid-keys" className="hidden-words">
        {t('grid:keys')}
      </p>
      {isEmpty ? (
        <Empty
          title={
            view.total === 0
              ? t('records.noneOfType')
              : view.rows.length === 0
                ? t('grid:noneInScope')
                : t('grid:empty')
          }
        >
          {view.total === 0
            ? t('help:empty.type')
            : view.rows.length === 0
              ? t('grid:noneInScopeWhy')
              : t('grid:emptyWhy')}
        </Empty>
      ) : (
        <RecordGrid
          type={type}
          label={t('grid:label', { type: declared?.plural[language] ?? type })}
          items={items}
          columns={shown}
          places={table.places}
          speech={table.speech}
          layout={layout}
          selection={selection}
          opened={root?.kind === 'record' ? root.id : undefined}
          revision={revision}
          nameOf={(item) => (item.kind === 'row' ? table.nameOf(item.row) : item.key)}
          toEdit={toEdit}
          onSelection={setSelection}
          onSort={(sort) => changeLayout(type, { sort })}
          onWidth={(key, width) => changeLayout(type, { widths: { ...layout.widths, [key]: width } })}
          onFold={(key) =>
            setClosed((now) => {
              const next = new Set(now)
              if (!next.delete(key)) next.add(key)
              return next
            })
          }
          onCopy={clipboard.copy}
          onPaste={clipboard.paste}
        />
      )}
      {selection.rows.size === 0 ? null : (
        <GridActions
          type={type}
          ids={selection.rows}
          toEdit={toEdit}
          onClear={() => setSelection(nothingSelected)}
        />
      )}
      {pasted === null ? null : (
        <CommandsDialog
          title={t('grid:paste.title')}
          type={type}
          about={
            pasted.record === undefined
              ? t('grid:paste.aboutNew', {
                  rows: pasted.rows,
                  columns: pasted.columns,
                  column: pasted.column,
                })
              : t('grid:paste.about', {
                  rows: pasted.rows,
                  columns: pasted.columns,
                  column: pasted.column,
                  name: pasted.record,
                })
          }
          commands={pasted.plan.steps}
          left={pasted.plan.left}
          unchanged={pasted.plan.unchanged}
          nameOf={(id) => {
            const row = names.get(id)
            return row === undefined ? id : table.nameOf(row)
          }}
          action="grid:paste.apply"
          done="grid:paste.done"
          onClose={clipboard.forget}
        />
      )}
    </>
  )
}

/** By which column the records stand together. */
function GroupSelect({ type, layout }: { readonly type: string; readonly layout: GridLayout }): ReactNode {
  const { t, language } = useWords()
  const columns = [
    ...columnsOfKeys(type, layout.columns),
    ...gridColumns(type).filter((one) => !layout.columns.includes(one.key)),
  ].filter((one) => one.key !== 'name')
  return (
    <label className="select">
      <span>{t('grid:group.label')}</span>
      <select
        value={layout.group ?? ''}
        onChange={(event) =>
          changeLayout(type, { group: event.target.value === '' ? undefined : event.target.value })
        }
      >
        <option value="">{t('grid:group.none')}</option>
        {columns.map((one) => (
          <option key={one.key} value={one.key}>
            {one.label[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
