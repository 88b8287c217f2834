import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type { Timing } from '../../graph-schema/timing.ts'
import { rangeOf } from '../../shared/base/days.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type {
  Noticed,
  Reading,
  Rejected,
  StatedNode,
  StatedRelationship,
} from '../../shared/import/statement.ts'

export type Stated = {
  readonly nodes: readonly StatedNode[]
  readonly relationships: readonly StatedRelationship[]
  readonly rejected: readonly Rejected[]
  readonly noticed: readonly Noticed[]
}

/** All that a reader states, by kind. */
export async function statedIn({ statements }: Reading): Promise<Stated> {
  const nodes: StatedNode[] = []
  const relationships: StatedRelationship[] = []
  const rejected: Rejected[] = []
  const noticed: Noticed[] = []
  for await (const one of statements)
    if (one.kind === 'node') nodes.push(one)
    else if (one.kind === 'relationship') relationships.push(one)
    else if (one.kind === 'rejected') rejected.push(one)
    else noticed.push(one)
  return { nodes, relationships, rejected, noticed }
}

/** The codes of what was noticed, each with its count and the parameters that name something. */
export function codesOf(all: readonly (Noticed | Rejected)[]): readonly string[] {
  return all.map(({ code, params }) => {
    const [, name = ''] = code.split(':')
    const said = Object.values(params).map(String)
    return [name.replace(/^(noticed|rejected)\./, ''), ...said].join(' ')
  })
}

type Plain = {
  readonly nodes: Readonly<Record<string, unknown>>
  readonly relationships: Readonly<Record<string, unknown>>
}

/** A map by the ids of its records, properties as the schema reads them. */
export function plainMap({ nodes, relationships }: MapView): Plain {
  return {
    nodes: Object.fromEntries(
      [...nodes.values()].map(({ id, type, properties }) => [id, { type, ...parsed(type, properties) }]),
    ),
    relationships: Object.fromEntries(
      [...relationships.values()].map(({ id, type, from, to, properties }) => [
        id,
        { type, from, to, ...parsed(type, properties) },
      ]),
    ),
  }
}

/** The same of what was stated. Errors: throws where an end is no stated node. */
export function plainStated({ nodes, relationships }: Stated): Plain {
  const idOf = new Map(nodes.map(({ key, id }) => [key, id]))
  const end = (one: StatedRelationship['from']): string => {
    const id = 'key' in one ? idOf.get(one.key) : undefined
    if (id === undefined) throw new Error(`${JSON.stringify(one)} is no stated node`)
    return id
  }
  return {
    nodes: Object.fromEntries<unknown>(
      nodes.map(({ key, id, type, properties }) => [id ?? key, { type, ...parsed(type, properties) }]),
    ),
    relationships: Object.fromEntries<unknown>(
      relationships.map(({ key, id, type, from, to, properties }) => [
        id ?? key ?? type,
        { type, from: end(from), to: end(to), ...parsed(type, properties) },
      ]),
    ),
  }
}

/** As the schema reads it, without what says nothing: null, no members, a precision of a day, which every date has. */
function parsed(
  type: string,
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const schema = (nodeType(type) ?? relationshipType(type))?.schema
  if (schema === undefined) throw new Error(`${type} is no type`)
  const entries = Object.entries(schema.parse(properties) as object).filter(
    ([, value]) => value !== null && JSON.stringify(value) !== '{}',
  )
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isTiming(value) ? plainTiming(value) : value]),
  )
}

function isTiming(value: unknown): value is Timing {
  return typeof value === 'object' && value !== null && 'ongoing' in value
}

function plainTiming({ start, end, precision = {}, ...rest }: Timing): object {
  const kept = Object.entries(precision).filter(([, unit]) => unit !== 'day')
  return {
    ...rest,
    start: start === null ? null : rangeOf(start, precision.start).first,
    end: end === null ? null : rangeOf(end, precision.end).last,
    ...(kept.length === 0 ? {} : { precision: Object.fromEntries(kept) }),
  }
}
