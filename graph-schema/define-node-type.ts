import { z } from 'zod'
import type { Label } from './bilingual.ts'
import { commonNodeProperties } from './common-properties.ts'
import type { Property } from './property.ts'

type Properties = Readonly<Record<string, Property>>

/** What the schema says of one node type. `since` is the schema version that introduced it; never edited after. */
export type NodeType<Type extends string = string, P extends Properties = Properties> = {
  readonly type: Type
  readonly since: number
  readonly label: Label
  readonly plural: Label
  readonly description: string
  /** Properties of its own and those that every node has. */
  readonly properties: P & typeof commonNodeProperties
  /** Strict over names, and a name or a text in one language is there. */
  readonly schema: z.ZodType<NodeProperties<P & typeof commonNodeProperties>>
  readonly indexed: readonly (keyof P & string)[]
  /** A measure is something done: Commitment, Initiative, Program, Service ("M" in design.md). */
  readonly isMeasure: boolean
  /** Its handling is `own` and stays so: it is in nothing that anybody else receives (R29). */
  readonly isKeptOwn: boolean
}

export type NodeProperties<P extends Properties> = {
  -readonly [K in keyof P]?: z.infer<P[K]['schema']> | undefined
}

type Declaration<Type extends string, P extends Properties> = {
  readonly type: Type
  readonly since: number
  readonly label: Label
  readonly plural: Label
  readonly description: string
  readonly properties: P
  readonly indexed?: readonly (keyof P & string)[]
  readonly isMeasure?: boolean
  readonly isKeptOwn?: boolean
}

/**
 * Declares a node type once; types, validation, constraints, JSON Schema and documentation come from it.
 *
 * Errors: none here; a record without a name or a text is refused by `schema` with the path `name`.
 */
export function defineNodeType<const Type extends string, P extends Properties>(
  declaration: Declaration<Type, P>,
): NodeType<Type, P> {
  const properties = { ...commonNodeProperties, ...declaration.properties } as P & typeof commonNodeProperties
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, one.schema.optional()]),
  )
  const schema = z
    .strictObject(shape)
    .refine((record) => hasWords(record['name']) || hasWords(record['text']), {
      error: 'a name (or a text) in one language is needed',
      path: ['name'],
    })
  return {
    ...declaration,
    properties,
    schema: schema as unknown as NodeType<Type, P>['schema'],
    indexed: declaration.indexed ?? [],
    isMeasure: declaration.isMeasure ?? false,
    isKeptOwn: declaration.isKeptOwn ?? false,
  }
}

function hasWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((words) => typeof words === 'string' && words.trim() !== '')
}
