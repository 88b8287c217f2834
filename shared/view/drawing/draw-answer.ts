import type { Language } from '../../../graph-schema/bilingual.ts'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import { pillars } from '../../../graph-schema/vocabularies/pillars.ts'
import { formatNumber } from '../../language/format.ts'
import { translator } from '../../language/translator.ts'
import { changeSymbols, changeTones, toneOfCell } from '../changes/change-marks.ts'
import type { ChangesMatrixView } from '../shapes/changes.ts'
import type { MatrixView } from '../shapes/matrix.ts'
import type { HeadingView } from '../shapes/common.ts'
import type { GraphView } from '../shapes/records.ts'
import { drawGraph } from './draw-graph.ts'
import { drawMatrix } from './draw-matrix.ts'
import type { Caption, LegendItem, Picture } from './frame.ts'
import { drawLine, drawShape, isHollow, isMarked } from './graph-look.ts'
import { palette, pillarColour } from './palette.ts'
import { element } from './svg.ts'

/** What is said over a picture: its heading, its language, and a description for readers by ear where another one is better. */
export type About = {
  readonly language: Language
  readonly heading: HeadingView
  readonly title?: string
  readonly description?: string
}

/** A matrix answer as a picture with a legend of the numbers and gap kinds that are on it. */
export function drawMatrixAnswer(matrix: MatrixView | ChangesMatrixView, about: About): Picture {
  const { language } = about
  const t = translator(language)
  const title =
    about.title ??
    t('common:picture.matrix', {
      rows: t(`window:axis.${matrix.rowAxis}`).toLocaleLowerCase(language),
      columns: t(`window:axis.${matrix.columnAxis}`).toLocaleLowerCase(language),
    })
  const hasFederal = [matrix.rowAxis, matrix.columnAxis].includes('jurisdiction')
  const hasNotStated = matrix.cells.some((cell) => cell.notStated > 0)
  return drawMatrix(matrix, {
    ...captionOf(about, title),
    description:
      about.description ??
      t('common:picture.matrixAbout', { title, rows: matrix.rows.length, columns: matrix.columns.length }),
    kinds: gapKinds.map((kind) => ({
      id: kind.id,
      short: t(`window:gap.short.${kind.id}`),
      name: kind[language],
    })),
    current: t('window:legend.current'),
    presumed: t('window:legend.presumed'),
    unsourced: t('evidence:cell.legend'),
    notes: [
      ...(hasFederal ? [t('window:legend.federal')] : []),
      ...(hasNotStated ? [t('window:legend.notStated')] : []),
    ],
    ...('marks' in matrix ? { marks: marksOf(matrix, t('changes:otherCounts')) } : {}),
    number: (value) => formatNumber(value, language),
  })
}

function marksOf({ marks }: ChangesMatrixView, otherCounts: string) {
  return new Map(
    marks.map(({ row, column, mark, markName }) => [
      `${row} ${column}`,
      { symbol: changeSymbols[toneOfCell(mark)], word: mark === 'counts' ? otherCounts : markName },
    ]),
  )
}

export type GraphName = 'neighbourhood' | 'overlapGraph' | 'pointGraph' | 'changesGraph' | 'strategyGraph'

/** A graph answer as a picture with a legend of the shapes, pillars and lines that are on it. */
export function drawGraphAnswer(name: GraphName, graph: GraphView, about: About): Picture {
  const t = translator(about.language)
  const labels = graph.nodes.map((node) => node.label)
  const centres = graph.nodes.filter((node) => node.isCentre).map((node) => node.label)
  const title = about.title ?? t(`common:picture.${name}`, { names: centres.slice(0, 3).join('; ') })
  return drawGraph(graph, {
    ...captionOf(about, title),
    description:
      about.description ??
      t('common:picture.graphAbout', {
        title,
        nodes: labels.length,
        edges: graph.edges.length,
        names: labels.slice(0, 30).join('; '),
      }),
    legend: graphLegend(graph, about.language),
    unsourced: t('evidence:unsourced'),
    notes:
      graph.omitted === 0
        ? []
        : [
            t('window:graph.omitted', {
              count: graph.omitted,
              n: formatNumber(graph.omitted, about.language),
            }),
          ],
  })
}

function captionOf({ heading }: About, title: string): Pick<Caption, 'title' | 'under'> {
  return { title, under: [heading.inForce, heading.scope, heading.audience, heading.ceiling] }
}

const shapes = [
  'measure',
  'shared-measure',
  'pulling-measure',
  'organization',
  'finding',
  'strategy',
  'money',
  'term',
  'gap',
  'point',
  'other',
] as const satisfies readonly GraphView['nodes'][number]['shape'][]
const tones = ['plain', 'pair', 'tension', 'excludes'] as const

/** What is on the graph: shapes, hollow ones, pillars, lines by their meaning. */
function graphLegend({ nodes, edges }: GraphView, language: Language): readonly LegendItem[] {
  const t = translator(language)
  const bare = { pillar: null, currency: null, isCentre: false, assurance: null }
  const small = (drawn: string, x: number, y: number) =>
    element('g', { transform: `translate(${x} ${y}) scale(.55)` }, drawn)
  const assurance = { isUnsourced: true, isStale: false, lastKnown: null, due: null }
  const unsourced = { ...bare, shape: 'measure', assurance } as const
  const hollow = { ...bare, shape: 'measure', currency: 'presumed' } as const
  return [
    ...shapes
      .filter((shape) => nodes.some((node) => node.shape === shape))
      .map((shape) => ({
        sign: (x: number, y: number) => small(drawShape({ ...bare, shape }, 0, 0), x, y),
        word: t(`window:graph.shapes.${shape}`),
      })),
    ...(nodes.some(isHollow)
      ? [
          {
            sign: (x: number, y: number) => small(drawShape(hollow, 0, 0), x, y),
            word: t('window:graph.notCurrent'),
          },
        ]
      : []),
    ...(nodes.some(isMarked)
      ? [
          {
            sign: (x: number, y: number) => small(drawShape(unsourced, 0, 0), x, y),
            word: t('evidence:tag.unsourced'),
          },
        ]
      : []),
    ...changeTones
      .filter((tone) => nodes.some((node) => node.change?.tone === tone))
      .map((tone) => ({
        sign: (x: number, y: number) =>
          small(drawShape({ ...bare, shape: 'measure', change: { tone, words: '' } }, 0, 0), x, y),
        word: `${changeSymbols[tone]} ${t(`changes:tone.${tone}`)}`,
      })),
    ...pillars.flatMap((pillar) => {
      const colour = pillarColour(pillar.id)
      if (colour === undefined || !nodes.some((node) => node.pillar === pillar.id)) return []
      const word = (language === 'en' ? pillar.shortEn : pillar.shortFr) ?? pillar[language]
      return [
        {
          sign: (x: number, y: number) =>
            element('rect', { x: x - 6, y: y - 6, width: 12, height: 12, rx: 3, fill: palette[colour] }),
          word,
        },
      ]
    }),
    ...tones
      .filter((tone) => edges.some((edge) => edge.tone === tone))
      .map((tone) => ({
        sign: (x: number, y: number) => drawLine(tone, { x: x - 8, y }, { x: x + 8, y }),
        word: tone === 'plain' ? t('common:picture.plain') : t(`window:graph.tones.${tone}`),
      })),
  ]
}
