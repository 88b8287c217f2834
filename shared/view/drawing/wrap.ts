import { textWidth, type Weight } from './text-width.ts'

/** A font that is a little wider than the bundled one (a reader without it) still stays within its room. */
const headroom = 1.08

/** A text that is set: its size, its weight. */
export type Setting = { readonly size: number; readonly weight?: Weight }

/** The room that a text takes on one line. */
export function roomOf(text: string, { size, weight }: Setting): number {
  return textWidth(text, size, weight) * headroom
}

/** The room of the longest piece of a text that is not broken. */
export function longestPiece(text: string, setting: Setting): number {
  return Math.max(0, ...pieces(text).map((piece) => roomOf(piece.trim(), setting)))
}

/**
 * Text broken into lines no wider than `room`: at spaces, after hyphens and strokes, in a word only where it is wider
 * than the room by itself. No-break spaces hold. Of more than `most` lines the last one is cut and says so by its end.
 */
export function wrap(text: string, room: number, setting: Setting, most = Infinity): readonly string[] {
  const made: string[] = ['']
  for (const piece of pieces(text).flatMap((one) => broken(one, room, setting))) {
    const last = made.at(-1) ?? ''
    if (last === '' || roomOf((last + piece).trimEnd(), setting) <= room) made[made.length - 1] = last + piece
    else made.push(piece)
  }
  const lines = made.map((line) => line.trim())
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), cut(kept.at(-1) ?? '', room, setting)]
}

/** Each with the space that follows it: "Anti-", "human ", "trafficking"; "F-P-T" and "2012-13" are one. */
function pieces(text: string): readonly string[] {
  return text.split(/(?<= )|(?<=\p{L}{3}[/-])(?=\p{L}{3})/u)
}

function broken(piece: string, room: number, setting: Setting): readonly string[] {
  if (roomOf(piece.trimEnd(), setting) <= room) return [piece]
  const parts: string[] = ['']
  for (const letter of piece) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && roomOf(last + letter, setting) > room) parts.push(letter)
    else parts[parts.length - 1] = last + letter
  }
  return parts
}

function cut(line: string, room: number, setting: Setting): string {
  const letters = Array.from(line)
  while (letters.length > 1 && roomOf(`${letters.join('').trimEnd()}…`, setting) > room) letters.pop()
  const left = letters.join('')
  const space = left.lastIndexOf(' ')
  const whole = space > left.length / 2 && line.charAt(left.length) !== ' ' ? left.slice(0, space) : left
  return `${whole.replace(/[\s,;·]+$/, '')}…`
}
