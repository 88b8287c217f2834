import { textWidth } from '../../shared/view/drawing/text-width.ts'
import { elements, parseXml, textOf, type XmlElement } from './xml.ts'

/** A line of text in a picture, with the room that it takes there. */
export type Line = {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly fill: string | undefined
}

/** The lines of text of a picture, as the bundled font sets them. */
export function linesOf(svg: string): readonly Line[] {
  return elements(parseXml(svg), 'text').map((one) => {
    const {
      x = '0',
      y = '0',
      fill,
      'font-size': size = '12',
      'text-anchor': anchor = 'start',
    } = one.attributes
    const words = textOf(one)
    const width = textWidth(
      words,
      Number(size),
      Number(one.attributes['font-weight']) >= 600 ? 'semibold' : 'regular',
    )
    const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end']
    // what most letters take: from the height of a capital to the baseline
    return { words, left, right: left + width, top: Number(y) - Number(size) * 0.72, bottom: Number(y), fill }
  })
}

/** Lines that lie on one another, or over the edge of the picture: nobody can read them. */
export function unreadable({
  svg,
  width,
  height,
}: {
  readonly svg: string
  readonly width: number
  readonly height: number
}) {
  const lines = [...linesOf(svg)].sort((a, b) => a.top - b.top)
  const crossing = lines.flatMap((a, i) => {
    const found: string[] = []
    for (let k = i + 1; k < lines.length && lines[k]!.top < a.bottom; k++) {
      const b = lines[k]!
      if (a.left < b.right && b.left < a.right) found.push(`${a.words} | ${b.words}`)
    }
    return found
  })
  const outside = lines
    .filter((one) => one.left < 0 || one.right > width || one.top < 0 || one.bottom > height)
    .map((one) => `outside: ${one.words}`)
  return [...crossing, ...outside]
}

/** Every colour that a picture uses, in the order of first use. */
export function coloursOf(svg: string): readonly string[] {
  const used = (one: XmlElement): readonly string[] => [
    ...['fill', 'stroke'].flatMap((name) => one.attributes[name] ?? []),
    ...one.children.flatMap((child) => (typeof child === 'string' ? [] : used(child))),
  ]
  return [...new Set(used(parseXml(svg)))].filter((colour) => colour !== 'none')
}
