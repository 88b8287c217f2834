import type { Language } from '../../graph-schema/bilingual.ts'
import { coordination, overlapClasses } from '../../graph-schema/vocabularies/analysis.ts'
import { disclosureOf } from '../analysis/judgements.ts'
import { isPresumed } from '../analysis/measures.ts'
import { findOverlaps, type Overlap } from '../analysis/overlaps.ts'
import type { Facet } from '../graph/measure-facets.ts'
import { formatList, formatNumber, formatParts } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { named, namesOf, textOf } from './names.ts'
import { presentAssurance } from './present-assurance.ts'
import { presentCitations, presentJudgement, presentReplies } from './present-evidence.ts'
import type { OverlapView } from './shapes/analyses.ts'

/** Of one kind of coordination, and of these so many: each only where it is given. */
export type OverlapFilter = {
  readonly limit?: number | undefined
  readonly coordinated?: OverlapView['coordinated'] | undefined
}

export function presentOverlaps(asked: Asked, filter: OverlapFilter = {}): OverlapView[] {
  return overlapsIn(asked, filter).map((overlap) => presentOverlap(asked, overlap))
}

/** The overlaps that pass a filter, in their rank. */
export function overlapsIn(asked: Asked, { limit, coordinated }: OverlapFilter): readonly Overlap[] {
  const all = findOverlaps(asked.graph, asked.context)
  return all.filter((one) => coordinated === undefined || one.coordinated === coordinated).slice(0, limit)
}

export function presentOverlap(asked: Asked, overlap: Overlap): OverlapView {
  const { graph, context, language, t } = asked
  const shared = Object.fromEntries(Object.entries(overlap.shared).map(([facet, ids]) => [facet, [...ids]]))
  const by = overlap.coordinatedBy
  return {
    id: overlap.id,
    a: named(graph, overlap.a.id, language, context.asOf),
    b: named(graph, overlap.b.id, language, context.asOf),
    assurance: {
      a: presentAssurance(asked, overlap.a.node, overlap.a.standing),
      b: presentAssurance(asked, overlap.b.node, overlap.b.standing),
    },
    score: overlap.score,
    class: overlap.class,
    className: classNameOf(overlap, language),
    coordinated: overlap.coordinated,
    coordinatedHow:
      by === null
        ? (coordination.find((one) => one.id === overlap.coordinated)?.[language] ?? null)
        : t(`analysis:overlap.coordinated.${by.how}`, { name: textOf(graph, by.id, language) }),
    shared,
    sharedNames: Object.fromEntries(
      Object.entries(shared).map(([facet, ids]) => [facet, [...namesOf(graph, ids, language)]]),
    ),
    presumed: [overlap.a, overlap.b].filter(isPresumed).map((one) => one.id),
    why: whyOverlap(asked, overlap),
    disclosure: disclosureOf(graph, overlap.id),
    judgement: presentJudgement(asked, overlap.id, [overlap.a.id, overlap.b.id]),
    replies: presentReplies(asked, overlap.id, []),
    citations: presentCitations(asked, overlap.citations),
  }
}

const told: readonly Facet[] = ['activity', 'population', 'exploitation', 'audience', 'jurisdiction']

function whyOverlap({ graph, language, t }: Asked, overlap: Overlap): string {
  const parts = told.flatMap((facet) => {
    const ids = overlap.shared[facet]
    if (ids === undefined || ids.length === 0) return []
    return [
      t(`analysis:overlap.shares.${facet}`, {
        terms: formatList(namesOf(graph, ids.slice(0, 4), language), language),
      }),
    ]
  })
  const sentences = [
    t('analysis:overlap.why', {
      parts: formatParts(parts, language),
      share: formatNumber(Math.round(overlap.score * 100), language),
    }),
  ]
  const presumed = [overlap.a, overlap.b].filter(isPresumed)
  if (presumed.length > 0) {
    sentences.push(
      t('analysis:overlap.presumed', {
        names: formatList(
          namesOf(
            graph,
            presumed.map((one) => one.id),
            language,
          ),
          language,
        ),
      }),
    )
  }
  return sentences.join(' ')
}

/** What a class is called to people; its code is a word that only both parties may have said (R13). */
export function classNameOf({ class: code }: Overlap, language: Language): string {
  return overlapClasses.find((one) => one.id === code)?.[language] ?? code
}
