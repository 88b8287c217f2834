import type { ReactNode } from 'react'
import type { PointView } from '../../../shared/view/shapes/analyses.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Citations } from '../../parts/citations.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { useWords } from '../../session/words.ts'
import { TouchedPart } from '../calls/touched-part.tsx'
import { PointTags } from '../points/point-tags.tsx'
import { Verdict } from '../verdict/verdict.tsx'
import { Replies } from './replies.tsx'
import { Scores } from './scores.tsx'
import { Side } from './side.tsx'

/** A point to reconcile: both sides with their evidence and replies, a score only where a named person gave one. */
export function PointInspector({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const points = useAnswer('points', {})
  return (
    <Answer of={points} what={t('view.points')}>
      {(answer) => {
        const point = answer.find((one) => one.id === id)
        return point === undefined ? (
          <Empty title={t('points.gone')}>{t('points.goneWhy')}</Empty>
        ) : (
          <Point point={point} />
        )
      }}
    </Answer>
  )
}

function Point({ point }: { readonly point: PointView }): ReactNode {
  const { t } = useWords()
  return (
    <article>
      <header className="inspector-head">
        <PaneHeading of="details">{point.name}</PaneHeading>
        <PointTags point={point} />
      </header>
      <p className="why">
        <b>{t('why')}</b> {point.why}
      </p>
      <div className="sides">
        <Side key={`a ${point.id}`} side={point.a} evidence={point.evidence.a} />
        <Side key={`b ${point.id}`} side={point.b} evidence={point.evidence.b} />
      </div>
      <Scores point={point} />
      <section className="inspector-part">
        <h3>{t('source.title')}</h3>
        <Citations key={point.id} citations={point.citations} />
      </section>
      <Replies replies={point.replies} disclosure={point.disclosure} />
      <TouchedPart of={point.id} />
      <Verdict finding={point.id} name={point.name} judgement={point.judgement} />
    </article>
  )
}
