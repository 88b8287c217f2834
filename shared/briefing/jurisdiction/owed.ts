import { rangeOf } from '../../base/days.ts'
import type { Timing } from '../../../graph-schema/timing.ts'
import { trackActions } from '../../analysis/calls/actions.ts'
import { citationsOf } from '../../analysis/evidence.ts'
import { targets } from '../../graph/map-graph.ts'
import { formatDay, formatMoney } from '../../language/format.ts'
import { presentActions } from '../../view/calls/present-actions.ts'
import { presentCommitments } from '../../view/present-commitments.ts'
import { presentCitations } from '../../view/present-evidence.ts'
import { presentFunding } from '../../view/present-funding.ts'
import type { CommitmentView } from '../../view/shapes/analyses.ts'
import type { Run } from '../document.ts'
import { leadWith, sayRest, nameRun } from '../writing.ts'
import { isAt, isOf, type Sheet } from './sheet.ts'

/** Commitments of strategies in force that are past their timing, or due within the horizon (R2, R5). */
export function writeSheetCommitments(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { graph, context, language, t } = asked
  const all = commitmentsOf(sheet)
  const overdue = all.filter((one) => one.overdue)
  const due = all.filter((one) => isDueBy(one, context.asOf, context.horizonEnd))
  const until = formatDay(context.horizonEnd, language)
  composer.heading(2, t('documents:sections.commitments'))
  if (overdue.length + due.length === 0) composer.paragraph(t('sheet:owedNone', { until }))
  else
    composer.paragraph(
      t('sheet:overdue', { count: overdue.length }),
      ' ',
      t('sheet:due', { count: due.length, until }),
    )
  const listed = [...overdue, ...due]
  composer.list(
    listed
      .slice(0, most.names)
      .map((one): readonly Run[] => [
        composer.cited(nameRun(asked, one.id), presentCitations(asked, citationsOf(graph, one.id)), 1),
        { text: ` (${one.timingText})` },
      ]),
  )
  sayRest(sheet, listed.length, most.names)
}

/** Those of its own strategies, whether they state a place or not, and those that are carried out there. */
function commitmentsOf({ asked, everywhere, place }: Sheet): readonly CommitmentView[] {
  const { graph } = asked
  const there = new Set(presentCommitments(asked).map((one) => one.id))
  const isOwn = ({ strategy }: CommitmentView) =>
    strategy !== null && isAt(graph, place, targets(graph, strategy, 'OPERATES_IN'))
  return presentCommitments(everywhere).filter((one) => there.has(one.id) || isOwn(one))
}

/** Still owed, and its timing may end within the horizon (R4). */
function isDueBy(one: CommitmentView, asOf: string, until: string): boolean {
  const timing = one.timing as Timing | null
  const end = timing?.end ?? null
  if (end === null || one.overdue || one.hasOutcome || one.strategyEnded) return false
  const { first, last } = rangeOf(end, timing?.precision?.end)
  return last >= asOf && first <= until
}

/** The money, each dollar once, and what ends within the horizon (R5, R17). */
export function writeSheetFunding({ asked, composer }: Sheet): void {
  const { context, language, t } = asked
  const { total, lines, undivided, endings } = presentFunding(asked)
  composer.heading(2, t('documents:sections.funding'))
  if (lines.length === 0) composer.paragraph(t('briefing:funding.none'))
  else {
    const amount = formatMoney(total, language)
    composer.paragraph(
      t('sheet:funding', { count: lines.length, total: amount }),
      ...(undivided > 0
        ? [` ${t('analysis:funding.undividedNote', { amount: formatMoney(undivided, language) })}`]
        : []),
    )
  }
  const until = formatDay(context.horizonEnd, language)
  if (endings.length > 0) composer.paragraph(t('sheet:endings', { count: endings.length, until }))
}

/** What its governments offered on calls, and where that stands; nobody is assigned anything (R34). */
export function writeSheetActions(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { graph, context, language, t } = asked
  const isTheirs = new Set(
    trackActions(graph, context.asOf)
      .filter((one) => one.offeredBy.some((id) => isOf(sheet, id)))
      .map((one) => one.node.id),
  )
  const actions = presentActions(asked).filter((one) => isTheirs.has(one.id))
  composer.heading(2, t('sheet:actions'))
  if (actions.length === 0) composer.paragraph(t('sheet:actionsNone'))
  leadWith(
    sheet,
    actions.map(({ id, standingName, due }): readonly Run[] => [
      nameRun(asked, id),
      { text: ` · ${standingName}` },
      ...(due === null ? [] : [{ text: ` · ${t('calls:actions.due')} ${formatDay(due, language)}` }]),
    ]),
    most.names,
  )
}
