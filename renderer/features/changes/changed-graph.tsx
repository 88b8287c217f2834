import type { ReactNode } from 'react'
import type { ChangesAsked } from '../../../shared/view/shapes/changes.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { idOf } from '../../session/selection.ts'
import { useSelected } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { GraphPanel } from '../graph/graph-panel.tsx'

/** What changed in the graph around it, each changed record marked by symbol, word and a ring; beside it the same as a list. */
export function ChangedGraph({ asked }: { readonly asked: ChangesAsked }): ReactNode {
  const { t } = useWords()
  const graph = useAnswer('changesGraph', asked)
  const selected = useSelected()
  return (
    <section className="card changed-graph" aria-label={t('changes:graph')}>
      <h2 className="hidden-words">{t('changes:graph')}</h2>
      <GraphPanel
        graph={graph}
        picture={{ name: 'changesGraph', parameters: asked }}
        highlighted={selected === undefined ? undefined : idOf(selected)}
        isOverview
      />
    </section>
  )
}
