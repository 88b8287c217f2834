import { z } from 'zod'

/**
 * A value that a query gave. A text, a truth value and an integer that a number holds exactly are themselves. `written` is
 * what JSON has no form for, as Cypher writes it; `cut` the beginning of a text that has `length` characters; nodes and
 * relationships are named by their id in the result.
 */
export type ConsoleValue =
  | null
  | boolean
  | number
  | string
  | readonly ConsoleValue[]
  | { readonly kind: 'written'; readonly type: WrittenType; readonly text: string }
  | { readonly kind: 'cut'; readonly text: string; readonly length: number }
  | { readonly kind: 'map'; readonly entries: Readonly<Record<string, ConsoleValue>> }
  | { readonly kind: 'node' | 'relationship'; readonly id: string }
  | { readonly kind: 'path'; readonly nodes: readonly string[]; readonly relationships: readonly string[] }

const WrittenType = z.enum([
  'integer',
  'float',
  'date',
  'time',
  'localtime',
  'datetime',
  'localdatetime',
  'duration',
  'point',
  'bytes',
  'other',
])
type WrittenType = z.infer<typeof WrittenType>

const ConsoleValue: z.ZodType<ConsoleValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(ConsoleValue),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('written'), type: WrittenType, text: z.string() }),
      z.object({ kind: z.literal('cut'), text: z.string(), length: z.int() }),
      z.object({ kind: z.literal('map'), entries: z.record(z.string(), ConsoleValue) }),
      z.object({ kind: z.enum(['node', 'relationship']), id: z.string() }),
      z.object({ kind: z.literal('path'), nodes: z.array(z.string()), relationships: z.array(z.string()) }),
    ]),
  ]),
)

const Properties = z.record(z.string(), ConsoleValue)

/** `isBeside`: no row has it; it joins what the rows have. */
const ConsoleNode = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  properties: Properties,
  isBeside: z.boolean(),
})
export type ConsoleNode = z.infer<typeof ConsoleNode>

const ConsoleRelationship = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: Properties,
  isBeside: z.boolean(),
})
export type ConsoleRelationship = z.infer<typeof ConsoleRelationship>

/** What a query of the console gave. */
export const ConsoleResult = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(ConsoleValue)),
  /** There is more than the rows: more of them than are shown, or larger than is taken. */
  more: z.enum(['rows', 'size']).nullable(),
  /** How long it took, in ms. */
  took: z.int(),
  nodes: z.array(ConsoleNode),
  relationships: z.array(ConsoleRelationship),
  /** Texts among the values that are ids of records, which the hub has. */
  records: z.array(z.string()),
  /** Where the nodes stand that are drawn; the others are too many. */
  places: z.record(z.string(), z.tuple([z.number(), z.number()])),
})
export type ConsoleResult = z.infer<typeof ConsoleResult>

/** So many characters has a query at most. */
export const longestQuery = 50_000

/** A query with its parameters, as JSON has them. */
export const ConsoleQuery = z.strictObject({
  text: z.string().max(longestQuery),
  parameters: z.record(z.string(), z.json()),
})
export type ConsoleQuery = z.infer<typeof ConsoleQuery>
export type JsonValue = ConsoleQuery['parameters'][string]
