import { useEffect, type ReactNode } from 'react'
import type { PointView } from '../../../shared/view/shapes/analyses.ts'
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
import { ViewHead } from '../frame/view-head.tsx'
import { PointTags } from './point-tags.tsx'

/** Where measures may pull against each other: list, tension graph, both sides of the one that is open. */
export function PointsView(): ReactNode {
  const { t, number } = useWords()
  const [origin, setOrigin] = useFilter<'all' | PointView['origin']>('origin', 'all')
  const filter = origin === 'all' ? {} : { origin }
  const points = useAnswer('points', filter)
  const graph = useAnswer('pointGraph', filter)
  const trail = useTrail()
  const first = points.status === 'ready' ? points.answer[0]?.id : undefined
  useEffect(() => {
    if (trail.length === 0 && first !== undefined) select({ kind: 'point', id: first })
  }, [trail.length, first])
  const root = trail[0]
  const selectedId = root === undefined ? undefined : idOf(root)

  return (
    <>
      <ViewHead title={t('view.points')} about={t('points.about')}>
        <label className="select">
          <span className="hidden-words">{t('points.originLabel')}</span>
          <select value={origin} onChange={(event) => setOrigin(event.target.value as typeof origin)}>
            {(['all', 'declared', 'detected'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`points.origin.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <ExportMenu
          table={{ table: 'points', parameters: filter }}
          narrowedTo={origin === 'all' ? undefined : t(`points.origin.${origin}`)}
        />
      </ViewHead>
      {origin === 'all' && points.status === 'ready' && points.answer.length === 0 ? (
        <section className="card">
          <NothingHere
            title={t('points.noneKnown')}
            why={t('help:empty.points')}
            limited={{ title: t('points.none'), why: t('points.noneWhy') }}
          />
        </section>
      ) : (
        <FindingsLayout graph={graph} picture={{ name: 'pointGraph', parameters: filter }}>
          <Answer of={points} what={t('view.points')}>
            {(answer) => (
              <PickList
                title={t('points.count', { count: answer.length, n: number(answer.length) })}
                items={answer}
                selectedId={selectedId}
                empty={
                  <Empty title={t('points.noneChosen')}>
                    {t('help:empty.chosen', { all: t('points.origin.all') })}
                  </Empty>
                }
                onSelect={(one) => select({ kind: 'point', id: one.id })}
                render={(one) => <PointItem point={one} />}
              />
            )}
          </Answer>
        </FindingsLayout>
      )}
    </>
  )
}

function PointItem({ point }: { readonly point: PointView }): ReactNode {
  return (
    <>
      <b>{point.name}</b>
      <span className="muted clamp">{point.why}</span>
      <PointTags point={point} />
      <PairAssurance pair={point} />
      {point.judgement === null ? null : <VerdictTag judgement={point.judgement} />}
    </>
  )
}
