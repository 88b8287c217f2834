import type { Property } from '../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { fits } from '../state/fields.ts'
import { shortOf } from './parse-command.ts'

/** Fields of the journal and what they become; null clears. */
export type FieldValues = ReadonlyMap<string, unknown>

type Input = {
  readonly type: string
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * What a person wrote of a record, as fields of the journal: bilingual properties by language, any other whole.
 *
 * Shape:  null, an empty string and blank words clear a field.
 * Errors: `field-unknown` with type and field; `value-<kind of property>` with field and value, the sentence states the
 *         rule. The first one found, in the order written.
 */
export function validateProperties({ type, id, properties }: Input): Outcome<FieldValues> {
  const declared: Readonly<Record<string, Property>> =
    (nodeType(type) ?? relationshipType(type))?.properties ?? {}
  const fields = new Map<string, unknown>()
  for (const name of Object.keys(properties)) {
    const value = properties[name]
    const property = Object.hasOwn(declared, name) ? declared[name]! : undefined
    if (property === undefined) return refused('field-unknown', { type, id, field: shortOf(name) }, 'C3')
    const outcome =
      property.kind === 'bilingual'
        ? bilingualFields(type, id, name, value, fields)
        : plainField(type, id, name, property, value, fields)
    if (!outcome.ok) return outcome
  }
  return done(fields)
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

function bilingualFields(
  type: string,
  id: string,
  name: string,
  value: unknown,
  fields: Map<string, unknown>,
): Outcome<null> {
  if (isBlank(value)) {
    fields.set(`${name}.en`, null).set(`${name}.fr`, null)
    return done(null)
  }
  if (typeof value !== 'object' || Array.isArray(value))
    return refused('value-bilingual', { type, id, field: name, value: shortOf(value) }, 'C4')
  for (const language of Object.keys(value as object)) {
    const field = `${name}.${language}`
    if (language !== 'en' && language !== 'fr')
      return refused('field-unknown', { type, id, field: shortOf(field) }, 'C3')
    const words = (value as Record<string, unknown>)[language]
    if (isBlank(words)) fields.set(field, null)
    else if (typeof words === 'string' && fits(type, field, words)) fields.set(field, words.trim())
    else return refused('value-bilingual', { type, id, field, value: shortOf(words) }, 'C4')
  }
  return done(null)
}

function plainField(
  type: string,
  id: string,
  name: string,
  property: Property,
  value: unknown,
  fields: Map<string, unknown>,
): Outcome<null> {
  // null is a value of a few properties (a score that is not given yet); it is the same as none
  if (isBlank(value)) {
    fields.set(name, null)
    return done(null)
  }
  const whole = property.schema.safeParse(value)
  const parsed = whole.success ? whole : property.schema.safeParse(withoutBlanks(value))
  const { least } = property
  if (parsed.success && least !== undefined && (parsed.data as number) < least)
    return refused('value-least', { type, id, field: name, value: shortOf(value), least }, 'C4')
  if (parsed.success) {
    fields.set(name, parsed.data)
    return done(null)
  }
  const inside = parsed.error.issues[0]?.path.join('.') ?? ''
  const field = inside === '' ? name : `${name}.${inside}`
  const choices = property.choices?.map((choice) => choice.id).join(', ') ?? ''
  return refused(`value-${ruleOf(name, property)}`, { type, id, field, value: shortOf(value), choices }, 'C4')
}

/** A structured value without its keys that hold an empty string, which is the same as absent. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([, one]) => typeof one !== 'string' || one.trim() !== '')
  return Object.fromEntries(kept)
}

/** Which sentence states the rule of a property: that of its kind, or one of its own. */
function ruleOf(name: string, property: Property): string {
  if (property.kind === 'number' && name === 'score') return 'score'
  if (property.kind === 'text' && name === 'scorer') return 'scorer'
  if (property.kind === 'text' && name === 'startTime') return 'clock'
  return property.kind
}
