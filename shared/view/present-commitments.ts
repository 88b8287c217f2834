import { commitmentStatuses } from '../../graph-schema/vocabularies/statuses.ts'
import { commitmentsAt, hasOutcome, yearOfEnd } from '../analysis/commitments.ts'
import { hasPlanEnded, timingOf } from '../analysis/currency.ts'
import { citationsOf } from '../analysis/evidence.ts'
import { formatTiming } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { nameOf, namesOf } from './names.ts'
import { presentAssurance } from './present-assurance.ts'
import { presentCitations } from './present-evidence.ts'
import type { CommitmentView } from './shapes/analyses.ts'
import { wordOf } from '../graph/word-of.ts'

/** All commitments, or only those past their timing that are still owed (R2). */
export function presentCommitments(asked: Asked, which: 'all' | 'overdue' = 'all'): CommitmentView[] {
  const { graph, context, language } = asked
  const commitments = commitmentsAt(graph, context).filter((one) => which === 'all' || one.overdue)
  return commitments.map(({ measure, strategy, status, timingPassed, overdue }) => {
    const { node, facets, standing } = measure
    const timing = timingOf(node)
    const hasEnded = strategy !== null && hasPlanEnded(graph, strategy, context.asOf)
    return {
      id: node.id,
      name: nameOf(node, language).text,
      number: wordOf(node, 'number') ?? '',
      strategy: strategy?.id ?? null,
      strategyName: strategy === null ? '' : nameOf(strategy, language).text,
      strategyEnded: hasEnded,
      strategyEndYear: hasEnded ? yearOfEnd(graph, strategy) : null,
      hasClosedTiming: (timing?.end ?? null) !== null,
      organizations: [...facets.organizations],
      organizationNames: [...namesOf(graph, facets.organizations, language, context.asOf)],
      pillarNames: [...namesOf(graph, facets.stated.pillar, language)],
      timing: timing ?? null,
      timingText: formatTiming(timing, language),
      status,
      statusName: commitmentStatuses.find((one) => one.id === status)?.[language] ?? status,
      hasOutcome: hasOutcome(status),
      timingPassed,
      overdue,
      currency: standing.currency === 'unknown-yet' ? 'planned' : standing.currency,
      assurance: presentAssurance(asked, node, standing),
      citations: presentCitations(asked, citationsOf(graph, node.id)),
    }
  })
}
