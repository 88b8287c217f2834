import { useState, type ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useFilter } from '../../session/choices.ts'
import { useWords } from '../../session/words.ts'
import { ViewHead } from '../frame/view-head.tsx'
import { ActionsPage } from './actions-page.tsx'
import { CallPage } from './call-page.tsx'
import { tracker } from './of-call.ts'
import { Series } from './series.tsx'

/** The quarterly calls: the series on the left, the one that is open, or the actions of all, on the right. */
export function CallsView(): ReactNode {
  const { t } = useWords()
  const calls = useAnswer('calls', {})
  const [chosen, choose] = useFilter<string>('call', '')
  const [planned, setPlanned] = useState('')
  return (
    <>
      <ViewHead title={t('view.calls')} about={t('calls:about')} />
      <Answer of={calls} what={t('view.calls')}>
        {(answer) => {
          const open = chosen === '' ? (answer.calls[0]?.id ?? '') : chosen
          return (
            <div className="calls">
              <Series
                answer={answer}
                chosen={open}
                onChoose={(id) => {
                  setPlanned('')
                  choose(id)
                }}
                onPlanned={(id) => {
                  setPlanned(id)
                  choose(id)
                }}
              />
              {open === tracker ? (
                <ActionsPage />
              ) : open === '' ? (
                <section className="card">
                  <Empty title={t('calls:chooseOne')}>{t('calls:chooseOneWhy')}</Empty>
                </section>
              ) : (
                <CallPage key={open} id={open} isPlanned={open === planned} />
              )}
            </div>
          )
        }}
      </Answer>
    </>
  )
}
