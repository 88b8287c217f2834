import { commitmentsAt, endedPlans } from '../../analysis/commitments.ts'
import { timingOf } from '../../analysis/currency.ts'
import { citationsOf } from '../../analysis/evidence.ts'
import { formatTiming } from '../../language/format.ts'
import { textOf } from '../../view/names.ts'
import { presentCitations } from '../../view/present-evidence.ts'
import { marksOf, nameRun, nameRuns, sayRest, type Writing } from '../writing.ts'
import { words } from '../document.ts'

/** Commitments past their timing in strategies in force; an ended plan is one line with its counts (R2). */
export function writeCommitments(writing: Writing): void {
  const { asked, composer, leading } = writing
  const { graph, context, language, t } = asked
  const overdue = commitmentsAt(graph, context).filter((one) => one.overdue)
  composer.heading(2, t('briefing:commitments.title'))
  if (overdue.length === 0) composer.paragraph(t('briefing:commitments.none'))
  else {
    composer.table(
      t('briefing:commitments.caption'),
      [
        t('briefing:commitments.commitment'),
        t('briefing:commitments.timing'),
        t('briefing:commitments.organizations'),
      ],
      overdue
        .slice(0, leading.commitments)
        .map(({ measure }) => [
          [
            composer.cited(
              nameRun(asked, measure.id),
              presentCitations(asked, citationsOf(graph, measure.id)),
              1,
            ),
            ...marksOf(asked, measure.id),
          ],
          words(formatTiming(timingOf(measure.node), language)),
          nameRuns(asked, measure.facets.organizations, ', '),
        ]),
    )
    sayRest(writing, overdue.length, leading.commitments)
  }
  for (const plan of endedPlans(graph, context)) {
    composer.paragraph(
      t(plan.year === null ? 'briefing:commitments.endedUndated' : 'briefing:commitments.ended', {
        strategy: textOf(graph, plan.strategy.id, language),
        year: plan.year,
        count: plan.commitments,
        closed: plan.withClosedTiming,
        outcomes: plan.withOutcome,
        underWay: plan.underWay,
      }),
    )
  }
}
