import cytoscape, { type Core, type NodeSingular } from 'cytoscape'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import type { Box, Point } from '../../shared/view/drawing/boxes.ts'
import { followColours, readColours } from './graph-colours.ts'
import { frameOf, type Frame } from './frame.ts'
import { elementsOf } from './graph-elements.ts'
import { graphStyle, labelFamily } from './graph-style.ts'
import { relateLine } from './relate-line.ts'
import { letLoopRest } from './resting-loop.ts'
import { nearestNode, towards, type Direction } from './nearest-node.ts'
import { canvasMeasure, showLabels } from './show-labels.ts'
import { stillPicture } from './still-picture.ts'

letLoopRest()

/** From here on a picture is moved instead of every node; from `manyEdges` the edges are hidden while a node moves. */
const manyNodes = 1000
const manyEdges = 3000
const manyLabels = 200

/** A node and its place, in the units of the layout. */
export type Moved = { readonly id: string; readonly at: [number, number] }

type Told = {
  readonly onSelect: (id: string) => void
  readonly onMove: (moved: Moved) => void
  /** A line was drawn from one node to another. */
  readonly onJoin: (from: string, to: string) => void
}

/** So far a key moves a node, in pixels. */
const stride = 16

/** A drawing on a canvas. It holds no state of its own but the view: what is highlighted is told. */
export type GraphDrawing = {
  /**
   * `picture`: the same as long as it is one that goes on; then the frame stays as it is. `unsourced` is said after the
   * name of what cites no source.
   */
  readonly show: (graph: GraphView, picture: string, unsourced: string) => void
  readonly highlight: (id: string | undefined) => void
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  /** Moves the place of the keyboard; gives the node where it is now. */
  readonly step: (direction: Direction) => string | undefined
  readonly atKeys: () => string | undefined
  readonly leaveKeys: () => void
  /** While it is on, dragging draws a line from node to node and moves none. */
  readonly relate: (isOn: boolean) => void
  /** Marks the node from which the next relationship goes. */
  readonly markFrom: (id: string | undefined) => void
  /** Where the node at the keys would stand, moved by one step in a direction; undefined where there is none. */
  readonly shift: (direction: Direction) => Moved | undefined
  readonly stop: () => void
}

/**
 * Draws into `container` and tells what was clicked (id of a node or an edge). Who stands near whom is the answer's: the
 * export and the documents keep its form, stretched here to the frame. No label lies under `buttons`.
 *
 * Cost: one redraw a change; nothing is laid out here.
 */
export function drawGraph(container: HTMLElement, buttons: HTMLElement, told: Told): GraphDrawing {
  const cy = cytoscape({
    container,
    style: graphStyle(readColours(container)),
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    minZoom: 0.05,
    maxZoom: 3,
    textureOnViewport: false,
  })
  let shown: GraphView | undefined
  let unsourced = ''
  let picture = ''
  let frame: Frame | undefined
  let highlighted: string | undefined
  let isOver = false
  /** For which size of the container the frame was made. */
  let fitted = { width: 0, height: 0 }

  const fit = (): void => {
    if (shown === undefined || isOver) return
    fitted = { width: cy.width(), height: cy.height() }
    frame = frameOf(shown.nodes, fitted.width, fitted.height)
    put(shown, frame)
    cy.viewport({ zoom: frame.zoom, pan: frame.pan })
    labelAgain()
  }
  const put = (graph: GraphView, within: Frame): void => {
    cy.json({ elements: elementsOf(graph, within, unsourced) })
    mark()
  }
  const placeOf = ({ x, y }: Point): [number, number] => {
    const { x: across, y: down } = frame?.stretch ?? { x: 1, y: 1 }
    return [tenth(x / across), tenth(y / down)]
  }
  const measure = canvasMeasure(labelFamily)
  const labelAgain = (): void => {
    if (!isOver) showLabels(cy, [boxIn(container, buttons)], measure)
  }
  const labelSoon = soon(labelAgain, 80)
  /** Among many, placing labels takes longer than a frame: a mouse that only passes, or drags the ground, waits for none. */
  const labelPointed = (): void => (cy.nodes().length > manyLabels ? labelSoon() : labelAgain())
  const mark = (): void => {
    cy.elements().removeClass('highlighted faded')
    if (highlighted === undefined) return
    const one = cy.getElementById(highlighted)
    if (one.empty()) return
    one.addClass('highlighted')
    if (one.isEdge()) one.connectedNodes().addClass('highlighted')
  }

  cy.on('tap', 'node, edge', (event) => told.onSelect((event.target as NodeSingular).id()))
  cy.on('grab', 'node', () => container.focus())
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular
    told.onMove({ id: node.id(), at: placeOf(node.position()) })
  })
  cy.on('mouseover', 'node, edge', () => (container.style.cursor = 'pointer'))
  cy.on('mouseout', 'node, edge', () => (container.style.cursor = ''))
  cy.on('mouseover', 'node', (event) => {
    ;(event.target as NodeSingular).addClass('pointed')
    labelPointed()
  })
  cy.on('mouseout', 'node', (event) => {
    ;(event.target as NodeSingular).removeClass('pointed')
    labelPointed()
  })
  cy.on('zoom', labelSoon)
  const still = stillPicture(cy)
  const line = relateLine(cy, container, told.onJoin)
  const stopColours = followColours(() => cy.style(graphStyle(readColours(container))))
  const resized = new ResizeObserver(
    soon(() => {
      // an observer tells the first size as well, for which the graph may stand already
      const { clientWidth, clientHeight } = container
      if (isOver || (fitted.width === clientWidth && fitted.height === clientHeight)) return
      cy.resize()
      fit()
    }, 60),
  )
  resized.observe(container)

  return {
    show: (graph, now, word) => {
      if (graph === shown) return
      shown = graph
      unsourced = word
      const renderer = (cy as unknown as { renderer: () => Record<string, unknown> }).renderer()
      still.use(graph.nodes.length > manyNodes)
      renderer['hideEdgesOnViewport'] = graph.edges.length > manyEdges
      if (now !== picture || frame === undefined) {
        picture = now
        fit()
      } else {
        put(graph, frame)
        labelAgain()
      }
    },
    highlight: (id) => {
      highlighted = id
      mark()
      labelAgain()
    },
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
      labelAgain()
    },
    fit,
    step: (direction) => {
      const nodes = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }))
      const now = nodes.find((node) => node.id === cy.nodes('.at-keys').first().id())
      const next = now === undefined ? (highlighted ?? nodes[0]?.id) : nearestNode(now, nodes, direction)
      const target = nodes.find((node) => node.id === next)?.id ?? now?.id ?? nodes[0]?.id
      if (target === undefined) return undefined
      cy.nodes().removeClass('at-keys')
      const node = cy.getElementById(target).addClass('at-keys')
      bringIntoView(cy, node.renderedPosition())
      labelAgain()
      return target
    },
    shift: (direction) => {
      const node = cy.nodes('.at-keys').first()
      if (node.empty()) return undefined
      const far = stride / cy.zoom()
      const { x, y } = node.position()
      const { x: across, y: down } = towards[direction]
      const moved = { id: node.id(), at: placeOf({ x: x + across * far, y: y + down * far }) }
      bringIntoView(cy, cy.getElementById(moved.id).renderedPosition())
      return moved
    },
    atKeys: () => cy.nodes('.at-keys').first().id(),
    relate: (isOn) => {
      cy.autoungrabify(isOn)
      cy.userPanningEnabled(!isOn)
      line.use(isOn)
    },
    markFrom: (id) => {
      cy.nodes().removeClass('joining')
      if (id !== undefined) cy.getElementById(id).addClass('joining')
    },
    leaveKeys: () => {
      cy.nodes().removeClass('at-keys')
      labelAgain()
    },
    stop: () => {
      isOver = true // what was put off must not draw any more
      resized.disconnect()
      stopColours()
      line.use(false)
      cy.destroy()
    },
  }
}

/** Places are told to a tenth of a pixel. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** Where an element lies, from the upper left of another one. */
function boxIn(container: HTMLElement, element: HTMLElement): Box {
  const [outer, inner] = [container.getBoundingClientRect(), element.getBoundingClientRect()]
  return {
    left: inner.left - outer.left,
    right: inner.right - outer.left,
    top: inner.top - outer.top,
    bottom: inner.bottom - outer.top,
  }
}

function bringIntoView(cy: Core, at: { x: number; y: number }): void {
  const margin = 24
  const dx = at.x < margin ? margin - at.x : at.x > cy.width() - margin ? cy.width() - margin - at.x : 0
  const dy = at.y < margin ? margin - at.y : at.y > cy.height() - margin ? cy.height() - margin - at.y : 0
  if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy })
}

function soon(work: () => void, delay: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(work, delay)
  }
}
