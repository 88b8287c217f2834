import type { MatrixView } from '../shapes/analyses.ts'
import { fontFamily, palette, pillarColours } from './palette.ts'
import type { Picture } from './draw-graph.ts'
import { gapMarks } from './gap-mark.ts'
import { element, escapeXml, lines } from './svg.ts'

/** Words of the matrix picture; `kinds` names each gap kind. */
export type MatrixWords = {
  readonly title: string
  readonly description: string
  readonly presumed: string
  readonly kinds: Readonly<Record<string, string>>
}

const [headWidth, cellWidth, cellHeight, headHeight] = [150, 54, 44, 36]

/**
 * The coverage matrix as a picture: the count, what is only presumed, and the mark of the gap kind, with a legend of
 * the marks used. Tint follows the count; nothing is told by colour alone.
 */
export function drawMatrix(matrix: MatrixView, words: MatrixWords): Picture {
  const width = headWidth + matrix.columns.length * cellWidth + 16
  const used = [...new Set(matrix.cells.map((cell) => cell.gap).filter((kind) => kind !== null))]
  const legendTop = headHeight + matrix.rows.length * cellHeight + 22
  const height = legendTop + Math.ceil(used.length / 2) * 18 + 24
  const most = Math.max(1, ...matrix.cells.map((cell) => cell.measures))
  const column = new Map(matrix.columns.map((one, i) => [one.id, i]))
  const row = new Map(matrix.rows.map((one, i) => [one.id, i]))

  const heads = matrix.columns.map((one, i) =>
    text(headWidth + (i + 0.5) * cellWidth, headHeight - 12, one.shortName, {
      'text-anchor': 'middle',
      'font-weight': 600,
      fill: palette.inkSoft,
    }),
  )
  const labels = matrix.rows.flatMap((one, i) => {
    const top = headHeight + i * cellHeight
    return [
      element('rect', {
        x: 4,
        y: top + 2,
        width: 4,
        height: cellHeight - 6,
        fill: pillarColours[one.id] ?? palette.neutral,
      }),
      ...lines(one.shortName, 20, 2).map((line, k) =>
        text(14, top + 20 + k * 14, line, { 'font-weight': 600 }),
      ),
    ]
  })
  const cells = matrix.cells.map((cell) => {
    const x = headWidth + (column.get(cell.column) ?? 0) * cellWidth
    const y = headHeight + (row.get(cell.row) ?? 0) * cellHeight
    const tint = pillarColours[cell.row] ?? palette.neutral
    return [
      element('rect', {
        x: x + 1.5,
        y: y + 1.5,
        width: cellWidth - 3,
        height: cellHeight - 3,
        rx: 4,
        fill: palette.paper,
        stroke: palette.hairline,
      }),
      element('rect', {
        x: x + 1.5,
        y: y + 1.5,
        width: cellWidth - 3,
        height: cellHeight - 3,
        rx: 4,
        fill: tint,
        'fill-opacity': cell.measures === 0 ? 0 : 0.12 + 0.38 * (cell.measures / most),
      }),
      text(
        x + cellWidth / 2,
        y + 21,
        cell.measures === 0 && cell.presumed === 0 ? '–' : String(cell.measures),
        { 'text-anchor': 'middle', 'font-weight': 600, 'font-size': 14 },
      ),
      cell.presumed === 0
        ? ''
        : text(x + cellWidth / 2, y + 35, `+${cell.presumed}`, {
            'text-anchor': 'middle',
            fill: palette.inkSoft,
            'font-size': 10,
          }),
      cell.gap === null ? '' : drawMark(cell.gap, x + cellWidth - 17, y + 5),
    ].join('')
  })
  const legend = used.map((kind, i) => {
    const [x, y] = [14 + (i % 2) * (width / 2), legendTop + Math.floor(i / 2) * 18]
    return drawMark(kind, x, y - 10) + text(x + 18, y, words.kinds[kind] ?? kind, { fill: palette.inkSoft })
  })
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': fontFamily,
      'font-size': 12,
      fill: palette.ink,
    },
    element('title', {}, escapeXml(words.title)),
    element('desc', {}, escapeXml(words.description)),
    element('rect', { width, height, fill: palette.paper }),
    ...heads,
    ...labels,
    ...cells,
    ...legend,
    text(14, height - 10, `+n ${words.presumed}`, { fill: palette.inkSoft }),
  )
  return { svg, width, height }
}

function drawMark(kind: string, x: number, y: number): string {
  const path = gapMarks[kind as keyof typeof gapMarks]
  const place = `translate(${Math.round(x)} ${Math.round(y)})`
  return element('path', {
    d: path,
    transform: place,
    fill: 'none',
    stroke: palette.alarm,
    'stroke-width': 1.4,
  })
}

function text(
  x: number,
  y: number,
  words: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return element('text', { x, y, ...attributes }, escapeXml(words))
}
