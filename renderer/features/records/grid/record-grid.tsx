import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { choicesOf, isOpened, isTyped, type GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import type { CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import type { GridLayout, GridSort } from '../../../../shared/view/shapes/grid-layout.ts'
import { useDraftPlaces } from '../../../bridge/drafts.ts'
import { announce } from '../../../session/announce.ts'
import { select } from '../../../session/session.ts'
import { useWords } from '../../../session/words.ts'
import { draftsByRecord } from './cell-drafts.ts'
import { ActiveEditor } from './active-editor.tsx'
import type { Leaving } from './cell-editor.tsx'
import { cellAt, isInEditor, placeOf } from './grid-dom.ts'
import { GridHeader } from './grid-header.tsx'
import type { GridItem } from './grid-items.ts'
import { intentOfKey, type Intent } from './grid-keys.ts'
import type { Place } from './grid-moves.ts'
import { GridRow, GroupRow } from './grid-row.tsx'
import {
  allOrNone,
  extendedAcross,
  extendedTo,
  nothingSelected,
  toggled,
  type GridSelection,
} from './grid-selection.ts'
import { boxWidth, firstWidth, widthStep, withinWidths } from './grid-widths.ts'
import { isClearable, useClearCell } from './use-clear-cell.ts'
import { useDrawnColumns } from './use-drawn-columns.ts'
import { useClipboardEvents } from './use-clipboard-events.ts'

/** Height of a line, in pixels; as in styles/grid.css. */
const lineHeight = 30
/** Lines that are drawn beyond those in sight. */
const overscan = 3

export type RecordGridProps = {
  readonly type: string
  readonly label: string
  readonly items: readonly GridItem[]
  readonly columns: readonly GridColumn[]
  /** Where the cells of the columns stand in the rows. */
  readonly places: readonly number[]
  readonly speech: CellSpeech
  readonly layout: GridLayout
  readonly selection: GridSelection
  readonly opened: string | undefined
  /** Of the answer that is shown: with the next one what was pending is there, or taken back. */
  readonly revision: number
  readonly nameOf: (item: GridItem) => string
  /** Begins to edit, once it is known who works here; says why where nothing can be edited now. */
  readonly toEdit: (edit: () => void) => void
  readonly onSelection: (selection: GridSelection) => void
  readonly onSort: (sort: GridSort | undefined) => void
  readonly onWidth: (key: string, width: number) => void
  readonly onFold: (key: string) => void
  readonly onCopy: (event: ClipboardEvent, at: Place) => void
  readonly onPaste: (event: ClipboardEvent, at: Place) => void
}

/** What is edited: which record, which column, begun by which key. */
type Editing = { readonly id: string; readonly column: number; readonly first: string | undefined }

/**
 * The records of a type as an ARIA grid of which only what is in sight is drawn: one cell is in the tab order, arrows
 * move, and the line of the active cell stays drawn wherever the grid is scrolled to.
 */
export function RecordGrid(props: RecordGridProps): ReactNode {
  const { items, columns, places, speech, layout, selection, type, nameOf, revision } = props
  const words = useWords()
  const { t, language } = words
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<{
    readonly id: string | null
    readonly row: number
    readonly column: number
  }>({
    id: null,
    row: 0,
    column: 1,
  })
  const [filterTurns, setFilterTurns] = useState<Readonly<Record<string, number>>>({})
  const [editing, setEditing] = useState<Editing | null>(null)
  const [pending, setPending] = useState<{
    id: string
    column: string
    text: string
    revision: number
  } | null>(null)
  const indexOf = useMemo(() => new Map(items.map((item, at) => [item.id, at])), [items])
  const wanted = active.id === null ? undefined : indexOf.get(active.id)
  const place: Place = {
    row: active.row === -1 ? -1 : Math.min(wanted ?? active.row, items.length - 1),
    column: Math.min(active.column, columns.length),
  }
  const widthOf = (column: GridColumn): number => layout.widths[column.key] ?? firstWidth(column)
  const extractor = useCallback(
    (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(range)
      // in order: a line that React has to move would lose the focus
      return place.row < 0 || drawn.includes(place.row) ? drawn : [...drawn, place.row].sort((a, b) => a - b)
    },
    [place.row],
  )
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan,
    rangeExtractor: extractor,
  })

  const drawn = useDrawnColumns(scroller, columns, columns.map(widthOf), place.column - 1)

  const goal = useRef(false)
  const go = (next: Place): void => {
    goal.current = true
    setActive({ id: items[next.row]?.id ?? null, row: next.row, column: next.column })
  }
  useLayoutEffect(() => {
    if (!goal.current) return
    goal.current = false
    const cell = cellAt(scroller.current, place)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const ids = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.id] : [])), [items])
  const template = [boxWidth, ...columns.map(widthOf)].map((width) => `${width}px`).join(' ')
  const total = columns.reduce((sum, column) => sum + widthOf(column), boxWidth)

  const setWidth = (column: GridColumn, width: number, isDone: boolean): void => {
    if (isDone) {
      props.onWidth(column.key, width)
      return
    }
    const dragged = [boxWidth, ...columns.map((one) => (one === column ? width : widthOf(one)))]
    scroller.current?.style.setProperty('--grid-columns', dragged.map((one) => `${one}px`).join(' '))
  }
  const sortBy = (at: number): void => {
    const column = columns[at - 1]
    if (column === undefined) return
    const { sort } = layout
    const isSame = sort?.column === column.key
    const next = !isSame
      ? { column: column.key, descending: false }
      : sort.descending
        ? undefined
        : { ...sort, descending: true }
    props.onSort(next)
    const name = column.label[language]
    announce(
      next === undefined
        ? t('grid:sort.none')
        : next.descending
          ? t('grid:sort.down', { column: name })
          : t('grid:sort.up', { column: name }),
    )
  }
  const edit = (at: Place, first?: string): void => {
    const item = items[at.row]
    const column = columns[at.column - 1]
    if (item?.kind !== 'row' || column === undefined) return
    if (!isTyped(column) && !isOpened(column)) {
      announce(t('grid:readOnlyCell'))
      select({ kind: 'record', id: item.id })
      return
    }
    props.toEdit(() => setEditing({ id: item.id, column: at.column, first }))
  }
  const done = (leaving: Leaving, text: string | undefined): void => {
    if (editing === null) return
    const key = columns[editing.column - 1]?.key
    if (text !== undefined && key !== undefined) setPending({ id: editing.id, column: key, text, revision })
    setEditing(null)
    const row = indexOf.get(editing.id) ?? place.row
    const isInside = scroller.current?.contains(document.activeElement) === true
    if (leaving === 'stay' && !isInside) return
    if (leaving === 'stay' && place.row !== row) return // another cell was clicked meanwhile
    go({
      row: Math.min(items.length - 1, leaving === 'down' ? row + 1 : row),
      column: Math.min(
        columns.length,
        Math.max(1, editing.column + (leaving === 'right' ? 1 : leaving === 'left' ? -1 : 0)),
      ),
    })
  }

  const clear = useClearCell()
  const press = (event: KeyboardEvent): void => {
    const item = items[place.row]
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / lineHeight) - 2)
    const extent = { rows: items.length, columns: columns.length + 1, page }
    const intent = intentOfKey(event, place, extent, item?.kind ?? 'head', selection.rows.size > 0)
    if (intent === undefined || !carryOut(intent, item)) return
    event.preventDefault()
    event.stopPropagation()
  }
  /** False where there is nothing to do: the key is left to others. */
  const carryOut = (intent: Intent, item: GridItem | undefined): boolean => {
    switch (intent.do) {
      case 'move':
        go(intent.to)
        if (intent.extends && item !== undefined) extend(item, intent.to)
        return true
      case 'width': {
        const column = columns[place.column - 1]!
        const width = withinWidths(widthOf(column) + intent.by * widthStep)
        props.onWidth(column.key, width)
        announce(t('grid:width', { column: column.label[language], n: words.number(width) }))
        return true
      }
      case 'select-all':
        tellSelected(allOrNone(selection, ids))
        return true
      case 'select-none':
        tellSelected(nothingSelected)
        return true
      case 'toggle':
        if (item !== undefined) tellSelected(toggled(selection, item.id))
        return true
      case 'fold':
        if (item?.kind === 'group') props.onFold(item.key)
        return true
      case 'sort':
        sortBy(place.column)
        return true
      case 'filter':
        setFilterTurns((now) => {
          const { key } = columns[place.column - 1]!
          return { ...now, [key]: (now[key] ?? 0) + 1 }
        })
        return true
      case 'open':
        if (item !== undefined) select({ kind: 'record', id: item.id })
        return true
      case 'clear': {
        const column = columns[place.column - 1]
        if (column === undefined || item?.kind !== 'row' || !isClearable(column)) return false
        const value = item.row[places[place.column - 1]!]
        props.toEdit(() => void clear({ id: item.id, title: nameOf(item), column, value }))
        return true
      }
      case 'edit': {
        const column = columns[place.column - 1]
        const takesLetters =
          column !== undefined &&
          (column.kind === 'relationship' || (isTyped(column) && choicesOf(column) === undefined))
        if (intent.first !== undefined && !takesLetters) return false
        edit(place, intent.first)
        return true
      }
    }
  }
  /** The selection from where it began to another record, or across the columns of one. */
  const extend = (item: GridItem, to: Place): void => {
    const target = items[to.row]
    if (target?.kind !== 'row') return
    const own = place.column === 0 ? null : ([place.column, place.column] as const)
    tellSelected(
      to.row === place.row
        ? extendedAcross(selection, item.id, Math.max(1, place.column), Math.max(1, to.column))
        : extendedTo(selection, ids, item.id, target.id, selection.span ?? own),
    )
  }
  const tellSelected = (chosen: GridSelection): void => {
    props.onSelection(chosen)
    announce(t('grid:selected', { count: chosen.rows.size, n: words.number(chosen.rows.size) }))
  }

  const click = (event: MouseEvent): void => {
    const at = placeOf(event.target)
    if (at === undefined || isInEditor(event.target)) return
    const item = items[at.row]
    go(at)
    if (at.row === -1) {
      if (at.column === 0) tellSelected(allOrNone(selection, ids))
      else sortBy(at.column)
    } else if (item?.kind === 'group') props.onFold(item.key)
    else if (item !== undefined) {
      if (event.shiftKey) {
        const from = items[place.row]?.id ?? item.id
        tellSelected(extendedTo(selection, ids, from, item.id, null))
      } else if (at.column === 0 || event.ctrlKey || event.metaKey) tellSelected(toggled(selection, item.id))
      else select({ kind: 'record', id: item.id })
    }
  }

  useClipboardEvents(
    scroller,
    (event) => props.onCopy(event, place),
    (event) => props.onPaste(event, place),
  )

  const places_ = useDraftPlaces()
  const drafts = useMemo(() => draftsByRecord(places_), [places_])
  const shown = pending !== null && pending.revision === revision ? pending : null
  return (
    <div
      ref={scroller}
      className="grid-scroll"
      style={{ '--grid-columns': template } as CSSProperties}
      data-grid={type}
    >
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-describedby="grid-keys"
        className="grid"
        style={{ minWidth: total }}
        onKeyDown={press}
        onFocus={(event) => {
          // a screen reader may put the focus on any cell
          const at = placeOf(event.target)
          const isOther = at !== undefined && (at.row !== place.row || at.column !== place.column)
          if (isOther && !isInEditor(event.target))
            setActive({ id: items[at.row]?.id ?? null, row: at.row, column: at.column })
        }}
        onClick={click}
        onDoubleClick={(event) => {
          const at = placeOf(event.target)
          if (at !== undefined && at.row >= 0 && at.column > 0 && !isInEditor(event.target)) edit(at)
        }}
      >
        <GridHeader
          columns={columns}
          type={type}
          layout={layout}
          filterTurns={filterTurns}
          active={place.row === -1 ? place.column : -1}
          isAllSelected={ids.length > 0 && selection.rows.size === ids.length}
          widthOf={widthOf}
          onWidth={setWidth}
        />
        <div role="rowgroup" className="grid-lines" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index]
            if (item === undefined) return null
            const isActive = index === place.row
            const at = { index, top: start, active: isActive ? place.column : -1 }
            if (item.kind === 'group')
              return <GroupRow key={item.id} {...at} item={item} span={columns.length + 1} />
            const isEdited = editing?.id === item.id
            const column = isEdited ? columns[editing.column - 1] : undefined
            return (
              <GridRow
                key={item.id}
                {...at}
                row={item.row}
                columns={columns}
                drawn={drawn}
                words={words}
                places={places}
                speech={speech}
                name={nameOf(item)}
                isSelected={selection.rows.has(item.id)}
                isOpen={props.opened === item.id}
                span={selection.span}
                drafts={drafts.get(item.id)}
                pending={shown?.id === item.id ? shown : null}
                editing={isEdited ? editing.column : -1}
                editor={
                  column !== undefined && editing !== null ? (
                    <ActiveEditor
                      key={`${item.id} ${column.key}`}
                      id={item.id}
                      type={type}
                      title={nameOf(item)}
                      column={column}
                      cell={item.row[places[editing.column - 1]!]}
                      speech={speech}
                      first={editing.first}
                      onDone={done}
                    />
                  ) : null
                }
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
