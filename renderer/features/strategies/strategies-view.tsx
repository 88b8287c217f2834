import type { ReactNode } from 'react'
import { fewestStrategies, strategyAxes } from '../../../shared/analysis/strategies/compared-by.ts'
import type { StrategyAxis } from '../../../shared/view/shapes/strategies.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useFilter } from '../../session/choices.ts'
import { useWords } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { ComparedTable } from './compared-table.tsx'
import { Differences } from './differences.tsx'
import { PairCounts } from './pair-counts.tsx'
import { StartLists } from './start-lists.tsx'
import { StartPickers } from './start-pickers.tsx'
import { StrategyPicker } from './strategy-picker.tsx'
import { useCompared, type Mode } from './use-compared.ts'

const modes: readonly Mode[] = ['table', 'start']

/** Strategies side by side, row by row; or from where one of them stands. */
export function StrategiesView(): ReactNode {
  const { t } = useWords()
  const compared = useCompared()
  const { list, mode, axis, question } = compared
  const [chosenRows] = useFilter<'all' | 'only' | 'but'>('which', 'all')
  const which = mode === 'table' ? chosenRows : 'all'
  const strategies = useAnswer('strategies', question)
  const heads = list.status === 'ready' ? list.answer : []
  return (
    <>
      <ViewHead title={t('view.strategies')} about={t('strategies:about')}>
        <Segmented
          label={t('strategies:mode.label')}
          value={mode}
          options={modes.map((one) => ({ value: one, text: t(`strategies:mode.${one}`) }))}
          onChange={compared.setMode}
        />
        {question === null ? null : (
          <ExportMenu
            table={{ table: 'strategies', parameters: which === 'all' ? question : { ...question, which } }}
            narrowedTo={which === 'all' ? undefined : t(`strategies:narrowed.${which}`)}
          />
        )}
      </ViewHead>
      <Answer of={list} what={t('view.strategies')}>
        {(all) =>
          all.length === 0 ? (
            <section className="card">
              <NothingHere
                title={t('strategies:none')}
                why={t('strategies:noneWhy')}
                limited={{ title: t('strategies:none'), why: t('strategies:noneWhy') }}
              />
            </section>
          ) : (
            <>
              <section className="card compared-choices" aria-label={t('strategies:choices')}>
                {mode === 'table' ? (
                  <StrategyPicker heads={heads} chosen={compared.chosen} onChange={compared.setChosen} />
                ) : (
                  <StartPickers heads={heads} compared={compared} />
                )}
                <label className="select">
                  <span>{t('strategies:rowsBy')}</span>
                  <select
                    value={axis}
                    onChange={(event) => compared.setAxis(event.target.value as StrategyAxis)}
                  >
                    {strategyAxes.map((one) => (
                      <option key={one} value={one}>
                        {t(`strategies:axis.${one}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </section>
              {question === null ? (
                <section className="card">
                  <Empty
                    title={t(`strategies:${mode === 'table' ? 'tooFew' : 'chooseOurs'}`, {
                      fewest: fewestStrategies,
                    })}
                  >
                    {t(`strategies:${mode === 'table' ? 'tooFewWhy' : 'chooseOursWhy'}`)}
                  </Empty>
                </section>
              ) : (
                <Answer of={strategies} what={t('strategies:table.title')}>
                  {(answer) => (
                    <>
                      <Differences comparison={answer} />
                      {mode === 'table' ? (
                        <>
                          <ComparedTable comparison={answer} />
                          <PairCounts comparison={answer} />
                        </>
                      ) : (
                        <StartLists comparison={answer} />
                      )}
                    </>
                  )}
                </Answer>
              )}
            </>
          )
        }
      </Answer>
    </>
  )
}
