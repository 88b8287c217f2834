import { gapKinds, type GapKind } from '../../graph-schema/vocabularies/analysis.ts'
import type { Language } from '../../graph-schema/bilingual.ts'

/** One character for each kind of gap, for a matrix on a terminal; the legend says its words. */
const marks = {
  excluded: '⊘',
  'out-of-scope': '□',
  'reported-insufficient': '!',
  lapsed: '×',
  ending: '→',
  planned: '○',
  unfunded: '$',
  'one-known': '¹',
  unverified: '~',
  'none-found': '∅',
  'none-confirmed': '✓',
  'not-researched': '?',
} as const satisfies Readonly<Record<GapKind, string>>

export function gapMark(kind: string | null): string {
  return gapKinds.flatMap((one) => (one.id === kind ? marks[one.id] : []))[0] ?? ''
}

/** A line for each kind that stands in the matrix, in the order of the vocabulary. */
export function gapLegend(kinds: ReadonlySet<string | null>, language: Language): readonly string[] {
  return gapKinds.filter((kind) => kinds.has(kind.id)).map((kind) => `${marks[kind.id]}  ${kind[language]}`)
}
