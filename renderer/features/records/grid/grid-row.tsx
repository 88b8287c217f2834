import { memo, type ReactNode } from 'react'
import type { GridRow as Row } from '../../../../shared/view/grid/arrange-rows.ts'
import type { CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import { isOpened, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { Foreign } from '../../../parts/foreign.tsx'
import { useWords, type Words } from '../../../session/words.ts'
import { isDraft } from './cell-drafts.ts'
import { cellClass, cellContent } from './grid-cell.tsx'
import type { GridItem } from './grid-items.ts'

type PlaceOfRow = {
  /** Place among all lines, from 0. */
  readonly index: number
  /** Pixels from the first line. */
  readonly top: number
  /** The column in the tab order, -1 where the active cell is in another row. */
  readonly active: number
}

type GridRowProps = PlaceOfRow & {
  readonly row: Row
  readonly columns: readonly GridColumn[]
  /** Which of the columns are drawn: those in sight, the name, the active one. */
  readonly drawn: readonly number[]
  readonly words: Words
  /** Where the cells of the columns stand in the row. */
  readonly places: readonly number[]
  readonly speech: CellSpeech
  readonly name: string
  readonly isSelected: boolean
  readonly isOpen: boolean
  readonly span: readonly [number, number] | null
  /** What was written to a column a moment ago, until the map says so too. */
  readonly pending: { readonly column: string; readonly text: string } | null
  /** The fields of it with something typed that the map does not hold. */
  readonly drafts: ReadonlySet<string> | undefined
  /** The column that is edited and its editor. */
  readonly editing: number
  readonly editor: ReactNode
}

/** One record: its box, its name, its cells. Clicks and keys are heard by the grid. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { row, columns, places, speech, words, index, top, active, editing } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={props.isSelected}
      data-line={index}
      data-open={props.isOpen || undefined}
      data-editing={editing !== -1 || undefined}
      className="grid-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-label={words.t('grid:select', { name: props.name })}
        aria-selected={props.isSelected}
        tabIndex={active === 0 ? 0 : -1}
        data-column={0}
        className="grid-cell grid-box"
      >
        <span className="grid-tick" aria-hidden="true" />
      </div>
      {props.drawn.map((at) => {
        const column = columns[at]
        if (column === undefined) return null
        const isEdited = editing === at + 1
        const isPending = props.pending?.column === column.key
        const cell = row[places[at]!]
        const isTyped = !isEdited && isDraft(column, props.drafts, words.language)
        const isInSpan =
          props.isSelected && props.span !== null && at + 1 >= props.span[0] && at + 1 <= props.span[1]
        return (
          <div
            key={column.key}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 2}
            tabIndex={active === at + 1 ? 0 : -1}
            data-column={at + 1}
            data-span={isInSpan || undefined}
            data-draft={isTyped || undefined}
            aria-label={
              isEdited || isPending || isTyped || hasWords(cell) ? undefined : words.t('spoken:empty')
            }
            title={isTyped ? words.t(draftKeys(column).title) : undefined}
            className={
              isEdited
                ? `${cellClass(column, at)} ${isOpened(column) ? 'grid-opened' : 'grid-edited'}`
                : cellClass(column, at)
            }
            style={{ gridColumn: at + 2 }}
          >
            {isEdited && !isOpened(column)
              ? props.editor
              : isPending
                ? props.pending.text
                : cellContent(column, cell, speech, words)}
            {isEdited && isOpened(column) ? props.editor : null}
            {isTyped ? <span className="hidden-words">{words.t(draftKeys(column).said)}</span> : null}
          </div>
        )
      })}
    </div>
  )
})

/** A cell without any words would be silent: a screen reader says that it is empty. */
function hasWords(cell: unknown): boolean {
  return Array.isArray(cell) ? cell.length > 0 : cell !== null && cell !== undefined && cell !== ''
}

/** What a cell says of a draft: on its title, and read out with its words. */
function draftKeys({ kind }: GridColumn): { readonly title: string; readonly said: string } {
  return kind === 'relationship'
    ? { title: 'cells:links.draft', said: 'cells:links.draftHere' }
    : { title: 'grid:draft', said: 'grid:draftHere' }
}

type GroupRowProps = PlaceOfRow & {
  readonly item: Extract<GridItem, { kind: 'group' }>
  readonly span: number
}

/** The heading of a group: what its records have in common, and how many they are. */
export const GroupRow = memo(function GroupRow({ item, span, index, top, active }: GroupRowProps): ReactNode {
  const { t, number } = useWords()
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-line={index}
      className="grid-row grid-group"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={span}
        aria-expanded={item.isOpen}
        tabIndex={active === -1 ? -1 : 0}
        data-column={0}
        className="grid-cell grid-group-name"
      >
        <span className="grid-group-inside">
          <span className="grid-fold" aria-hidden="true">
            {item.isOpen ? '▾' : '▸'}
          </span>
          <b>{item.key === '' ? t('grid:group.without') : <Foreign lang={item.lang}>{item.key}</Foreign>}</b>
          <span className="muted">{t('grid:group.count', { count: item.count, n: number(item.count) })}</span>
        </span>
      </div>
    </div>
  )
})
