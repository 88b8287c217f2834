import type { GraphView } from '../shapes/records.ts'
import { fontFamily, palette, pillarColours } from './palette.ts'
import { element, escapeXml, lines } from './svg.ts'

type Node = GraphView['nodes'][number]
type Edge = GraphView['edges'][number]

/** Words of a picture: what it is, for those who do not see it, and the names of its shapes. */
export type PictureWords = {
  readonly title: string
  readonly description: string
  readonly legend: readonly { readonly shape: Node['shape']; readonly word: string }[]
}

export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

const margin = 70

/**
 * A graph as one SVG, the same for window export, HTML, DOCX and PDF: shapes tell kinds (a circle acts, a square is an
 * organization, a triangle found something, a diamond is money), dashes and words tell more than colour.
 *
 * Shape: width and height in CSS pixels; at least 480 × 240.
 * Cost: O(nodes + edges).
 */
export function drawGraph(graph: GraphView, words: PictureWords): Picture {
  const xs = graph.nodes.map((node) => node.x)
  const ys = graph.nodes.map((node) => node.y)
  const [left, top] = [Math.min(0, ...xs) - margin, Math.min(0, ...ys) - margin]
  const width = Math.max(480, Math.max(0, ...xs) - left + margin)
  const legendTop = Math.max(180, Math.max(0, ...ys) - top + margin)
  const height = legendTop + 34
  const places = new Map(graph.nodes.map((node) => [node.id, { x: node.x - left, y: node.y - top }]))

  const edges = graph.edges.map((edge) => drawEdge(edge, places))
  const nodes = graph.nodes.map((node) => drawNode(node, places.get(node.id) ?? { x: 0, y: 0 }))
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      'font-family': fontFamily,
      'font-size': 11,
      fill: palette.ink,
    },
    element('title', {}, escapeXml(words.title)),
    element('desc', {}, escapeXml(words.description)),
    element('rect', { width, height, fill: palette.paper }),
    ...edges,
    ...nodes,
    drawLegend(words.legend, legendTop + 8),
  )
  return { svg, width: Math.round(width), height: Math.round(height) }
}

function drawEdge(edge: Edge, places: ReadonlyMap<string, { x: number; y: number }>): string {
  const [from, to] = [places.get(edge.from), places.get(edge.to)]
  if (from === undefined || to === undefined) return ''
  const isTold = edge.tone !== 'plain'
  return element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: edge.tone === 'pair' ? palette.accent : isTold ? palette.alarm : palette.line,
    'stroke-width': isTold ? 2.25 : 1.25,
    ...(edge.tone === 'excludes' ? { 'stroke-dasharray': '5 4' } : {}),
  })
}

function drawNode(node: Node, { x, y }: { readonly x: number; readonly y: number }): string {
  const text = lines(node.shortLabel, 18, 2)
  const weight = node.isCentre ? 600 : 400
  const below = 28
  return element(
    'g',
    {},
    drawShape(node, x, y),
    ...text.map((line, i) =>
      element(
        'text',
        {
          x,
          y: y + below + i * 13,
          'text-anchor': 'middle',
          'font-weight': weight,
          stroke: palette.paper,
          'stroke-width': 3,
          'paint-order': 'stroke',
        },
        escapeXml(line),
      ),
    ),
  )
}

function drawShape(
  node: Pick<Node, 'shape' | 'pillar' | 'currency' | 'isCentre'>,
  x: number,
  y: number,
): string {
  const colour = pillarColours[node.pillar ?? ''] ?? palette.neutral
  const outline = {
    stroke: node.isCentre ? palette.ink : palette.paper,
    'stroke-width': node.isCentre ? 3 : 1.5,
  }
  switch (node.shape) {
    case 'measure': {
      const isSolid = node.currency === 'current' || node.currency === null
      return isSolid
        ? element('circle', { cx: x, cy: y, r: 13, fill: colour, ...outline })
        : element('circle', {
            cx: x,
            cy: y,
            r: 12,
            fill: palette.paper,
            stroke: colour,
            'stroke-width': 3,
            'stroke-dasharray': '4 3',
          })
    }
    case 'organization':
      return element('rect', {
        x: x - 14,
        y: y - 11,
        width: 28,
        height: 22,
        rx: 3,
        fill: palette.accent,
        ...outline,
      })
    case 'finding':
      return element('polygon', {
        points: `${x},${y - 14} ${x + 14},${y + 11} ${x - 14},${y + 11}`,
        fill: palette.alarm,
        ...outline,
      })
    case 'money':
      return element('polygon', {
        points: `${x},${y - 14} ${x + 14},${y} ${x},${y + 14} ${x - 14},${y}`,
        fill: palette.warn,
        ...outline,
      })
    case 'strategy':
      return element('rect', {
        x: x - 16,
        y: y - 10,
        width: 32,
        height: 20,
        rx: 10,
        fill: palette.inkSoft,
        ...outline,
      })
    case 'gap':
      return element('rect', {
        x: x - 17,
        y: y - 13,
        width: 34,
        height: 26,
        rx: 6,
        fill: palette.alarmGround,
        stroke: palette.alarm,
        'stroke-width': 2,
      })
    default:
      return element('rect', {
        x: x - 10,
        y: y - 10,
        width: 20,
        height: 20,
        rx: 10,
        fill: palette.ground,
        stroke: palette.inkSoft,
        'stroke-width': 1.5,
      })
  }
}

function drawLegend(legend: PictureWords['legend'], top: number): string {
  let x = 24
  const items = legend.map(({ shape, word }) => {
    const at = x
    x += 40 + word.length * 6.6
    return (
      element(
        'g',
        { transform: `translate(${at} ${top}) scale(.55)` },
        drawShape({ shape, pillar: null, currency: 'current', isCentre: false }, 0, 0),
      ) + element('text', { x: at + 14, y: top + 4, fill: palette.inkSoft }, escapeXml(word))
    )
  })
  return element('g', {}, ...items)
}
