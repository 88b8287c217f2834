import type { FileValue } from './drawn-map.ts'

/** How a column of values is declared in formats that have plain values only. */
export type Column = { readonly name: string; readonly type: 'boolean' | 'double' | 'string' }

/** The properties that some record has, in order, each with the type that holds all of its values. */
export function columnsOf(
  records: readonly { readonly properties: Readonly<Record<string, FileValue>> }[],
): readonly Column[] {
  const types = new Map<string, Column['type']>()
  for (const { properties } of records)
    for (const [name, value] of Object.entries(properties)) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string'
      types.set(name, (types.get(name) ?? type) === type ? type : 'string')
    }
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => ({ name, type }))
}

/** A value as text; a list as JSON, so that no sign within it can part it. */
export function textOf(value: FileValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Red, green and blue of `#rrggbb`, 0–255. */
export function channelsOf(colour: string): { readonly r: number; readonly g: number; readonly b: number } {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return { r: part(1), g: part(3), b: part(5) }
}
