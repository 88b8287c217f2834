import type { ReactNode } from 'react'
import type { CommitmentView } from '../../../shared/view/shapes/analyses.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { selectFurther } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** One line a strategy, with its counts: an ended plan owes nothing, its line says what became of it (R2). */
export function StrategyLines({
  commitments,
}: {
  readonly commitments: readonly CommitmentView[]
}): ReactNode {
  const { t, number } = useWords()
  const strategies = [...new Set(commitments.map((one) => one.strategy))].filter((id) => id !== null)
  const records = useRecords(strategies)
  if (strategies.length === 0) return null
  return (
    <section className="card" aria-label={t('commitments.byStrategy')}>
      <h2 className="list-title">{t('commitments.byStrategy')}</h2>
      <ul className="lines">
        {strategies.map((strategy, index) => {
          const own = commitments.filter((one) => one.strategy === strategy)
          const count = (holds: (one: CommitmentView) => boolean): string => number(own.filter(holds).length)
          return (
            <li key={strategy}>
              <button
                type="button"
                className="button-link"
                onClick={() => selectFurther({ kind: 'record', id: strategy })}
              >
                {records[index]?.name ?? strategy}
              </button>{' '}
              <span className="muted">
                {t('commitments.line', {
                  count: own.length,
                  n: number(own.length),
                  passed: count((one) => one.timingPassed),
                  known: count((one) => one.status !== 'unknown'),
                  overdue: count((one) => one.overdue),
                })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
