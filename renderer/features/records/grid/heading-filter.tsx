import { useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import { Icon } from '../../../parts/icons.tsx'
import { Popover } from '../../../parts/popover.tsx'
import { useWords } from '../../../session/words.ts'
import { ColumnFilter } from './filter-form.tsx'

type HeadingFilterProps = {
  readonly type: string
  readonly layout: GridLayout
  readonly column: GridColumn
  /** Opens it each time this is another number: Alt and down on the heading. */
  readonly turn: number
}

/** The filter of one column at its heading; its button is filled while a condition holds. */
export function HeadingFilter({ type, layout, column, turn }: HeadingFilterProps): ReactNode {
  const { t, language } = useWords()
  const [isOpen, setOpen] = useState(false)
  const isFiltered = layout.filters?.[column.key] !== undefined
  const label = t('cells:filter.of', { column: column.label[language] })
  return (
    <span
      className="heading-filter"
      data-filtered={isFiltered || undefined}
      onClick={keepFromGrid}
      onDoubleClick={keepFromGrid}
      onKeyDown={keepKeyFromGrid}
    >
      <Popover
        label={label}
        button={<Icon name="filter" />}
        buttonLabel={label}
        buttonClass="heading-filter-button"
        isBare
        turn={turn}
        onToggle={setOpen}
      >
        {(close) =>
          isOpen ? <ColumnFilter type={type} layout={layout} column={column} onDone={close} /> : null
        }
      </Popover>
    </span>
  )
}

/** The grid sorts by a click on a heading, not by one in here. */
function keepFromGrid(event: SyntheticEvent): void {
  event.stopPropagation()
}

/** On the button only what presses it is its own: arrows go on through the grid. */
function keepKeyFromGrid(event: KeyboardEvent): void {
  const isOnButton = event.target instanceof Element && event.target.closest('[popover]') === null
  if (!isOnButton || event.key === 'Enter' || event.key === ' ') event.stopPropagation()
}
