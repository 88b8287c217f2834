import type { GapKind } from '../../../graph-schema/vocabularies/analysis.ts'
import type { MatrixView } from '../shapes/matrix.ts'
import { tintOf, tintShares } from '../tint.ts'
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
import { drawMark, isGapKind, toneColours, toneOf } from './gap-mark.ts'
import { lineOfWord, markRoom, matrixSize, wordSetting, type MatrixSize } from './matrix-size.ts'
import { palette, pillarColour } from './palette.ts'
import { element, runsAt, textAt } from './svg.ts'
import { wrap } from './wrap.ts'

/** Words of the matrix picture; `kinds` has the short word and the whole name of each gap kind, in their order. */
export type MatrixWords = Caption & {
  readonly kinds: readonly { readonly id: GapKind; readonly short: string; readonly name: string }[]
  readonly current: string
  readonly presumed: string
  readonly unsourced: string
  readonly notes: readonly string[]
  /** What differs from before, by the place of the cell (`row column`): a symbol in its corner, with its word. */
  readonly marks?: ReadonlyMap<string, { readonly symbol: string; readonly word: string }>
  readonly number: (value: number) => string
}

type Heading = MatrixView['rows'][number]
type Cell = MatrixView['cells'][number]

/**
 * The coverage matrix as a picture: count, what is only presumed, and the gap kind by mark and word in each cell, full
 * names before the rows, a legend of what is on it. Tint follows the count in the colour of the pillar, where one axis
 * is the pillars; nothing is told by colour alone. Many columns make several bands, many rows a long picture.
 *
 * Cost: O(cells).
 */
export function drawMatrix(matrix: MatrixView, words: MatrixWords): Picture {
  const seen = new Set(matrix.cells.map((cell) => cell.gap))
  const kinds = words.kinds.filter(({ id }) => seen.has(id))
  const shorts = new Map(kinds.map(({ id, short }) => [id, short]))
  const size = matrixSize(matrix, [...shorts.values()])
  const perBand = Math.max(...size.bands.map(({ columns }) => columns.length))
  const width = Math.max(560, 2 * margin + size.headWidth + perBand * size.cellWidth)

  const caption = drawCaption(words, width)
  const fullest = Math.max(0, ...matrix.cells.map((cell) => cell.measures))
  const cellAt = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  let top = caption.height
  const bands = size.bands.map(({ columns, headHeight }) => {
    const rowsTop = top + headHeight
    top = rowsTop + matrix.rows.length * size.cellHeight + 16
    const heads = columns.map((column, k) =>
      drawHead(column, margin + size.headWidth + k * size.cellWidth, rowsTop - 6, size),
    )
    const rows = matrix.rows.map((row, r) => {
      const y = rowsTop + r * size.cellHeight
      const cells = columns.map((column, k) => {
        const cell = cellAt.get(`${row.id} ${column.id}`)
        const pillar = pillarColour(column.id) ?? pillarColour(row.id) ?? 'no-pillar'
        const x = margin + size.headWidth + k * size.cellWidth
        return cell === undefined
          ? ''
          : drawCell(cell, {
              x,
              y,
              size,
              fill: palette[pillar],
              tint: tintOf(cell.measures, fullest),
              shorts,
              words,
            })
      })
      return drawLabel(row, y, size) + cells.join('')
    })
    return [...heads, ...rows].join('')
  })
  const hasUnsourced = matrix.cells.some((cell) => cell.unsourced > 0)
  const legend = drawLegend(legendOf(kinds, words, hasUnsourced), top, width)
  const notes = drawNotes(words.notes, top + legend.height + 4, width)
  const height = top + legend.height + 4 + notes.height + margin
  return framed(words, width, height, caption.svg, ...bands, legend.svg, notes.svg)
}

/** Over a column: what it is, under it the colour of the pillar. */
function drawHead(column: Heading, left: number, bottom: number, size: MatrixSize): string {
  const lines = size.heads.get(column.id) ?? []
  const pillar = pillarColour(column.id)
  return [
    ...lines.map((line, i) =>
      textAt(left + size.cellWidth / 2, bottom - 5 - (lines.length - 1 - i) * 15, line, {
        'text-anchor': 'middle',
        'font-weight': 600,
      }),
    ),
    pillar === undefined
      ? ''
      : element('rect', {
          x: left + 2,
          y: bottom,
          width: size.cellWidth - 4,
          height: 3,
          fill: palette[pillar],
        }),
  ].join('')
}

/** Before a row: its full name, before it the colour of the pillar. */
function drawLabel(row: Heading, top: number, size: MatrixSize): string {
  const lines = size.labels.get(row.id) ?? []
  const pillar = pillarColour(row.id)
  const first = top + size.cellHeight / 2 + 4 - ((lines.length - 1) * 15) / 2
  return [
    pillar === undefined
      ? ''
      : element('rect', {
          x: margin,
          y: top + 2,
          width: 4,
          height: size.cellHeight - 4,
          fill: palette[pillar],
        }),
    ...lines.map((line, i) =>
      textAt(margin + (pillar === undefined ? 0 : 10), first + i * 15, line, { 'font-weight': 600 }),
    ),
  ].join('')
}

type CellPlace = {
  readonly x: number
  readonly y: number
  readonly size: MatrixSize
  readonly fill: string
  readonly tint: number
  readonly shorts: ReadonlyMap<string, string>
  readonly words: MatrixWords
}

/** "3 +14 ?1" over the mark of the gap and its word; a cell that holds nothing says so by a dash. */
function drawCell(cell: Cell, { x, y, size, fill, tint, shorts, words }: CellPlace): string {
  const kind = isGapKind(cell.gap) ? cell.gap : null
  const tone = kind === null ? null : toneColours[toneOf(kind)]
  const box = { x: x + 1.5, y: y + 1.5, width: size.cellWidth - 3, height: size.cellHeight - 3, rx: 4 }
  const isBare = cell.measures === 0 && cell.presumed === 0
  const count = isBare ? '–' : words.number(cell.measures)
  const left = x + 8
  const wordRoom = size.cellWidth - 12 - markRoom
  const ink = palette[tone?.ink ?? 'ink']
  const mark = words.marks?.get(`${cell.row} ${cell.column}`)
  return [
    element('rect', { ...box, fill: palette[tone !== null && tint === 0 ? tone.ground : 'paper-2'] }),
    tint === 0 ? '' : element('rect', { ...box, fill, 'fill-opacity': tintShares[tint - 1] ?? 0 }),
    element('rect', {
      ...box,
      fill: 'none',
      stroke: palette[tone?.line ?? 'line-2'],
      'stroke-width': tone === null ? 1 : 1.5,
    }),
    runsAt(left, y + 20, [
      { words: count, attributes: { 'font-size': 15, 'font-weight': 600 } },
      ...(cell.presumed === 0
        ? []
        : [{ words: `+${words.number(cell.presumed)}`, attributes: { 'font-size': 12, dx: 4 } }]),
      ...(cell.unsourced === 0
        ? []
        : [{ words: `?${words.number(cell.unsourced)}`, attributes: { 'font-size': 12, dx: 4 } }]),
    ]),
    mark === undefined
      ? ''
      : textAt(x + size.cellWidth - 8, y + 18, mark.symbol, {
          'text-anchor': 'end',
          'font-size': 15,
          'font-weight': 600,
        }),
    ...(kind === null
      ? []
      : [
          drawMark(kind, left - 1, y + 26),
          ...wrap(shorts.get(kind) ?? '', wordRoom, wordSetting).map((line, i) =>
            textAt(left - 1 + markRoom, y + 35.5 + i * lineOfWord, line, {
              'font-size': wordSetting.size,
              fill: ink,
            }),
          ),
        ]),
  ].join('')
}

function legendOf(
  kinds: MatrixWords['kinds'],
  words: MatrixWords,
  hasUnsourced: boolean,
): readonly LegendItem[] {
  const sample = (text: string, weight: number) => (x: number, y: number) =>
    textAt(x, y + 4, text, { 'text-anchor': 'middle', 'font-weight': weight })
  const marks = new Map([...(words.marks?.values() ?? [])].map(({ symbol, word }) => [word, symbol]))
  return [
    { sign: sample('12', 600), word: words.current },
    { sign: sample('+3', 400), word: words.presumed },
    ...(hasUnsourced ? [{ sign: sample('?1', 400), word: words.unsourced }] : []),
    ...kinds.map(({ id, short, name }) => ({
      sign: (x: number, y: number) => drawMark(id, x - 6, y - 6),
      strong: short,
      word: name === short ? '' : name,
      colour: toneColours[toneOf(id)].ink,
    })),
    ...[...marks].map(([word, symbol]) => ({ sign: sample(symbol, 600), word })),
  ]
}
