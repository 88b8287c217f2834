import { useState } from 'react'
import { blockOfText, textOfBlock } from '../../../../shared/exchange/block-of-text.ts'
import { cellForCopy } from '../../../../shared/view/grid/grid-cell.ts'
import { textsToFind, typesAtOtherEnd } from '../../../../shared/view/grid/cell-links.ts'
import { planPaste, type Links, type PastePlan } from '../../../../shared/view/grid/paste-block.ts'
import { askOnce } from '../../../bridge/answers.ts'
import { useCommon } from '../../../bridge/use-answer.ts'
import { tell } from '../../../session/announce.ts'
import { useWords } from '../../../session/words.ts'
import { isMadeByHand, newRecordId } from '../../edit/new-record.ts'
import type { GridRow } from '../../../../shared/view/grid/arrange-rows.ts'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
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
  const common = useCommon()
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

  /** What the texts of a block name in its columns of relationships, and what stands there; undefined where it is refused. */
  const linksOf = async (
    columns: readonly GridColumn[],
    rows: readonly GridRow[],
    block: readonly (readonly string[])[],
  ): Promise<Record<string, Links> | undefined> => {
    const links: Record<string, Links> = {}
    const records = rows.slice(0, block.length).map(([id]) => id)
    for (const [across, column] of columns.entries()) {
      const cells = block.flatMap((line) => line[across] ?? [])
      if (column.kind !== 'relationship' || cells.length === 0) continue
      const { key, type: of, direction } = column
      const texts = [...textsToFind(cells)]
      const types = [...typesAtOtherEnd(type, column)]
      const names = await askOnce('exactNames', { texts, types }, common)
      const ties = await askOnce('ties', { records, type: of, direction }, common)
      if (!names.ok || !ties.ok) return undefined
      links[key] = { names: names.value, ties: ties.value }
    }
    return links
  }

  const paste = async (event: ClipboardEvent, at: Place): Promise<void> => {
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
    const links = await linksOf(
      columns.map(({ column }) => column),
      rows,
      block,
    )
    if (links === undefined) {
      tell(t('cells:paste.notAsked'))
      return
    }
    const plan = planPaste({
      links,
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
  return { pasted, copy, paste: (event, at) => void paste(event, at), forget: () => setPasted(null) }
}
