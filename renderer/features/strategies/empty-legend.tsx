import type { ReactNode } from 'react'
import { isGapKind, toneOf } from '../../../shared/view/drawing/gap-mark.ts'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { GapSymbol } from '../../parts/gap-mark.tsx'
import { useWords } from '../../session/words.ts'
import { shortOf } from './compared-cell.tsx'
import type { Row } from './strategy-name.tsx'

type EmptyLegendProps = { readonly comparison: StrategiesView; readonly rows: readonly Row[] }

/** What the symbols of empty cells mean: only those in sight, each with its words. */
export function EmptyLegend({ comparison, rows }: EmptyLegendProps): ReactNode {
  const { t } = useWords()
  const seen = new Map<string, string>()
  for (const row of rows)
    for (const id of comparison.strategies) {
      const cell = row.cells[id]
      if (cell === undefined || cell.measures.length > 0 || cell.gap === null) continue
      seen.set(shortOf(cell, isGapKind(cell.gap) ? cell.gap : null), cell.gap)
    }
  if (seen.size === 0) return null
  return (
    <div className="legend" role="group" aria-label={t('legend.title')}>
      <ul>
        {[...seen].map(([short, gap]) =>
          isGapKind(gap) ? (
            <li key={short} className={`legend-${toneOf(gap)}`}>
              <GapSymbol kind={gap} /> <b>{t('legend.word', { word: t(`strategies:short.${short}`) })}</b>{' '}
              {t(`strategies:legend.${short}`)}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  )
}
