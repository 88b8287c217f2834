import { addMonths, nthFiscalYearEnd, type Day } from '../base/days.ts'

/** What limits a question: ids of terms or organizations, per axis. */
export type ScopeTerms = {
  readonly [
    K in 'pillar' | 'jurisdiction' | 'population' | 'exploitation' | 'activity' | 'organization'
  ]?: readonly string[]
}

/** What every analysis is asked at. */
export type AnalysisContext = {
  readonly asOf: Day
  /** A source or verification not older than this many months makes a measure current (R1). */
  readonly currentMonths: number
  /** Last day of the horizon: what ends on or before it is ending (R5). */
  readonly horizonEnd: Day
  readonly scope: ScopeTerms
}

/** Months within which a source or verification makes a measure current. Rule R1. */
export const defaultCurrentMonths = 24

/** Months that a question may look back or ahead: fifty years. */
export const mostMonths = 600

type Asked = {
  readonly asOf: Day
  readonly currentMonths?: number | undefined
  readonly horizonMonths?: number | undefined
  readonly scope: { readonly [K in keyof ScopeTerms]?: readonly string[] | undefined }
}

/** The context of a question: by default 24 months back, and forward to the second 31 March (R5); at most `mostMonths`. */
export function contextOf(question: Asked): AnalysisContext {
  return {
    asOf: question.asOf,
    currentMonths: Math.min(question.currentMonths ?? defaultCurrentMonths, mostMonths),
    horizonEnd:
      question.horizonMonths === undefined
        ? nthFiscalYearEnd(question.asOf, 2)
        : addMonths(question.asOf, Math.min(question.horizonMonths, mostMonths)),
    scope: Object.fromEntries(
      Object.entries(question.scope).filter(([, ids]) => ids !== undefined && ids.length > 0),
    ),
  }
}

/** A key under which results of the same question may be kept. */
export function contextKey(context: AnalysisContext): string {
  return JSON.stringify([
    context.asOf,
    context.currentMonths,
    context.horizonEnd,
    Object.entries(context.scope).sort(),
  ])
}
