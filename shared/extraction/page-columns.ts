import { isOnLine, type Placed } from './placed.ts'

/** A line that a column of prose is made of is at least so long, in letters, and so much of its column wide. */
const lettersOfProse = 18
const fillOfProse = 0.6
/** So many lines must stand beside each other before a page is taken for one in columns. */
const fewestBeside = 6
/** More than this a page with many pieces is not looked at: it is read as it was written. */
const mostPieces = 20_000

/** Pieces on one height that follow each other without a gap, as a person sees a line of a column. */
type Stretch = {
  readonly pieces: Placed[]
  left: number
  right: number
  readonly y: number
  letters: number
}

/**
 * The pieces of a page in the order in which a person reads it, where it is set in columns of prose: down each column,
 * and past each line that goes across them, such as a heading. Undefined where it is not: a table has columns too, but
 * what it says of who and when does not fill them.
 *
 * Cost: O(pieces · log pieces).
 */
export function readByColumns(pieces: readonly Placed[], unit: number): readonly Placed[] | undefined {
  if (pieces.length > mostPieces) return undefined
  const stretches = stretchesOf(pieces, unit)
  const strips = stripsOf(stretches, unit)
  if (strips.length === 0) return undefined
  /** Undefined for what goes across a strip. */
  const columnOf = ({ left, right }: Stretch): number | undefined => {
    const column = strips.filter((strip) => strip <= left).length
    return (strips[column] ?? Number.POSITIVE_INFINITY) < right ? undefined : column
  }
  const columns = Array.from({ length: strips.length + 1 }, (): Stretch[] => [])
  for (const one of stretches) columns[columnOf(one) ?? -1]?.push(one)
  if (!columns.every(isProse)) return undefined
  const read: Placed[] = []
  let band = columns.map((): Placed[] => [])
  for (const one of stretches) {
    const column = columnOf(one)
    if (column !== undefined) band[column]!.push(...one.pieces)
    else {
      read.push(...band.flat(), ...one.pieces)
      band = columns.map(() => [])
    }
  }
  return [...read, ...band.flat()]
}

/** From top to bottom, and on one height from left to right. */
function stretchesOf(pieces: readonly Placed[], unit: number): readonly Stretch[] {
  const sorted = pieces
    .filter((one) => one.text.trim() !== '' && [one.x, one.y, one.width].every(Number.isFinite))
    .sort((a, b) => a.y - b.y)
  const stretches: Stretch[] = []
  for (let from = 0; from < sorted.length;) {
    let to = from + 1
    while (to < sorted.length && isOnLine(sorted[from]!, sorted[to]!)) to++
    let last: Stretch | undefined
    for (const piece of sorted.slice(from, to).sort((a, b) => a.x - b.x)) {
      const [right, letters] = [piece.x + piece.width, piece.text.trim().length]
      if (last !== undefined && piece.x - last.right <= 1.6 * unit) {
        last.pieces.push(piece)
        last.right = Math.max(last.right, right)
        last.letters += letters
      } else {
        last = { pieces: [piece], left: piece.x, right, y: piece.y, letters }
        stretches.push(last)
      }
    }
    from = to
  }
  return stretches
}

/** Where blank strips between columns stand, from left to right: of a stretch of the page that few lines cross, the place that the fewest do. */
function stripsOf(stretches: readonly Stretch[], unit: number): readonly number[] {
  const { left, width } = extentOf(stretches)
  if (!(width > 40 * unit)) return []
  const step = Math.max(unit, width / 200)
  const strips: { at: number; crossing: number }[] = []
  let isWithin = false
  for (let at = left + 0.15 * width; at <= left + 0.85 * width; at += step) {
    const before = stretches.filter((one) => one.right <= at).length
    const after = stretches.filter((one) => one.left >= at).length
    const crossing = stretches.length - before - after
    const last = strips.at(-1)
    const isStrip = crossing <= 0.25 * Math.min(before, after)
    if (isStrip && (!isWithin || last === undefined)) strips.push({ at, crossing })
    else if (isStrip && last !== undefined && crossing < last.crossing) Object.assign(last, { at, crossing })
    isWithin = isStrip
  }
  return strips.map(({ at }) => at)
}

/** Lines that fill their column and follow each other closely; those of a cell end where their row ends. */
function isProse(stretches: readonly Stretch[]): boolean {
  if (stretches.length < fewestBeside) return false
  const { width } = extentOf(stretches)
  const full = stretches.filter(
    (one) => one.letters >= lettersOfProse && one.right - one.left >= fillOfProse * width,
  )
  const steps = stretches.slice(1).map((one, n) => one.y - stretches[n]!.y)
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)]!
  const wide = steps.filter((step) => step > 1.6 * usual)
  return full.length >= 0.6 * stretches.length && wide.length <= 0.3 * steps.length
}

function extentOf(stretches: readonly Stretch[]): { readonly left: number; readonly width: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const one of stretches) {
    left = Math.min(left, one.left)
    right = Math.max(right, one.right)
  }
  return { left, width: right - left }
}
