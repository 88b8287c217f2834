import type { Property } from './property.ts'
import { nodeTypes, relationshipTypes, schemaVersion } from './registry.ts'

/** The schema in what may never change again: names, kinds, closed lists, ends. Comparable as text. */
export type SchemaOutline = {
  readonly version: number
  /** `Organization.kind: choice`, `Organization.kind = ngo`, `LEADS: Organization → Commitment`. */
  readonly lines: readonly string[]
}

export function schemaOutline(): SchemaOutline {
  const lines = [
    ...Object.values(nodeTypes).flatMap(({ type, properties }) => [
      type,
      ...propertyLines(type, properties as Readonly<Record<string, Property>>),
    ]),
    ...Object.values(relationshipTypes).flatMap(({ type, ends, properties }) => [
      type,
      ...ends.flatMap(({ from, to }) =>
        listed(from).flatMap((one) => listed(to).map((other) => `${type}: ${one} → ${other}`)),
      ),
      ...propertyLines(type, properties as Readonly<Record<string, Property>>),
    ]),
  ]
  return { version: schemaVersion, lines: [...new Set(lines)].sort() }
}

function propertyLines(type: string, properties: Readonly<Record<string, Property>>): string[] {
  return Object.entries(properties).flatMap(([name, { kind, choices = [] }]) => [
    `${type}.${name}: ${kind}`,
    ...choices.map((choice) => `${type}.${name} = ${choice.id}`),
  ])
}

function listed(types: readonly string[] | 'any'): readonly string[] {
  return types === 'any' ? ['any'] : types
}

/** What a schema no longer says that it once said, and what it says anew. */
export function compareOutlines(before: readonly string[], now: readonly string[]) {
  const [known, present] = [new Set(before), new Set(now)]
  return {
    gone: before.filter((line) => !present.has(line)),
    added: now.filter((line) => !known.has(line)),
  } as const
}
