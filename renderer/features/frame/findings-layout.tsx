import type { ReactNode } from 'react'
import type { Answered } from '../../bridge/answers.ts'
import { Empty } from '../../parts/empty.tsx'
import { idOf } from '../../session/selection.ts'
import { useTrail } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import type { ExportedPicture } from '../export/exported.ts'
import { GraphPanel, type GraphQuestion } from '../graph/graph-panel.tsx'
import { DetailCard } from './detail-card.tsx'
import { Inspector } from './detail-pane.tsx'

type FindingsLayoutProps<N extends GraphQuestion> = {
  readonly graph: Answered<N>
  readonly picture: ExportedPicture
  /** The list to choose from. */
  readonly children: ReactNode
}

/** A list on the left; on the right the graph of all of it, and below the one that is open. */
export function FindingsLayout<N extends GraphQuestion>({
  graph,
  picture,
  children,
}: FindingsLayoutProps<N>): ReactNode {
  const { t } = useWords()
  const trail = useTrail()
  const current = trail.at(-1)
  return (
    <div className="findings">
      <section className="card findings-list" aria-label={t('pane.list')}>
        {children}
      </section>
      <DetailCard isOpen={current !== undefined}>
        <GraphPanel
          graph={graph}
          picture={picture}
          highlighted={current === undefined ? undefined : idOf(current)}
          isOverview
          isAside={current !== undefined}
        />
        {current === undefined ? (
          <Empty title={t('detail.nothing')}>{t('detail.nothingList')}</Empty>
        ) : (
          <Inspector selection={current} depth={trail.length} />
        )}
      </DetailCard>
    </div>
  )
}
