import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { useFilter } from '../../session/choices.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { GraphPanel } from '../graph/graph-panel.tsx'
import { AlignRow } from './align-row.tsx'
import { EmptyMark } from './compared-cell.tsx'
import { countedIn } from './counted-in.ts'
import { headOf, StrategyName } from './strategy-name.tsx'
import { useCompared } from './use-compared.ts'

/** Beside the table: the strategies with their measures as a graph, of the row that is chosen; below it all of the chosen cell. */
export function StrategiesDetail(): ReactNode {
  const { t } = useWords()
  const { question, mode } = useCompared()
  const [chosen] = useFilter<string>('cell', '')
  const [row = '', strategy = ''] = mode === 'table' ? chosen.split(' ') : []
  const strategies = useAnswer('strategies', question)
  const isThere = strategies.status === 'ready' && strategies.answer.rows.some((one) => one.id === row)
  const parameters = question === null ? null : { ...question, ...(isThere ? { row } : {}) }
  const graph = useAnswer('strategyGraph', parameters)
  if (parameters === null)
    return <Empty title={t('detail.nothing')}>{t('detail.nothingWhy.strategies')}</Empty>
  return (
    <>
      <GraphPanel
        graph={graph}
        picture={{ name: 'strategyGraph', parameters }}
        highlighted={isThere ? strategy : undefined}
        isOverview
      />
      <Answer of={strategies} what={t('strategies:table.title')}>
        {(answer) =>
          isThere && answer.strategies.includes(strategy) ? (
            <CellDetail comparison={answer} row={row} strategy={strategy} />
          ) : (
            <Empty title={t('strategies:detail.none')}>{t('strategies:detail.noneWhy')}</Empty>
          )
        }
      </Answer>
    </>
  )
}

type CellDetailProps = {
  readonly comparison: StrategiesView
  readonly row: string
  readonly strategy: string
}

/** Every measure of a cell: who, when, how it stands, what money counts and why. */
function CellDetail({ comparison, row, strategy }: CellDetailProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const shown = comparison.rows.find((one) => one.id === row)
  const cell = shown?.cells[strategy]
  if (shown === undefined || cell === undefined) return null
  return (
    <div className="inspector" data-inspector="compared">
      <header className="inspector-head">
        <PaneHeading of="details">
          <span lang={langIfOther(shown.lang, words)}>{shown.name}</span> ·{' '}
          <StrategyName head={headOf(comparison, strategy)} />
        </PaneHeading>
        <p className="muted">
          {[
            t('strategies:measureCount', { count: cell.measures.length, n: number(cell.measures.length) }),
            countedIn(cell.money, words),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {comparison.axis === 'objective' ? (
          <AlignRow key={shown.id} row={shown} comparison={comparison} />
        ) : null}
      </header>
      {cell.measures.length === 0 ? (
        <>
          <EmptyMark cell={cell} />
          <p>{cell.why}</p>
        </>
      ) : (
        <ul className="compared-facts">
          {cell.measures.flatMap((id) => {
            const one = comparison.measures[id]
            if (one === undefined) return []
            return [
              <li key={id}>
                <RecordLink id={id} lang={langIfOther(one.lang, words)}>
                  {one.number === '' ? one.name : `${one.number} ${one.name}`}
                </RecordLink>
                <dl>
                  <dt>{t(`strategies:role.${one.role}`)}</dt>
                  <dd>
                    {one.organizations.length === 0
                      ? t('strategies:notStated')
                      : one.organizations.map((organization, index) => (
                          <span key={organization.id} lang={langIfOther(organization.lang, words)}>
                            {index === 0 ? '' : ', '}
                            {organization.name}
                          </span>
                        ))}
                  </dd>
                  <dt>{t('strategies:timing')}</dt>
                  <dd>
                    {one.timing === '' ? (
                      t('strategies:notStated')
                    ) : (
                      <Foreign lang={one.timingLang}>{one.timing}</Foreign>
                    )}
                  </dd>
                  <dt>{t('strategies:status')}</dt>
                  <dd>
                    {[one.statusName, t(`currency.${one.currency}`)]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </dd>
                  <dt>{t('strategies:moneyTitle')}</dt>
                  <dd>
                    {one.moneyLines.length === 0
                      ? t('strategies:noMoney')
                      : one.moneyLines.map((line) => (
                          <span key={line.allocation} className="money-line">
                            {line.why}
                            {line.isJoint ? ` ${t('strategies:joint')}` : ''}
                          </span>
                        ))}
                  </dd>
                </dl>
              </li>,
            ]
          })}
        </ul>
      )}
    </div>
  )
}
