import type { Timing } from '../../../graph-schema/timing.ts'
import { toDay } from '../../base/days.ts'
import type { Agreement } from './agreements.ts'
import type { Notices } from './notices.ts'
import type { ReadDate } from './values.ts'

/** First and last day of an agreement as far as they are told, and to which precision. */
export type Span = {
  readonly start: { readonly day: string; readonly isYear: boolean } | undefined
  readonly end: { readonly day: string; readonly isYear: boolean } | undefined
}

/** The days of the latest amendment; of an agreement in parts from its first report to its last. */
export function spanOf({ latest, history, isSum }: Agreement): Span {
  const rows = isSum ? history : [latest]
  const starts = rows.flatMap((row) => dayOf(row.start, 'first') ?? [])
  const ends = rows.flatMap((row) => dayOf(row.end, 'last') ?? [])
  const inOrder = (a: { day: string }, b: { day: string }) => (a.day < b.day ? -1 : 1)
  return { start: starts.sort(inOrder)[0], end: ends.sort(inOrder).at(-1) }
}

function dayOf(date: ReadDate, side: 'first' | 'last'): { day: string; isYear: boolean } | undefined {
  if (date.kind === 'day') return { day: date.day, isYear: false }
  if (date.kind !== 'year') return undefined
  return { day: side === 'first' ? toDay(date.year, 1, 1) : toDay(date.year, 12, 31), isYear: true }
}

/**
 * When an agreement runs, with the file's own writing where that is not ISO. An end before the start is left out: which
 * of the two is wrong is not told. No end is not "ongoing".
 */
export function periodOf(agreement: Agreement, notices: Notices): Timing | undefined {
  const { start, end: stated } = spanOf(agreement)
  const { latest } = agreement
  const isTurned = start !== undefined && stated !== undefined && stated.day < start.day
  if (isTurned) notices.add('endBeforeStart', { ...latest.place, field: 'agreement_end_date' })
  if (stated === undefined) notices.add('noEnd', { ...latest.place, field: 'agreement_end_date' })
  const end = isTurned ? undefined : stated
  if (start === undefined && end === undefined) return undefined
  const written = [latest.start, latest.end].flatMap((date) => ('text' in date ? (date.text ?? []) : []))
  const precision = {
    ...(start?.isYear === true ? { start: 'year' as const } : {}),
    ...(end?.isYear === true ? { end: 'year' as const } : {}),
  }
  return {
    ...(written.length === 0 ? {} : { text: written.join(' – ').slice(0, 200) }),
    start: start?.day ?? null,
    end: end?.day ?? null,
    ongoing: false,
    ...(Object.keys(precision).length === 0 ? {} : { precision }),
  }
}

/** Whether an agreement runs on some day between two, both inclusive; an end or start that is not told leaves it open. */
export function overlaps(agreement: Agreement, from: string | undefined, to: string | undefined): boolean {
  const { start, end } = spanOf(agreement)
  if (start === undefined && end === undefined) return from === undefined && to === undefined
  return (
    (from === undefined || end === undefined || end.day >= from) &&
    (to === undefined || start === undefined || start.day <= to)
  )
}
