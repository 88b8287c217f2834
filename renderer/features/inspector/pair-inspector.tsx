import type { ReactNode } from 'react'
import type { OverlapView } from '../../../shared/view/shapes/analyses.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Citations } from '../../parts/citations.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { useWords } from '../../session/words.ts'
import { TouchedPart } from '../calls/touched-part.tsx'
import { overlapLimit } from '../frame/use-counts.ts'
import { Verdict } from '../verdict/verdict.tsx'
import { Facts } from './facts.tsx'
import { Replies } from './replies.tsx'
import { Side } from './side.tsx'

/** Two measures that overlap, side by side: what they share, why they stand here, sources, replies, verdict. */
export function PairInspector({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords()
  const overlaps = useAnswer('overlaps', { limit: overlapLimit })
  return (
    <Answer of={overlaps} what={t('view.overlaps')}>
      {(answer) => {
        const pair = answer.find((one) => one.id === id)
        return pair === undefined ? (
          <Empty title={t('overlaps.gone')}>{t('overlaps.goneWhy')}</Empty>
        ) : (
          <Pair pair={pair} />
        )
      }}
    </Answer>
  )
}

function Pair({ pair }: { readonly pair: OverlapView }): ReactNode {
  const { t, list, number } = useWords()
  const shared = Object.entries(pair.sharedNames).filter(([, names]) => names.length > 0)
  return (
    <article>
      <header className="inspector-head">
        <PaneHeading of="details">
          {pair.a.name} · {pair.b.name}
        </PaneHeading>
        <p className="tags">
          <span className="tag tag-thin">{pair.className}</span>
          <span className="tag tag-type">
            {pair.coordinated === 'unknown' || pair.coordinatedHow === null
              ? t(`overlaps.coordinated.${pair.coordinated}`)
              : pair.coordinatedHow}
          </span>
        </p>
      </header>
      <p className="why">
        <b>{t('why')}</b> {pair.why}
      </p>
      <div className="sides">
        <Side key={`a ${pair.id}`} side={pair.a} />
        <Side key={`b ${pair.id}`} side={pair.b} />
      </div>
      <section className="inspector-part">
        <h3>{t('overlaps.shared')}</h3>
        <Facts
          facts={[
            ...shared.map(([facet, names]) => ({ label: t(`axis.${facet}`), value: list(names) })),
            {
              label: t('overlaps.score'),
              value: t('overlaps.scoreValue', { share: number(Math.round(pair.score * 100)) }),
            },
          ]}
        />
      </section>
      <section className="inspector-part">
        <h3>{t('source.title')}</h3>
        <Citations key={pair.id} citations={pair.citations} />
      </section>
      <Replies replies={pair.replies} disclosure={pair.disclosure} />
      <TouchedPart of={pair.id} />
      <Verdict finding={pair.id} name={`${pair.a.name} · ${pair.b.name}`} judgement={pair.judgement} />
    </article>
  )
}
