import { done, refused } from '../../../shared/base/outcome.ts'
import { formatDay, formatMoney, formatNumber } from '../../../shared/language/format.ts'
import { axes, type Axis } from '../../../shared/view/shapes/axis.ts'
import { askMap, limited } from '../ask.ts'
import type { CliCommand } from '../command.ts'
import { gapLegend, gapMark } from '../gap-marks.ts'
import { columns, numbered, scopeInWords } from '../text.ts'

export const info: CliCommand = {
  name: 'info',
  usage: 'info MAP [--json]',
  operands: ['MAP'],
  heeds: ['json', 'language', 'audience', 'known-at'],
  run: async (invocation) => {
    const asked = await askMap(invocation, 'info', {}, { isLookedThrough: true })
    if (!asked.ok) return asked
    const { language, t } = invocation
    const counts = asked.value
    const list = (all: Readonly<Record<string, number>>) =>
      columns(
        Object.entries(all).map(([name, count]) => [`  ${name}`, formatNumber(count, language)]),
        [1],
      )
    const text = [
      t('cli:info.format', {
        format: counts.format,
        transactions: counts.transactions,
        entries: counts.entries,
      }),
      ...(counts.holds === undefined ? [] : [t('hub:holds', { scope: scopeInWords(counts.holds) })]),
      t('cli:info.nodes'),
      list(counts.nodes),
      t('cli:info.relationships'),
      list(counts.relationships),
      t('cli:info.sources'),
      list(counts.sources),
      t('cli:info.unsourced', { count: counts.unsourced, french: counts.unknownFrench }),
      t('cells:grade.unknown', {
        count: counts.unknownGrade,
        n: formatNumber(counts.unknownGrade, language),
      }),
    ]
    return done({ data: counts, text: text.join('\n') })
  },
}

export const matrix: CliCommand = {
  name: 'matrix',
  usage: 'matrix MAP --rows AXIS --columns AXIS [--scope KEY=ID] [--as-of DATE] [--limit N] [--json]',
  operands: ['MAP'],
  options: ['rows', 'columns'],
  required: ['rows', 'columns'],
  run: async (invocation) => {
    const { rows = '', columns: across = '' } = invocation.options
    for (const [option, axis] of [
      ['--rows', rows],
      ['--columns', across],
    ] as const) {
      if (!(axes as readonly string[]).includes(axis))
        return refused('option-value-unknown', { option, value: axis, known: axes.join(', ') })
    }
    if (rows === across) return refused('same-axis', { axis: rows })
    const asked = await askMap(invocation, 'matrix', { rows: rows as Axis, columns: across as Axis })
    if (!asked.ok) return asked
    const { shown, left } = limited(asked.value.rows, invocation)
    const isShown = new Set(shown.map((row) => row.id))
    const table = {
      ...asked.value,
      rows: shown,
      cells: asked.value.cells.filter((cell) => isShown.has(cell.row)),
    }
    const cellAt = new Map(table.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
    const text = columns(
      [
        ['', ...table.columns.map((one) => one.shortName)],
        ...table.rows.map((row) => [
          row.shortName,
          ...table.columns.map((column) => {
            const cell = cellAt.get(`${row.id} ${column.id}`)
            if (cell === undefined) return ''
            return `${cell.measures}${cell.presumed > 0 ? `+${cell.presumed}` : ''}${gapMark(cell.gap)}`
          }),
        ]),
      ],
      table.columns.map((_, i) => i + 1),
    )
    const { language, t } = invocation
    const legend = [
      ...(left > 0 ? [t('cli:more', { count: left })] : []),
      t('cli:matrix.counts'),
      ...gapLegend(new Set(table.cells.map((cell) => cell.gap)), language),
    ]
    return done({ data: table, text: [text, '', ...legend].join('\n') })
  },
}

export const commitments: CliCommand = {
  name: 'commitments',
  usage: 'commitments MAP [--scope KEY=ID] [--as-of DATE] [--limit N] [--json]',
  operands: ['MAP'],
  run: async (invocation) => {
    const { t } = invocation
    const asked = await askMap(invocation, 'commitments', {})
    if (!asked.ok) return asked
    const overdue = asked.value.filter((one) => one.overdue)
    const { shown, left } = limited(overdue, invocation)
    const entries = shown.map((one) => [
      `${one.number} ${one.name} — ${t('cli:commitments.overdue')}`,
      [one.timingText, one.organizationNames.join(', '), one.statusName]
        .filter((part) => part !== '')
        .join(' · '),
    ])
    const plans = new Map<string, typeof asked.value>()
    for (const one of asked.value) {
      if (one.currency === 'historical' && one.strategyEnded && one.strategy !== null)
        plans.set(one.strategy, [...(plans.get(one.strategy) ?? []), one])
    }
    const ended = [...plans].map(([strategy, all]) => {
      const year = all[0]?.strategyEndYear ?? null
      return t(year === null ? 'briefing:commitments.endedUndated' : 'briefing:commitments.ended', {
        strategy: all[0]?.strategyName ?? strategy,
        year,
        count: all.length,
        closed: all.filter((one) => one.hasClosedTiming).length,
        outcomes: all.filter((one) => one.hasOutcome).length,
        underWay: all.filter((one) => one.status === 'under-way').length,
      })
    })
    const text = [
      entries.length === 0 ? t('cli:commitments.noneOverdue') : numbered(entries, left, invocation),
      ...ended,
    ]
    return done({ data: limited(asked.value, invocation).shown, text: text.join('\n') })
  },
}

export const funding: CliCommand = {
  name: 'funding',
  usage: 'funding MAP [--scope KEY=ID] [--as-of DATE] [--limit N] [--json]',
  operands: ['MAP'],
  run: async (invocation) => {
    const { t, language } = invocation
    const asked = await askMap(invocation, 'funding', {})
    if (!asked.ok) return asked
    const counted = asked.value
    const { shown, left } = limited(counted.lines, invocation)
    const entries = shown.map((line) => [
      t('cli:funding.line', { name: line.name, counted: formatMoney(line.counted, language) }),
      line.why,
    ])
    const text = [
      t('cli:funding.total', { total: formatMoney(counted.total, language) }),
      ...(counted.undivided === 0
        ? []
        : [t('analysis:funding.undividedNote', { amount: formatMoney(counted.undivided, language) })]),
      numbered(entries, left, invocation),
      t('cli:funding.endings'),
      ...counted.endings.map((one) => `  ${formatDay(one.ends, language)}  ${one.name}`),
    ]
    return done({ data: { ...counted, lines: shown }, text: text.join('\n') })
  },
}
