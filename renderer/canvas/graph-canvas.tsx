import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import type { PlacedGraph } from '../session/placed-graph.ts'
import { IconButton } from '../parts/button.tsx'
import { nodeWords } from '../parts/node-words.ts'
import { announce } from '../session/announce.ts'
import { offerCommands } from '../session/commands.ts'
import { markOnce } from '../session/first-view.ts'
import { layOutAgain, moveNode, stepMoves, usePlaces } from '../session/places.ts'
import { commandOfKeys } from '../session/shortcuts.ts'
import { useWords } from '../session/words.ts'
import { drawGraph, type GraphDrawing, type Moved } from './graph-drawing.ts'
import type { Direction } from './nearest-node.ts'

/** A relationship that is being drawn: from which node, once that is chosen. */
type Relating = { readonly from?: string }

type GraphCanvasProps = {
  readonly placed: PlacedGraph
  readonly highlighted: string | undefined
  readonly onSelect: (id: string) => void
  /** Joins two records; undefined where the map may not be changed. */
  readonly onRelate: ((from: string, to: string) => void) | undefined
}

/**
 * A graph on a canvas. Arrow keys go from node to node and say where they are, with Shift they move the node, Enter
 * opens, R relates, plus and minus zoom, 0 fits. GraphList says and does the same in words.
 */
export function GraphCanvas({ placed, highlighted, onSelect, onRelate }: GraphCanvasProps): ReactNode {
  const { t, number } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const drawing = useRef<GraphDrawing>(null)
  const { graph, slot, picture } = placed
  const isMoved = Object.keys(usePlaces(slot).set).length > 0
  const [relating, setRelating] = useState<Relating>()
  const nodeOf = (id: string | undefined): GraphView['nodes'][number] | undefined =>
    graph.nodes.find((one) => one.id === id)
  /** One end and then the other; a cell is no record. */
  const pick = (id: string): void => {
    const node = nodeOf(id)
    if (node?.recordId === null) announce(t('views:relate.noRecord'))
    else if (relating?.from === undefined || relating.from === id) {
      setRelating({ from: id })
      announce(t('views:relate.from', { name: node?.label ?? '' }))
    } else join(relating.from, id)
  }
  const join = (from: string, to: string): void => {
    if ([from, to].some((id) => nodeOf(id)?.recordId === null)) {
      announce(t('views:relate.noRecord'))
      return
    }
    setRelating(undefined)
    onRelate?.(from, to)
  }
  const choose = useEffectEvent((id: string) => {
    if (relating !== undefined && nodeOf(id) !== undefined) pick(id)
    else onSelect(id)
  })
  const joinThem = useEffectEvent(join)
  const move = useEffectEvent(({ id, at }: Moved) => moveNode(slot, id, at))

  useEffect(() => {
    if (container.current === null || buttons.current === null) return
    const drawn = drawGraph(container.current, buttons.current, {
      onSelect: (id) => choose(id),
      onMove: (moved) => move(moved),
      onJoin: (from, to) => joinThem(from, to),
    })
    drawing.current = drawn
    return () => {
      drawn.stop()
      drawing.current = null
    }
  }, [])
  useEffect(() => {
    drawing.current?.show(graph, picture, t('evidence:unsourced'))
    markOnce('graph')
  }, [graph, picture, t])
  useEffect(() => drawing.current?.highlight(highlighted), [graph, highlighted])
  const isRelating = relating !== undefined
  useEffect(() => drawing.current?.relate(isRelating), [isRelating])
  useEffect(() => drawing.current?.markFrom(relating?.from), [graph, relating?.from])

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
        if (node !== undefined) announce([node.label, ...nodeWords(node, t)].join(', '))
        break
      }
      case 'Enter':
      case ' ': {
        const id = now.atKeys()
        if (id === undefined) break
        if (isRelating) pick(id)
        else onSelect(id)
        break
      }
      case 'r':
      case 'R': {
        const id = now.atKeys()
        if (onRelate === undefined || id === undefined) return
        pick(id)
        break
      }
      case 'Escape':
        if (!isRelating) return
        stopRelating()
        break
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
  const stopRelating = (): void => {
    setRelating(undefined)
    announce(t('views:relate.ended'))
  }
  const layOut = (): void => {
    layOutAgain(slot)
    announce(t('views:moves.laidOut'))
  }
  const offered = useEffectEvent(layOut)
  useEffect(() => offerCommands({ 'lay-out-again': () => offered() }), [])

  return (
    <>
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
          data-relating={isRelating || undefined}
          data-moved={isMoved || undefined}
          onKeyDown={press}
          onBlur={() => drawing.current?.leaveKeys()}
        />
        <div ref={buttons} className="graph-buttons">
          {onRelate === undefined ? null : (
            <IconButton
              icon="link"
              label={t('views:relate.button')}
              aria-pressed={isRelating}
              onClick={() => {
                if (isRelating) stopRelating()
                else setRelating({})
                container.current?.focus() // its keys go on from here, Escape included
              }}
            />
          )}
          <IconButton icon="plus" label={t('graph.zoomIn')} onClick={() => drawing.current?.zoomBy(1.25)} />
          <IconButton icon="minus" label={t('graph.zoomOut')} onClick={() => drawing.current?.zoomBy(0.8)} />
          <IconButton icon="fit" label={t('graph.fit')} onClick={() => drawing.current?.fit()} />
          {isMoved ? <IconButton icon="again" label={t('command.lay-out-again')} onClick={layOut} /> : null}
        </div>
      </div>
      {isRelating ? (
        <p className="relate-hint" role="status">
          {relating.from === undefined
            ? t('views:relate.hint')
            : t('views:relate.from', { name: nodeOf(relating.from)?.label ?? '' })}
        </p>
      ) : null}
    </>
  )
}

function isArrow(key: string): key is Direction {
  return /^Arrow(Up|Down|Left|Right)$/.test(key)
}
