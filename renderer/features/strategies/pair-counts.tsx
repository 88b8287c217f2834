import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { useFilter } from '../../session/choices.ts'
import { useWords } from '../../session/words.ts'
import { headOf, StrategyName } from './strategy-name.tsx'

/** What each pair shares, as "n of m" with its rows: off until somebody asks, never without m, in the order of places (R21). */
export function PairCounts({ comparison }: { readonly comparison: StrategiesView }): ReactNode {
  const { t } = useWords()
  const [isOn, setOn] = useFilter<boolean>('pairs', false)
  return (
    <section className="card" aria-label={t('strategies:pairs')}>
      <label className="check inside">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
        {t('strategies:pairsShow')}
      </label>
      {isOn ? (
        <DataTable
          caption={t('strategies:pairs')}
          columns={[
            {
              key: 'pair',
              title: t('strategies:pair.title'),
              isRowHeader: true,
              cell: (one) => (
                <>
                  <StrategyName head={headOf(comparison, one.a)} /> ·{' '}
                  <StrategyName head={headOf(comparison, one.b)} />
                </>
              ),
            },
            {
              key: 'shared',
              title: t('strategies:pair.shared'),
              cell: (one) => t('strategies:pair.count', { shared: one.shared, of: one.of }),
            },
            { key: 'why', title: t('strategies:pair.rows'), cell: (one) => one.why },
          ]}
          rows={comparison.pairs}
          idOf={(one) => `${one.a} ${one.b}`}
        />
      ) : null}
    </section>
  )
}
