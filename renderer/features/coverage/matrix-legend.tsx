import { memo, type ReactNode } from 'react'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import type { MatrixView } from '../../../shared/view/shapes/matrix.ts'
import { toneOf } from '../../../shared/view/drawing/gap-mark.ts'
import { GapSymbol } from '../../parts/gap-mark.tsx'
import { useWords } from '../../session/words.ts'

/** What the numbers, tints and symbols of this matrix mean: only the kinds that are on it, each said once. */
export const MatrixLegend = memo(function MatrixLegend({
  matrix,
}: {
  readonly matrix: MatrixView
}): ReactNode {
  const { t } = useWords()
  const seen = new Set(matrix.cells.map((cell) => cell.gap))
  const some = (holds: (cell: MatrixView['cells'][number]) => boolean): boolean => matrix.cells.some(holds)
  const [hasCurrent, hasPresumed] = [some((cell) => cell.measures > 0), some((cell) => cell.presumed > 0)]
  const isCanada = (term: { readonly id: string }): boolean => term.id === 'jurisdiction-ca'
  const hasCanada = matrix.rows.some(isCanada) || matrix.columns.some(isCanada)
  const notes = [
    hasCanada && (hasCurrent || hasPresumed) ? t('legend.federal') : '',
    some((cell) => cell.notStated > 0) ? t('legend.notStated') : '',
  ].filter((note) => note !== '')
  return (
    <div className="legend" role="group" aria-label={t('legend.title')}>
      <ul>
        {hasCurrent ? (
          <li>
            <b className="number">12</b> {t('legend.current')}
          </li>
        ) : null}
        {hasPresumed ? (
          <li>
            <b className="number legend-presumed">+3</b> {t('legend.presumed')}
          </li>
        ) : null}
        {some((cell) => cell.unsourced > 0) ? (
          <li>
            <b className="number legend-presumed">?1</b> {t('evidence:cell.legend')}
          </li>
        ) : null}
        {gapKinds
          .filter((kind) => seen.has(kind.id))
          .map((kind) => (
            <li key={kind.id} className={`legend-${toneOf(kind.id)}`}>
              <GapSymbol kind={kind.id} /> <b>{t('legend.word', { word: t(`gap.short.${kind.id}`) })}</b>{' '}
              {t(`legend.kinds.${kind.id}`)}
            </li>
          ))}
      </ul>
      {notes.length === 0 ? null : <p className="muted">{notes.join(' ')}</p>}
    </div>
  )
})
