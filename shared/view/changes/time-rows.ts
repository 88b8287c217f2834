import type { FundingLine } from '../../analysis/funding.ts'
import type { CommitmentAt } from '../../analysis/commitments.ts'
import { timingOf } from '../../analysis/currency.ts'
import { formatDay, formatFiscalYear, formatTiming } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { nameOf } from '../names.ts'
import { whyCounted } from '../present-funding.ts'
import type { ChangeRow } from '../shapes/changes.ts'
import { bySentence, rowOfRecord, type Compared } from './change-words.ts'

/** Money that began, and money whose last fiscal year is over; each with how it counts (R17). */
export function moneyRows(compared: Compared): ChangeRow[] {
  const { asked, changes } = compared
  const { now, then } = changes.held
  return changes.money.map(({ id, change, axis }) => {
    const line = (change === 'new' ? now : then).money.get(id)
    const told = line === undefined || compared.isWithheld(id) ? [] : amountOf(asked, line)
    return rowOfRecord(compared, id, {
      mark: change === 'new' ? 'began' : 'ended',
      axis,
      why: [...told, bySentence(compared, change, axis)],
    })
  })
}

function amountOf(asked: Asked, line: FundingLine): string[] {
  const { t } = asked
  const { years } = line.money
  const amount = t('changes:why.kind', { kind: whyCounted(asked, line) })
  if (years === undefined) return [amount]
  const { from, to } = years
  const said =
    to === null
      ? t('changes:why.openYears', { from: formatFiscalYear(from) })
      : [...new Set([from, to])].map(formatFiscalYear).join(' – ')
  return [amount, t('changes:why.years', { years: said })]
}

/** Commitments whose timing passed, saying whether they are owed still; and those that are owed, or not, since (R2). */
export function commitmentRows(compared: Compared): ChangeRow[] {
  const { asked, changes } = compared
  const { now, then } = changes.held
  const { t } = asked
  return [
    ...changes.passed.map(({ id, change, axis }) => {
      const one = (change === 'new' ? now : then).passed.get(id)
      const isOwed = change === 'new' && one?.overdue === true
      return rowOfRecord(compared, id, {
        mark: change === 'gone' ? 'not-passed' : isOwed ? 'overdue' : 'passed',
        axis,
        why: [
          one === undefined || compared.isWithheld(id) ? '' : promiseOf(asked, one),
          isOwed ? t('changes:why.owed') : '',
          bySentence(compared, change, axis),
        ],
      })
    }),
    ...changes.owed.map(({ id, to, axis }) => {
      const one = now.passed.get(id)
      return rowOfRecord(compared, id, {
        mark: to ? 'overdue' : 'not-owed',
        axis,
        why: [
          one === undefined ? '' : promiseOf(asked, one),
          t(to ? 'changes:why.owed' : 'changes:why.notOwed'),
          bySentence(compared, 'turned', axis),
        ],
      })
    }),
  ]
}

function promiseOf({ t, language }: Asked, { measure, strategy }: CommitmentAt): string {
  return [
    ...(strategy === null
      ? []
      : [t('changes:why.ofStrategy', { strategy: nameOf(strategy, language).text })]),
    t('changes:why.timing', { timing: formatTiming(timingOf(measure.node), language) }),
  ].join(' ')
}

/** What is to be verified again since, and what is not any more; a record that is new or gone is told as such. */
export function staleRows(compared: Compared): ChangeRow[] {
  const { asked, changes } = compared
  const { t, language } = asked
  const { now } = changes.held
  const isAtBoth = (id: string) =>
    asked.graph.node(id) !== undefined && compared.before.graph.node(id) !== undefined
  const stale = changes.stale.filter(({ id }) => isAtBoth(id))
  return stale.map(({ id, change, axis }) => {
    const seen = now.stale.get(id) ?? null
    const last =
      seen === null ? t('changes:why.neverSeen') : t('changes:why.seen', { day: formatDay(seen, language) })
    return rowOfRecord(compared, id, {
      mark: change === 'new' ? 'went-stale' : 'not-stale',
      axis,
      why: [change === 'new' ? last : '', bySentence(compared, change, axis)],
    })
  })
}
