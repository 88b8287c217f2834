import { formatParts } from '../../language/format.ts'
import type { StrategiesView } from '../../view/shapes/strategies.ts'
import type { Run } from '../document.ts'
import { measureRuns, strategyRun, type SideBySide } from './side-by-side.ts'

type Row = StrategiesView['rows'][number]

/** What only one of them has, row by row. */
export function writeOnly(side: SideBySide): void {
  writeRows(side, 'only', (row) => row.onlyIn)
}

/** What all but one have; of two, each row is the other's alone and stands there. */
export function writeButOne(side: SideBySide): void {
  if (side.compared.strategies.length > 2) writeRows(side, 'butOne', (row) => row.notIn)
}

/** The rows that concern one strategy, under its name, with the measures that fill them. */
function writeRows(side: SideBySide, key: 'only' | 'butOne', whose: (row: Row) => string | null): void {
  const { asked, composer, compared } = side
  const { language, t } = asked
  composer.heading(2, t(`comparing:${key}`))
  const groups = compared.strategies
    .map((id) => ({ id, rows: compared.rows.filter((row) => whose(row) === id) }))
    .filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) composer.paragraph(t(`comparing:${key}None`))
  for (const { id, rows } of groups) {
    composer.paragraph(t(`strategies:${key === 'only' ? 'onlyIn' : 'notIn'}`), ' ', {
      ...strategyRun(side, id),
      strong: true,
    })
    composer.list(
      rows.map((row): readonly Run[] => {
        const name = row.lang === language ? { text: row.name } : { text: row.name, lang: row.lang }
        const held = key === 'only' ? (row.cells[id]?.measures ?? []) : []
        return held.length === 0 ? [name] : [name, { text: ' · ' }, ...measureRuns(side, held)]
      }),
    )
  }
}

/** What each pair shares: only where it is asked for, never without its whole (R21). */
export function writeShared(side: SideBySide): void {
  const { asked, composer, compared } = side
  const { language, t } = asked
  composer.heading(2, t('strategies:pairs'))
  composer.table(
    t('strategies:cli.pairs'),
    [t('strategies:pair.title'), t('strategies:pair.shared'), t('strategies:pair.rows')],
    compared.pairs.map((one) => [
      [strategyRun(side, one.a), { text: formatParts(['', ''], language) }, strategyRun(side, one.b)],
      [{ text: t('strategies:pair.count', { shared: one.shared, of: one.of }) }],
      [{ text: one.why }],
    ]),
  )
}
