import type { Language } from '../../graph-schema/bilingual.ts'
import { gapKinds } from '../../graph-schema/vocabularies/analysis.ts'
import type { Cell } from '../analysis/cell.ts'
import { basisOfGap } from '../analysis/finding-evidence.ts'
import type { CellFinding } from '../analysis/gap-kind.ts'
import { findGaps, type Gap } from '../analysis/gaps.ts'
import { disclosureOf } from '../analysis/judgements.ts'
import { isCurrent, isPresumed } from '../analysis/measures.ts'
import { keptWith } from '../graph/map-graph.ts'
import { formatDay, formatList } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { presentSearches } from './present-searches.ts'
import { nameOf, namesOf, shortNameOf, textOf } from './names.ts'
import { presentCitations, presentJudgement, presentReplies, strongestFirst } from './present-evidence.ts'
import type { GapView } from './shapes/analyses.ts'

export function presentGaps(asked: Asked, withNotResearched = false): GapView[] {
  return findGaps(asked.graph, asked.context, withNotResearched).map((gap) => presentGap(asked, gap))
}

/** Gaps in words, while nothing that a gap shows beside what it was found on has changed. */
const presented = keptWith(
  () => new Map<Language, WeakMap<CellFinding, GapView>>(),
  (known, _graph, { types }) => (shownBeside.some((type) => types.has(type)) ? undefined : known),
)
const shownBeside = ['Judgement', 'JUDGES', 'REPLIES_TO']

export function presentGap(asked: Asked, gap: Gap): GapView {
  const byLanguage = presented(asked.graph)
  const known = byLanguage.get(asked.language) ?? new WeakMap<CellFinding, GapView>()
  byLanguage.set(asked.language, known)
  const before = known.get(gap.found)
  if (before !== undefined) return before
  const view = presentAnew(asked, gap)
  // what was judged or replied to shows more: all evidence of the verdict, who replied
  if (view.judgement === null && view.replies.length === 0) known.set(gap.found, view)
  return view
}

function presentAnew(asked: Asked, gap: Gap): GapView {
  const { graph, language, t } = asked
  const kind = gapKinds.find((one) => one.id === gap.kind)
  return {
    id: gap.id,
    name: cellName(asked, gap.cell),
    cell: { ...gap.cell },
    kind: gap.kind,
    kindName: kind?.[language] ?? gap.kind,
    also: [...gap.also],
    priority: gap.priority,
    why: whyGap(asked, gap),
    measures: gap.found.members.map((one) => one.id),
    findings: gap.found.needs.map((need) => need.id),
    competence: gap.competence,
    competenceName: t(`analysis:competence.${gap.competence}`),
    disclosure: disclosureOf(graph, gap.id),
    judgement: presentJudgement(asked, gap.id, basisOfGap(gap)),
    replies: presentReplies(
      asked,
      gap.id,
      gap.found.needs.map((need) => need.id),
    ),
    citations: presentCitations(asked, gap.citations),
  }
}

const order = [
  'activity',
  'pillar',
  'exploitation',
  'population',
  'jurisdiction',
  'organization',
  'strategy',
] as const

/** "Emergency shelter · Men and boys · Ontario": what, against what, for whom, where. */
export function cellName({ graph, language }: Asked, cell: Cell): string {
  return order
    .map((axis) => cell[axis])
    .filter((id) => id !== undefined)
    .map((id) => {
      const node = graph.node(id)
      if (node === undefined) return id
      return node.type === 'Pillar' ? shortNameOf(node, language) : nameOf(node, language).text
    })
    .join(' · ')
}

/** One neutral sentence a kind: what the map knows, never that there is nothing (R9, R21). */
function whyGap(asked: Asked, gap: Gap): string {
  const { graph, context, language, t } = asked
  const { members, needs, checks, outOfScopeOf, shutOutBy } = gap.found
  const sentences = [
    t(`analysis:gap.${gap.kind}`, {
      count: members.filter(isCurrent).length,
      presumed: members.filter(isPresumed).length,
      months: context.currentMonths,
      strategies: formatList(namesOf(graph, outOfScopeOf, language), language),
      services: shutOutBy.length,
      until: formatDay(context.horizonEnd, language),
    }),
  ]
  if (gap.kind === 'none-found') sentences.push(...presentSearches(asked, checks))
  if (needs.length > 0) {
    const firsts = strongestFirst(
      asked,
      needs.map((need) => need.id),
    )
      .slice(0, 2)
      .map((id) => t('common:quoted', { text: textOf(graph, id, language) }))
    sentences.push(t('analysis:gap.named', { count: needs.length, findings: formatList(firsts, language) }))
  }
  return sentences.join(' ')
}
