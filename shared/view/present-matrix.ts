import { coverageMatrix } from '../analysis/coverage.ts'
import { assuranceOf, type Assurance } from '../analysis/assurance.ts'
import type { MeasureAt } from '../analysis/measures.ts'
import type { Asked } from './asked.ts'
import { nameThen, shortNameThen } from './names.ts'
import type { MatrixView } from './shapes/matrix.ts'
import type { Axis } from './shapes/axis.ts'

export function presentMatrix(asked: Asked, rows: Axis, columns: Axis): MatrixView {
  const { graph, context, language } = asked
  const matrix = coverageMatrix(graph, context, rows, columns)
  const heading = (id: string) => {
    const node = graph.node(id)
    if (node === undefined) return { id, name: id, shortName: id }
    return {
      id,
      name: nameThen(graph, node, language, context.asOf).text,
      shortName: shortNameThen(graph, node, language, context.asOf),
    }
  }
  const known = new Map<string, Assurance>()
  const countOf = (measures: readonly MeasureAt[], is: (assurance: Assurance) => boolean) =>
    measures.filter(({ id, node, standing }) => {
      const assurance = known.get(id) ?? assuranceOf(graph, node, context, standing)
      known.set(id, assurance)
      return is(assurance)
    }).length
  return {
    rowAxis: rows,
    columnAxis: columns,
    rows: matrix.rows.map(heading),
    columns: matrix.columns.map(heading),
    cells: matrix.cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      measures: cell.current.length,
      presumed: cell.presumed.length,
      national: cell.national,
      unplaced: cell.unplaced,
      notStated: cell.notStated,
      organizations: cell.organizations,
      money: cell.money,
      gap: cell.gap,
      also: [...cell.also],
      measureIds: cell.current.map((one) => one.id),
      presumedIds: cell.presumed.map((one) => one.id),
      unsourced: countOf([...cell.current, ...cell.presumed], (one) => one.isUnsourced),
      stale: countOf([...cell.current, ...cell.presumed], (one) => one.isStale),
    })),
  }
}
