import type { ReactNode } from 'react'
import { columnsOfKeys } from '../../../../shared/view/grid/grid-columns.ts'
import { useGridLayout } from '../../../bridge/grid-layouts.ts'
import { useWords } from '../../../session/words.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { filtersInWords } from './filter-words.ts'

/** The way out of the grid: the columns that are shown, with its filters, in its order, asked for another audience. */
export function GridExport({ type }: { readonly type: string }): ReactNode {
  const words = useWords()
  const { columns, sort, filters, group } = useGridLayout(type)
  const keys = columnsOfKeys(type, ['name', ...columns]).map((one) => one.key)
  const arrangement = {
    ...(sort === undefined ? {} : { sort }),
    ...(filters === undefined ? {} : { filters }),
    ...(group === undefined ? {} : { group }),
  }
  const narrowedTo = filtersInWords(type, filters, words)
  return (
    <ExportMenu
      table={{ table: 'table', parameters: { type, columns: keys, ...arrangement } }}
      narrowedTo={narrowedTo === '' ? undefined : narrowedTo}
    />
  )
}
