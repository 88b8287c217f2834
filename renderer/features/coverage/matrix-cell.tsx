import { memo, type ReactNode } from 'react'
import type { ChangeTone } from '../../../shared/view/changes/change-marks.ts'
import type { MatrixView } from '../../../shared/view/shapes/matrix.ts'
import { isGapKind, toneOf } from '../../../shared/view/drawing/gap-mark.ts'
import { ChangeSymbol } from '../../parts/change-symbol.tsx'
import { GapSymbol } from '../../parts/gap-mark.tsx'
import { gapKindName } from '../../session/vocabulary.ts'
import { useWords, type Words } from '../../session/words.ts'

export type CellView = MatrixView['cells'][number]
type Heading = MatrixView['rows'][number]

/** What differs in a cell from before, where the matrix compares two points. */
export type CellChange = { readonly tone: ChangeTone; readonly word: string; readonly why: string }

type MatrixCellProps = {
  readonly cell: CellView | undefined
  readonly row: Heading
  readonly column: Heading
  readonly pillar: string | undefined
  readonly tint: number
  readonly mark: 'selected' | 'holds' | 'none'
  readonly rowIndex: number
  readonly columnIndex: number
  readonly isInTabOrder: boolean
  readonly onSelect: (row: number, column: number) => void
  readonly change?: CellChange | undefined
}

/**
 * How much (number, tint) and what is wrong (symbol, word, border). Selected is an outline, not a colour. Only a cell
 * into which nobody has looked has no number: 0 is something that is known. Drawn anew only when it changes: a matrix
 * may have thousands.
 */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps): ReactNode {
  const words = useWords()
  const { cell, change } = props
  const gap = cell?.gap !== null && cell?.gap !== undefined && isGapKind(cell.gap) ? cell.gap : null
  const isBare =
    cell === undefined || (gap === 'not-researched' && cell.measures === 0 && cell.presumed === 0)
  return (
    <td
      role="gridcell"
      className={`cell ${gap === null ? '' : `cell-${toneOf(gap)}`}`}
      data-place={`${props.rowIndex} ${props.columnIndex}`}
      data-pillar={props.pillar}
      data-tint={props.tint}
      data-mark={props.mark}
      data-gap={gap ?? undefined}
      data-change={change?.tone}
      title={change?.why}
      tabIndex={props.isInTabOrder ? 0 : -1}
      aria-selected={props.mark === 'selected'}
      aria-label={[
        cellLabel(props.row, props.column, cell, words),
        ...(change === undefined ? [] : [`${change.word}. ${change.why}`]),
      ].join('; ')}
      onClick={() => props.onSelect(props.rowIndex, props.columnIndex)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        props.onSelect(props.rowIndex, props.columnIndex)
      }}
    >
      <div className="cell-box">
        <span className="cell-inside">
          {change === undefined ? null : (
            <span className="cell-change">
              <ChangeSymbol tone={change.tone} />
              <span className="cell-change-word">{change.word}</span>
            </span>
          )}
          {isBare ? null : <span className="cell-count">{words.number(cell.measures)}</span>}
          {isBare || cell.presumed === 0 ? null : (
            <span className="cell-presumed">
              +{words.number(cell.presumed)}
              <span className="cell-word"> {words.t('coverage.presumedWord')}</span>
            </span>
          )}
          {cell === undefined || cell.unsourced === 0 ? null : (
            <span className="cell-presumed cell-unsourced">
              ?{words.number(cell.unsourced)}
              <span className="cell-word"> {words.t('evidence:unsourced')}</span>
            </span>
          )}
          {gap === null ? null : (
            <span className="cell-gap" title={gapKindName(gap, words.language)}>
              <GapSymbol kind={gap} />
              <span className="cell-gap-word">{words.t(`gap.short.${gap}`)}</span>
            </span>
          )}
        </span>
      </div>
    </td>
  )
})

/** What a screen reader says of a cell: where, how many, presumed, without a source, what is wrong. */
export function cellLabel(row: Heading, column: Heading, cell: CellView | undefined, words: Words): string {
  const { t, number, language } = words
  const parts = [
    `${row.name}, ${column.name}`,
    t('coverage.current', { count: cell?.measures ?? 0, n: number(cell?.measures ?? 0) }),
    cell !== undefined && cell.presumed > 0
      ? t('coverage.presumed', { count: cell.presumed, n: number(cell.presumed) })
      : '',
    cell !== undefined && cell.unsourced > 0
      ? t('evidence:cell.unsourced', { count: cell.unsourced, n: number(cell.unsourced) })
      : '',
    cell?.gap === null || cell?.gap === undefined ? '' : gapKindName(cell.gap, language),
  ]
  return parts.filter((part) => part !== '').join('; ')
}
