import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { AlignRow } from './align-row.tsx'
import type { Row } from './compared-table.tsx'
import { headOf } from './strategy-name.tsx'

type RowHeadProps = { readonly row: Row; readonly comparison: StrategiesView }

/** The name of a row, what is aligned with it, and whether one strategy alone fills it, or all but one. */
export function RowHead({ row, comparison }: RowHeadProps): ReactNode {
  const words = useWords()
  const { t } = words
  const only = row.onlyIn === null ? undefined : headOf(comparison, row.onlyIn)
  const not = row.notIn === null || only !== undefined ? undefined : headOf(comparison, row.notIn)
  return (
    <th scope="row" data-term={row.id} data-depth={row.depth === 0 ? undefined : Math.min(row.depth, 3)}>
      <span className="compared-name" lang={langIfOther(row.lang, words)}>
        {row.name}
      </span>
      {only === undefined ? null : (
        <span className="muted compared-about">{t('strategies:onlyIn', { strategy: only.name })}</span>
      )}
      {not === undefined ? null : (
        <span className="muted compared-about">{t('strategies:notIn', { strategy: not.name })}</span>
      )}
      {comparison.axis === 'objective' ? <AlignRow row={row} comparison={comparison} /> : null}
    </th>
  )
}
