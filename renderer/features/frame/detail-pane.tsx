import type { ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { later } from '../../parts/later.tsx'
import { useStyle } from '../../session/choices.ts'
import { idOf } from '../../session/selection.ts'
import { select, useSession, useTrail } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { GraphPanel } from '../graph/graph-panel.tsx'

/** Facts and sources of what is selected. */
export const Inspector = later(
  () => import('../inspector/inspector.tsx').then(({ Inspector: it }) => it),
  null,
  'first-words',
)

const StrategiesDetail = later(() =>
  import('../strategies/strategies-detail.tsx').then(({ StrategiesDetail: it }) => it),
)

/** The right pane: the graph around what was selected, and why it is here. */
export function DetailPane(): ReactNode {
  const { t } = useWords()
  const view = useSession((now) => now.view)
  const isEmpty = useIsEmptyMap()
  const trail = useTrail()
  const root = trail[0]
  const current = trail.at(-1)
  // where the view itself is a graph, another one beside it says nothing more
  const [shownAs] = useStyle('changes')
  const hasGraph = !(view === 'changes' && shownAs === 'graph')
  const centres = root === undefined || !hasGraph ? null : { centres: [idOf(root)] }
  const graph = useAnswer('neighbourhood', centres)
  return (
    <aside className="detail-pane" aria-label={t('pane.details')} data-pane="details" tabIndex={-1}>
      {root === undefined && view === 'strategies' ? (
        <StrategiesDetail />
      ) : root === undefined || current === undefined ? (
        <Empty title={t('detail.nothing')}>
          {isEmpty ? t('help:empty.details') : t(`detail.nothingWhy.${view}`)}
        </Empty>
      ) : (
        <>
          {view === 'strategies' ? (
            <Button look="quiet" icon="back" onClick={() => select(undefined)}>
              {t('strategies:detail.back')}
            </Button>
          ) : null}
          {hasGraph ? (
            <GraphPanel
              graph={graph}
              picture={{ name: 'neighbourhood', parameters: { centres: [idOf(root)] } }}
              highlighted={idOf(current)}
            />
          ) : null}
          <Inspector selection={current} depth={trail.length} />
        </>
      )}
    </aside>
  )
}
