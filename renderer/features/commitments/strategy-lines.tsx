import type { ReactNode } from 'react'
import type { CommitmentView } from '../../../shared/view/shapes/analyses.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { select } from '../../session/session.ts'
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
  const some = (key: string, n: number): string[] =>
    n === 0 ? [] : [t(`commitments.${key}`, { n: number(n) })]
  return (
    <section className="card" aria-label={t('commitments.byStrategy')}>
      <h2 className="list-title">{t('commitments.byStrategy')}</h2>
      <ul className="lines">
        {strategies.map((strategy, index) => {
          const own = commitments.filter((one) => one.strategy === strategy)
          const count = (holds: (one: CommitmentView) => boolean): number => own.filter(holds).length
          const parts = [
            t('commitments.count', { count: own.length, n: number(own.length) }),
            ...some(
              'passed',
              count((one) => one.timingPassed),
            ),
            t('commitments.known', { n: number(count((one) => one.hasOutcome)) }),
            ...some(
              'underWay',
              count((one) => one.status === 'under-way'),
            ),
            ...some(
              'late',
              count((one) => one.overdue),
            ),
          ]
          const record = records[index]
          return (
            <li key={strategy}>
              <button
                type="button"
                className="button-link"
                onClick={() => select({ kind: 'record', id: strategy })}
              >
                {record?.name ?? strategy}
              </button>{' '}
              <CurrencyTag currency={record?.currency ?? null} />{' '}
              <span className="muted">{parts.join(' · ')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
