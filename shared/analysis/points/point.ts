import type { InteractionStatus } from '../../../graph-schema/vocabularies/analysis.ts'
import type { Citation } from '../evidence.ts'

/** By which rule a point was found; the names stand in the catalogue `analysis`, the rules in shared/SPEC.md. */
export type PointRule =
  | 'declared'
  | 'contested-policy'
  | 'definitions-differ'
  | 'scope-differs'
  | 'ages-differ'
  | 'shut-out'
  | 'ends-first'
  | 'restricted-money'
  | 'sole-lead-claims'

/** Something for two parties to reconcile: declared by a source, or a candidate by a rule. Never scored by us (R18). */
export type Point = {
  readonly id: string
  /** Records of the two sides. */
  readonly a: string
  readonly b: string
  readonly origin: 'declared' | 'detected'
  readonly rule: PointRule
  readonly score: number | null
  readonly scores: readonly { readonly score: number; readonly name: string; readonly organization: string }[]
  readonly status: InteractionStatus
  /** Interactions, findings and positions that it rests on, beside its two sides. */
  readonly basis: readonly string[]
  /** What the sentence of the rule is filled with: ids of records, or words. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
  readonly citations: readonly Citation[]
}

export function pointId(rule: PointRule, a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a]
  return `cross:${rule}:${first}|${second}`
}
