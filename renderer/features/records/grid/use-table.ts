import { useMemo, useState } from 'react'
import { nodeType } from '../../../../graph-schema/registry.ts'
import { translator } from '../../../../shared/language/translator.ts'
import {
  arrangeRows,
  groupRows,
  type GridGroup,
  type GridRow,
} from '../../../../shared/view/grid/arrange-rows.ts'
import type { CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import { columnsOfKeys, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { inLanguage } from '../../../../shared/language/format.ts'
import type { TableView } from '../../../../shared/view/shapes/grid.ts'
import type { GridLayout } from '../../../../shared/view/shapes/grid-layout.ts'
import type { Answered } from '../../../bridge/answers.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useWords } from '../../../session/words.ts'

/** The records of a type as they are shown: those that pass the filters, in their order. */
export type Table = {
  readonly view: TableView
  /** The columns of the cells of a row, which are more than those shown. */
  readonly cells: readonly GridColumn[]
  readonly shown: readonly GridColumn[]
  /** Where the cells of the columns shown stand in a row. */
  readonly places: readonly number[]
  readonly rows: readonly GridRow[]
  readonly groups: readonly GridGroup[] | undefined
  readonly speech: CellSpeech
  readonly nameOf: (row: GridRow) => string
}

type Asked = { readonly answered: Answered<'table'>; readonly table: Table | undefined }

/**
 * Asks the records of a type with the columns that are shown, filtered, sorted or grouped by, and arranges them here:
 * a filter or a sort asks nothing. While other columns are on their way the rows of before stay.
 */
export function useTable(type: string, layout: GridLayout): Asked {
  const { language } = useWords()
  const asked = useAnswer('table', { type, columns: keysOf(type, layout) })
  const [last, setLast] = useState<{ readonly type: string; readonly view: TableView }>()
  if (asked.status === 'ready' && last?.view !== asked.answer) setLast({ type, view: asked.answer })
  const view = asked.status === 'ready' ? asked.answer : last?.type === type ? last.view : undefined

  const speech = useMemo<CellSpeech>(
    () => ({ language, t: translator(language), names: view?.names ?? {} }),
    [language, view],
  )
  const cells = useMemo(() => columnsOfKeys(type, view?.columns ?? []), [type, view])
  const shownKeys = layout.columns.join(' ')
  const shown = useMemo(() => columnsOfKeys(type, ['name', ...shownKeys.split(' ')]), [type, shownKeys])
  const places = useMemo(
    () => shown.map(({ key }) => cells.findIndex((one) => one.key === key) + 1 || beyond),
    [shown, cells],
  )
  const { sort, filters, group } = layout
  const rows = useMemo(
    () => arrangeRows(view?.rows ?? [], cells, { sort, filters }, speech),
    [view, cells, sort, filters, speech],
  )
  const groups = useMemo(
    () => (group === undefined ? undefined : groupRows(rows, cells, group, speech)),
    [rows, cells, group, speech],
  )
  return useMemo(() => {
    if (view === undefined) return { answered: asked, table: undefined }
    const nameOf = (row: GridRow): string => nameIn(row, cells, language)
    return { answered: asked, table: { view, cells, shown, places, rows, groups, speech, nameOf } }
  }, [asked, view, cells, shown, places, rows, groups, speech, language])
}

/** A place where no row has a cell: of a column that is on its way. */
const beyond = 100_000

/** In one order, so that moving a column asks nothing. */
function keysOf(type: string, { columns, sort, filters, group }: GridLayout): string[] {
  const words = 'text' in (nodeType(type)?.properties ?? {}) ? ['text'] : []
  const needed = ['name', ...words, ...columns, ...Object.keys(filters ?? {}), sort?.column, group]
  return [...new Set(needed.filter((one) => one !== undefined))].sort()
}

/** What a record is called: its name, its text, else its id. */
function nameIn(row: GridRow, cells: readonly GridColumn[], language: 'en' | 'fr'): string {
  for (const key of ['name', 'text']) {
    const at = cells.findIndex((one) => one.key === key)
    const words = at === -1 ? undefined : inLanguage(row[at + 1] ?? undefined, language)
    if (words !== undefined) return words.text
  }
  return row[0]
}
