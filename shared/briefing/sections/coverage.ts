import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import { drawMatrixAnswer } from '../../view/drawing/draw-answer.ts'
import { presentMatrix } from '../../view/present-matrix.ts'
import type { Writing } from '../writing.ts'
import { words } from '../document.ts'

/** The coverage matrix as a picture and as a table; each cell says its count, what is presumed, and its kind in words. */
export function writeCoverage({ asked, composer, heading }: Writing): void {
  const { language, t } = asked
  const matrix = presentMatrix(asked, 'jurisdiction', 'pillar')
  const title = t('briefing:coverage.title')
  composer.heading(2, title)
  composer.paragraph(t('briefing:coverage.text'))
  const alternative = t('briefing:coverage.alternative', {
    rows: matrix.columns.length,
    columns: matrix.rows.length,
    measures: matrix.cells.reduce((sum, cell) => sum + cell.measures, 0),
  })
  const picture = drawMatrixAnswer(matrix, { language, heading, title, description: alternative })
  composer.picture(picture, alternative, title)
  const cellOf = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  composer.table(
    t('briefing:coverage.caption'),
    [t('briefing:coverage.jurisdiction'), ...matrix.columns.map((column) => column.shortName)],
    matrix.rows.map((row) => [
      words(row.name),
      ...matrix.columns.map((column) => {
        const cell = cellOf.get(`${row.id} ${column.id}`)
        if (cell === undefined) return words('')
        const kind =
          cell.gap === null ? '' : ` · ${gapKinds.find((one) => one.id === cell.gap)?.[language] ?? cell.gap}`
        return words(t('briefing:coverage.cell', { measures: cell.measures, presumed: cell.presumed }) + kind)
      }),
    ]),
  )
}
