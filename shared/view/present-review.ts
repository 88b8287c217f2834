import { nodeType, nodeTypeNames } from '../../graph-schema/registry.ts'
import { contextKey } from '../analysis/context.ts'
import {
  recordScope,
  reviewQueue,
  subjectsOf,
  type ReviewItem,
  type ReviewReason,
} from '../analysis/review.ts'
import { reviewReasons, type ReviewReasonName } from '../analysis/review-reasons.ts'
import { byVocabulary } from '../analysis/term-order.ts'
import { withBroader } from '../graph/closure.ts'
import { keptWith } from '../graph/map-graph.ts'
import { facetsOf } from '../graph/measure-facets.ts'
import { formatDay } from '../language/format.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { named, textOf, typeName } from './names.ts'
import type { ReviewItemView, ReviewView } from './shapes/review.ts'

export type ReviewFilter = {
  readonly reason?: ReviewReasonName | undefined
  readonly type?: string | undefined
  readonly jurisdiction?: string | undefined
  readonly limit?: number | undefined
}

/** The queue in words, narrowed by the filters. Cost: that of the rule, and of the items shown. */
export function presentReview(asked: Asked, filter: ReviewFilter): ReviewView {
  const { graph, context, language } = asked
  const all = reviewQueue(graph, context)
  const isThere =
    filter.jurisdiction === undefined
      ? () => true
      : recordScope(graph, { ...context, scope: { jurisdiction: [filter.jurisdiction] } })
  const wanted = all.filter(
    ({ node, reasons }) =>
      (filter.reason === undefined || reasons.some((one) => one.reason === filter.reason)) &&
      (filter.type === undefined || node.type === filter.type) &&
      isThere(node.id),
  )
  const counts = countsOf(asked, all)
  return {
    total: all.length,
    left: wanted.length,
    items: wanted.slice(0, filter.limit).map((one) => presentItem(asked, one)),
    reasons: reviewReasons.flatMap((id) =>
      choice(id, asked.t(`review:reason.${id}`), counts.reasons.get(id)),
    ),
    types: nodeTypeNames.flatMap((id) =>
      choice(id, nodeType(id)?.plural[language] ?? id, counts.types.get(id)),
    ),
    jurisdictions: [...counts.jurisdictions.keys()]
      .sort(byVocabulary)
      .flatMap((id) => choice(id, textOf(graph, id, language), counts.jurisdictions.get(id))),
  }
}

function choice(id: string, name: string, count = 0): ReviewView['types'] {
  return count === 0 ? [] : [{ id, name, count }]
}

type Counts = {
  readonly reasons: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<string, number>
  readonly jurisdictions: ReadonlyMap<string, number>
}

const countsKnown = keptWith(
  () => new Map<string, Counts>(),
  () => undefined,
)

function countsOf({ graph, context }: Asked, items: readonly ReviewItem[]): Counts {
  const cache = countsKnown(graph)
  const key = contextKey(context)
  const known = cache.get(key)
  if (known !== undefined) return known
  const counts = {
    reasons: new Map<string, number>(),
    types: new Map<string, number>(),
    jurisdictions: new Map<string, number>(),
  }
  const add = (map: Map<string, number>, id: string): unknown => map.set(id, (map.get(id) ?? 0) + 1)
  for (const { node, reasons } of items) {
    add(counts.types, node.type)
    for (const { reason } of reasons) add(counts.reasons, reason)
    for (const place of placesOf(graph, node.id)) add(counts.jurisdictions, place)
  }
  cache.set(key, counts)
  return counts
}

/** The jurisdictions of a record and of what it tells of, with the broader ones. */
function placesOf(graph: Asked['graph'], id: string): ReadonlySet<string> {
  const subjects = subjectsOf(graph, id)
  return new Set(
    subjects.flatMap((subject) =>
      graph.node(subject)?.type === 'Jurisdiction'
        ? [...withBroader(graph, subject)]
        : [...facetsOf(graph, subject).terms.jurisdiction],
    ),
  )
}

function presentItem(asked: Asked, { node, reasons }: ReviewItem): ReviewItemView {
  const { graph, context, language } = asked
  return {
    id: node.id,
    record: named(graph, node.id, language, context.asOf),
    typeName: typeName(node.type, language),
    reasons: reasons.map((one) => presentReason(asked, node, one)),
    codings: reasons.flatMap((one) => one.relationships),
  }
}

function presentReason(
  { context, language, t }: Asked,
  node: NodeRecord,
  { reason, since, relationships }: ReviewReason,
): ReviewItemView['reasons'][number] {
  const count = relationships.length
  const key = since === null && datedReasons.has(reason) ? `${reason}-undated` : reason
  const day = since === null ? '' : formatDay(since, language)
  return {
    reason,
    name: t(`review:reason.${reason}`),
    why: t(`review:why.${key}`, { count, n: count, day, months: context.currentMonths }),
    since,
    place: placeOf(node, reason, relationships),
  }
}

const datedReasons = new Set<ReviewReasonName>(['unseen', 'stale', 'timing-passed'])

/** Where a reason is put right: the property of the type that tells of it, a coding, or the sources. */
function placeOf({ type }: NodeRecord, reason: ReviewReasonName, codings: readonly string[]): string {
  const properties = Object.keys(nodeType(type)?.properties ?? {})
  const first = (...wanted: readonly string[]): string =>
    wanted.find((one) => properties.includes(one)) ?? 'verifiedOn'
  switch (reason) {
    case 'unseen':
      return first('lastSeen')
    case 'stale':
      return first('status', 'inForce', 'active', 'period')
    case 'unsourced':
      return 'CITES'
    case 'coded':
      return codings[0] ?? 'verifiedOn'
    case 'french-unknown':
      return 'nameStatus.fr'
    case 'timing-passed':
      return first('status')
  }
}
