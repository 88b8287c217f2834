import { z } from 'zod'
import type { Property } from './property.ts'
import { RecordId } from './record-id.ts'
import { nodeTypes, relationshipTypes, schemaVersion } from './registry.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The schema as JSON Schema (draft 2020-12), for programs that write or check an export without this one.
 *
 * Shape: `$defs` holds a definition a type; the root is the shape of `export --as json`. What JSON Schema cannot say
 *        (which ends exist, which types a relationship joins) stands in SCHEMA.md.
 */
export function jsonSchema(): Json {
  const nodes = Object.values(nodeTypes).map(({ type, description, properties }) => [
    type,
    record(type, description, properties as Readonly<Record<string, Property>>),
  ])
  const relationships = Object.values(relationshipTypes).map(({ type, description, properties }) => [
    type,
    record(type, description, properties as Readonly<Record<string, Property>>, {
      from: idSchema,
      to: idSchema,
    }),
  ])
  const anyOf = (types: readonly unknown[]) => ({
    anyOf: types.map((type) => ({ $ref: `#/$defs/${String(type)}` })),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Fourfold map',
    description: `A map as it is exported; schema version ${schemaVersion}.`,
    type: 'object',
    required: ['format', 'version', 'nodes', 'relationships'],
    properties: {
      format: { const: 'fourfold-map' },
      version: { const: 1 },
      nodes: { type: 'array', items: anyOf(Object.keys(nodeTypes)) },
      relationships: { type: 'array', items: anyOf(Object.keys(relationshipTypes)) },
    },
    $defs: { ...(Object.fromEntries([...nodes, ...relationships]) as Json), ...sharedDefinitions() },
  }
}

const idSchema = { type: 'string', pattern: patternOf(RecordId) }

function record(
  type: string,
  description: string,
  properties: Readonly<Record<string, Property>>,
  ends: Readonly<Record<string, Json>> = {},
): Json {
  return {
    type: 'object',
    description,
    required: ['id', 'type', ...Object.keys(ends), 'properties'],
    properties: {
      id: idSchema,
      type: { const: type },
      ...ends,
      properties: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, one]) => [name, propertySchema(one)]),
        ),
      },
    },
  }
}

/** Values that many properties share: defined once, by their kind. */
const sharedKinds = [
  'bilingual',
  'timing',
  'stated-date',
  'fiscal-years',
  'eligibility',
  'name-status',
  'recipients',
]

function propertySchema({ schema, kind, label, choices, unit }: Property): Json {
  return {
    title: label.en,
    ...(sharedKinds.includes(kind) ? { $ref: `#/$defs/${kind}` } : schemaOf(schema)),
    ...(choices === undefined ? {} : { enum: choices.map((choice) => choice.id) }),
    ...(unit === undefined ? {} : { description: `in ${unit}` }),
  }
}

function sharedDefinitions(): Json {
  const all = [...Object.values(nodeTypes), ...Object.values(relationshipTypes)].flatMap(
    ({ properties }) => Object.values(properties) as readonly Property[],
  )
  return Object.fromEntries(
    sharedKinds.map((kind) => [kind, schemaOf(all.find((property) => property.kind === kind)!.schema)]),
  )
}

function schemaOf(schema: z.ZodType): Json {
  const { $schema: _draft, ...own } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  return own
}

function patternOf(schema: z.ZodType): string {
  return String(z.toJSONSchema(schema)['pattern'])
}
