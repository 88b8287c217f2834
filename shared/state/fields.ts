import type { Language } from '../../graph-schema/bilingual.ts'
import type { Property } from '../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'

/**
 * Fields of the journal that are no properties: whether a record exists, the ends of a relationship, and the record
 * that it was merged into. No property may have one of these names (held by a test).
 */
export const recordFields = ['exists', 'from', 'to', 'mergedInto'] as const

/** What a field of the journal means in this schema: a property, in one language where it is bilingual. */
export type FieldMeaning = {
  readonly name: string
  readonly property: Property
  readonly language?: Language
}

export type Kind = 'node' | 'relationship'

/** Whether a type is one of nodes or of relationships; undefined for a type of a newer schema. */
export function kindOf(type: string): Kind | undefined {
  if (nodeType(type) !== undefined) return 'node'
  return relationshipType(type) === undefined ? undefined : 'relationship'
}

const meanings = new Map<string, ReadonlyMap<string, FieldMeaning>>()

/** The fields that the properties of a type become in the journal; empty for an unknown type. */
export function fieldsOfType(type: string): ReadonlyMap<string, FieldMeaning> {
  const known = meanings.get(type)
  if (known !== undefined) return known
  const properties: Readonly<Record<string, Property>> =
    (nodeType(type) ?? relationshipType(type))?.properties ?? {}
  const fields = new Map<string, FieldMeaning>()
  for (const [name, property] of Object.entries(properties)) {
    if (property.kind !== 'bilingual') {
      fields.set(name, { name, property })
      continue
    }
    fields.set(`${name}.en`, { name, property, language: 'en' })
    fields.set(`${name}.fr`, { name, property, language: 'fr' })
  }
  meanings.set(type, fields)
  return fields
}

/** The properties of a record as fields of the journal: a bilingual one becomes one field a language. */
export function fieldsOf(type: string, properties: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const meaning = fieldsOfType(type)
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue
    if (meaning.has(name)) fields.set(name, value)
    else
      for (const [language, words] of Object.entries(value as Record<string, unknown>))
        if (words !== undefined && words !== null) fields.set(`${name}.${language}`, words)
  }
  return fields
}

/** Fields of the journal back into properties, as `fieldsOf` took them apart. */
export function propertiesOf(type: string, fields: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const meaning = fieldsOfType(type)
  const properties: Record<string, unknown> = {}
  for (const [field, value] of fields) {
    const { name, language } = meaning.get(field) ?? { name: field }
    properties[name] = language === undefined ? value : { ...(properties[name] ?? {}), [language]: value }
  }
  return properties
}

/** True when a value may stand in a field: as the schema says, or null, which clears it. */
export function fits(type: string, field: string, value: unknown): boolean {
  if (value === null) return true
  switch (field) {
    case 'exists':
      return typeof value === 'boolean'
    case 'from':
    case 'to':
    case 'mergedInto':
      return typeof value === 'string'
  }
  const meaning = fieldsOfType(type).get(field)
  if (meaning === undefined) return true // of a newer schema: kept, not shown, judged by the one that knows it
  const { property, language } = meaning
  return property.schema.safeParse(language === undefined ? value : { [language]: value }).success
}
