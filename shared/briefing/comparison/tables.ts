import type { Language } from '../../../graph-schema/bilingual.ts'
import { fourPillars } from '../../../graph-schema/vocabularies/pillars.ts'
import { formatParts } from '../../language/format.ts'
import type { ComparedMeasure, StrategiesView } from '../../view/shapes/strategies.ts'
import type { Run, TableCell } from '../document.ts'
import { measureRun, moneyWords, strategyName, strategyRun, type SideBySide } from './side-by-side.ts'

/** So many columns can be read side by side on a page; more strategies stand in several tables. */
export const mostColumns = 5

type Row = {
  readonly id: string
  readonly head: readonly Run[]
  readonly cells: StrategiesView['rows'][number]['cells']
}

/**
 * A table a pillar, its rows by what is chosen; an empty cell says how it is to be read (R7, R21), rows that none fills
 * are told in a line. Measures of which no source states a pillar stand after the tables, those of which none states
 * the row in a last row (R6).
 */
export function writeTables(side: SideBySide): void {
  const { asked, composer, compared, axis } = side
  const { t, language } = asked
  composer.heading(2, t('documents:sections.rows'))
  if (compared.strategies.length > mostColumns)
    composer.paragraph(t('comparing:split', { most: mostColumns }))
  const by = t(`strategies:axis.${axis}`).toLocaleLowerCase(language)
  if (axis === 'pillar') writeTable(side, t('comparing:captionAll', { axis: by }), rowsIn(side, null))
  else writePillars(side, by)
  const unfilled = compared.rows.filter((row) => row.heldBy.length === 0).map((row) => row.name)
  if (unfilled.length > 0)
    composer.paragraph(t('comparing:unfilled', { rows: formatParts(unfilled, language) }))
}

/** A table for each of the four pillars, then what states none. */
function writePillars(side: SideBySide, by: string): void {
  const { asked, composer, byPillar } = side
  const { t } = asked
  composer.paragraph(t('comparing:reading'))
  for (const pillar of fourPillars) {
    const row = byPillar.rows.find((one) => one.id === pillar)
    if (row === undefined) continue
    composer.heading(3, row.name)
    writeTable(side, t('comparing:caption', { pillar: row.name, axis: by }), rowsIn(side, row))
  }
  const unplaced = Object.entries(byPillar.notStated).flatMap(([id, measures]) =>
    measures.length === 0 ? [] : [{ id, measures }],
  )
  if (unplaced.length === 0) return
  composer.heading(3, t('comparing:noPillar'))
  composer.list(
    unplaced.map(({ id, measures }) => [
      { ...strategyRun(side, id), strong: true },
      { text: ' · ' },
      ...cellRuns(side, measures),
    ]),
  )
}

/** The rows of a pillar, or of all: in each cell only what advances the pillar. */
function rowsIn(
  { asked: { t, language }, compared }: SideBySide,
  pillar: StrategiesView['rows'][number] | null,
): readonly Row[] {
  const inPillar = new Map(
    compared.strategies.map((id) => [id, new Set(pillar?.cells[id]?.measures ?? [])] as const),
  )
  const isIn = (strategy: string, id: string) => pillar === null || inPillar.get(strategy)?.has(id) === true
  const rows = compared.rows.map((row): Row => ({
    id: row.id,
    head: [row.lang === language ? { text: row.name } : { text: row.name, lang: row.lang }],
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([id, cell]) => {
        const measures = cell.measures.filter((one) => isIn(id, one))
        const elsewhere = cell.measures.length - measures.length
        const why =
          measures.length === 0 && elsewhere > 0 ? t('comparing:otherPillar', { count: elsewhere }) : cell.why
        return [id, { ...cell, measures, why }]
      }),
    ),
  }))
  const unstated = compared.strategies.map(
    (id) => [id, (compared.notStated[id] ?? []).filter((one) => isIn(id, one))] as const,
  )
  if (unstated.every(([, measures]) => measures.length === 0)) return rows
  const cells = Object.fromEntries(
    unstated.map(([id, measures]) => [
      id,
      { measures: [...measures], gap: null, also: [], reason: null, why: null, money: null, leftOut: 0 },
    ]),
  )
  return [...rows, { id: '', head: [{ text: t('strategies:notStated') }], cells }]
}

function writeTable(side: SideBySide, caption: string, rows: readonly Row[]): void {
  const { asked, composer, compared } = side
  const { t } = asked
  const isFilled = ({ cells }: Row) => Object.values(cells).some((cell) => cell.measures.length > 0)
  const filled = rows.filter(isFilled)
  const parts = inParts(compared.strategies)
  for (const [i, ids] of parts.entries()) {
    if (filled.length === 0) break
    const from = parts.slice(0, i).reduce((sum, one) => sum + one.length, 1)
    const [to, of] = [from + ids.length - 1, compared.strategies.length]
    composer.table(
      parts.length === 1 ? caption : t('comparing:part', { caption, from, to, of }),
      [t(`strategies:axis.${side.axis}`), ...ids.map((id) => strategyName(side, id))],
      filled.map((row) => [row.head, ...ids.map((id) => drawCell(side, row, id))]),
    )
  }
}

/** Columns in as few parts as can be read, of about one size. */
export function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / mostColumns)
  const size = Math.ceil(ids.length / Math.max(count, 1))
  return Array.from({ length: count }, (_, i) => ids.slice(i * size, (i + 1) * size))
}

function drawCell(side: SideBySide, { cells }: Row, strategy: string): TableCell {
  const cell = cells[strategy]
  if (cell === undefined) return []
  if (cell.measures.length > 0) return cellRuns(side, cell.measures)
  const { t } = side.asked
  return [{ text: cell.reason === 'not-found' ? t('strategies:short.not-found') : (cell.why ?? '') }]
}

/** The measures of a cell, each with who leads it, when, how it stands and what money counts. */
function cellRuns(side: SideBySide, ids: readonly string[]): readonly Run[] {
  const { asked, compared, inCell } = side
  const measures = ids.flatMap((id) => compared.measures[id] ?? [])
  const shown = measures.slice(0, inCell)
  const more = measures.length - shown.length
  return [
    ...shown.flatMap((one, i) => [
      ...(measures.length === 1 ? [] : [{ text: i === 0 ? '• ' : ' • ' }]),
      measureRun(side, one),
      ...factsOf(side, one),
    ]),
    ...(more > 0 ? [{ text: ` • ${asked.t('strategies:more', { count: more, n: more })}` }] : []),
  ]
}

function factsOf(side: SideBySide, one: ComparedMeasure): readonly Run[] {
  const { language, t } = side.asked
  const said = (text: string, lang: Language | null): Run =>
    lang === null || lang === language ? { text } : { text, lang }
  const facts: readonly Run[] = [
    ...one.organizations.map((by) => said(by.shortName, by.lang)),
    ...(one.timing === '' ? [] : [said(one.timing, one.timingLang)]),
    ...(one.statusName === ''
      ? []
      : [{ text: one.status === 'unknown' ? t('sheet:noStatus') : one.statusName }]),
    ...(one.currency === 'current' ? [] : [{ text: t(`window:currency.${one.currency}`) }]),
    ...(one.money === null
      ? []
      : [
          {
            text: [
              moneyWords(side, one.money),
              ...(one.moneyLines.some((line) => line.isJoint) ? [t('strategies:joint')] : []),
            ].join(' '),
          },
        ]),
    ...(one.isUnsourced ? [{ text: t('evidence:tag.unsourced') }] : []),
  ]
  return facts.length === 0
    ? []
    : [
        { text: ' (' },
        ...facts.flatMap((fact, i) => (i === 0 ? [fact] : [{ text: formatParts(['', ''], language) }, fact])),
        { text: ')' },
      ]
}
