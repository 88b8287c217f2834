import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import type { Property } from '../../../graph-schema/property.ts'
import type { Command } from '../command.ts'
import { textWarnings, type TextWarning } from './text-warnings.ts'

/** A warning with where it is: the record, and the property with its language. */
export type CommandWarning = TextWarning & { readonly id: string | undefined; readonly field: string }

type Known = { readonly type: string; readonly properties: Readonly<Record<string, unknown>> }
type Text = { readonly id: string | undefined; readonly field: string; readonly text: string }

/**
 * What in the texts that a command writes should be looked at again, its reasons included.
 *
 * `recordOf` gives a record as it stands, before or after the command. Cost: O(size of the command).
 */
export function commandWarnings(
  command: Command,
  recordOf: (id: string) => Known | undefined,
): readonly CommandWarning[] {
  if (command.do === 'batch')
    return [
      ...command.commands.flatMap((one) => commandWarnings(one, recordOf)),
      ...warningsIn([...textOf(undefined, 'reason', command.reason)]),
    ]
  const id = 'id' in command ? command.id : undefined
  const reason = 'reason' in command ? textOf(id ?? findingOf(command), 'reason', command.reason) : []
  if (!('properties' in command) || command.properties === undefined) return warningsIn(reason)
  const known = id === undefined ? undefined : recordOf(id)
  const type = 'type' in command ? command.type : known?.type
  const precision = command.properties['locationPrecision'] ?? known?.properties['locationPrecision']
  const texts = textsOf(id, type, command.properties)
  return warningsIn([...texts, ...reason], precision === 'public')
}

function findingOf(command: Command): string | undefined {
  return command.do === 'judge' ? command.finding : undefined
}

function warningsIn(texts: readonly Text[], isPlacePublic = false): readonly CommandWarning[] {
  return texts.flatMap(({ id, field, text }) =>
    textWarnings(text, { field, isPlacePublic }).map((one) => ({ ...one, id, field })),
  )
}

/** Kinds whose values are words that a person wrote. */
const written: ReadonlySet<string> = new Set<Property['kind']>([
  'bilingual',
  'text',
  'texts',
  'eligibility',
  'timing',
])

function textsOf(
  id: string | undefined,
  type: string | undefined,
  properties: Known['properties'],
): readonly Text[] {
  const declared: Readonly<Record<string, Property>> =
    type === undefined ? {} : ((nodeType(type) ?? relationshipType(type))?.properties ?? {})
  return Object.entries(properties).flatMap(([name, value]) => {
    const property = Object.hasOwn(declared, name) ? declared[name] : undefined
    return property !== undefined && written.has(property.kind) ? textOf(id, name, value) : []
  })
}

/** A text, or those in a list or structure, each with its place. */
function textOf(id: string | undefined, field: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [{ id, field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => textOf(id, field, one))
  return Object.entries(value).flatMap(([key, one]) => textOf(id, `${field}.${key}`, one))
}
