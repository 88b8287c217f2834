import type { Language } from '../../graph-schema/bilingual.ts'
import { formatDay, formatDayOf } from '../language/format.ts'
import type { MapView } from '../state/map-view.ts'
import { asked, type Asked } from '../view/asked.ts'
import { presentHeading } from '../view/present-heading.ts'
import type { Question } from '../view/shapes/question.ts'
import { publicPart } from './public-part.ts'
import type { BriefingDocument } from './document.ts'
import { writeChanges } from './sections/changes.ts'
import { writeCommitments } from './sections/commitments.ts'
import { writeCoverage } from './sections/coverage.ts'
import { writeFunding } from './sections/funding.ts'
import { writeGaps } from './sections/gaps.ts'
import { writeOverlaps } from './sections/overlaps.ts'
import { writePoints } from './sections/points.ts'
import { writeUnknowns } from './sections/unknowns.ts'
import { composerFor, type Writing } from './writing.ts'

/**
 * The briefing for a call: purpose, scope and date, what changed, leading gaps per pillar, overlaps to discuss, points to
 * reconcile with both sides, commitments past their timing in strategies in force, money with its arithmetic, the
 * coverage matrix, and what the map does not know. Footnotes carry source and locator.
 *
 * Shape: computed on `view`, which is already what the audience may see (R28).
 * Cost: that of all analyses, twice (for what changed); for officials or an organization once more (R20).
 */
export function composeBriefing(view: MapView, question: Question): BriefingDocument {
  const at = asked(view, question)
  const { t, language } = at
  const composer = composerFor(at)
  const isShared = question.audience !== 'own'
  const isNarrow = isShared && question.audience !== 'public'
  const askedOfPublic = isNarrow ? asked(publicPart(view), question) : at
  const heading = presentHeading(at)
  const writing: Writing = { view, question, asked: at, askedOfPublic, composer, isShared, heading }
  const { scopeNames: scope } = heading
  const date = formatDay(question.asOf, language)

  composer.heading(2, t('briefing:purpose.title'))
  composer.paragraph(t('briefing:purpose.text', { date }))
  composer.paragraph(scope === null ? t('briefing:purpose.whole') : t('briefing:purpose.scoped', { scope }))
  if (question.knownAt !== undefined)
    composer.paragraph(t('history:known.document', { day: formatDayOf(question.knownAt, language) }))
  writeChanges(writing)
  writeGaps(writing)
  writeOverlaps(writing)
  writePoints(writing)
  writeCommitments(writing)
  writeFunding(writing)
  writeCoverage(writing)
  writeUnknowns(writing)

  return {
    language,
    title: scope === null ? t('briefing:title') : t('briefing:titleScoped', { scope }),
    subtitle:
      scope === null ? t('briefing:subtitle', { date }) : t('briefing:subtitleScoped', { scope, date }),
    banner: t('briefing:banner', { audience: audienceName(at, language, question.audience) }),
    blocks: composer.blocks,
    footnotes: composer.footnotes,
    footnotesTitle: t('briefing:footnotes'),
  }
}

function audienceName({ t, graph }: Asked, language: Language, audience: string): string {
  if (['public', 'fpt', 'own'].includes(audience)) return t(`briefing:audience.${audience}`)
  const name = graph.node(audience)?.properties['name'] as { en?: string; fr?: string } | undefined
  return name?.[language] ?? name?.en ?? name?.fr ?? audience
}
