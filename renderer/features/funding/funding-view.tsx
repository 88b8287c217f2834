import { useMemo, type ReactNode } from 'react'
import { amountBases } from '../../../graph-schema/vocabularies/statuses.ts'
import { countedZero } from '../../../shared/view/funding-arithmetic.ts'
import type { FundingView as Funding } from '../../../shared/view/shapes/analyses.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { NoSource } from '../../parts/assurance-tags.tsx'
import { DataTable, type Column } from '../../parts/data-table.tsx'
import { select, useTrail } from '../../session/session.ts'
import { statedDay, useWords, type Words } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { FiscalYears } from './fiscal-years.tsx'

/** Money counted once, with its arithmetic: every amount, what of it is counted, and why (R17). */
export function FundingView(): ReactNode {
  const { t } = useWords()
  const funding = useAnswer('funding', {})
  return (
    <>
      <ViewHead title={t('view.funding')} about={t('funding.about')}>
        <ExportMenu
          table={{ table: 'funding', parameters: {} }}
          further={[
            { table: 'fundingYears', parameters: {}, title: t('funding.byYear') },
            { table: 'fundingEndings', parameters: {}, title: t('funding.endings') },
            { table: 'fundingOrganizations', parameters: {}, title: t('funding.byOrganization') },
          ]}
        />
      </ViewHead>
      <Answer of={funding} what={t('view.funding')}>
        {(answer) =>
          answer.lines.length === 0 ? (
            <section className="card">
              <NothingHere
                title={t('funding.noneKnown')}
                why={t('help:empty.funding')}
                limited={{ title: t('funding.none'), why: t('funding.noneWhy') }}
              />
            </section>
          ) : (
            <Inside funding={answer} />
          )
        }
      </Answer>
    </>
  )
}

function Inside({ funding }: { readonly funding: Funding }): ReactNode {
  const words = useWords()
  const { t, money, number } = words
  const root = useTrail()[0]
  const selectedId = root?.kind === 'record' ? root.id : undefined
  const choose = (id: string): void => select({ kind: 'record', id })
  const lines = useMemo(() => lineColumns(words), [words])
  const counted = funding.lines.filter((line) => line.counted > 0).length
  const zeroes = countedZero(funding.lines)
  return (
    <>
      <section className="card total" aria-label={t('funding.total')}>
        <p>{t('analysis:funding.total')}</p>
        <p className="total-amount number">{money(funding.total)}</p>
        {funding.undivided > 0 ? (
          <p>{t('analysis:funding.undividedNote', { amount: money(funding.undivided) })}</p>
        ) : null}
        <p className="muted">
          {t('funding.totalWhy', { counted: number(counted), lines: number(funding.lines.length) })}
        </p>
        {zeroes.length === 0 ? null : (
          <>
            <h2 className="zeroes-title">{t('analysis:funding.zero.title')}</h2>
            <ul className="zeroes">
              {zeroes.map(({ counting, count }) => (
                <li key={counting}>{t(`analysis:funding.zero.${counting}`, { count })}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <FiscalYears {...funding} />
      <section className="card" aria-label={t('funding.endings')}>
        <h2 className="list-title">{t('funding.endings')}</h2>
        {funding.endings.length === 0 ? (
          <p className="inside muted">{t('funding.noEndings')}</p>
        ) : (
          <DataTable
            caption={t('funding.endings')}
            columns={[
              { key: 'ends', title: t('funding.ends'), cell: (one) => statedDay(one.ends, words) },
              { key: 'name', title: t('funding.what'), cell: (one) => one.name, isRowHeader: true },
              { key: 'kind', title: t('funding.kind'), cell: (one) => t(`funding.kinds.${one.kind}`) },
            ]}
            rows={funding.endings}
            idOf={(one) => one.id}
            selectedId={selectedId}
            onSelect={(one) => choose(one.id)}
          />
        )}
      </section>
      <section className="card" aria-label={t('funding.byOrganization')}>
        <h2 className="list-title">{t('funding.byOrganization')}</h2>
        {funding.byOrganization.length === 0 ? (
          <p className="inside muted">{t('help:empty.organizations')}</p>
        ) : (
          <>
            <DataTable
              caption={t('funding.byOrganization')}
              columns={[
                { key: 'name', title: t('axis.organization'), cell: (one) => one.name, isRowHeader: true },
                {
                  key: 'counted',
                  title: t('funding.counted'),
                  cell: (one) => money(one.counted),
                  isNumber: true,
                },
                {
                  key: 'joint',
                  title: t('funding.joint'),
                  cell: (one) => (one.joint === 0 ? '' : money(one.joint)),
                  isNumber: true,
                },
              ]}
              rows={funding.byOrganization}
              idOf={(one) => one.organization}
              selectedId={selectedId}
              onSelect={(one) => choose(one.organization)}
            />
            <p className="inside muted">{t('funding.jointWhy')}</p>
          </>
        )}
      </section>
      <section className="card" aria-label={t('funding.lines')}>
        <h2 className="list-title">{t('funding.lines')}</h2>
        <DataTable
          caption={t('funding.lines')}
          columns={lines}
          rows={funding.lines}
          idOf={(one) => one.allocation}
          selectedId={selectedId}
          onSelect={(one) => choose(one.allocation)}
        />
      </section>
    </>
  )
}

function lineColumns({ t, money, language }: Words): readonly Column<Funding['lines'][number]>[] {
  return [
    { key: 'name', title: t('funding.allocation'), cell: (one) => one.name, isRowHeader: true },
    {
      key: 'amount',
      title: t('funding.amount'),
      cell: (one) => money(one.amount, one.currency),
      isNumber: true,
    },
    {
      key: 'basis',
      title: t('funding.basis'),
      cell: (one) => amountBases.find((basis) => basis.id === one.basis)?.[language] ?? one.basis,
    },
    { key: 'counted', title: t('funding.counted'), cell: (one) => money(one.counted), isNumber: true },
    {
      key: 'why',
      title: t('funding.why'),
      cell: (one) => (
        <>
          {one.why} {one.citations.length === 0 ? <NoSource /> : null}
        </>
      ),
    },
  ]
}
