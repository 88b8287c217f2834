import type { ReactNode } from 'react'
import { isHollow, isMarked } from '../../../shared/view/drawing/graph-look.ts'
import type { GraphView } from '../../../shared/view/shapes/records.ts'
import { changeTones } from '../../../shared/view/changes/change-marks.ts'
import { ChangeSymbol } from '../../parts/change-symbol.tsx'
import { NodeShape } from '../../parts/node-shape.tsx'
import { shortTermName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { pillarIds } from '../../session/pillars.ts'

/** What the shapes, colours and lines of this graph mean: only those that are on it. */
export function GraphLegend({ graph }: { readonly graph: GraphView }): ReactNode {
  const { t, language, number } = useWords()
  const shapes = [...new Set(graph.nodes.map((node) => node.shape))]
  const pillars = pillarIds.filter((id) => graph.nodes.some((node) => node.pillar === id))
  const tones = [...new Set(graph.edges.map((edge) => edge.tone))].filter((tone) => tone !== 'plain')
  const hasPresumed = graph.nodes.some(isHollow)
  return (
    <div className="legend" role="group" aria-label={t('legend.title')}>
      <ul>
        {shapes.map((shape) => (
          <li key={shape}>
            <NodeShape shape={shape} /> {t(`graph.shapes.${shape}`)}
          </li>
        ))}
        {hasPresumed ? (
          <li>
            <NodeShape shape="measure" isHollow /> {t('graph.notCurrent')}
          </li>
        ) : null}
        {graph.nodes.some(isMarked) ? (
          <li>
            <NodeShape shape="measure" isMarked /> {t('evidence:tag.unsourced')}
          </li>
        ) : null}
        {changeTones
          .filter((tone) => graph.nodes.some((node) => node.change?.tone === tone))
          .map((tone) => (
            <li key={tone} className={`change-${tone}`}>
              <ChangeSymbol tone={tone} /> {t(`changes:tone.${tone}`)}
            </li>
          ))}
        {pillars.map((id) => (
          <li key={id} data-pillar={id}>
            <span className="swatch" /> {shortTermName(id, language)}
          </li>
        ))}
        {tones.map((tone) => (
          <li key={tone}>
            <span className={`line-swatch line-${tone}`} /> {t(`graph.tones.${tone}`)}
          </li>
        ))}
      </ul>
      {graph.omitted > 0 ? (
        <p className="muted">{t('graph.omitted', { count: graph.omitted, n: number(graph.omitted) })}</p>
      ) : null}
    </div>
  )
}
