import { useMemo, type ReactNode } from 'react'
import { graphOfResult } from '../../../shared/hub/console-graph.ts'
import type { ConsoleResult } from '../../../shared/view/shapes/console.ts'
import { passing } from '../../session/places.ts'
import { useWords } from '../../session/words.ts'
import { GraphLegend } from '../graph/graph-legend.tsx'
import { GraphList } from '../graph/graph-list.tsx'
import { GraphCanvas } from '../graph/graph-panel.tsx'
import { usePlacesIn } from '../graph/use-placed-graph.ts'

export type GraphShape = 'graph' | 'list'

type ResultGraphProps = {
  readonly result: ConsoleResult
  readonly nth: number
  readonly shape: GraphShape
  /** The record that is open beside. */
  readonly selectedId: string | undefined
  readonly onOpen: (id: string) => void
}

/** The nodes and relationships of a result, with what joins them; drawn, or as a list. */
export function ResultGraph({ result, nth, shape, selectedId, onOpen }: ResultGraphProps): ReactNode {
  const { t, number, language } = useWords()
  const graph = useMemo(() => graphOfResult(result, language), [result, language])
  const placed = usePlacesIn(graph, `${passing}${nth}`)
  const beside = [...result.nodes, ...result.relationships].filter((one) => one.isBeside).length
  const common = {
    highlighted: graph.nodes.find((node) => node.recordId !== null && node.recordId === selectedId)?.id,
    onSelect: onOpen,
    onRelate: undefined,
  }
  return (
    <div className="graph-panel" data-shape={shape}>
      {shape === 'graph' ? (
        <GraphCanvas placed={placed} {...common} />
      ) : (
        <GraphList graph={graph} {...common} />
      )}
      <GraphLegend graph={graph} />
      {beside === 0 ? null : (
        <p className="muted console-beside">{t('console:beside', { count: beside, n: number(beside) })}</p>
      )}
    </div>
  )
}
