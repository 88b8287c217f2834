import type { ChangeTone } from '../changes/change-marks.ts'
import type { GraphView } from '../shapes/records.ts'
import { palette, pillarColour, type Colour } from './palette.ts'
import { element } from './svg.ts'

type Node = GraphView['nodes'][number]
type Shape = Node['shape']
type Tone = GraphView['edges'][number]['tone']

/** Fill of each shape, and its outline where it has one. The canvas of the window takes its colours from here too. */
export const shapeColours = {
  measure: { fill: 'no-pillar' },
  'shared-measure': { fill: 'no-pillar' },
  'pulling-measure': { fill: 'no-pillar' },
  organization: { fill: 'node-organization' },
  finding: { fill: 'ink-3' },
  strategy: { fill: 'ink-2' },
  money: { fill: 'ink-3' },
  term: { fill: 'paper', line: 'line-strong' },
  gap: { fill: 'thin-bg', line: 'thin' },
  point: { fill: 'paper', line: 'tension' },
  other: { fill: 'paper', line: 'line-strong' },
} as const satisfies Readonly<Record<Shape, { readonly fill: Colour; readonly line?: Colour }>>

/** Lines by what they mean; whom something does not admit is dashed too. */
export const toneLines = {
  plain: 'line-strong',
  pair: 'thin',
  tension: 'tension',
  excludes: 'none',
} as const satisfies Readonly<Record<Tone, Colour>>

/** The ring around what differs in a picture that compares; symbol and word are in its label. */
export const changeColours = {
  added: 'ink',
  changed: 'thin',
  ended: 'none',
  removed: 'ink-3',
} as const satisfies Readonly<Record<ChangeTone, Colour>>
/** A measure, and what it is beside those of another strategy: in a row of both, or on a side of a point to reconcile. */
export function isMeasureShape(shape: Shape): boolean {
  return shape === 'measure' || shape === 'shared-measure' || shape === 'pulling-measure'
}

/** A measure that is presumed, of the past or announced is hollow, in the window as in a picture. */
export function isHollow({ shape, currency }: Pick<Node, 'shape' | 'currency'>): boolean {
  return isMeasureShape(shape) && currency !== null && currency !== 'current'
}

/** Whether a node stands for a record that needs a source and cites none: a second outline around it, and words. */
export function isMarked({ assurance }: Pick<Node, 'assurance'>): boolean {
  return assurance?.isUnsourced === true
}

/** Half of the widest shape; labels keep clear of it. */
export const reach = { x: 17, y: 14 } as const

type Drawable = Pick<Node, 'shape' | 'pillar' | 'currency' | 'isCentre' | 'assurance' | 'change'>

/**
 * The outline of a node around its middle; shapes tell kinds, a hollow circle what is not current, a second outline what
 * cites no source.
 */
export function drawShape(node: Drawable, x: number, y: number): string {
  const ring = { cx: x, cy: y, r: 16.5, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }
  const around = isMarked(node) ? element('circle', { ...ring, 'stroke-dasharray': '3 3' }) : ''
  return around + changeRing(node, x, y) + drawOutline(node, x, y)
}

function changeRing({ change }: Drawable, cx: number, cy: number): string {
  if (change === undefined) return ''
  const stroke = palette[changeColours[change.tone]]
  const dashes = change.tone === 'removed' ? { 'stroke-dasharray': '1.5 3' } : {}
  return element('circle', { cx, cy, r: 19.5, fill: 'none', stroke, 'stroke-width': 2, ...dashes })
}

function drawOutline(node: Drawable, x: number, y: number): string {
  const { fill, line }: { readonly fill: Colour; readonly line?: Colour } = shapeColours[node.shape]
  const pillar = node.shape === 'gap' ? undefined : pillarColour(node.pillar)
  const colour = palette[pillar ?? fill]
  const edge = palette[pillar ?? line ?? 'paper']
  if (isHollow(node)) {
    const ring = { fill: palette.paper, stroke: palette[pillar ?? 'no-pillar'], 'stroke-width': 3 }
    return node.shape === 'measure'
      ? element('circle', { cx: x, cy: y, r: 11, ...ring })
      : drawCorners(node.shape, x, y, ring)
  }
  const look = {
    fill: colour,
    stroke: node.isCentre && line === undefined ? palette.ink : edge,
    'stroke-width': node.isCentre ? 3 : line === undefined ? 1.5 : 2,
  }
  switch (node.shape) {
    case 'measure':
      return element('circle', { cx: x, cy: y, r: 12.5, ...look })
    case 'shared-measure':
    case 'pulling-measure':
      return drawCorners(node.shape, x, y, look)
    case 'organization':
      return element('rect', { x: x - 14, y: y - 11, width: 28, height: 22, rx: 3, ...look })
    case 'finding':
      return element('polygon', { points: corners(x, y, [0, -13], [14, 11], [-14, 11]), ...look })
    case 'money':
      return element('polygon', { points: corners(x, y, [0, -14], [14, 0], [0, 14], [-14, 0]), ...look })
    case 'strategy':
      return element('rect', { x: x - 16, y: y - 10, width: 32, height: 20, rx: 10, ...look })
    case 'gap':
      return element('rect', { x: x - 17, y: y - 13, width: 34, height: 26, rx: 6, ...look })
    case 'point':
      return element('rect', { x: x - 17, y: y - 9, width: 34, height: 18, rx: 9, ...look })
    case 'term':
    case 'other':
      return element('circle', { cx: x, cy: y, r: 7.5, ...look })
  }
}

/** Six corners for what another strategy holds too, a four-pointed star for what pulls against another. */
function drawCorners(
  shape: Shape,
  x: number,
  y: number,
  look: Readonly<Record<string, string | number>>,
): string {
  const points =
    shape === 'pulling-measure'
      ? corners(
          x,
          y,
          [0, -15],
          [4.5, -4.5],
          [15, 0],
          [4.5, 4.5],
          [0, 15],
          [-4.5, 4.5],
          [-15, 0],
          [-4.5, -4.5],
        )
      : corners(x, y, [-7, -12], [7, -12], [14, 0], [7, 12], [-7, 12], [-14, 0])
  return element('polygon', { points, ...look })
}

function corners(x: number, y: number, ...all: readonly (readonly [number, number])[]): string {
  const round = (value: number) => Math.round(value * 10) / 10
  return all.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join(' ')
}

/** A line between two places in the look of its tone. */
export function drawLine(
  tone: Tone,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  return element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: palette[toneLines[tone]],
    'stroke-width': tone === 'plain' ? 1.25 : 2.25,
    ...(tone === 'excludes' ? { 'stroke-dasharray': '5 4' } : {}),
  })
}
