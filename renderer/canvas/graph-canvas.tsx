import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import { IconButton } from '../parts/button.tsx'
import { nodeWords } from '../parts/node-words.ts'
import { announce } from '../session/announce.ts'
import { markOnce } from '../session/first-view.ts'
import { useWords } from '../session/words.ts'
import { drawGraph, type GraphDrawing } from './graph-drawing.ts'

type GraphCanvasProps = {
  readonly graph: GraphView
  readonly highlighted: string | undefined
  readonly onSelect: (id: string) => void
}

/**
 * A graph on a canvas. Arrow keys go from node to node and say where they are, Enter opens, plus and minus zoom, 0
 * fits. GraphList says and does the same in words.
 */
export function GraphCanvas({ graph, highlighted, onSelect }: GraphCanvasProps): ReactNode {
  const { t, number } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const drawing = useRef<GraphDrawing>(null)
  const choose = useEffectEvent((id: string) => onSelect(id))

  useEffect(() => {
    if (container.current === null || buttons.current === null) return
    const drawn = drawGraph(container.current, buttons.current, (id) => choose(id))
    drawing.current = drawn
    return () => {
      drawn.stop()
      drawing.current = null
    }
  }, [])
  useEffect(() => {
    drawing.current?.show(graph, t('evidence:unsourced'))
    markOnce('graph')
  }, [graph, t])
  useEffect(() => drawing.current?.highlight(highlighted), [graph, highlighted])

  const press = (event: KeyboardEvent): void => {
    const now = drawing.current
    if (now === null || event.ctrlKey || event.metaKey || event.altKey) return
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowRight': {
        const node = graph.nodes.find((one) => one.id === now.step(event.key as 'ArrowUp'))
        if (node !== undefined) announce([node.label, ...nodeWords(node, t)].join(', '))
        break
      }
      case 'Enter':
      case ' ': {
        const id = now.atKeys()
        if (id !== undefined) onSelect(id)
        break
      }
      case '+':
      case '=':
        now.zoomBy(1.25)
        break
      case '-':
        now.zoomBy(0.8)
        break
      case '0':
        now.fit()
        break
      default:
        return
    }
    event.preventDefault()
  }

  return (
    <div className="graph-frame">
      <div
        ref={container}
        className="graph-canvas"
        role="application"
        tabIndex={0}
        aria-label={t('graph.canvas', {
          nodes: number(graph.nodes.length),
          edges: number(graph.edges.length),
        })}
        data-nodes={graph.nodes.length}
        onKeyDown={press}
        onBlur={() => drawing.current?.leaveKeys()}
      />
      <div ref={buttons} className="graph-buttons">
        <IconButton icon="plus" label={t('graph.zoomIn')} onClick={() => drawing.current?.zoomBy(1.25)} />
        <IconButton icon="minus" label={t('graph.zoomOut')} onClick={() => drawing.current?.zoomBy(0.8)} />
        <IconButton icon="fit" label={t('graph.fit')} onClick={() => drawing.current?.fit()} />
      </div>
    </div>
  )
}
