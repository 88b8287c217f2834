import type { ReactNode } from 'react'
import type { Places } from '../../../shared/view/layout/keep-places.ts'
import type { GraphView } from '../../../shared/view/shapes/records.ts'
import type { Answered } from '../../bridge/answers.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { later } from '../../parts/later.tsx'
import { Popover } from '../../parts/popover.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useMedia } from '../../parts/use-media.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useStyle } from '../../session/choices.ts'
import { selectionOf } from '../../session/selection.ts'
import type { RelatedRecord } from '../../session/dialogs.ts'
import { usePlaces } from '../../session/places.ts'
import { pictureOf, slotOf } from '../../session/saved-views.ts'
import { select, selectFurther, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import type { ExportedPicture } from '../export/exported.ts'
import { relateRecords } from '../relate/relate-records.ts'
import { usePlacedGraph } from './use-placed-graph.ts'
import { GraphLegend } from './graph-legend.tsx'
import { GraphList } from './graph-list.tsx'

/** Cytoscape is large: it comes after the table stands. */
export const GraphCanvas = later(
  () => import('../../canvas/graph-canvas.tsx').then(({ GraphCanvas: it }) => it),
  <GraphWaiting />,
  'first-words',
)

export type GraphQuestion = 'neighbourhood' | 'overlapGraph' | 'pointGraph' | 'changesGraph' | 'strategyGraph'

type GraphPanelProps<N extends GraphQuestion> = {
  readonly graph: Answered<N>
  /** The question that gives this picture again, for its export. */
  readonly picture: ExportedPicture
  readonly highlighted: string | undefined
  /** Where a click begins a new trail (a graph that is a list of findings) instead of going on. */
  readonly isOverview?: boolean
  /** Something is opened below that matters more: the picture is low, in a low window away until it is asked for. */
  readonly isAside?: boolean
}

type Shape = 'graph' | 'list' | 'none'

/** A picture with its legend and, as an equal, the list of what it shows with the same actions; or neither, for room. */
export function GraphPanel<N extends GraphQuestion>(props: GraphPanelProps<N>): ReactNode {
  const { t } = useWords()
  const [chosen, setShape] = useStyle<Shape>('graph')
  const opened = useSession((now) => now.savedView)
  const places = usePlaces(slotOf(pictureOf(props.picture), opened))
  const mayEdit = useWhyNotEdit() === null
  const isLow = useMedia('(height < 800px)')
  const isAside = props.isAside === true
  const shape = chosen ?? (isAside && isLow ? 'none' : 'graph')
  const drawn: GraphView | null = props.graph.status === 'ready' ? props.graph.answer : null
  const choose = (id: string): void => {
    if (props.isOverview === true && !/^[a-z]+:/.test(id)) selectFurther(selectionOf(id))
    else if (props.isOverview === true) select(selectionOf(id))
    else selectFurther(selectionOf(id))
  }
  return (
    <section className="graph-panel" aria-label={t('graph.title')} data-shape={shape}>
      <header className="graph-head">
        <Segmented
          label={t('graph.shape')}
          value={shape}
          options={[
            { value: 'graph', text: t('graph.graph') },
            { value: 'list', text: t('graph.list') },
            { value: 'none', text: t('graph.none') },
          ]}
          onChange={setShape}
        />
        {isAside && shape === 'graph' && drawn !== null ? (
          <Popover
            label={t('legend.title')}
            button={t('legend.title')}
            buttonClass="button button-quiet push"
          >
            {() => <GraphLegend graph={drawn} />}
          </Popover>
        ) : null}
        <ExportMenu picture={withPlaces(props.picture, places.set)} />
      </header>
      <Answer of={props.graph} what={t('graph.title')}>
        {(answer) => {
          if (shape === 'none') return null
          if (answer.nodes.length === 0) return <Empty title={t('graph.empty')}>{t('graph.emptyWhy')}</Empty>
          return (
            <>
              {shape === 'graph' ? (
                <PlacedCanvas
                  graph={answer}
                  question={props.picture}
                  highlighted={props.highlighted}
                  onSelect={choose}
                  onRelate={mayEdit ? (from, to) => relateNodes(answer, from, to) : undefined}
                />
              ) : (
                <GraphList
                  graph={answer}
                  highlighted={props.highlighted}
                  onSelect={choose}
                  onRelate={mayEdit ? (id) => relateNodes(answer, id) : undefined}
                />
              )}
              {isAside ? null : <GraphLegend graph={answer} />}
            </>
          )
        }}
      </Answer>
    </section>
  )
}

type PlacedCanvasProps = {
  readonly graph: GraphView
  readonly question: ExportedPicture
  readonly highlighted: string | undefined
  readonly onSelect: (id: string) => void
  readonly onRelate: ((from: string, to: string) => void) | undefined
}

/** The graph on its canvas, with its nodes where they stand in this window. */
function PlacedCanvas({ graph, question, ...rest }: PlacedCanvasProps): ReactNode {
  const placed = usePlacedGraph(graph, question)
  return <GraphCanvas placed={placed} {...rest} />
}

/** Asks how two records of the graph are to be joined, or first which the other one is. */
function relateNodes(graph: GraphView, from: string, to?: string): void {
  const related = (id: string | undefined): RelatedRecord | undefined => {
    const node = graph.nodes.find((one) => one.id === id)
    return node === undefined || node.recordId === null
      ? undefined
      : { id: node.recordId, name: node.label, type: node.type }
  }
  const start = related(from)
  if (start !== undefined) relateRecords(start, related(to))
}

/** A picture that leaves has its nodes where a person put them. */
function withPlaces(picture: ExportedPicture, set: Places): ExportedPicture {
  if (Object.keys(set).length === 0) return picture
  return { ...picture, parameters: { ...picture.parameters, places: set } }
}

function GraphWaiting(): ReactNode {
  const { t } = useWords()
  return <Waiting what={t('graph.title')} />
}
