import type { GapCrossing } from '../../analysis/changes/gap-crossings.ts'
import type { Held } from '../../analysis/changes/held.ts'
import type { RecordedField } from '../../analysis/changes/recorded.ts'
import { formatNumber, formatParts } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { named } from '../names.ts'
import { changeSections, type ChangeRow, type ChangeSection, type ChangesView } from '../shapes/changes.ts'
import { changeMarks, type ChangeMark } from './change-marks.ts'
import { daysOf, type Compared } from './change-words.ts'
import { gapRows, overlapRows, pointRows } from './finding-rows.ts'
import { inForceRows } from './in-force-rows.ts'
import { recordRows } from './record-rows.ts'
import { commitmentRows, moneyRows, staleRows } from './time-rows.ts'

const rowsOf: { readonly [S in ChangeSection]: (compared: Compared) => ChangeRow[] } = {
  records: recordRows,
  inForce: inForceRows,
  gaps: gapRows,
  overlaps: overlapRows,
  points: pointRows,
  money: moneyRows,
  commitments: commitmentRows,
  stale: staleRows,
}

/** Findings stand in their rank; records by what became of them, then by name. */
const byName: readonly ChangeSection[] = ['records', 'inForce', 'money', 'stale']

/**
 * The difference of two points in codes and in words, those of one time only where an axis is given; `made` where the file
 * is younger than the point since which is asked.
 */
export function presentChanges(
  compared: Compared,
  made: string | null,
  axis?: ChangeRow['axis'],
): ChangesView {
  const { asked, before, changes } = compared
  const { added, changed, removed, merged } = changes.recorded
  const { now, then } = changes.held
  const rows = Object.fromEntries(
    changeSections.map((one) => {
      const told = rowsOf[one](compared).filter((row) => axis === undefined || row.axis === axis)
      return [one, inOrder(told, one, asked.language)]
    }),
  ) as ChangesView['rows']
  return {
    since: before.context.asOf,
    until: asked.context.asOf,
    knownSince: before.knownAt ?? '',
    knownUntil: asked.knownAt ?? null,
    made,
    added: [...added],
    changed: changed.map(({ id, fields }) => ({ id, fields: fields.map(asCode) })),
    removed: [...removed],
    merged: [...merged],
    gaps: {
      opened: crossingsOf(changes.gaps, 'new', now),
      closed: crossingsOf(changes.gaps, 'gone', then),
      changed: [...changes.gapKinds],
    },
    overdue: [...changes.overdue],
    rows,
    summary: summaryOf(compared, rows, axis),
    calls: datedCalls(asked),
  }
}

function datedCalls({ graph, language }: Asked): ChangesView['calls'] {
  return graph
    .ofType('Call')
    .flatMap((call) => {
      const { date } = call.properties
      return typeof date === 'string' ? [{ ...named(graph, call.id, language), date }] : []
    })
    .sort((a, b) => (a.date !== b.date ? (a.date > b.date ? -1 : 1) : a.id < b.id ? -1 : 1))
}

function asCode({ field, from, to }: RecordedField): Pick<RecordedField, 'field' | 'from' | 'to'> {
  return { field, from, to }
}

function crossingsOf(all: readonly GapCrossing[], change: GapCrossing['change'], { gaps }: Held) {
  return all.flatMap(({ id, axis, measuresDiffer, ...one }) => {
    const kind = gaps.get(id)?.kind
    return one.change === change && kind !== undefined ? [{ id, kind, axis, measuresDiffer }] : []
  })
}

function inOrder(rows: ChangeRow[], section: ChangeSection, language: string): ChangeRow[] {
  if (!byName.includes(section)) return rows
  const collator = new Intl.Collator(language)
  const rank = ({ mark }: ChangeRow) => changeMarks.indexOf(mark)
  return rows.sort((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

type Sum = {
  readonly key: string
  readonly section: ChangeSection
  readonly marks: readonly ChangeMark[] | null
  /** Of this time only: what began is not what we learned had begun. */
  readonly axis?: ChangeRow['axis']
}

const sums: readonly Sum[] = [
  { key: 'added', section: 'records', marks: ['added'] },
  { key: 'changed', section: 'records', marks: ['changed'] },
  { key: 'removed', section: 'records', marks: ['removed', 'merged'] },
  { key: 'began', section: 'inForce', marks: ['began'], axis: 'in-force' },
  { key: 'ended', section: 'inForce', marks: ['ended'], axis: 'in-force' },
  { key: 'learned', section: 'inForce', marks: null, axis: 'recorded' },
  { key: 'opened', section: 'gaps', marks: ['opened'] },
  { key: 'closed', section: 'gaps', marks: ['closed'] },
  { key: 'kind', section: 'gaps', marks: ['other-kind'] },
  { key: 'listed', section: 'gaps', marks: ['listed', 'unlisted'] },
  { key: 'overlaps', section: 'overlaps', marks: null },
  { key: 'points', section: 'points', marks: null },
  { key: 'money', section: 'money', marks: null },
  { key: 'passed', section: 'commitments', marks: ['passed', 'overdue'] },
  { key: 'stale', section: 'stale', marks: ['went-stale'] },
]

/** What came about and what was recorded, each counted by itself. */
function summaryOf(
  compared: Compared,
  rows: ChangesView['rows'],
  only: ChangeRow['axis'] | undefined,
): string {
  const { t } = compared.asked
  const said = daysOf(compared)
  const [inForce, recorded] = (['in-force', 'recorded'] as const).map((axis) =>
    countsOf(compared, rows, axis),
  )
  if (inForce === '' && recorded === '')
    return t(only === undefined ? 'changes:none' : `changes:noneBy.${only}`, said)
  const which = inForce === '' ? 'recorded' : recorded === '' ? 'inForce' : 'both'
  return t(`changes:summary.${which}`, { ...said, inForce, recorded })
}

function countsOf({ asked }: Compared, rows: ChangesView['rows'], axis: ChangeRow['axis']): string {
  const { t, language } = asked
  const parts = sums.flatMap(({ key, section, marks, ...one }) => {
    if (one.axis !== undefined && one.axis !== axis) return []
    const isMeant = (row: ChangeRow) => row.axis === axis && (marks === null || marks.includes(row.mark))
    const count = rows[section].filter(isMeant).length
    return count === 0 ? [] : [t(`changes:sum.${key}`, { count, n: formatNumber(count, language) })]
  })
  return formatParts(parts, language)
}
