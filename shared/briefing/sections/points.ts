import { presentPoints } from '../../view/present-points.ts'
import { presentPointGraph } from '../../view/present-graph.ts'
import { drawGraphAnswer } from '../../view/drawing/draw-answer.ts'
import type { PointView } from '../../view/shapes/analyses.ts'
import type { Named } from '../../view/shapes/common.ts'
import { colon, formatParts } from '../../language/format.ts'
import type { Run } from '../document.ts'
import { marksOf, sayRest, type Writing } from '../writing.ts'
import { graphTable } from '../graph-table.ts'
import { printable, replyLine } from './fairness.ts'

/** Points to reconcile: what each side rests on, the replies, and no score that nobody gave. */
export function writePoints(writing: Writing): void {
  const { asked, composer, heading } = writing
  const { t, language } = asked
  const points = printable(writing, presentPoints)
  composer.heading(2, t('briefing:points.title'))
  composer.paragraph(t('briefing:points.text', { count: points.length }))
  for (const one of points.slice(0, writing.leading.points)) writePoint(writing, one)
  sayRest(writing, points.length, writing.leading.points)
  if (points.length === 0) return
  const names = points.map((one) => one.name)
  const alternative = t('briefing:points.alternative', {
    count: names.length,
    points: formatParts(names.slice(0, 20), language),
  })
  const title = t('briefing:points.picture')
  const graph = presentPointGraph(asked, {}, new Set(points.map((one) => one.id)))
  const picture = drawGraphAnswer('pointGraph', graph, { language, heading, title, description: alternative })
  composer.picture(picture, alternative, title, graphTable(asked, graph, title))
}

/** A point with what each side rests on, and its replies. */
export function writePoint(writing: Writing, point: PointView): void {
  const { composer, asked } = writing
  const { t } = asked
  composer.heading(3, point.name)
  composer.paragraph(
    { text: `${point.ruleName}. `, strong: true },
    composer.cited(point.why, point.citations),
  )
  const sideName = ({ id, name, lang }: Named): readonly Run[] => [
    { text: name, strong: true, lang },
    ...marksOf(asked, id),
    { text: colon(asked.language), strong: true },
  ]
  composer.list([
    [
      ...sideName(point.a),
      composer.cited(t('briefing:points.side', { count: point.evidence.a.length }), point.evidence.a),
    ],
    [
      ...sideName(point.b),
      composer.cited(t('briefing:points.side', { count: point.evidence.b.length }), point.evidence.b),
    ],
  ])
  const scored = writing.isShared && point.replies.length === 0 ? [] : point.scores
  for (const one of scored)
    composer.paragraph(
      writing.isShared // outside, an author is an organization (R31)
        ? t('briefing:points.scoreOf', { score: one.score, organization: one.organization })
        : t('briefing:points.score', { score: one.score, name: one.name, organization: one.organization }),
    )
  composer.paragraph(...replyLine(writing, point, [point.a.id, point.b.id]))
}
