import { useEffect, type ReactNode } from 'react'
import type { OverlapView } from '../../../shared/view/shapes/analyses.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PairAssurance } from '../evidence/pair-assurance.tsx'
import { VerdictTag } from '../../parts/verdict-tag.tsx'
import { useFilter } from '../../session/choices.ts'
import { idOf } from '../../session/selection.ts'
import { select, useTrail } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { FindingsLayout } from '../frame/findings-layout.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { PickList } from '../frame/pick-list.tsx'
import { overlapLimit } from '../frame/use-counts.ts'
import { ViewHead } from '../frame/view-head.tsx'

/** So many pairs stay readable as a picture; the list has all. */
const drawn = 40

/** Pairs of measures that do the same for the same people, ranked; the graph of those that lead; one pair opened. */
export function OverlapsView(): ReactNode {
  const { t, number } = useWords()
  const [coordinated, setCoordinated] = useFilter<'all' | OverlapView['coordinated']>('coordinated', 'all')
  const filter = coordinated === 'all' ? {} : { coordinated }
  const overlaps = useAnswer('overlaps', { limit: overlapLimit, ...filter })
  const graph = useAnswer('overlapGraph', { limit: drawn, ...filter })
  const trail = useTrail()
  const first = overlaps.status === 'ready' ? overlaps.answer[0]?.id : undefined
  useEffect(() => {
    if (trail.length === 0 && first !== undefined) select({ kind: 'overlap', id: first })
  }, [trail.length, first])
  const root = trail[0]
  const selectedId = root === undefined ? undefined : idOf(root)

  return (
    <>
      <ViewHead title={t('view.overlaps')} about={t('overlaps.about')}>
        <label className="select">
          <span className="hidden-words">{t('overlaps.coordination')}</span>
          <select
            value={coordinated}
            onChange={(event) => setCoordinated(event.target.value as typeof coordinated)}
          >
            {(['all', 'unknown', 'no', 'yes'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`overlaps.coordinated.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <ExportMenu
          table={{ table: 'overlaps', parameters: { limit: overlapLimit, ...filter } }}
          narrowedTo={coordinated === 'all' ? undefined : t(`overlaps.coordinated.${coordinated}`)}
        />
      </ViewHead>
      {coordinated === 'all' && overlaps.status === 'ready' && overlaps.answer.length === 0 ? (
        <section className="card">
          <NothingHere
            title={t('overlaps.noneKnown')}
            why={t('help:empty.overlaps')}
            limited={{ title: t('overlaps.none'), why: t('overlaps.noneWhy') }}
          />
        </section>
      ) : (
        <FindingsLayout
          graph={graph}
          picture={{ name: 'overlapGraph', parameters: { limit: drawn, ...filter } }}
        >
          <Answer of={overlaps} what={t('view.overlaps')}>
            {(answer) => (
              <PickList
                title={t('overlaps.count', { count: answer.length, n: number(answer.length) })}
                items={answer}
                selectedId={selectedId}
                empty={
                  <Empty title={t('overlaps.noneChosen')}>
                    {t('help:empty.chosen', { all: t('overlaps.coordinated.all') })}
                  </Empty>
                }
                onSelect={(one) => select({ kind: 'overlap', id: one.id })}
                render={(one) => <OverlapItem overlap={one} />}
              />
            )}
          </Answer>
        </FindingsLayout>
      )}
    </>
  )
}

function OverlapItem({ overlap }: { readonly overlap: OverlapView }): ReactNode {
  const { t, number } = useWords()
  return (
    <>
      <b>
        {overlap.a.name} · {overlap.b.name}
      </b>
      <span className="muted clamp">{overlap.why}</span>
      <span className="tags">
        <span className="tag tag-thin">{overlap.className}</span>
        <span className="tag tag-type">{t(`overlaps.coordinated.${overlap.coordinated}`)}</span>
        {overlap.presumed.length > 0 ? (
          <span className="tag tag-currency-presumed">{t('currency.presumed')}</span>
        ) : null}
        <PairAssurance pair={overlap} />
        <span className="muted number">
          {t('overlaps.share', { share: number(Math.round(overlap.score * 100)) })}
        </span>
        {overlap.judgement === null ? null : <VerdictTag judgement={overlap.judgement} />}
      </span>
    </>
  )
}
