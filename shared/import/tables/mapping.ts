import { z } from 'zod'
import { joins } from '../../../graph-schema/define-relationship-type.ts'
import {
  nodeType,
  nodeTypeNames,
  relationshipType,
  relationshipTypeNames,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import { done, refused, type Outcome } from '../../base/outcome.ts'

const heading = z.string().max(500)
const nodeTypeName = z.enum(nodeTypeNames as [NodeTypeName, ...NodeTypeName[]])
const relationshipTypeName = z.enum(
  relationshipTypeNames as [RelationshipTypeName, ...RelationshipTypeName[]],
)
const alias = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'a short name of small letters')
/** Words of the file → what they mean here: the id of a choice, or words of a term. As they stand, or as compared. */
const words = z.record(z.string().max(300), z.string().max(300))
/** What stands between several values of one cell. */
const separator = z.string().min(1).max(5)
const language = z.enum(['en', 'fr', 'both'])

/** Whose record a column speaks of; of a table with one record a row it may be left out. */
const of = { record: alias.optional() }

/** What a column is for. */
export const Target = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('property'),
    ...of,
    property: z.string().max(60),
    /** `both`: one cell holds "English | Français". */
    language: language.optional(),
    /** The column holds one side of a period, or one part of who is admitted. */
    part: z.enum(['start', 'end', 'minAge', 'maxAge', 'condition']).optional(),
    separator: separator.optional(),
    words: words.optional(),
    /** Which comes first in dates like 03/04/2016. */
    dates: z.enum(['day-first', 'month-first']).optional(),
  }),
  z.strictObject({
    to: z.literal('relationship'),
    ...of,
    type: relationshipTypeName,
    /** What the words of the column name: terms are looked up, other records stated by their name. */
    node: nodeTypeName,
    /** The relationship leads from the named ones to the record of the row ("Led by"). */
    isInverse: z.boolean().optional(),
    language: language.optional(),
    separator: separator.optional(),
    words: words.optional(),
  }),
  z.strictObject({
    to: z.literal('mark'),
    ...of,
    type: relationshipTypeName,
    node: nodeTypeName,
    /** What the column stands for; its heading where this is left out. */
    words: z.string().max(300).optional(),
    /** Each mark is a record of this type: the record of the row delivers it, and it has the relationship. */
    through: z.enum(['Service', 'Initiative']).optional(),
  }),
  z.strictObject({ to: z.literal('identifier'), ...of, scheme: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/) }),
  z.strictObject({ to: z.literal('key'), ...of }),
  z.strictObject({ to: z.literal('id'), ...of }),
  z.strictObject({ to: z.literal('ignored') }),
])
export type Target = z.infer<typeof Target>

const Column = z.strictObject({ heading, target: Target })
export type MappedColumn = z.infer<typeof Column>

const common = {
  version: z.literal(1),
  /** Names the data for ever: what a second import finds its records by. */
  dataset: z.string().min(1).max(120),
  /** The language of texts whose column does not say it. */
  language: z.enum(['en', 'fr']),
  /** Only the sheet of this name. */
  sheet: z.string().max(100).optional(),
  /** Row of the last heading, where a person chose it: it holds where these headings stand there, else they are looked for. */
  headingRow: z.int().positive().max(1000).optional(),
}

const Records = z.strictObject({
  ...common,
  shape: z.enum(['records', 'matrix']),
  /** The records that a row speaks of; the first one gives the row its place. */
  records: z
    .array(z.strictObject({ as: alias, type: nodeTypeName }))
    .min(1)
    .max(10),
  /** Relationships between the records of a row. */
  links: z.array(z.strictObject({ type: relationshipTypeName, from: alias, to: alias })).max(30),
  columns: z.array(Column).max(20_000),
})
export type RecordsMapping = z.infer<typeof Records>

const edgeEnd = z.strictObject({
  heading,
  type: nodeTypeName,
  /** A column that says the type of each. */
  typeHeading: heading.optional(),
})

const Edges = z.strictObject({
  ...common,
  shape: z.literal('edges'),
  from: edgeEnd,
  to: edgeEnd,
  type: relationshipTypeName,
  typeHeading: heading.optional(),
  /** Words of the type column → type of relationship. */
  words: words.optional(),
  /** Properties of the relationship. */
  columns: z.array(Column).max(20_000),
})
export type EdgesMapping = z.infer<typeof Edges>

/** How the columns of a table become records: what `--mapping M.json` holds, and what the window edits and saves. */
export const Mapping = z.discriminatedUnion('shape', [Records, Edges]).superRefine((mapping, context) => {
  for (const message of problemsOf(mapping)) context.addIssue({ code: 'custom', message })
})
export type Mapping = RecordsMapping | EdgesMapping

/** A mapping out of a file. Errors: `import-tables:refusal.mapping` with the path and the reason of the first problem. */
export function parseMapping(value: unknown): Outcome<Mapping> {
  const parsed = Mapping.safeParse(value)
  if (parsed.success) return done(parsed.data)
  const issue = parsed.error.issues[0]
  return refused('import-tables:refusal.mapping', {
    path: issue?.path.join('/') ?? '',
    reason: issue?.message.slice(0, 300) ?? '',
  })
}

/** The record that a target speaks of. */
export function recordOf(mapping: RecordsMapping, target: Target) {
  const named = 'record' in target ? target.record : undefined
  return named === undefined ? mapping.records[0]! : mapping.records.find(({ as }) => as === named)
}

/** Kinds that no cell can hold. */
const notInCells: ReadonlySet<string> = new Set(['name-status', 'recipients', 'attachment', 'saved-view'])

function problemsOf(mapping: Mapping): readonly string[] {
  if (mapping.shape === 'edges') return []
  const problems: string[] = []
  const typeOf = (as: string) => mapping.records.find((one) => one.as === as)?.type
  for (const { type, from, to } of mapping.links) {
    const [a, b] = [typeOf(from), typeOf(to)]
    if (a === undefined || b === undefined) problems.push(`links: no record is called ${from} or ${to}`)
    else if (!joins(relationshipType(type)!, a, b)) problems.push(`links: ${type} does not join ${a} to ${b}`)
  }
  for (const { heading: name, target } of mapping.columns) {
    const problem = target.to === 'ignored' ? undefined : problemOf(target, recordOf(mapping, target)?.type)
    if (problem !== undefined) problems.push(`column "${name}": ${problem}`)
  }
  return problems
}

function problemOf(
  target: Exclude<Target, { to: 'ignored' }>,
  type: NodeTypeName | undefined,
): string | undefined {
  if (type === undefined) return 'no record has this name'
  if (target.to === 'property') {
    const properties = nodeType(type)!.properties
    const property = Object.hasOwn(properties, target.property) ? properties[target.property] : undefined
    if (property === undefined) return `${type} has no property ${target.property}`
    return notInCells.has(property.kind) ? `${target.property} does not fit into a cell` : undefined
  }
  if (target.to !== 'relationship' && target.to !== 'mark') return undefined
  const near = target.to === 'mark' ? (target.through ?? type) : type
  const [from, to] =
    target.to === 'relationship' && target.isInverse === true ? [target.node, near] : [near, target.node]
  return joins(relationshipType(target.type)!, from, to)
    ? undefined
    : `${target.type} does not join ${from} to ${to}`
}
