import { presentGaps } from '../../view/present-gaps.ts'
import { presentOverlaps } from '../../view/present-overlaps.ts'
import { presentPoints } from '../../view/present-points.ts'
import type { GapView } from '../../view/shapes/analyses.ts'
import type { CitationView } from '../../view/shapes/common.ts'
import type { Run } from '../document.ts'
import { printable, replyLine } from '../sections/fairness.ts'
import { withSmallInitial } from '../sections/gaps.ts'
import { nameRuns } from '../writing.ts'
import { isAt, leadWith, type Sheet } from './sheet.ts'

/** Its leading gaps: kind, cell, who can act and at which table (R7, R11); those that name the place come first. */
export function writeSheetGaps(sheet: Sheet): void {
  const { asked, composer, most, place } = sheet
  const { graph, language, t } = asked
  const all = printable(sheet, presentGaps).filter(
    (gap) => gap.kind !== 'not-researched' || gap.findings.length > 0,
  )
  const namesIt = ({ cell }: GapView) =>
    cell['jurisdiction'] !== undefined && isAt(graph, place, [cell['jurisdiction']])
  const gaps = [...all.filter(namesIt), ...all.filter((one) => !namesIt(one))]
  composer.heading(2, t('documents:sections.gaps'))
  composer.paragraph(t('sheet:gaps', { count: gaps.length }))
  const lines = gaps.map((gap): readonly Run[] => [
    { text: gap.name, strong: true },
    {
      text: `. ${gap.kindName}. ${t('briefing:gaps.competence', { competence: withSmallInitial(gap.competenceName, language) })} `,
    },
    ...replyLine(sheet, gap, Object.values(gap.cell)),
  ])
  leadWith(sheet, cite(sheet, lines, gaps), most.findings)
}

/** Measures that are alike and touch it, each with its replies (R13, R19). */
export function writeSheetOverlaps(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { t } = asked
  const overlaps = printable(sheet, presentOverlaps)
  composer.heading(2, t('documents:sections.overlaps'))
  composer.paragraph(t('sheet:overlaps', { count: overlaps.length }))
  const lines = overlaps.map((one): readonly Run[] => [
    ...nameRuns(asked, [one.a.id, one.b.id], ' · ').map((run) => ({ ...run, strong: true })),
    {
      text: `. ${t('briefing:overlaps.coordinated', { how: one.coordinatedHow ?? t('briefing:overlaps.unknown') })} `,
    },
    ...replyLine(sheet, one, [one.a.id, one.b.id]),
  ])
  leadWith(sheet, cite(sheet, lines, overlaps), most.findings)
}

/** Points to reconcile that touch it, each with its replies; no score (R18, R19). */
export function writeSheetPoints(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { t } = asked
  const points = printable(sheet, presentPoints)
  composer.heading(2, t('documents:sections.points'))
  composer.paragraph(t('sheet:points', { count: points.length }))
  const lines = points.map((one): readonly Run[] => [
    { text: one.name, strong: true },
    { text: ` · ${one.ruleName}. ` },
    ...replyLine(sheet, one, [one.a.id, one.b.id]),
  ])
  leadWith(sheet, cite(sheet, lines, points), most.findings)
}

/** The first words of each line that is printed carry its sources; what is only counted gets no footnote. */
function cite(
  { composer, most }: Sheet,
  lines: readonly (readonly Run[])[],
  findings: readonly { readonly citations: readonly CitationView[] }[],
): readonly (readonly Run[])[] {
  return lines.map((line, i) => {
    const [first, ...rest] = line
    const finding = findings[i]
    if (i >= most.findings || first === undefined || finding === undefined) return line
    return [composer.cited(first, finding.citations, most.citations), ...rest]
  })
}
