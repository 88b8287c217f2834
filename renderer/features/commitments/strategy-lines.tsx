import { useMemo, type ReactNode } from 'react'
import type { CommitmentView } from '../../../shared/view/shapes/analyses.ts'
import type { AssuranceView } from '../../../shared/view/shapes/common.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { AssuranceTags } from '../../parts/assurance-tags.tsx'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { DataTable, type Column } from '../../parts/data-table.tsx'
import { select, useTrail } from '../../session/session.ts'
import { useWords, type Words } from '../../session/words.ts'

type StrategyLine = {
  readonly id: string
  readonly name: string
  readonly currency: 'current' | 'presumed' | 'historical' | 'planned' | null
  readonly assurance: AssuranceView | null
  readonly hasEnded: boolean
  readonly endYear: number | null
  readonly commitments: number
  readonly withClosedTiming: number
  readonly withOutcome: number
  readonly overdue: number
}

type StrategyLinesProps = { readonly commitments: readonly CommitmentView[] }

/** One line a strategy, with its counts: an ended plan owes nothing, its line says what became of it (R2). */
export function StrategyLines({ commitments }: StrategyLinesProps): ReactNode {
  const words = useWords()
  const { t } = words
  const root = useTrail()[0]
  const byStrategy = useMemo(() => grouped(commitments), [commitments])
  const records = useRecords([...byStrategy.keys()])
  const columns = useMemo(() => columnsOf(words), [words])
  if (byStrategy.size === 0) return null
  const lines = [...byStrategy].map(([id, own], index): StrategyLine => {
    const count = (holds: (one: CommitmentView) => boolean): number => own.filter(holds).length
    return {
      id,
      name: own[0]?.strategyName ?? id,
      currency: records[index]?.currency ?? null,
      assurance: records[index]?.assurance ?? null,
      hasEnded: own.some((one) => one.strategyEnded),
      endYear: own[0]?.strategyEndYear ?? null,
      commitments: own.length,
      withClosedTiming: count((one) => one.hasClosedTiming),
      withOutcome: count((one) => one.hasOutcome),
      overdue: count((one) => one.overdue),
    }
  })
  return (
    <section className="card" aria-label={t('commitments.byStrategy')}>
      <h2 className="list-title">{t('commitments.byStrategy')}</h2>
      <DataTable
        caption={t('commitments.byStrategy')}
        columns={columns}
        rows={lines}
        idOf={(line) => line.id}
        selectedId={root?.kind === 'record' ? root.id : undefined}
        onSelect={(line) => select({ kind: 'record', id: line.id })}
      />
    </section>
  )
}

function grouped(commitments: readonly CommitmentView[]): ReadonlyMap<string, readonly CommitmentView[]> {
  const byStrategy = new Map<string, CommitmentView[]>()
  for (const one of commitments)
    if (one.strategy !== null) byStrategy.set(one.strategy, [...(byStrategy.get(one.strategy) ?? []), one])
  return byStrategy
}

function columnsOf({ t, number }: Words): readonly Column<StrategyLine>[] {
  return [
    { key: 'name', title: t('axis.strategy'), cell: (line) => line.name, isRowHeader: true },
    { key: 'standing', title: t('commitments.standing'), cell: (line) => standing(line, t) },
    {
      key: 'count',
      title: t('view.commitments'),
      cell: (line) => number(line.commitments),
      isNumber: true,
    },
    {
      key: 'closed',
      title: t('commitments.withClosedTiming'),
      cell: (line) => number(line.withClosedTiming),
      isNumber: true,
    },
    {
      key: 'outcome',
      title: t('commitments.withOutcome'),
      cell: (line) => number(line.withOutcome),
      isNumber: true,
    },
    {
      key: 'overdue',
      title: t('commitments.overdue'),
      cell: (line) => (line.hasEnded ? t('commitments.nothingOwed') : number(line.overdue)),
      isNumber: true,
    },
  ]
}

function standing(line: StrategyLine, t: Words['t']): ReactNode {
  const { hasEnded, endYear, currency, assurance } = line
  if (!hasEnded)
    return (
      <span className="tags">
        <CurrencyTag currency={currency} />
        <AssuranceTags assurance={assurance} />
      </span>
    )
  return (
    <span className="tag tag-currency-historical">
      {endYear === null ? t('commitments.ended') : t('commitments.endedIn', { year: endYear })}
    </span>
  )
}
