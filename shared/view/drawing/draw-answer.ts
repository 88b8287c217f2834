import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { translator } from '../../language/translator.ts'
import type { MatrixView } from '../shapes/analyses.ts'
import type { GraphView } from '../shapes/records.ts'
import { drawGraph, type Picture } from './draw-graph.ts'
import { drawMatrix } from './draw-matrix.ts'

const legendShapes = [
  'measure',
  'organization',
  'finding',
  'strategy',
  'money',
  'term',
  'gap',
  'other',
] as const

/** A graph answer as a picture with a legend of the shapes it uses. `title` says what it shows. */
export function drawGraphAnswer(graph: GraphView, title: string, language: Language): Picture {
  const t = translator(language)
  const used = new Set(graph.nodes.map((node) => node.shape))
  const names = graph.nodes.map((node) => node.label)
  return drawGraph(graph, {
    title,
    description: t('common:picture.graph', {
      title,
      nodes: names.length,
      edges: graph.edges.length,
      names: names.slice(0, 30).join('; '),
    }),
    legend: legendShapes
      .filter((shape) => used.has(shape))
      .map((shape) => ({ shape, word: t(`common:shape.${shape}`) })),
  })
}

/** A matrix answer as a picture with a legend of the gap kinds it shows. */
export function drawMatrixAnswer(matrix: MatrixView, title: string, language: Language): Picture {
  const t = translator(language)
  return drawMatrix(matrix, {
    title,
    description: t('common:picture.matrix', {
      title,
      rows: matrix.rows.length,
      columns: matrix.columns.length,
    }),
    presumed: t('common:picture.presumed'),
    kinds: Object.fromEntries(gapKinds.map((kind) => [kind.id, kind[language]])),
  })
}
