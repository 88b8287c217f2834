import { commitmentStatuses } from '../../graph-schema/vocabularies/statuses.ts'
import { commitmentsAt } from '../analysis/commitments.ts'
import { hasPlanEnded, timingOf } from '../analysis/currency.ts'
import { formatTiming } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { nameOf, namesOf } from './names.ts'
import type { CommitmentView } from './shapes/analyses.ts'
import { wordOf } from '../graph/word-of.ts'

export function presentCommitments({ graph, context, language }: Asked): CommitmentView[] {
  return commitmentsAt(graph, context).map(({ measure, strategy, timingPassed, overdue }) => {
    const { node, facets, standing } = measure
    const timing = timingOf(node)
    const status = wordOf(node, 'status') ?? 'unknown'
    return {
      id: node.id,
      name: nameOf(node, language).text,
      number: wordOf(node, 'number') ?? '',
      strategy: strategy?.id ?? null,
      strategyName: strategy === null ? '' : nameOf(strategy, language).text,
      strategyEnded: strategy !== null && hasPlanEnded(graph, strategy, context.asOf),
      hasClosedTiming: (timing?.end ?? null) !== null,
      organizations: [...facets.organizations],
      organizationNames: [...namesOf(graph, facets.organizations, language, context.asOf)],
      timing: timing ?? null,
      timingText: formatTiming(timing, language),
      status,
      statusName: commitmentStatuses.find((one) => one.id === status)?.[language] ?? status,
      timingPassed,
      overdue,
      currency: standing.currency === 'unknown-yet' ? 'planned' : standing.currency,
    }
  })
}
