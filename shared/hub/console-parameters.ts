import type { AnalysisContext } from '../analysis/context.ts'
import type { JsonValue } from '../view/shapes/console.ts'

/** So many pairs or points are enough to read. */
const fewPairs = 100

/** What a parameter of the pack is where nobody says something else: as the views of the window ask. */
const usual: Readonly<Record<string, (context: AnalysisContext) => unknown>> = {
  asOf: ({ asOf }) => asOf,
  currentMonths: ({ currentMonths }) => currentMonths,
  horizonEnd: ({ horizonEnd }) => horizonEnd,
  scope: ({ scope }) => scope,
  rowAxis: () => 'jurisdiction',
  columnAxis: () => 'pillar',
  limit: () => fewPairs,
}

/** The text that stands in the field of a parameter before anything is typed; empty where nothing is usual. */
export function usualParameter(name: string, context: AnalysisContext): string {
  const value = Object.hasOwn(usual, name) ? usual[name]?.(context) : undefined
  return value === undefined ? '' : parameterText(value)
}

/** A value as it is typed into its field: a text as it stands, unless it would be read as something else. */
export function parameterText(value: unknown): string {
  return typeof value === 'string' && parameterValue(value)?.value === value ? value : JSON.stringify(value)
}

/**
 * What a field of a parameter holds: JSON where it is JSON, otherwise the text itself; an empty field is null. Undefined
 * where it begins like a list, a map or a text in quotes and is none, and for an integer that JSON cannot carry.
 */
export function parameterValue(typed: string): { readonly value: JsonValue } | undefined {
  const text = typed.trim()
  if (text === '') return { value: null }
  try {
    const value = JSON.parse(text) as JsonValue
    // beyond 2^53 it would be another number
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : { value }
  } catch {
    return /^["[{]/.test(text) ? undefined : { value: text }
  }
}
