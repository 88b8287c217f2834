import type { GraphView } from '../shapes/records.ts'
import { arrangeGraph, type Arranged } from './arrange-graph.ts'
import {
  drawCaption,
  drawLegend,
  drawNotes,
  framed,
  margin,
  type Caption,
  type LegendItem,
  type Picture,
} from './frame.ts'
import { drawLine, drawShape, isMarked } from './graph-look.ts'
import { palette } from './palette.ts'
import { element, textAt } from './svg.ts'
import { roomOf, wrap } from './wrap.ts'

type Node = GraphView['nodes'][number]

/** Words of a picture: what it is, and what its shapes, colours and lines mean. */
export type GraphWords = Caption & {
  readonly legend: readonly LegendItem[]
  /** Said after the name of a node that cites no source. */
  readonly unsourced: string
  readonly notes: readonly string[]
}

const labelRoom = 134
const labelLines = 4
const labelHeight = 13.5

/**
 * A graph as one SVG, the same for window export, HTML, DOCX and PDF, in the shapes and colours of the window. Labels
 * lie over the lines on a ground of paper, each with its whole name as far as four lines hold it.
 *
 * Shape: width and height in CSS pixels; as wide as a page where its labels allow it.
 * Cost: that of `arrangeGraph`.
 */
export function drawGraph(graph: GraphView, words: GraphWords): Picture {
  const known = new Set(graph.nodes.map(({ id }) => id))
  const edges = graph.edges.filter(({ from, to }) => known.has(from) && known.has(to))
  const texts = new Map(
    graph.nodes.map((node) => [node.id, wrap(labelOf(node, words), labelRoom, setting(node), labelLines)]),
  )
  const arranged = arrangeGraph(
    graph.nodes.map((node) => ({
      id: node.id,
      x: node.x,
      y: node.y,
      ...roomOfLabel(texts.get(node.id) ?? [], node),
    })),
    edges,
  )
  const width = Math.max(560, arranged.width + 2 * margin)
  const caption = drawCaption(words, width)
  const left = margin + Math.max(0, (width - 2 * margin - arranged.width) / 2)
  const place = (id: string) => {
    const { x, y } = arranged.places.get(id) ?? { x: 0, y: 0 }
    return { x: x + left, y: y + caption.height }
  }
  const legendTop = caption.height + arranged.height + 24
  const legend = drawLegend(words.legend, legendTop, width)
  const notes = drawNotes(words.notes, legendTop + legend.height, width)
  return framed(
    words,
    width,
    legendTop + legend.height + notes.height + margin,
    caption.svg,
    ...edges.map((edge) => drawLine(edge.tone, place(edge.from), place(edge.to))),
    ...graph.nodes.map((node) => drawShape(node, place(node.id).x, place(node.id).y)),
    ...graph.nodes.map((node) => drawLabel(node, texts.get(node.id) ?? [], arranged, left, caption.height)),
    legend.svg,
    notes.svg,
  )
}

function labelOf(node: Node, { unsourced }: GraphWords): string {
  const name = isMarked(node) ? `${node.label} (${unsourced})` : node.label
  return node.change === undefined ? name : `${node.change.words} – ${name}`
}

function setting({ isCentre }: Node) {
  return isCentre ? ({ size: 12, weight: 'semibold' } as const) : ({ size: 11.5 } as const)
}

function roomOfLabel(
  lines: readonly string[],
  node: Node,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...lines.map((line) => roomOf(line, setting(node)))) + 4,
    height: lines.length * labelHeight + 3,
  }
}

function drawLabel(
  node: Node,
  lines: readonly string[],
  { labels }: Arranged,
  dx: number,
  dy: number,
): string {
  const label = labels.get(node.id)
  if (label === undefined) return ''
  const { box, anchor } = label
  const width = box.right - box.left
  const x = { start: box.left + 2, middle: box.left + width / 2, end: box.right - 2 }[anchor]
  const { size, weight } = { weight: undefined, ...setting(node) }
  return [
    element('rect', {
      x: box.left + dx,
      y: box.top + dy,
      width,
      height: box.bottom - box.top,
      rx: 3,
      fill: palette.paper,
      'fill-opacity': 0.85,
    }),
    ...lines.map((line, i) =>
      textAt(x + dx, box.top + dy + 11 + i * labelHeight, line, {
        'text-anchor': anchor,
        'font-size': size,
        'font-weight': weight === 'semibold' ? 600 : 400,
        stroke: palette.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    ),
  ].join('')
}
