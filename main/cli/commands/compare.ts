import { RecordId } from '../../../graph-schema/record-id.ts'
import {
  fewestStrategies,
  mostStrategies,
  strategyAxes,
} from '../../../shared/analysis/strategies/compared-by.ts'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import { colon, formatDay, formatMoney } from '../../../shared/language/format.ts'
import type { NodeRecord } from '../../../shared/state/map-view.ts'
import { typeName } from '../../../shared/view/names.ts'
import { StrategyAxis, type StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { checkIds, limited, questionOf, withMap } from '../ask.ts'
import type { CliCommand, Invocation } from '../command.ts'
import { fairnessLines, marked, numbered, sourcesLine, wrapped } from '../text.ts'

export const compare: CliCommand = {
  name: 'compare',
  usage:
    'compare MAP --strategies ID,ID[,ID]… [--rows pillar|population|exploitation|activity|objective] [--scope KEY=ID] [--as-of DATE] [--limit N] [--json]',
  operands: ['MAP'],
  options: ['strategies', 'rows'],
  required: ['strategies'],
  run: async (invocation) => {
    const { rows: axis = 'pillar', strategies: named = '' } = invocation.options
    const rows = StrategyAxis.safeParse(axis)
    if (!rows.success)
      return refused('option-value-unknown', {
        option: '--rows',
        value: axis,
        known: strategyAxes.join(', '),
      })
    const ids = readIds(named)
    if (!ids.ok) return ids
    const asked = await withMap(invocation, async (engine) => {
      const question = questionOf(invocation)
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const there = checkStrategies(
        engine.view(question.audience, question.knownAt).nodes,
        ids.value,
        invocation,
      )
      if (!there.ok) return there
      const answered = await engine.ask('strategies', question, {
        strategies: [...ids.value],
        rows: rows.data,
      })
      return answered.ok ? done(answered.value.answer) : answered
    })
    if (!asked.ok) return asked
    const { shown, left } = limited(asked.value.rows, invocation)
    const comparison = { ...asked.value, rows: [...shown] }
    return done({ data: comparison, text: textOf(comparison, left, invocation) })
  },
}

/** The ids of the option: from two to fourteen, each once, each written as an id is. */
function readIds(text: string): Outcome<readonly string[]> {
  const ids = text.split(',').filter((one) => one !== '')
  const wrong = ids.find((id) => !RecordId.safeParse(id).success)
  if (wrong !== undefined) return refused('option-malformed', { option: '--strategies', value: wrong })
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) return refused('strategy-twice', { id: twice })
  if (ids.length < fewestStrategies || ids.length > mostStrategies)
    return refused('strategies-count', {
      count: ids.length,
      fewest: fewestStrategies,
      most: mostStrategies,
    })
  return done(ids)
}

function checkStrategies(
  nodes: ReadonlyMap<string, NodeRecord>,
  ids: readonly string[],
  { language }: Invocation,
): Outcome<null> {
  for (const id of ids) {
    const node = nodes.get(id)
    if (node === undefined) return refused('unknown-id', { id })
    if (node.type === 'Strategy') continue
    const known = [...nodes.values()].filter((one) => one.type === 'Strategy').map((one) => one.id)
    return refused('not-a-strategy', {
      id,
      type: typeName(node.type, language),
      known: known.sort().slice(0, 5).join(', '),
    })
  }
  return done(null)
}

/** So many measures of a cell are named in the text; the JSON has all. */
const mostNamed = 3

function textOf(comparison: StrategiesView, left: number, invocation: Invocation): string {
  const { t, language } = invocation
  const { heads, rows, pairs, differences, pulls } = comparison
  const nameOf = (id: string): string => {
    const head = heads.find((one) => one.id === id)
    return head === undefined ? id : marked(head.name, head.lang, invocation)
  }
  const isFilled = (row: (typeof rows)[number]) => row.heldBy.length > 0
  const unfilled = rows.filter((row) => !isFilled(row))
  const lines = [
    t('strategies:cli.title', { axis: t(`strategies:axis.${comparison.axis}`) }),
    ...heads.map((head) => {
      const parts = [
        head.placeName,
        head.periodText,
        t(head.isEnded ? 'strategies:readAtEnd' : 'strategies:readOn', {
          day: formatDay(head.readOn, language),
        }),
        moneyIn(head.money, invocation),
      ]
      return `  ${marked(head.name, head.lang, invocation)} (${parts.filter((one) => one !== '').join(' · ')})`
    }),
    '',
    t(`strategies:cli.${differences.length === 0 ? 'noDifferences' : 'differences'}`),
    ...differences.flatMap((one) => [
      `  ${one.name}`,
      ...one.groups.map((group) => wrapped(`${group.text} — ${group.strategies.map(nameOf).join('; ')}`, 4)),
    ]),
    ...rows.filter(isFilled).flatMap((row) => ['', ...rowLines(row, comparison, nameOf, invocation)]),
    ...(unfilled.length === 0
      ? []
      : [
          '',
          wrapped(
            t('strategies:cli.unfilled', {
              count: unfilled.length,
              rows: unfilled.map((row) => row.name).join('; '),
            }),
          ),
        ]),
    ...(left > 0 ? [t('cli:more', { count: left })] : []),
    '',
    t('strategies:cli.pairs'),
    ...pairs.map((one) =>
      wrapped(
        `${nameOf(one.a)} · ${nameOf(one.b)} — ${t('strategies:pair.count', { shared: one.shared, of: one.of })}. ${one.why}`,
        2,
      ),
    ),
    ...(pulls.length === 0
      ? []
      : [
          '',
          t('strategies:cli.pulls', { count: pulls.length }),
          numbered(
            pulls.map((one) => [
              `${one.name} — ${one.ruleName}`,
              one.why,
              ...fairnessLines(one, invocation),
              sourcesLine(one.citations, invocation),
            ]),
            0,
            invocation,
          ),
        ]),
  ]
  return lines.join('\n')
}

function rowLines(
  row: StrategiesView['rows'][number],
  { strategies, measures }: StrategiesView,
  nameOf: (id: string) => string,
  invocation: Invocation,
): readonly string[] {
  const { t, language } = invocation
  const held = row.onlyIn ?? row.notIn
  const note =
    held === null
      ? ''
      : ` — ${t(`strategies:cli.${row.onlyIn === null ? 'notIn' : 'onlyIn'}`, { strategy: nameOf(held) })}`
  const cells = strategies.flatMap((id) => {
    const cell = row.cells[id]
    if (cell === undefined) return []
    if (cell.measures.length === 0) return [wrapped(`${nameOf(id)}${colon(language)}${cell.why ?? ''}`, 4)]
    const named = cell.measures.slice(0, mostNamed).flatMap((one) => {
      const measure = measures[one]
      if (measure === undefined) return []
      const said = [
        measure.organizations.map((organization) => organization.name).join(', '),
        marked(measure.timing, measure.timingLang, invocation),
        measure.statusName,
        moneyIn(measure.money, invocation),
      ].filter((part) => part !== '')
      return [wrapped([marked(measure.name, measure.lang, invocation), ...said].join(' · '), 6)]
    })
    const more = cell.measures.length - named.length
    return [
      `    ${nameOf(id)}${colon(language)}${cell.measures.length}`,
      ...named,
      ...(more > 0 ? [`      ${t('strategies:more', { count: more, n: more })}`] : []),
    ]
  })
  return [`${row.name}${note}`, ...cells]
}

/** What is counted; an amount that counts elsewhere, or not at all, is known all the same. */
function moneyIn(counted: number | null, { t, language }: Invocation): string {
  if (counted === null) return ''
  return counted === 0
    ? t('strategies:moneyZero')
    : t('strategies:money', { amount: formatMoney(counted, language) })
}
