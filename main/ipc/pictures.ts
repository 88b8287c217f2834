import { gapKinds } from '../../graph-schema/vocabularies/analysis.ts'
import type { Asked } from '../../shared/contract/channels.ts'
import { questions } from '../../shared/contract/questions.ts'
import { drawGraph, type Picture } from '../../shared/view/drawing/draw-graph.ts'
import { drawMatrix } from '../../shared/view/drawing/draw-matrix.ts'
import type { GraphView } from '../../shared/view/shapes/records.ts'
import { windowWords } from '../language.ts'

/** An answer as the picture that leaves the window: the same drawing that documents use, with its legend. */
export function pictureOf({ name, common }: Asked, answer: unknown): Picture {
  const { language, asOf } = common
  const t = windowWords(language)
  const title = `${t(`picture.${name}`)} (${asOf})`
  switch (name) {
    case 'matrix': {
      const matrix = questions.matrix.answer.parse(answer)
      return drawMatrix(matrix, {
        title,
        description: t('picture.matrixAbout', { rows: matrix.rows.length, columns: matrix.columns.length }),
        presumed: t('legend.presumed'),
        kinds: Object.fromEntries(gapKinds.map((kind) => [kind.id, kind[language]])),
      })
    }
    case 'neighbourhood':
    case 'overlapGraph':
    case 'pointGraph': {
      const graph: GraphView = questions[name].answer.parse(answer)
      const shapes = [...new Set(graph.nodes.map((node) => node.shape))]
      return drawGraph(graph, {
        title,
        description: t('picture.graphAbout', {
          nodes: graph.nodes.length,
          edges: graph.edges.length,
          names: graph.nodes.map((node) => node.label).join('; '),
        }),
        legend: shapes.map((shape) => ({ shape, word: t(`graph.shapes.${shape}`) })),
      })
    }
    default:
      throw new Error(`${name} has no picture`)
  }
}
