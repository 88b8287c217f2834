import { formatNumber } from '../../language/format.ts'
import { presentMatrix } from '../../view/present-matrix.ts'
import { words } from '../document.ts'
import type { Sheet } from './sheet.ts'

/** What runs there, by pillar: current, presumed and national measures stand apart and are never added (R1, A10). */
export function writeRunning({ asked, composer, place }: Sheet): void {
  const { language, t } = asked
  const matrix = presentMatrix(asked, 'pillar', 'jurisdiction')
  const number = (value: number) => words(formatNumber(value, language))
  const cells = new Map(matrix.cells.filter((one) => one.column === place).map((one) => [one.row, one]))
  const isFederal = place === 'jurisdiction-ca'
  composer.heading(2, t('documents:sections.running'))
  composer.table(
    t('sheet:runningCaption'),
    [
      t('window:axis.pillar'),
      t('sheet:current'),
      t('sheet:presumed'),
      ...(isFederal ? [] : [t('sheet:national')]),
    ],
    matrix.rows.map((row) => {
      const cell = cells.get(row.id)
      return [
        words(row.shortName),
        number(cell?.measures ?? 0),
        number(cell?.presumed ?? 0),
        ...(isFederal ? [] : [number(cell?.national ?? 0)]),
      ]
    }),
    isFederal ? [1, 2] : [1, 2, 3],
  )
}
