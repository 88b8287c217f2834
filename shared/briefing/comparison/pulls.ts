import { presentStrategies } from '../../view/strategies/present-strategies.ts'
import type { PointView } from '../../view/shapes/analyses.ts'
import { printable } from '../sections/fairness.ts'
import { writePoint } from '../sections/points.ts'
import type { SideBySide } from './side-by-side.ts'

/** Where they may pull against each other, as far as the document may print it (R20, R38). */
export function pullsToPrint(side: SideBySide): readonly PointView[] {
  const { axis: rows, compared } = side
  return printable(side, (asked) => presentStrategies(asked, { strategies: compared.strategies, rows }).pulls)
}

/** Each with what both sides rest on, and their replies (R19). */
export function writePulls(side: SideBySide): void {
  const { asked, composer } = side
  const { t } = asked
  const pulls = pullsToPrint(side)
  composer.heading(2, t('documents:sections.points'))
  if (pulls.length === 0) composer.paragraph(t('comparing:pointsNone'))
  for (const one of pulls) writePoint(side, one)
}
