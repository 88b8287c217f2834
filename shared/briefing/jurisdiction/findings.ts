import { presentGaps } from '../../view/present-gaps.ts'
import { presentOverlaps } from '../../view/present-overlaps.ts'
import { presentPoints } from '../../view/present-points.ts'
import type { GapView } from '../../view/shapes/analyses.ts'
import type { CitationView } from '../../view/shapes/common.ts'
import type { Run } from '../document.ts'
import { printable, replyLine } from '../sections/fairness.ts'
import { withSmallInitial } from '../sections/gaps.ts'
import { leadWith, nameRuns } from '../writing.ts'
import { isAt, type Sheet } from './sheet.ts'

type Finding = Parameters<typeof replyLine>[1] & { readonly citations: readonly CitationView[] }

/** A finding as a line, and the records it is about: they say who is to answer. */
type Told<T extends Finding> = {
  readonly line: (one: T) => readonly Run[]
  readonly about: (one: T) => readonly string[]
}

/** Its leading gaps: kind, cell, who can act and at which table (R7, R11); those that name the place come first. */
export function writeSheetGaps(sheet: Sheet): void {
  const { asked, place } = sheet
  const { graph, language, t } = asked
  const all = printable(sheet, presentGaps).filter(
    (gap) => gap.kind !== 'not-researched' || gap.findings.length > 0,
  )
  const namesIt = ({ cell }: GapView) =>
    cell['jurisdiction'] !== undefined && isAt(graph, place, [cell['jurisdiction']])
  const gaps = [...all.filter(namesIt), ...all.filter((one) => !namesIt(one))]
  writeFindings(sheet, 'gaps', gaps, {
    line: (gap) => {
      const competence = withSmallInitial(gap.competenceName, language)
      return [
        { text: gap.name, strong: true },
        { text: `. ${gap.kindName}. ${t('briefing:gaps.competence', { competence })}` },
      ]
    },
    about: (gap) => Object.values(gap.cell),
  })
}

/** Measures that are alike and touch it, each with its replies (R13, R19). */
export function writeSheetOverlaps(sheet: Sheet): void {
  const { asked } = sheet
  const { t } = asked
  writeFindings(sheet, 'overlaps', printable(sheet, presentOverlaps), {
    line: ({ a, b, coordinatedHow }) => {
      const how = coordinatedHow ?? t('briefing:overlaps.unknown')
      return [
        ...nameRuns(asked, [a.id, b.id], ' · ').map((run) => ({ ...run, strong: true })),
        { text: `. ${t('briefing:overlaps.coordinated', { how })}` },
      ]
    },
    about: ({ a, b }) => [a.id, b.id],
  })
}

/** Points to reconcile that touch it, each with its replies; no score (R18, R19). */
export function writeSheetPoints(sheet: Sheet): void {
  writeFindings(sheet, 'points', printable(sheet, presentPoints), {
    line: ({ name, ruleName }) => [{ text: name, strong: true }, { text: `. ${ruleName}.` }],
    about: ({ a, b }) => [a.id, b.id],
  })
}

/**
 * How many there are, then the leading ones with their sources. How far each has travelled, and what those concerned say
 * to it, stands with it (R19, R20); where that is the same for all that are printed, once under them.
 */
function writeFindings<T extends Finding>(
  sheet: Sheet,
  section: 'gaps' | 'overlaps' | 'points',
  findings: readonly T[],
  { line, about }: Told<T>,
): void {
  const { asked, composer, most } = sheet
  const leading = section === 'gaps' ? most.gaps : most.pairs
  composer.heading(2, asked.t(`documents:sections.${section}`))
  if (findings.length === 0) {
    composer.paragraph(asked.t(`sheet:${section}None`))
    return
  }
  composer.paragraph(asked.t(`sheet:${section}`, { count: findings.length }))
  const shown = findings.slice(0, leading)
  const replies = shown.map((one) => replyLine(sheet, one, about(one)))
  const isOneForAll = new Set(replies.map((runs) => JSON.stringify(runs))).size === 1
  const lines = findings.map((one, i): readonly Run[] => {
    const [first, ...rest] = line(one)
    if (first === undefined || i >= shown.length) return []
    const said = isOneForAll ? [] : [{ text: ' ' }, ...(replies[i] ?? [])]
    return [composer.cited(first, one.citations, most.citations), ...rest, ...said]
  })
  leadWith(sheet, lines, leading)
  if (isOneForAll) composer.paragraph(...(replies[0] ?? []))
}
