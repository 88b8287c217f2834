import { translator } from '../language/translator.ts'
import type { Picture } from '../view/drawing/frame.ts'
import type { Block, BriefingDocument } from './document.ts'

type PictureBlock = Extract<Block, { kind: 'picture' }>

/** Room on a page, in CSS pixels (96 to the inch). */
export type Room = { readonly width: number; readonly height: number }

/**
 * The least scale at which a picture is printed. Its words are 12 pixels high, 10.5 in the cells of a matrix: at 0.7 these
 * are 6.3 and 5.5 points, about the smallest print that is read on paper without a glass.
 */
export const leastScale = 0.7

/** What neighbouring parts share, so that a word or a sign on the seam is whole in one of them. In pixels of the picture. */
const shared = 60

/**
 * A picture as what fits the room: itself where it is legible there, else parts of it, row by row, each saying which of how
 * many it is in its caption and in its words for those who do not see it.
 *
 * Cost: O(parts × length of the SVG).
 */
export function picturesOn(
  block: PictureBlock,
  room: Room,
  language: BriefingDocument['language'],
): readonly PictureBlock[] {
  const parts = partsOf(block.picture, room)
  if (parts.length === 1) return [block]
  const t = translator(language)
  return parts.map((picture, i) => ({
    kind: 'picture',
    picture,
    caption: t('documents:part', { name: block.caption, n: i + 1, of: parts.length }),
    alternative: t('documents:partAbout', { n: i + 1, of: parts.length, about: block.alternative }),
    ...(block.table !== undefined && i === parts.length - 1 ? { table: block.table } : {}),
  }))
}

/** The scale at which a picture, or a part of one, stands in the room; never larger than it is. */
export function scaleOn({ width, height }: Picture, room: Room): number {
  return Math.min(1, room.width / width, room.height / height)
}

function partsOf(picture: Picture, room: Room): readonly Picture[] {
  if (scaleOn(picture, room) >= leastScale) return [picture]
  const scale = Math.max(leastScale, Math.min(1, room.width / picture.width))
  const columns = cutsOf(picture.width, room.width / scale)
  const rows = cutsOf(picture.height, room.height / scale)
  return rows.flatMap(([top, height]) =>
    columns.map(([left, width]): Picture => ({
      svg: cut(picture.svg, left, top, width, height),
      width,
      height,
    })),
  )
}

/** Where the parts of a length begin and how long they are: evenly spread, so that none is a sliver. */
function cutsOf(length: number, most: number): readonly (readonly [number, number])[] {
  if (length <= most) return [[0, length]]
  const step = Math.floor(most)
  const count = Math.ceil((length - shared) / (step - shared))
  return Array.from(
    { length: count },
    (_, i) => [Math.round((i * (length - step)) / (count - 1)), step] as const,
  )
}

/** The same drawing seen through a window: only the outermost tag is another one. */
function cut(svg: string, left: number, top: number, width: number, height: number): string {
  return svg.replace(/^<svg[^>]*>/, (tag) =>
    tag
      .replace(/ width="[^"]*"/, ` width="${width}"`)
      .replace(/ height="[^"]*"/, ` height="${height}"`)
      .replace(/ viewBox="[^"]*"/, ` viewBox="${left} ${top} ${width} ${height}"`),
  )
}
