import { formatDay } from '../../language/format.ts'
import type { MapView } from '../../state/map-view.ts'
import { asked } from '../../view/asked.ts'
import { textOf } from '../../view/names.ts'
import type { Question } from '../../view/shapes/question.ts'
import { bannerFor, composedBy, writingOf } from '../briefing.ts'
import type { BriefingDocument } from '../document.ts'
import { sectionsAsked, type DocumentAsked, type SectionOf } from '../kinds.ts'
import { composerFor } from '../writing.ts'
import { writeSheetGaps, writeSheetOverlaps, writeSheetPoints } from './findings.ts'
import { writeSheetChanges, writeSheetUnknowns } from './knowledge.ts'
import { writeSheetActions, writeSheetCommitments, writeSheetFunding } from './owed.ts'
import { writeRunning } from './running.ts'
import { most, type Sheet } from './sheet.ts'
import { writeStanding } from './standing.ts'
import { writeStrategies } from './strategies.ts'

const sections: Readonly<Record<SectionOf<'jurisdiction'>, (sheet: Sheet) => void>> = {
  strategies: writeStrategies,
  running: writeRunning,
  gaps: writeSheetGaps,
  overlaps: writeSheetOverlaps,
  points: writeSheetPoints,
  commitments: writeSheetCommitments,
  funding: writeSheetFunding,
  standing: writeStanding,
  actions: writeSheetActions,
  changes: writeSheetChanges,
  unknowns: writeSheetUnknowns,
}

/**
 * The sheet on one jurisdiction: what it does itself, what runs there, what is found and owed, what changed, what the map
 * does not know. It speaks of no other jurisdiction, and compares with none (R21, R23).
 *
 * Shape: null where `of` names no jurisdiction that the audience may see. At the usual length it is one page.
 * Cost: that of the analyses in the scope of the place, twice (for what changed).
 */
export function composeSheet(
  view: MapView,
  question: Question,
  { of = [], ...chosen }: Omit<DocumentAsked, 'kind'>,
): BriefingDocument | null {
  const [place = ''] = of
  if (of.length !== 1 || view.nodes.get(place)?.type !== 'Jurisdiction') return null
  const there: Question = { ...question, scope: { ...question.scope, jurisdiction: [place] } }
  const at = asked(view, there)
  const sheet: Sheet = {
    ...writingOf(view, there, at, composerFor(at), chosen),
    place,
    everywhere: asked(view, { ...question, scope: {} }),
    most: most[chosen.length ?? 'usual'],
  }
  for (const section of sectionsAsked('jurisdiction', chosen)) sections[section](sheet)
  const { t, graph, language } = at
  return {
    language,
    title: t('sheet:title', { name: textOf(graph, place, language) }),
    subtitle: t('sheet:subtitle', { date: formatDay(question.asOf, language) }),
    banner: bannerFor(at, question.audience),
    ...composedBy(at, sheet.composer),
    ...(chosen.length === 'full' ? {} : { isOnePage: true }),
  }
}
