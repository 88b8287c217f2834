import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import { citationsOf, citationsOfAll } from '../analysis/evidence.ts'
import { disclosureOf } from '../analysis/judgements.ts'
import type { Point } from '../analysis/points/point.ts'
import { findPoints } from '../analysis/points/points.ts'
import { definitions } from '../../graph-schema/vocabularies/statuses.ts'
import { formatDay, formatList, formatNumber, inLanguage } from '../language/format.ts'
import type { Asked } from './asked.ts'
import { nameOf, named, namesOf, textOf } from './names.ts'
import { presentAssuranceOf } from './present-assurance.ts'
import { presentCitations, presentJudgement, presentReplies } from './present-evidence.ts'
import type { PointView } from './shapes/analyses.ts'

/** Of one origin, where that is given. */
export type PointFilter = { readonly origin?: Point['origin'] | undefined }

export function presentPoints(asked: Asked, filter: PointFilter = {}): PointView[] {
  return pointsIn(asked, filter).map((point) => presentPoint(asked, point))
}

/** The points that pass a filter, in their order. */
export function pointsIn({ graph, context }: Asked, { origin }: PointFilter): readonly Point[] {
  return findPoints(graph, context).filter((one) => origin === undefined || one.origin === origin)
}

export function presentPoint(asked: Asked, point: Point): PointView {
  const { graph, context, language, t } = asked
  return {
    id: point.id,
    name: nameOfPoint(asked, point),
    a: named(graph, point.a, language, context.asOf),
    b: named(graph, point.b, language, context.asOf),
    assurance: { a: presentAssuranceOf(asked, point.a), b: presentAssuranceOf(asked, point.b) },
    origin: point.origin,
    rule: point.rule,
    ruleName: t(`analysis:point.rule.${point.rule}`),
    score: point.score,
    scores: point.scores.map((one) => presentScore(asked, one)),
    status: point.status,
    why: whyPoint(asked, point),
    evidence: {
      a: presentCitations(asked, citationsOf(graph, point.a)),
      b: presentCitations(asked, citationsOf(graph, point.b)),
    },
    replies: presentReplies(asked, point.id, point.basis),
    disclosure: disclosureOf(graph, point.id),
    judgement: presentJudgement(asked, point.id, [point.a, point.b, ...point.basis]),
    citations: presentCitations(
      asked,
      point.citations.length > 0 ? point.citations : citationsOfAll(graph, [point.a, point.b]),
    ),
  }
}

/** Who scored, by name: of the person where the map tells it, and of the organization (R18, R31). */
function presentScore({ graph, language }: Asked, { score, name, organization }: Point['scores'][number]) {
  const node = graph.node(organization)
  if (node?.type !== 'Organization') return { score, name, organization }
  const { text } = nameOf(node, language)
  const isItsOwn = ['en', 'fr'].some((one) => nameOf(node, one as Language).text === name)
  return { score, name: isItsOwn ? text : name, organization: text }
}

/** A declared point has the name of its interaction, a contested one that of its topic, the others name their sides. */
export function nameOfPoint({ graph, language }: Asked, point: Point): string {
  const carrier = point.origin === 'declared' ? point.basis[0] : point.params['topic']
  const node = typeof carrier === 'string' ? graph.node(carrier) : undefined
  if (node !== undefined) return nameOf(node, language).text
  return `${textOf(graph, point.a, language)} · ${textOf(graph, point.b, language)}`
}

function whyPoint(asked: Asked, point: Point): string {
  const { graph, language, t } = asked
  if (point.origin === 'declared') {
    const said = point.basis
      .map((id) => inLanguage(graph.node(id)?.properties['text'] as Bilingual | undefined, language)?.text)
      .filter((text) => text !== undefined)
    if (said.length > 0) return said.join(' ')
  }
  return t(
    `analysis:point.why.${point.origin === 'declared' ? 'declared' : point.rule}`,
    sentenceParams(asked, point),
  )
}

/** Ids become names, dates and numbers are written as the language does. */
function sentenceParams({ graph, language }: Asked, point: Point): Record<string, string | number> {
  const filled: Record<string, string | number> = {
    a: textOf(graph, point.a, language),
    b: textOf(graph, point.b, language),
  }
  for (const [key, value] of Object.entries(point.params)) {
    if (typeof value === 'number') filled[key] = formatNumber(value, language)
    else if (typeof value !== 'string') filled[key] = formatList(namesOf(graph, value, language), language)
    else if (/^\d{4}-\d\d-\d\d$/.test(value)) filled[key] = formatDay(value, language)
    else
      filled[key] = definitions.find((one) => one.id === value)?.[language] ?? textOf(graph, value, language)
  }
  return filled
}
