import { memo, type ReactNode } from 'react'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import type { MatrixView } from '../../../shared/view/shapes/analyses.ts'
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
  const notStated = Math.max(0, ...matrix.cells.map((cell) => cell.notStated))
  return (
    <div className="legend" role="group" aria-label={t('legend.title')}>
      <ul>
        <li>
          <b className="number">12</b> {t('legend.current')}
        </li>
        <li>
          <b className="number legend-presumed">+3</b> {t('legend.presumed')}
        </li>
        {gapKinds
          .filter((kind) => seen.has(kind.id))
          .map((kind) => (
            <li key={kind.id} className={`legend-${toneOf(kind.id)}`}>
              <GapSymbol kind={kind.id} /> <b>{t('legend.word', { word: t(`gap.short.${kind.id}`) })}</b>{' '}
              {t(`legend.kinds.${kind.id}`)}
            </li>
          ))}
      </ul>
      <p className="muted">
        {t('legend.federal')} {notStated > 0 ? t('legend.notStated') : null}
      </p>
    </div>
  )
})
