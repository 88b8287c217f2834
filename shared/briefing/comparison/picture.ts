import { colon, formatParts } from '../../language/format.ts'
import { drawGraphAnswer } from '../../view/drawing/draw-answer.ts'
import { presentStrategyGraph } from '../../view/strategies/strategy-graph.ts'
import type { Run } from '../document.ts'
import { graphTable } from '../graph-table.ts'
import { strategyRun, type SideBySide } from './side-by-side.ts'

/** The picture of the window's view, with words for those who do not see it and what is on it as a list. */
export function writePicture(side: SideBySide): void {
  const { asked, axis: rows, compared, composer, heading } = side
  const { language, t } = asked
  const { strategies } = compared
  const graph = presentStrategyGraph(asked, { strategies, rows })
  const drawn = graph.nodes.filter((node) => !strategies.includes(node.id))
  const title = t('comparing:picture')
  const alternative = t('comparing:alternative', { strategies: strategies.length, count: drawn.length })
  const picture = drawGraphAnswer('strategyGraph', graph, {
    language,
    heading,
    title,
    description: alternative,
  })
  composer.heading(2, title)
  composer.picture(picture, alternative, title, graphTable(asked, graph, title))
  composer.list(
    strategies.map((id): readonly Run[] => {
      const measures = graph.edges
        .filter((edge) => edge.type === 'PART_OF' && edge.to === id)
        .flatMap((edge) => drawn.find((node) => node.id === edge.from) ?? [])
      const names = measures.map(({ label, shape }) =>
        shape === 'shared-measure' || shape === 'pulling-measure'
          ? `${label} (${t(`strategies:shapes.${shape}`)})`
          : label,
      )
      return [
        { ...strategyRun(side, id), strong: true },
        { text: `${colon(language)}${t('comparing:drawn', { count: measures.length })}` },
        ...(names.length === 0 ? [] : [{ text: `${colon(language)}${formatParts(names, language)}` }]),
      ]
    }),
  )
  if (graph.omitted > 0) composer.paragraph(t('comparing:omitted', { count: graph.omitted }))
}
