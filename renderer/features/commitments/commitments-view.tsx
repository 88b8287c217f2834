import { useMemo, type ReactNode } from 'react'
import type { CommitmentView } from '../../../shared/view/shapes/analyses.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useRecords } from '../../bridge/use-records.ts'
import { Answer } from '../../parts/answer.tsx'
import { AssuranceTags } from '../../parts/assurance-tags.tsx'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { DataTable, type Column } from '../../parts/data-table.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useFilter } from '../../session/choices.ts'
import { select, useTrail } from '../../session/session.ts'
import { useWords, type Words } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { StrategyLines } from './strategy-lines.tsx'

type Which = 'overdue' | 'all'

/** What was promised, by when, and what a source says became of it. Overdue only where somebody still owes (R2). */
export function CommitmentsView(): ReactNode {
  const { t } = useWords()
  const commitments = useAnswer('commitments', {})
  const [which, setWhich] = useFilter<Which>('which', 'all')
  return (
    <>
      <ViewHead title={t('view.commitments')} about={t('commitments.about')}>
        <Segmented
          label={t('commitments.which')}
          value={which}
          options={[
            { value: 'all', text: t('commitments.all') },
            { value: 'overdue', text: t('commitments.overdue') },
          ]}
          onChange={setWhich}
        />
        <ExportMenu
          table={{ table: 'commitments', parameters: { which } }}
          narrowedTo={which === 'all' ? undefined : t(`commitments.${which}`)}
        />
      </ViewHead>
      <Answer of={commitments} what={t('view.commitments')}>
        {(answer) => (
          <>
            <StrategyLines commitments={answer} />
            <Commitments
              commitments={which === 'all' ? answer : answer.filter((one) => one.overdue)}
              which={which}
            />
          </>
        )}
      </Answer>
    </>
  )
}

type CommitmentsProps = { readonly commitments: readonly CommitmentView[]; readonly which: Which }

function Commitments({ commitments, which }: CommitmentsProps): ReactNode {
  const words = useWords()
  const { t } = words
  const root = useTrail()[0]
  const columns = useMemo(() => columnsOf(words), [words])
  const strategies = [...new Set(commitments.map((one) => one.strategy))]
  const known = strategies.filter((id) => id !== null)
  const records = useRecords(known)
  if (commitments.length === 0)
    return (
      <section className="card">
        <NothingHere
          {...(which === 'all'
            ? { title: t('commitments.noneKnown'), why: t('help:empty.commitments') }
            : { title: t('commitments.none.overdue'), why: t('commitments.noneWhy.overdue') })}
          limited={{ title: t(`commitments.none.${which}`), why: t(`commitments.noneWhy.${which}`) }}
        />
      </section>
    )
  return strategies.map((strategy) => {
    const name =
      strategy === null ? t('commitments.noStrategy') : (records[known.indexOf(strategy)]?.name ?? strategy)
    return (
      <section key={strategy ?? ''} className="card" aria-label={name}>
        <h2 className="list-title">{name}</h2>
        <DataTable
          caption={name}
          columns={columns}
          rows={commitments.filter((one) => one.strategy === strategy)}
          idOf={(one) => one.id}
          selectedId={root?.kind === 'record' ? root.id : undefined}
          onSelect={(one) => select({ kind: 'record', id: one.id })}
        />
      </section>
    )
  })
}

function columnsOf({ t }: Words): readonly Column<CommitmentView>[] {
  return [
    { key: 'number', title: t('commitments.number'), cell: (one) => one.number },
    { key: 'name', title: t('commitments.name'), cell: (one) => one.name, isRowHeader: true },
    { key: 'who', title: t('commitments.who'), cell: (one) => one.organizationNames.join('; ') },
    { key: 'timing', title: t('commitments.timing'), cell: (one) => one.timingText },
    {
      key: 'status',
      title: t('commitments.status'),
      cell: (one) => (
        <span className="tags">
          <span>{one.statusName}</span>
          {one.overdue ? <span className="tag tag-thin">{t('commitments.isOverdue')}</span> : null}
          {one.timingPassed && !one.overdue ? (
            <span className="tag tag-type">{t('commitments.isPassed')}</span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'currency',
      title: t('commitments.standing'),
      cell: (one) => (
        <span className="tags">
          <CurrencyTag currency={one.currency} />
          <AssuranceTags assurance={one.assurance} />
        </span>
      ),
    },
  ]
}
