import type { ReactNode } from 'react'
import { columnsOfKeys } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import { changeLayout } from '../../../bridge/grid-layouts.ts'
import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icons.tsx'
import { Popover } from '../../../parts/popover.tsx'
import { useWords } from '../../../session/words.ts'
import { AnyColumnFilter } from './filter-form.tsx'
import { filterInWords, filtersWithout } from './filter-words.ts'

type FilterProps = { readonly type: string; readonly layout: GridLayout }

/** Adds a condition on any column, also one that is not shown; several hold together. */
export function FilterPopover({ type, layout }: FilterProps): ReactNode {
  const { t } = useWords()
  return (
    <Popover label={t('grid:filter.title')} button={t('grid:filter.button')}>
      {(close) => <AnyColumnFilter type={type} layout={layout} onDone={close} />}
    </Popover>
  )
}

/** Every condition that holds, each with a way to take it away. */
export function FilterChips({ type, layout }: FilterProps): ReactNode {
  const words = useWords()
  const { t } = words
  const filters = Object.entries(layout.filters ?? {})
  if (filters.length === 0) return null
  return (
    <div className="grid-filters">
      {filters.map(([key, filter]) => {
        const [column] = columnsOfKeys(type, [key])
        if (column === undefined) return null
        const said = filterInWords(column, filter, words)
        return (
          <button
            key={key}
            type="button"
            className="chip chip-on"
            aria-label={t('grid:filter.remove', { filter: said })}
            title={t('grid:filter.remove', { filter: said })}
            onClick={() => changeLayout(type, { filters: filtersWithout(layout.filters, key) })}
          >
            <span className="chip-words">{said}</span>
            <Icon name="close" />
          </button>
        )
      })}
      {filters.length > 1 ? (
        <Button look="quiet" onClick={() => changeLayout(type, { filters: undefined })}>
          {t('grid:filter.clear')}
        </Button>
      ) : null}
    </div>
  )
}
