import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import { coverageMatrix, type MatrixCell } from '../../analysis/coverage.ts'
import type { AnalysisContext } from '../../analysis/context.ts'
import { graphOf } from '../../graph/map-graph.ts'
import { formatNumber } from '../../language/format.ts'
import type { MapView } from '../../state/map-view.ts'
import type { Asked } from '../asked.ts'
import { presentMatrix } from '../present-matrix.ts'
import type { Axis } from '../shapes/axis.ts'
import type { ChangesMatrixView } from '../shapes/changes.ts'

type Mark = ChangesMatrixView['marks'][number]
type Counts = Mark['before']
type Earlier = { readonly view: MapView; readonly context: AnalysisContext }

/**
 * The coverage matrix of the later point, with what each cell was before where that differs: a gap that opened, closed
 * or is of another kind, else other counts.
 *
 * Cost: that of the matrix, three times; twice where nothing was recorded in between.
 */
export function presentChangesMatrix(
  asked: Asked,
  earlier: Earlier,
  rows: Axis,
  columns: Axis,
): ChangesMatrixView {
  const matrix = presentMatrix(asked, rows, columns)
  const cellsAt = (graph: Asked['graph']) =>
    new Map(
      coverageMatrix(graph, earlier.context, rows, columns).cells.map((cell) => [
        placeOf(cell),
        countsOf(cell),
      ]),
    )
  const hindsight = cellsAt(asked.graph)
  const graph = graphOf(earlier.view)
  const then = graph === asked.graph ? hindsight : cellsAt(graph)
  const marks = matrix.cells.flatMap((cell): Mark[] => {
    const now: Counts = { measures: cell.measures, presumed: cell.presumed, gap: cell.gap }
    const before = then.get(placeOf(cell)) ?? nothing
    const mark = markOf(before, now)
    if (mark === undefined) return []
    const isByDay = isSame(before, hindsight.get(placeOf(cell)) ?? nothing)
    return [
      {
        row: cell.row,
        column: cell.column,
        mark,
        markName: asked.t(`changes:mark.${mark}`, { counts: inShort(asked, before) }),
        axis: isByDay ? 'in-force' : 'recorded',
        before,
        why: asked.t('changes:why.cell', { before: inWords(asked, before), now: inWords(asked, now) }),
      },
    ]
  })
  return { ...matrix, marks }
}

const nothing: Counts = { measures: 0, presumed: 0, gap: null }

function placeOf({ row, column }: { readonly row: string; readonly column: string }): string {
  return `${row} ${column}`
}

function countsOf({ current, presumed, gap }: MatrixCell): Counts {
  return { measures: current.length, presumed: presumed.length, gap }
}

function isSame(a: Counts, b: Counts): boolean {
  return a.measures === b.measures && a.presumed === b.presumed && a.gap === b.gap
}

function markOf(before: Counts, now: Counts): Mark['mark'] | undefined {
  if (isSame(before, now)) return undefined
  if (before.gap === now.gap) return 'counts'
  if (before.gap === null) return 'opened'
  return now.gap === null ? 'closed' : 'other-kind'
}

/** "2 +14": current, and presumed beside them, as the cell itself says it. */
function inShort({ language }: Asked, { measures, presumed }: Counts): string {
  const beside = presumed === 0 ? '' : ` +${formatNumber(presumed, language)}`
  return `${formatNumber(measures, language)}${beside}`
}

function inWords({ t, language }: Asked, { measures, presumed, gap }: Counts): string {
  return t('changes:why.cellCounts', {
    measures: formatNumber(measures, language),
    presumed: formatNumber(presumed, language),
    gap:
      gap === null
        ? t('changes:why.noGap')
        : (gapKinds.find((one) => one.id === gap)?.[language] ?? gap).toLocaleLowerCase(language),
  })
}
