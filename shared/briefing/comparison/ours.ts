import { colon, formatParts } from '../../language/format.ts'
import { presentStrategies } from '../../view/strategies/present-strategies.ts'
import type { CitationView } from '../../view/shapes/common.ts'
import type { StrategiesView } from '../../view/shapes/strategies.ts'
import type { Run } from '../document.ts'
import { measureRuns, strategyName, type SideBySide } from './side-by-side.ts'
import { pullsToPrint } from './pulls.ts'

type Start = NonNullable<StrategiesView['start']>

/** From the strategy that was named first towards each of the others: what it holds, the reverse, what is outside its scope. */
export function writeOurs(side: SideBySide): void {
  const { asked, axis, composer, compared, first } = side
  composer.heading(2, asked.t('comparing:ours'))
  for (const other of compared.strategies) {
    if (other === first) continue
    const { start } = presentStrategies(asked, {
      strategies: compared.strategies,
      rows: axis,
      ours: first,
      other,
    })
    if (start !== null) writeStart(side, start)
  }
}

function writeStart(side: SideBySide, start: Start): void {
  const { asked, composer, compared } = side
  const { t, language } = asked
  const names = { ours: strategyName(side, start.ours), other: strategyName(side, start.other) }
  const unplaced = (id: string) => {
    const count = compared.notStated[id]?.length ?? 0
    if (count > 0) composer.paragraph(t('strategies:start.unplaced', { count, n: count }))
  }
  composer.heading(3, t('strategies:start.theirsOnly', names))
  writeHeld(side, start.theirsOnly, t('strategies:start.theirsNone', names))
  unplaced(start.other)
  composer.heading(3, t('strategies:start.oursOnly', names))
  writeHeld(side, start.oursOnly, t('strategies:start.oursNone', names))
  unplaced(start.ours)
  composer.heading(3, t('strategies:start.outside', names))
  if (start.outside.length === 0) composer.paragraph(t('strategies:start.outsideNone', names))
  composer.list(
    start.outside.map((one) => [
      ...measureRuns(side, [one.measure]),
      {
        text: ` · ${one.why} ${formatParts(
          one.rows.map((row) => rowName(side, row)),
          language,
        )}`,
      },
    ]),
  )
  composer.heading(3, t('strategies:start.pulls', names))
  const pulls = pullsToPrint(side).filter((one) => start.pulls.includes(one.id))
  if (pulls.length === 0) composer.paragraph(t('strategies:start.pullsNone', names))
  composer.list(pulls.map((one) => [composer.cited(one.name, one.citations)]))
}

type Held = {
  readonly row: string
  readonly measures: readonly string[]
  readonly citations: readonly CitationView[]
}

function writeHeld(side: SideBySide, held: readonly Held[], none: string): void {
  const { asked, composer } = side
  if (held.length === 0) composer.paragraph(none)
  composer.list(
    held.map((one): readonly Run[] => [
      { text: `${rowName(side, one.row)}${colon(asked.language)}`, strong: true },
      ...measureRuns(side, one.measures),
    ]),
  )
}

function rowName({ compared }: SideBySide, id: string): string {
  return compared.rows.find((row) => row.id === id)?.name ?? id
}
