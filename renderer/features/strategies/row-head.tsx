import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { StrategyPlace, type Row } from './strategy-name.tsx'

type RowHeadProps = { readonly row: Row; readonly comparison: StrategiesView }

/** The name of a row, what is aligned with it, and whether one strategy alone fills it, or all but one. */
export function RowHead({ row, comparison }: RowHeadProps): ReactNode {
  const words = useWords()
  const { t } = words
  // a heading that nobody aligned is of its own strategy only, which goes without saying
  const isTold = comparison.axis !== 'objective' || row.aligned.length > 0
  const only = isTold ? row.onlyIn : null
  const not = isTold && only === null ? row.notIn : null
  return (
    <th scope="row" data-term={row.id} data-depth={row.depth === 0 ? undefined : Math.min(row.depth, 3)}>
      <span className="compared-name" lang={langIfOther(row.lang, words)}>
        {row.name}
      </span>
      {only === null ? null : (
        <span className="muted compared-about">
          {t('strategies:onlyIn')} <StrategyPlace id={only} comparison={comparison} />
        </span>
      )}
      {not === null ? null : (
        <span className="muted compared-about">
          {t('strategies:notIn')} <StrategyPlace id={not} comparison={comparison} />
        </span>
      )}
      {row.aligned.map((one) => (
        <span key={one.id} className="muted compared-about" lang={langIfOther(one.lang, words)}>
          = {one.name}
        </span>
      ))}
    </th>
  )
}
