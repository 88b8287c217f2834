import type { ReactNode } from 'react'
import { cellInWords, plainOf, type CellSpeech } from '../../../../shared/view/grid/grid-cell.ts'
import type { GridColumn } from '../../../../shared/view/grid/grid-columns.ts'
import { langIfOther, useWords } from '../../../session/words.ts'

type CellTextProps = {
  readonly column: GridColumn
  readonly cell: unknown
  readonly speech: CellSpeech
}

/** What a cell says, each name in its language; marks of what needs attention as words in a frame. */
export function CellText({ column, cell, speech }: CellTextProps): ReactNode {
  const words = useWords()
  if (cell === null || cell === undefined) return null
  if (column.kind === 'relationship')
    return (cell as readonly string[]).map((id, at) => {
      const [name, lang] = speech.names[id] ?? [id, null]
      return (
        <span key={id}>
          {at === 0 ? null : ', '}
          <span lang={langIfOther(lang, words)}>{name}</span>
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

/** Cells of figures stand to the right. */
export function isFigure(column: GridColumn): boolean {
  if (column.kind === 'computed') return column.what === 'sources'
  return column.kind === 'property' && column.property.kind === 'number'
}
