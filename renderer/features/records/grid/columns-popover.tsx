import { useState, type ReactNode } from 'react'
import { gridColumns, columnsOfKeys, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { fold } from '../../../../shared/view/search-words.ts'
import type { GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import { changeLayout, resetColumns } from '../../../bridge/grid-layouts.ts'
import { Button, IconButton } from '../../../parts/button.tsx'
import { Popover } from '../../../parts/popover.tsx'
import { useWords } from '../../../session/words.ts'

type ColumnsPopoverProps = { readonly type: string; readonly layout: GridLayout }

/** Which columns are shown, and in which order; the name is always the first. */
export function ColumnsPopover({ type, layout }: ColumnsPopoverProps): ReactNode {
  const { t } = useWords()
  return (
    <Popover label={t('grid:columns.title')} button={t('grid:columns.button')}>
      {() => <ColumnChoices type={type} layout={layout} />}
    </Popover>
  )
}

function ColumnChoices({ type, layout }: ColumnsPopoverProps): ReactNode {
  const { t, language } = useWords()
  const [text, setText] = useState('')
  const shown = columnsOfKeys(type, layout.columns).filter((one) => one.key !== 'name')
  const others = gridColumns(type).filter((one) => one.key !== 'name' && !layout.columns.includes(one.key))
  const wanted = fold(text.trim())
  const isFound = (one: GridColumn) => fold(one.label[language]).includes(wanted)
  const set = (columns: readonly string[]): void => changeLayout(type, { columns: ['name', ...columns] })
  const keys = shown.map((one) => one.key)
  const move = (at: number, by: number): void => {
    const next = [...keys]
    const [moved] = next.splice(at, 1)
    next.splice(at + by, 0, moved!)
    set(next)
  }
  return (
    <div className="grid-columns">
      <input
        className="input"
        type="search"
        aria-label={t('grid:columns.find')}
        placeholder={t('grid:columns.find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <h2>{t('grid:columns.shown')}</h2>
      <ul className="checks">
        {shown.map((column, at) =>
          isFound(column) ? (
            <li key={column.key} className="grid-column-choice">
              <label className="check">
                <input
                  type="checkbox"
                  checked
                  onChange={() => set(keys.filter((key) => key !== column.key))}
                />
                {column.label[language]}
              </label>
              <IconButton
                icon="up"
                label={t('grid:columns.up', { column: column.label[language] })}
                isBarred={at === 0}
                onClick={() => move(at, -1)}
              />
              <IconButton
                icon="down"
                label={t('grid:columns.down', { column: column.label[language] })}
                isBarred={at === shown.length - 1}
                onClick={() => move(at, 1)}
              />
            </li>
          ) : null,
        )}
      </ul>
      <h2>{t('grid:columns.others')}</h2>
      <ul className="checks">
        {others.filter(isFound).map((column) => (
          <li key={column.key}>
            <label className="check">
              <input type="checkbox" checked={false} onChange={() => set([...keys, column.key])} />
              {column.label[language]}
            </label>
          </li>
        ))}
      </ul>
      <div className="popover-foot">
        <Button look="quiet" onClick={() => resetColumns(type)}>
          {t('grid:columns.reset')}
        </Button>
      </div>
    </div>
  )
}
