import { assuranceOf } from '../../analysis/assurance.ts'
import { isCurrent, isInForce, measuresAt } from '../../analysis/measures.ts'
import { formatDay, formatList, formatNumber } from '../../language/format.ts'
import { presentMatrix } from '../../view/present-matrix.ts'
import { words } from '../document.ts'
import { crossingsOf, quarterBefore } from '../sections/changes.ts'
import type { Sheet } from './sheet.ts'

/** What began, ended, opened and closed there in the quarter: in force, not as learned. */
export function writeSheetChanges(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { language, t } = asked
  const since = quarterBefore(sheet)
  const groups = crossingsOf(sheet, since)
  composer.heading(2, t('briefing:changes.title', { since: formatDay(since, language) }))
  if (groups.length === 0) composer.paragraph(t('briefing:changes.none'))
  composer.list(
    groups.map(({ key, items }) => {
      const shown = items.slice(0, most.names)
      const more = items.length - shown.length
      return [
        { text: t(`briefing:changes.${key}`, { count: items.length }), strong: true },
        ...shown.flatMap((item) => [{ text: ' · ' }, ...item]),
        ...(more > 0 ? [{ text: ` ${t('sheet:more', { count: more })}` }] : []),
      ]
    }),
  )
}

/** What the map does not know about it, counted. */
export function writeSheetUnknowns({ asked, composer, place }: Sheet): void {
  const { graph, context, language, t } = asked
  const measures = measuresAt(graph, context).filter(isInForce)
  const number = (count: number) => formatNumber(count, language)
  const of = number(measures.length)
  const unsourced = measures.filter(
    (one) => assuranceOf(graph, one.node, context, one.standing).isUnsourced,
  ).length
  const presumed = measures.filter((one) => !isCurrent(one)).length
  const unstated = (['population', 'exploitation'] as const)
    .map((facet) => ({
      facet,
      count: measures.filter((one) => one.facets.stated[facet].length === 0).length,
    }))
    .filter((one) => one.count > 0)
  const matrix = presentMatrix(asked, 'pillar', 'jurisdiction')
  const unseen = matrix.cells.filter((cell) => cell.column === place && cell.gap === 'not-researched')
  const pillars = unseen.map((cell) => matrix.rows.find((row) => row.id === cell.row)?.shortName ?? cell.row)
  composer.heading(2, t('documents:sections.unknowns'))
  composer.list([
    words(t('briefing:unknowns.presumed', { count: presumed, of })),
    ...(unsourced === 0 ? [] : [words(t('evidence:document.unsourced', { count: unsourced }))]),
    ...unstated.map((one) => words(t(`briefing:unknowns.notStated.${one.facet}`, { count: one.count, of }))),
    ...(pillars.length === 0
      ? []
      : [words(t('sheet:notResearched', { pillars: formatList(pillars, language) }))]),
  ])
}
