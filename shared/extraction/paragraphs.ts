import { even, type Part, type TextPart } from './document.ts'
import { fold } from './fold.ts'
import { leadingNumber, withoutBullet } from './numbers.ts'

/** A paragraph with the place of its beginning. */
export type Paragraph = {
  readonly text: string
  readonly at: TextPart['at']
  readonly kind: 'text' | 'item' | 'heading'
  readonly isApart: boolean
}

/** Longer than this nothing is read as one paragraph: a text without line ends would cost by its square. */
const longest = 6000

/**
 * The lines of a document as paragraphs: marks of lists taken off, lines that a width broke put together again. `ends`
 * tells of a line that says who or when at its end, so that the next one begins something.
 *
 * Cost: O(lines).
 */
export function paragraphsOf(
  parts: readonly TextPart[],
  isWrapped: boolean,
  ends: (text: string) => boolean,
): readonly Paragraph[] {
  const width = isWrapped ? widthOf(parts) : 0
  const out: Paragraph[] = []
  let lastLine = ''
  for (const part of parts) {
    const text = even(part.text.slice(0, longest * 4))
    if (text === '' || /^[-=_*+|.\s]+$/.test(text)) continue
    const bare = withoutBullet(text)
    const isApart = part.kind === 'text' || part.kind === 'item' ? part.isApart === true : true
    const last = out.at(-1)
    const isNew =
      part.kind !== 'text' ||
      bare !== undefined ||
      last === undefined ||
      last.kind === 'heading' ||
      isApart ||
      leadingNumber(text) !== undefined ||
      last.text.length + text.length > longest ||
      !goesOn(lastLine, text, width) ||
      (ends(last.text) && !text.startsWith('('))
    if (isNew) {
      const kind =
        part.kind === 'heading' ? 'heading' : part.kind === 'item' || bare !== undefined ? 'item' : 'text'
      for (const [n, piece] of cut(bare ?? text).entries())
        out.push({ text: piece, at: part.at, kind: n === 0 ? kind : 'text', isApart: isApart && n === 0 })
    } else {
      const isBroken = /\p{L}-$/u.test(last.text) && /^\p{Ll}/u.test(text)
      out[out.length - 1] = { ...last, text: isBroken ? last.text + text : `${last.text} ${text}` }
    }
    lastLine = text
  }
  return out
}

/** A text without line ends, cut at sentences. */
function cut(text: string): readonly string[] {
  if (text.length <= longest) return [text]
  const pieces: string[] = []
  for (let from = 0; from < text.length;) {
    const end =
      text.length - from <= longest
        ? text.length
        : Math.max(text.lastIndexOf('. ', from + longest) + 1, from + longest / 2)
    pieces.push(text.slice(from, end).trim())
    from = end
  }
  return pieces.filter((piece) => piece !== '')
}

const unfinished =
  /(?:[,;–-]|\b(?:and|et|or|ou|of|de|du|des|the|la|le|les|in|to|for|with|avec|pour|on|sur|by|par|a|an|un|une|à|au|aux|en|dans|that|que|qui|d['’]|l['’]))$/iu

function goesOn(before: string, text: string, width: number): boolean {
  if (/^\p{Ll}/u.test(text) && !/[.!?:;)]$/.test(before)) return true
  if (width === 0) return false
  if (unfinished.test(before)) return true
  return (
    (before.length >= width * 0.78 && !/[.!?:]$/.test(before)) ||
    (before.length >= width * 0.85 && /^[\p{Ll}\d(]/u.test(text)) ||
    (before.length >= width * 0.8 && /[.!?]$/.test(before))
  )
}

/** The width at which lines end: what nineteen of twenty do not pass. */
function widthOf(parts: readonly TextPart[]): number {
  const lengths = parts
    .map((part) => even(part.text).length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0
}

/** Whether the lines of a text end at a width: many go on in the next line with a small letter. */
export function endsAtWidth(lines: readonly string[]): boolean {
  let pairs = 0
  let going = 0
  for (let i = 1; i < lines.length; i++) {
    const [before, text] = [lines[i - 1]!.trim(), lines[i]!.trim()]
    if (before === '' || text === '') continue
    pairs++
    if (before.length > 30 && before.length < 200 && /^\p{Ll}/u.test(text) && !/[.:;]$/.test(before)) going++
  }
  return pairs > 4 && going / pairs > 0.1
}

/** Lines at the top and foot of pages that come again and again, and numbers of pages. */
export function withoutFurniture(parts: readonly Part[]): readonly Part[] {
  const pageOf = (part: Part): number | undefined =>
    part.kind !== 'table' && 'page' in part.at ? part.at.page : undefined
  const seen = new Map<string, Set<number>>()
  const key = (text: string): string => fold(text).replace(/\d+/g, '#')
  const isEdge = (i: number): boolean => {
    const page = pageOf(parts[i]!)
    const near = [-2, -1, 1, 2].map((step) => parts[i + step])
    return page !== undefined && near.some((other) => other === undefined || pageOf(other) !== page)
  }
  for (const [i, part] of parts.entries()) {
    const page = pageOf(part)
    if (page === undefined || part.kind === 'table' || part.text.length > 120 || !isEdge(i)) continue
    const pages = seen.get(key(part.text)) ?? new Set()
    seen.set(key(part.text), pages.add(page))
  }
  return parts.filter((part, i) => {
    if (part.kind === 'table' || pageOf(part) === undefined || !isEdge(i)) return true
    const isNumber = /^(?:page\s*)?\d{1,4}(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?$/iu.test(part.text.trim())
    return !isNumber && (seen.get(key(part.text))?.size ?? 0) < 3
  })
}
