import { useState } from 'react'
import { blockOfText, textOfBlock } from '../../../../shared/exchange/block-of-text.ts'
import { cellForCopy } from '../../../../shared/view/grid/grid-cell.ts'
import { planPaste, type PastePlan } from '../../../../shared/view/grid/paste-block.ts'
import { tell } from '../../../session/announce.ts'
import { useWords } from '../../../session/words.ts'
import { isMadeByHand, newRecordId } from '../../edit/new-record.ts'
import type { GridItem } from './grid-items.ts'
import type { Place } from './grid-moves.ts'
import type { GridSelection } from './grid-selection.ts'
import type { Table } from './use-table.ts'

/** A block that was pasted and is not written yet: what it comes to, and where it falls. */
export type Pasted = {
  readonly plan: PastePlan
  readonly rows: number
  readonly columns: number
  readonly column: string
  /** The first record that it falls on; undefined below the last one. */
  readonly record: string | undefined
}

/** A batch takes no more. */
const mostRows = 20_000

type Clipboard = {
  readonly pasted: Pasted | null
  readonly copy: (event: ClipboardEvent, at: Place) => void
  readonly paste: (event: ClipboardEvent, at: Place) => void
  readonly forget: () => void
}

/**
 * Copies the selected records (the columns of the selection) or the active cell as text for a spreadsheet, and takes a
 * block of one from the active cell on.
 */
export function useClipboard(
  type: string,
  table: Table,
  items: readonly GridItem[],
  selection: GridSelection,
  toEdit: (edit: () => void) => void,
): Clipboard {
  const { t, language, number } = useWords()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const { shown, places, speech } = table

  const copy = (event: ClipboardEvent, at: Place): void => {
    const all = shown.map((column, index) => ({ column, place: places[index]! }))
    const isMany = selection.rows.size > 0
    const [from, to] = isMany ? (selection.span ?? [1, shown.length]) : [at.column, at.column]
    const columns = all.slice(Math.max(0, from - 1), to)
    const rows = items.flatMap((item, index) =>
      item.kind === 'row' && (isMany ? selection.rows.has(item.id) : index === at.row) ? [item.row] : [],
    )
    if (rows.length === 0 || columns.length === 0) return
    event.preventDefault()
    const cells = rows.map((row) =>
      columns.map(({ column, place }) => cellForCopy(column, row[place], speech)),
    )
    event.clipboardData?.setData('text/plain', textOfBlock(cells))
    const count = rows.length * columns.length
    tell(t('grid:copied', { count, n: number(count) }))
  }

  const paste = (event: ClipboardEvent, at: Place): void => {
    event.preventDefault()
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.trim() === '') {
      tell(t('grid:paste.nothing'))
      return
    }
    const block = blockOfText(text)
    if (block.length > mostRows) {
      tell(t('grid:paste.tooLarge', { n: number(mostRows) }))
      return
    }
    const first = Math.max(0, at.column - 1)
    const columns = shown.slice(first).map((column, index) => ({ column, place: places[first + index]! }))
    const rows = items.slice(Math.max(0, at.row)).flatMap((item) => (item.kind === 'row' ? [item.row] : []))
    const plan = planPaste({
      type,
      rows,
      columns,
      block,
      speech,
      newId: newRecordId,
      isMade: isMadeByHand(type),
    })
    toEdit(() =>
      setPasted({
        plan,
        rows: block.length,
        columns: Math.max(...block.map((cells) => cells.length)),
        column: columns[0]?.column.label[language] ?? '',
        record: rows[0] === undefined ? undefined : table.nameOf(rows[0]),
      }),
    )
  }
  return { pasted, copy, paste, forget: () => setPasted(null) }
}
