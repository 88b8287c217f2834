import { presentOverlaps } from '../../view/present-overlaps.ts'
import { presentOverlapGraph } from '../../view/present-graph.ts'
import { drawGraphAnswer } from '../../view/drawing/draw-answer.ts'
import { formatParts } from '../../language/format.ts'
import { markedNames, sayRest, type Writing } from '../writing.ts'
import { graphTable } from '../graph-table.ts'
import { printable, replyLine } from './fairness.ts'

/** More pairs than that are a picture that nobody can read on a page. */
const mostDrawn = 16

/** Overlaps to discuss: each pair with what is shared, whether it is coordinated, and both sides' sources. */
export function writeOverlaps(writing: Writing): void {
  const { asked, composer, heading } = writing
  const { t, language } = asked
  const overlaps = printable(writing, presentOverlaps)
  composer.heading(2, t('briefing:overlaps.title'))
  composer.paragraph(t('briefing:overlaps.text', { count: overlaps.length }))
  for (const one of overlaps.slice(0, writing.leading.overlaps)) {
    composer.heading(3, ...markedNames(asked, [one.a.id, one.b.id], ' · '))
    composer.paragraph(
      { text: `${one.className}. `, strong: true },
      composer.cited(`${one.why} `, one.citations),
      t('briefing:overlaps.coordinated', { how: one.coordinatedHow ?? t('briefing:overlaps.unknown') }),
    )
    composer.paragraph(...replyLine(writing, one, [one.a.id, one.b.id]))
  }
  sayRest(writing, overlaps.length, writing.leading.overlaps)
  if (overlaps.length === 0) return
  const drawn = overlaps.slice(0, mostDrawn)
  const graph = presentOverlapGraph(asked, { limit: drawn.length }, new Set(drawn.map((one) => one.id)))
  const names = drawn.map((one) => `${one.a.name} – ${one.b.name}`)
  const alternative = t('briefing:overlaps.alternative', {
    count: names.length,
    pairs: formatParts(names, language),
  })
  const title = t('briefing:overlaps.picture')
  const picture = drawGraphAnswer('overlapGraph', graph, {
    language,
    heading,
    title,
    description: alternative,
  })
  composer.picture(picture, alternative, title, graphTable(asked, graph, title))
}
