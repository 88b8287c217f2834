import { filterChoices } from '../../../../shared/view/grid/grid-cell.ts'
import { columnsOfKeys, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import type { GridFilter, GridFilters } from '../../../../shared/view/shapes/grid-layout.ts'
import type { Words } from '../../../session/words.ts'

/** Every condition that holds, one after the other; '' where none does. */
export function filtersInWords(type: string, filters: GridFilters | undefined, words: Words): string {
  return Object.entries(filters ?? {})
    .flatMap(([key, filter]) =>
      columnsOfKeys(type, [key]).map((column) => filterInWords(column, filter, words)),
    )
    .join('; ')
}

/** Those that hold without the one of a column; undefined where none is left. */
export function filtersWithout(filters: GridFilters | undefined, key: string): GridFilters | undefined {
  const { [key]: _gone, ...others } = filters ?? {}
  return Object.keys(others).length === 0 ? undefined : others
}

/** "Name contains “shelter”". */
export function filterInWords(column: GridColumn, filter: GridFilter, { t, language, list }: Words): string {
  const name = column.label[language]
  switch (filter.how) {
    case 'contains':
      return t('grid:filter.saidContains', { column: name, text: filter.text })
    case 'among': {
      const choices = filterChoices(column) ?? []
      const values = filter.values.map((id) => {
        const label = choices.find((one) => one.id === id)?.label ?? (id === '' ? 'grid:filter.none' : id)
        return typeof label === 'string' ? t(label) : label[language]
      })
      return t('grid:filter.saidAmong', { column: name, values: list(values) })
    }
    case 'empty':
      return t('grid:filter.saidEmpty', { column: name })
    case 'filled':
      return t('grid:filter.saidFilled', { column: name })
  }
}
