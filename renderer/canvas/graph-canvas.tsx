import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { PlacedGraph } from '../session/placed-graph.ts'
import { IconButton } from '../parts/button.tsx'
import { announce } from '../session/announce.ts'
import { offerCommands } from '../session/commands.ts'
import { markOnce } from '../session/first-view.ts'
import { layOutAgain, moveNode, stepMoves, usePlaces } from '../session/places.ts'
import { commandOfKeys } from '../session/shortcuts.ts'
import { useWords } from '../session/words.ts'
import { drawGraph, type GraphDrawing, type Moved } from './graph-drawing.ts'
import type { Direction } from './nearest-node.ts'

type GraphCanvasProps = {
  readonly placed: PlacedGraph
  readonly highlighted: string | undefined
  readonly onSelect: (id: string) => void
}

/**
 * A graph on a canvas. Arrow keys go from node to node and say where they are, with Shift they move the node, Enter
 * opens, plus and minus zoom, 0 fits. GraphList says and does the same in words.
 */
export function GraphCanvas({ placed, highlighted, onSelect }: GraphCanvasProps): ReactNode {
  const { t, number } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const drawing = useRef<GraphDrawing>(null)
  const { graph, slot, picture } = placed
  const isMoved = Object.keys(usePlaces(slot).set).length > 0
  const choose = useEffectEvent((id: string) => onSelect(id))
  const move = useEffectEvent(({ id, at }: Moved) => moveNode(slot, id, at))

  useEffect(() => {
    if (container.current === null || buttons.current === null) return
    const drawn = drawGraph(container.current, buttons.current, {
      onSelect: (id) => choose(id),
      onMove: (moved) => move(moved),
    })
    drawing.current = drawn
    return () => {
      drawn.stop()
      drawing.current = null
    }
  }, [])
  useEffect(() => {
    drawing.current?.show(graph, picture)
    markOnce('graph')
  }, [graph, picture])
  useEffect(() => drawing.current?.highlight(highlighted), [graph, highlighted])

  const press = (event: KeyboardEvent): void => {
    const now = drawing.current
    if (now === null || event.altKey) return
    const back = commandOfKeys(event)
    if ((back === 'undo' || back === 'redo') && stepMoves(slot, back)) {
      announce(t(back === 'undo' ? 'views:moves.undone' : 'views:moves.redone'))
      event.preventDefault()
      event.stopPropagation() // the map has nothing to take back
      return
    }
    if (event.ctrlKey || event.metaKey) return
    if (event.shiftKey && isArrow(event.key)) {
      const moved = now.shift(event.key)
      if (moved !== undefined) {
        moveNode(slot, moved.id, moved.at)
        announce(t('views:moves.moved', { name: nameOf(moved.id) }))
      }
      event.preventDefault()
      return
    }
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowRight': {
        const node = graph.nodes.find((one) => one.id === now.step(event.key as 'ArrowUp'))
        if (node !== undefined) announce([node.label, node.typeName].filter((one) => one !== '').join(', '))
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

  const nameOf = (id: string): string => graph.nodes.find((one) => one.id === id)?.label ?? ''
  const layOut = (): void => {
    layOutAgain(slot)
    announce(t('views:moves.laidOut'))
  }
  const offered = useEffectEvent(layOut)
  useEffect(() => offerCommands({ 'lay-out-again': () => offered() }), [])

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
        data-moved={isMoved || undefined}
        onKeyDown={press}
        onBlur={() => drawing.current?.leaveKeys()}
      />
      <div ref={buttons} className="graph-buttons">
        <IconButton icon="plus" label={t('graph.zoomIn')} onClick={() => drawing.current?.zoomBy(1.25)} />
        <IconButton icon="minus" label={t('graph.zoomOut')} onClick={() => drawing.current?.zoomBy(0.8)} />
        <IconButton icon="fit" label={t('graph.fit')} onClick={() => drawing.current?.fit()} />
        {isMoved ? <IconButton icon="again" label={t('command.lay-out-again')} onClick={layOut} /> : null}
      </div>
    </div>
  )
}

function isArrow(key: string): key is Direction {
  return /^Arrow(Up|Down|Left|Right)$/.test(key)
}
