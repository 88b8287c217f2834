import { textWidth } from '../../shared/view/drawing/text-width.ts'
import { elements, parseXml, textOf, type XmlElement } from './xml.ts'

/** A line of text in a picture, with the room that it takes there. */
export type Line = {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The lines of text of a picture, as the bundled font sets them; runs of one line are lines of their own here. */
export function linesOf(svg: string): readonly Line[] {
  return elements(parseXml(svg), 'text').flatMap((one) => {
    const { x = '0', y = '0', 'text-anchor': anchor = 'start' } = one.attributes
    let at = Number(x)
    return one.children.map((child): Line => {
      const attributes =
        typeof child === 'string' ? one.attributes : { ...one.attributes, ...child.attributes }
      const words = typeof child === 'string' ? child : textOf(child)
      const size = Number(attributes['font-size'] ?? '12')
      const isStrong = Number(attributes['font-weight'] ?? '400') >= 600
      const width = textWidth(words, size, isStrong ? 'semibold' : 'regular')
      const left =
        at +
        Number(attributes['dx'] ?? '0') -
        { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end']
      at = left + width
      // what most letters take: from the height of a capital to the baseline
      return {
        words: words.trim(),
        left,
        right: left + width,
        top: Number(y) - size * 0.72,
        bottom: Number(y),
      }
    })
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
