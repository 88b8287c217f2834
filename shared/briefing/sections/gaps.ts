import type { Language } from '../../../graph-schema/bilingual.ts'
import { fourPillars } from '../../../graph-schema/vocabularies/pillars.ts'
import { shortNameOf } from '../../view/names.ts'
import { presentGaps } from '../../view/present-gaps.ts'
import type { GapView } from '../../view/shapes/analyses.ts'
import { sayRest, type Writing } from '../writing.ts'
import { printable, replyLine } from './fairness.ts'

/** The leading gaps of each pillar, each with its kind, why, who can act, and its sources. */
export function writeGaps(writing: Writing): void {
  const { asked, composer } = writing
  const { graph, language, t } = asked
  const gaps = printable(writing, presentGaps).filter(
    (gap) => gap.kind !== 'not-researched' || gap.findings.length > 0,
  )

  composer.heading(2, t('briefing:gaps.title'))
  composer.paragraph(t('briefing:gaps.text'))
  for (const pillar of fourPillars) {
    const node = graph.node(pillar)
    if (node === undefined) continue
    const ofPillar = gaps.filter((gap) => pillarOf(writing, gap) === pillar)
    composer.heading(3, shortNameOf(node, language))
    if (ofPillar.length === 0) composer.paragraph(t('briefing:gaps.none'))
    for (const gap of ofPillar.slice(0, writing.leading.gapsPerPillar)) writeGap(writing, gap)
    sayRest(writing, ofPillar.length, writing.leading.gapsPerPillar)
  }
}

/** The pillar of the cell, else the usual pillar of its activity, else protection (a cell of people). */
function pillarOf({ asked: { graph } }: Writing, gap: GapView): string {
  const { pillar, activity } = gap.cell
  if (pillar !== undefined) return pillar
  const usual = activity === undefined ? undefined : graph.node(activity)?.properties['usualPillar']
  return typeof usual === 'string' ? usual : 'pillar-protection'
}

/** A name that begins a line where it stands alone, within a sentence. */
export function withSmallInitial(name: string, language: Language): string {
  return name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1)
}

function writeGap(writing: Writing, gap: GapView): void {
  const { composer, asked } = writing
  composer.heading(4, gap.name)
  composer.paragraph(
    { text: `${gap.kindName}. `, strong: true },
    composer.cited(`${gap.why} `, gap.citations),
    asked.t('briefing:gaps.competence', { competence: withSmallInitial(gap.competenceName, asked.language) }),
  )
  if (gap.judgement !== null && !writing.isShared)
    composer.paragraph(
      asked.t('briefing:verdict', {
        verdict: asked.t(`briefing:verdicts.${gap.judgement.verdict}`),
        reason: gap.judgement.reason,
      }),
    )
  composer.paragraph(...replyLine(writing, gap, Object.values(gap.cell)))
}
