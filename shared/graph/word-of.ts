type Record_ = { readonly properties: Readonly<Record<string, unknown>> }

/** A property that is a word (a code, a number as printed, a day); undefined where there is none or it is something else. */
export function wordOf(record: Record_ | undefined, property: string): string | undefined {
  const value = record?.properties[property]
  return typeof value === 'string' ? value : undefined
}
