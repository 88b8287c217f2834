import { even, type Part, type Piece, type TextPart } from './document.ts'
import { fold } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { leadingNumber } from './numbers.ts'
import { isWho, roleOf, type Role } from './roles.ts'
import { isTiming } from './timings.ts'
import { beginsWithVerb } from './verbs.ts'
import { canonical } from './spaced-fields.ts'
import { wholeLines } from './whole-lines.ts'

/** Longest label, in letters and in words, and most lines that stand under one. */
const longest = 45
const mostWords = 5
const mostLines = 12
/** Fewest times that a label comes again. */
const fewest = 2

/**
 * Cards whose labels stand on lines of their own, the values below them ("Lead" / "RCMP" / "Timeline" / "2027"), as fields
 * in one line each ("Lead: RCMP"). A label is a line of words that head a column and that comes again, and the document
 * has one of who and one of when; that of what is left out before its words. Other parts stay as they are.
 *
 * Cost: O(parts).
 */
export function withLabelLines(parts: readonly Part[], names: Gazetteer): readonly Part[] {
  const labels = labelsOf(parts)
  if (labels.size === 0) return parts
  const labelAt = (i: number): Role | undefined => {
    const part = parts[i]
    return part === undefined || part.kind === 'table' ? undefined : labels.get(keyOf(part.text))
  }
  const hasAction = [...labels.values()].includes('action')
  const out: Part[] = []
  for (let i = 0; i < parts.length;) {
    const role = labelAt(i)
    const label = parts[i]!
    if (role === undefined || label.kind === 'table') {
      out.push(label)
      i++
      continue
    }
    const lines: TextPart[] = []
    for (let n = i + 1; lines.length < mostLines && labelAt(n) === undefined; n++) {
      const part = parts[n]
      if (part === undefined || part.kind === 'table' || part.kind === 'heading') break
      if (lines.length > 0 && (part.isApart === true || leadingNumber(even(part.text)) !== undefined)) break
      lines.push(part)
    }
    if (lines.length > 0)
      out.push(fieldOf(label, hasAction && role === 'group' ? 'other' : role, lines, names))
    i += 1 + lines.length
  }
  return out
}

function fieldOf(label: TextPart, role: Role, lines: readonly TextPart[], names: Gazetteer): TextPart {
  const pieces = lines.map((line): Piece => ({ text: even(line.text), at: line.at }))
  const value = isWho(role)
    ? wholeLines(pieces, names, true)
        .map((one) => one.text.replace(/[;,]$/, ''))
        .join('; ')
    : pieces.map((one) => one.text).join(' ')
  const said = canonical[role]
  if (role === 'action' || role === 'group')
    return { kind: 'text', text: value, at: pieces[0]!.at, isApart: true }
  return {
    kind: 'text',
    text: `${said ?? even(label.text).replace(/\s?:$/, '')}: ${value}`,
    at: label.at,
    isApart: true,
  }
}

/** The labels of a document by their words; none where no two of them say who and when. */
function labelsOf(parts: readonly Part[]): ReadonlyMap<string, Role> {
  const found = new Map<string, { readonly role: Role; count: number; alone: number }>()
  const candidate = (i: number): Role | undefined => {
    const part = parts[i]
    return part === undefined || part.kind === 'table' ? undefined : candidateRole(part.text)
  }
  for (const [i, part] of parts.entries()) {
    const role = candidate(i)
    if (role === undefined || part.kind === 'table') continue
    const known = found.get(keyOf(part.text)) ?? { role, count: 0, alone: 0 }
    known.count++
    const next = parts[i + 1]
    // headings of columns stand one below the other; below a label stands what it says
    if (candidate(i + 1) === undefined && next !== undefined && next.kind !== 'table') known.alone++
    found.set(keyOf(part.text), known)
  }
  const labels = new Map(
    [...found]
      .filter(([, one]) => one.count >= fewest && one.alone >= one.count * 0.6)
      .map(([key, { role }]) => [key, role]),
  )
  const roles = new Set(labels.values())
  const isCard = [...roles].some(isWho) && roles.has('timing')
  return isCard ? labels : new Map()
}

function candidateRole(text: string): Role | undefined {
  const said = even(text).replace(/\s?:$/, '')
  const isLabel =
    said.length <= longest &&
    said.split(' ').length <= mostWords &&
    /^\p{Lu}/u.test(said) &&
    !/[.;,!]$|:/.test(said) &&
    !isTiming(said) &&
    !beginsWithVerb(said) &&
    leadingNumber(said) === undefined
  const role = isLabel ? roleOf(said) : undefined
  return role === 'number' ? undefined : role
}

function keyOf(text: string): string {
  return fold(text).replace(/\s?:$/, '')
}
