import { contextOf } from '../../shared/analysis/context.ts'
import { evidenceHash } from '../../shared/analysis/evidence-hash.ts'
import { findingEvidence } from '../../shared/analysis/finding-evidence.ts'
import type { JudgedEvidence } from '../../shared/commands/context.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { Question } from '../../shared/view/shapes/common.ts'

/** The date and scope at which a person saw the finding that they judge; today and everything unless stated. */
export type SeenAt = {
  readonly [K in 'asOf' | 'scope' | 'currentMonths' | 'horizonMonths']?: Question[K] | undefined
}

/** What a finding is about and rests on, with its hash; undefined where the analysis finds no such thing. */
export function judgedEvidence(view: MapView, finding: string, seenAt: SeenAt): JudgedEvidence | undefined {
  const context = contextOf({ ...seenAt, asOf: seenAt.asOf ?? localToday(), scope: seenAt.scope ?? {} })
  const found = findingEvidence(view, finding, context)
  return found && { ...found, hash: evidenceHash(graphOf(view), found.evidence) }
}

function localToday(): string {
  const now = new Date()
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
