import { addMonths, type Day } from '../../base/days.ts'
import { gapId } from '../../analysis/cell.ts'
import { contextOf, type AnalysisContext } from '../../analysis/context.ts'
import { findCell } from '../../analysis/gap-kind.ts'
import { gapGround } from '../../analysis/gap-ground.ts'
import { findGaps, type Gap } from '../../analysis/gaps.ts'
import { isInForce, measuresAt, type MeasureAt } from '../../analysis/measures.ts'
import { formatDay } from '../../language/format.ts'
import { cellName } from '../../view/present-gaps.ts'
import { leadWith, marksOf, nameRun, type Writing } from '../writing.ts'
import { words, type TableCell } from '../document.ts'

/** Months between two quarterly calls. */
const quarter = 3

/** The day a quarter before the one that is asked about. */
export function quarterBefore({ question }: Writing): Day {
  return addMonths(question.asOf, -quarter)
}

/** Something that became of several records or findings in the quarter, by name. */
type Crossing = {
  readonly key: 'begun' | 'ended' | 'opened' | 'closed'
  readonly items: readonly TableCell[]
}

/** What began, ended, opened and closed in the quarter before the date: in force, not as learned. */
export function crossingsOf({ asked, askedOfPublic, question }: Writing, since: Day): readonly Crossing[] {
  const { graph, context } = asked
  const before = contextOf({ ...question, asOf: since })
  const inForce = (at: AnalysisContext) =>
    new Set(
      measuresAt(graph, at)
        .filter(isInForce)
        .map((one) => one.id),
    )
  const [then, now] = [inForce(before), inForce(context)]
  const nameAll = (ids: readonly string[]) => ids.map((id) => [nameRun(asked, id), ...marksOf(asked, id)])
  const cells = (gaps: readonly Gap[]) => gaps.map((gap) => words(cellName(asked, gap.cell)))
  const groups: readonly Crossing[] = [
    { key: 'begun', items: nameAll([...now].filter((id) => !then.has(id))) },
    { key: 'ended', items: nameAll([...then].filter((id) => !now.has(id))) },
    { key: 'opened', items: cells(newGaps(askedOfPublic, before, context)) },
    { key: 'closed', items: cells(newGaps(askedOfPublic, context, before)) },
  ]
  return groups.filter((group) => group.items.length > 0)
}

/** The quarter as a section of its own. */
export function writeChanges(writing: Writing): void {
  const { asked, composer, leading } = writing
  const { language, t } = asked
  const since = quarterBefore(writing)
  const groups = crossingsOf(writing, since)
  composer.heading(2, t('briefing:changes.title', { since: formatDay(since, language) }))
  if (groups.length === 0) composer.paragraph(t('briefing:changes.none'))
  for (const { key, items } of groups) {
    composer.paragraph({ text: t(`briefing:changes.${key}`, { count: items.length }), strong: true })
    leadWith(writing, items, leading.changes)
  }
}

/**
 * Gaps at one date that were none at the other, where something in the cell itself changed: a finding that grew old
 * in between neither opens nor closes anything.
 */
function newGaps(
  { graph }: Writing['asked'],
  without: AnalysisContext,
  having: AnalysisContext,
): readonly Gap[] {
  const known = new Set(findGaps(graph, without).map((gap) => gap.id))
  const ground = gapGround(graph, without)
  return findGaps(graph, having)
    .filter((gap) => !known.has(gapId(gap.cell)))
    .filter((gap) => standings(gap.found.members) !== standings(findCell(ground, gap.cell).members))
}

function standings(members: readonly MeasureAt[]): string {
  return members.map((one) => `${one.id} ${one.standing.currency}`).join(',')
}
