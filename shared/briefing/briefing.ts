import type { Language } from '../../graph-schema/bilingual.ts'
import { formatDay } from '../language/format.ts'
import type { MapView } from '../state/map-view.ts'
import { asked, type Asked } from '../view/asked.ts'
import { presentHeading } from '../view/present-heading.ts'
import type { Question } from '../view/shapes/question.ts'
import type { Composer } from './composer.ts'
import { runsOf, textsNotIn, words, type BriefingDocument } from './document.ts'
import { sectionsAsked, type Chosen, type SectionOf } from './kinds.ts'
import { publicPart } from './public-part.ts'
import { writeChanges } from './sections/changes.ts'
import { writeCommitments } from './sections/commitments.ts'
import { writeCoverage } from './sections/coverage.ts'
import { writeFunding } from './sections/funding.ts'
import { writeGaps } from './sections/gaps.ts'
import { writeOverlaps } from './sections/overlaps.ts'
import { writePoints } from './sections/points.ts'
import { writePurpose } from './sections/purpose.ts'
import { writeUnknowns } from './sections/unknowns.ts'
import { composerFor, leading, type Writing } from './writing.ts'

/** What writes each section of a briefing. */
export const briefingSections: Readonly<Record<SectionOf<'briefing'>, (writing: Writing) => void>> = {
  purpose: writePurpose,
  changes: writeChanges,
  gaps: writeGaps,
  overlaps: writeOverlaps,
  points: writePoints,
  commitments: writeCommitments,
  funding: writeFunding,
  coverage: writeCoverage,
  unknowns: writeUnknowns,
}

/**
 * The briefing for a call: purpose, scope and date, what changed, leading gaps per pillar, overlaps to discuss, points to
 * reconcile with both sides, commitments past their timing in strategies in force, money with its arithmetic, the
 * coverage matrix, and what the map does not know; or what of it is chosen. Footnotes carry source and locator.
 *
 * Shape: computed on `view`, which is already what the audience may see (R28).
 * Cost: that of all analyses, twice (for what changed); for officials or an organization once more (R20).
 */
export function composeBriefing(view: MapView, question: Question, chosen: Chosen = {}): BriefingDocument {
  const at = asked(view, question)
  const writing = writingOf(view, question, at, composerFor(at), chosen)
  for (const section of sectionsAsked('briefing', chosen)) briefingSections[section](writing)

  const { t, language } = at
  const scope = writing.heading.scopeNames
  const date = formatDay(question.asOf, language)
  return {
    language,
    title: scope === null ? t('briefing:title') : t('briefing:titleScoped', { scope }),
    subtitle:
      scope === null ? t('briefing:subtitle', { date }) : t('briefing:subtitleScoped', { scope, date }),
    banner: bannerFor(at, question.audience),
    ...composedBy(at, writing.composer),
  }
}

/** What every section is written from. */
export function writingOf(
  view: MapView,
  question: Question,
  at: Asked,
  composer: Composer,
  { length = 'usual' }: Chosen,
): Writing {
  const isShared = question.audience !== 'own'
  const isNarrow = isShared && question.audience !== 'public'
  const askedOfPublic = isNarrow ? asked(publicPart(view), question) : at
  const heading = presentHeading(at)
  return { view, question, asked: at, askedOfPublic, composer, isShared, heading, leading: leading[length] }
}

/** What a document gets from its composer once all is written; what fell back on the other language is counted in it (R37). */
export function composedBy(
  { t, language }: Asked,
  { blocks, footnotes }: Composer,
): Pick<BriefingDocument, 'blocks' | 'footnotes' | 'footnotesTitle' | 'contentsTitle'> {
  const foreign = textsNotIn(language, blocks.flatMap(runsOf)).length
  return {
    blocks:
      foreign === 0
        ? blocks
        : [...blocks, { kind: 'paragraph', runs: words(t('documents:foreign', { count: foreign })) }],
    footnotes,
    footnotesTitle: t('briefing:footnotes'),
    contentsTitle: t('briefing:contents'),
  }
}

/** Who may see a document, and the most it may hold (R28, R30). */
export function bannerFor(at: Asked, audience: string): string {
  return at.t('briefing:banner', { audience: audienceName(at, at.language, audience) })
}

function audienceName({ t, graph }: Asked, language: Language, audience: string): string {
  if (['public', 'fpt', 'own'].includes(audience)) return t(`briefing:audience.${audience}`)
  const name = graph.node(audience)?.properties['name'] as { en?: string; fr?: string } | undefined
  return name?.[language] ?? name?.en ?? name?.fr ?? audience
}
