import { assuranceOf } from '../../analysis/assurance.ts'
import { citationsOf } from '../../analysis/evidence.ts'
import { isCurrent, isInForce, measuresAt } from '../../analysis/measures.ts'
import { facets } from '../../graph/measure-facets.ts'
import { formatNumber } from '../../language/format.ts'
import { presentMatrix } from '../../view/present-matrix.ts'
import type { Writing } from '../writing.ts'
import { words } from '../document.ts'

/** What the map does not know, counted: not stated, only presumed, unsourced, coded by us, nobody has looked. */
export function writeUnknowns({ asked, composer, view }: Writing): void {
  const { graph, context, language, t } = asked
  const measures = measuresAt(graph, context).filter(isInForce)
  const unstated = facets.map((facet) => ({
    facet,
    count: measures.filter((one) => one.facets.stated[facet].length === 0).length,
  }))
  const notResearched = presentMatrix(asked, 'pillar', 'jurisdiction').cells.filter(
    (cell) => cell.gap === 'not-researched',
  ).length
  const isWhole = Object.keys(context.scope).length === 0
  const inScope = new Set(measures.map((one) => one.id))
  const coded = [...view.relationships.values()].filter(
    (one) =>
      one.properties['assignedBy'] !== undefined && (isWhole || inScope.has(one.from) || inScope.has(one.to)),
  ).length
  const assured = measures.map((one) => ({
    one,
    assurance: assuranceOf(graph, one.node, context, one.standing),
  }))
  const unsourced = assured.filter(({ assurance }) => assurance.isUnsourced).length
  // what is only presumed is counted as that
  const due = assured.filter(({ one, assurance }) => assurance.isStale && isCurrent(one)).length
  const sources = new Set(
    measures
      .flatMap((one) => citationsOf(graph, one.id).filter((cited) => cited.grade === null))
      .map((cited) => cited.source),
  )
  const number = (count: number) => formatNumber(count, language)

  composer.heading(2, t('briefing:unknowns.title'))
  composer.list([
    words(
      t('briefing:unknowns.presumed', {
        count: measures.filter((one) => !isCurrent(one)).length,
        of: number(measures.length),
      }),
    ),
    ...(due === 0 ? [] : [words(t('evidence:document.due', { count: due }))]),
    ...(unsourced === 0 ? [] : [words(t('evidence:document.unsourced', { count: unsourced }))]),
    ...(sources.size === 0
      ? []
      : [words(t('cells:grade.unknown', { count: sources.size, n: number(sources.size) }))]),
    ...unstated
      .filter((one) => one.count > 0)
      .map((one) =>
        words(
          t(`briefing:unknowns.notStated.${one.facet}`, { count: one.count, of: number(measures.length) }),
        ),
      ),
    words(t('briefing:unknowns.coded', { count: coded })),
    words(t('briefing:unknowns.notResearched', { count: notResearched })),
  ])
  composer.paragraph(t('briefing:unknowns.text'))
}
