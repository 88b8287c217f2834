import type { ReactNode } from 'react'
import { cellInWords, plainOf, type CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { langIfOther, type Words } from '../../../session/words.ts'

/**
 * What a cell says, each name in its language; marks of what needs attention as words in a frame. No component of its
 * own: hundreds of cells come with every frame of a scroll.
 */
export function cellContent(column: GridColumn, cell: unknown, speech: CellSpeech, words: Words): ReactNode {
  if (cell === null || cell === undefined) return null
  if (column.kind === 'relationship')
    return (cell as readonly string[]).map((id, at) => {
      const [name, lang] = speech.names[id] ?? [id, null]
      const other = langIfOther(lang, words)
      const text = at === 0 ? name : `, ${name}`
      return other === undefined ? (
        text
      ) : (
        <span key={id} lang={other}>
          {text}
        </span>
      )
    })
  if (column.kind === 'computed' && column.what === 'attention')
    return (cell as readonly string[]).map((one) => (
      <span key={one} className="tag tag-thin">
        {words.t(`grid:attention.${one}`)}
      </span>
    ))
  const { text, lang } = cellInWords(column, cell, speech)
  if (column.kind === 'computed' && column.what === 'standing')
    return <span className={`tag tag-currency-${plainOf(cell)}`}>{text}</span>
  const other = langIfOther(lang, words)
  return other === undefined ? text : <span lang={other}>{text}</span>
}

/** The looks of a cell of a column. */
export function cellClass(column: GridColumn, at: number): string {
  const isTags = column.kind === 'computed' && (column.what === 'attention' || column.what === 'standing')
  return `grid-cell${at === 0 ? ' grid-name' : ''}${isFigure(column) ? ' number' : ''}${isTags ? ' grid-tags' : ''}`
}

/** Cells of figures stand to the right. */
function isFigure(column: GridColumn): boolean {
  if (column.kind === 'computed') return column.what === 'sources'
  return column.kind === 'property' && column.property.kind === 'number'
}
