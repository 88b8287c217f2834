import { fontFamily, palette, type Colour } from './palette.ts'
import { element, escapeXml, runsAt, textAt } from './svg.ts'
import { roomOf, wrap } from './wrap.ts'

export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

/** What is told of every picture: a title and what stands below it (day, scope, for whom, ceiling), and for readers by ear. */
export type Caption = {
  readonly title: string
  readonly under: readonly string[]
  readonly description: string
}

/** A piece of a drawing with the height that it takes from its top. */
export type Drawn = { readonly svg: string; readonly height: number }

/** Room at the edges of a picture, in CSS pixels. */
export const margin = 20

/** The title in sight: a picture that was cut out of its document still says what it is, for whom, and its ceiling (R30). */
export function drawCaption({ title, under }: Caption, width: number): Drawn {
  const room = width - 2 * margin
  const heads = wrap(title, room, { size: 17, weight: 'semibold' })
  const lines = wrap(under.join(' · '), room, { size: 12 })
  const below = margin + heads.length * 22
  const svg = [
    ...heads.map((line, i) =>
      textAt(margin, margin + 14 + i * 22, line, { 'font-size': 17, 'font-weight': 600 }),
    ),
    ...lines.map((line, i) =>
      textAt(margin, below + 12 + i * 16, line, { 'font-size': 12, fill: palette['ink-2'] }),
    ),
  ].join('')
  return { svg, height: below + lines.length * 16 + 14 }
}

/** One explanation of a legend: a sign 16 wide around the place it is given, a strong word, and what it means. */
export type LegendItem = {
  readonly sign: (x: number, y: number) => string
  readonly strong?: string
  readonly word: string
  readonly colour?: Colour
}

const [signWidth, between, rowHeight] = [22, 22, 20]
const set = { size: 12 } as const
const strongly = { size: 12, weight: 'semibold' } as const

/** Explanations in rows that break at the width of the picture; one that is wider than that is broken into lines. */
export function drawLegend(items: readonly LegendItem[], top: number, width: number): Drawn {
  const room = width - 2 * margin
  const drawn: string[] = []
  let [x, y] = [0, top]
  for (const { sign, strong = '', word, colour = 'ink-2' } of items) {
    const lead = signWidth + (strong === '' ? 0 : roomOf(`${strong}\u00a0 `, strongly))
    const whole = lead + roomOf(word, set)
    if (x > 0 && x + whole > room) [x, y] = [0, y + rowHeight]
    const left = margin + x
    const lines = word === '' ? [] : wrap(word, room - lead, set)
    drawn.push(
      sign(left + 8, y + 10),
      ...(strong === ''
        ? []
        : [
            runsAt(left + signWidth, y + 14, [
              { words: strong, attributes: { 'font-weight': 600, fill: palette[colour] } },
              ...lines
                .slice(0, 1)
                .map((words) => ({ words: `\u00a0 ${words}`, attributes: { fill: palette['ink-2'] } })),
            ]),
          ]),
      ...lines.map((line, i) =>
        strong !== '' && i === 0
          ? ''
          : textAt(left + lead, y + 14 + i * 16, line, { fill: palette['ink-2'] }),
      ),
    )
    if (lines.length <= 1) x += whole + between
    else [x, y] = [0, y + rowHeight + (lines.length - 1) * 16]
  }
  return { svg: drawn.join(''), height: (x > 0 ? y + rowHeight : y) - top }
}

/** Sentences under a legend. */
export function drawNotes(notes: readonly string[], top: number, width: number): Drawn {
  const lines = notes.flatMap((note) => wrap(note, width - 2 * margin, set))
  return {
    svg: lines.map((line, i) => textAt(margin, top + 14 + i * 16, line, { fill: palette['ink-2'] })).join(''),
    height: lines.length * 16,
  }
}

/** The whole picture; `parts` lie over one another in the order given. */
export function framed(
  { title, description }: Caption,
  width: number,
  height: number,
  ...parts: readonly string[]
): Picture {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: wide,
      height: high,
      viewBox: `0 0 ${wide} ${high}`,
      role: 'img',
      'font-family': fontFamily,
      'font-size': 12,
      fill: palette.ink,
    },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    element('rect', { width: wide, height: high, fill: palette.paper }),
    ...parts,
  )
  return { svg, width: wide, height: high }
}
