import { joins } from '../../../graph-schema/define-relationship-type.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { RecordId } from '../../../graph-schema/record-id.ts'
import {
  nodeType,
  relationshipType,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import { at, isObject, listAt, type JsonObject } from '../graph/json-values.ts'
import type { ParsedFile } from '../parsed-value.ts'
import type { Place, Statement } from '../statement.ts'

/** The version of the format that is written here; newer ones only add. */
const version = 1

type Params = Readonly<Record<string, string | number>>

/**
 * A map that Fourfold exported, each record with its id and its properties as they are.
 *
 * What this version does not know (a type or property of a newer one, a value against the schema) is rejected or
 * noticed, each with its place; all else comes in.
 */
export function* exportedMap({ file, value }: ParsedFile): Generator<Statement> {
  if (!isObject(value)) return
  const written = at(value, 'version')
  if (typeof written === 'number' && written > version) yield noticed('newer', { version: written }, { file })
  const types = new Map<string, NodeTypeName>()
  let row = 0
  for (const node of listAt(value, 'nodes') ?? []) {
    row += 1
    yield* statedNode(node, types, { file, row, field: `nodes/${row}` })
  }
  row = 0
  for (const relationship of listAt(value, 'relationships') ?? []) {
    row += 1
    yield* statedRelationship(relationship, types, { file, row, field: `relationships/${row}` })
  }
}

function statedNode(record: unknown, types: Map<string, NodeTypeName>, place: Place): readonly Statement[] {
  if (!isObject(record)) return [rejected('noElement', {}, place)]
  const { id, type } = record
  if (!isId(id)) return [rejected('badId', { id: shown(id) }, place)]
  const declared = typeof type === 'string' ? nodeType(type) : undefined
  if (declared === undefined) return [rejected('typeUnknown', { id, type: shown(type) }, place)]
  if (types.has(id)) return [rejected('sameId', { id }, place)]
  const { taken, noticed } = checked(declared, record, place)
  if (!declared.schema.safeParse(taken).success) return [...noticed, rejected('noName', { id }, place)]
  types.set(id, declared.type as NodeTypeName)
  const identifiers = taken['identifiers']
  return [
    ...noticed,
    {
      kind: 'node',
      key: keyOf(id),
      id,
      type: declared.type as NodeTypeName,
      identifiers: Array.isArray(identifiers) ? identifiers.map(String) : [],
      properties: taken,
      place,
    },
  ]
}

function statedRelationship(
  record: unknown,
  types: ReadonlyMap<string, NodeTypeName>,
  place: Place,
): readonly Statement[] {
  if (!isObject(record)) return [rejected('noElement', {}, place)]
  const { id, type, from, to } = record
  if (!isId(id)) return [rejected('badId', { id: shown(id) }, place)]
  const declared = typeof type === 'string' ? relationshipType(type) : undefined
  if (declared === undefined) return [rejected('typeUnknown', { id, type: shown(type) }, place)]
  const [source, target] = [types.get(String(from)), types.get(String(to))]
  if (source === undefined || target === undefined)
    return [rejected('endMissing', { id: shown(source === undefined ? from : to) }, place)]
  if (!joins(declared, source, target))
    return [rejected('endsForbidden', { id, type: declared.type, from: source, to: target }, place)]
  const { taken, noticed } = checked(declared, record, place)
  return [
    ...noticed,
    {
      kind: 'relationship',
      key: keyOf(id),
      id,
      type: declared.type as RelationshipTypeName,
      from: { key: keyOf(String(from)) },
      to: { key: keyOf(String(to)) },
      properties: taken,
      place,
    },
  ]
}

type Declared = { readonly type: string; readonly properties: Readonly<Record<string, Property>> }

/** The properties as they stand, without those that the schema does not know or does not take. */
function checked({ type, properties }: Declared, record: JsonObject, place: Place) {
  const given = at(record, 'properties')
  const taken: Record<string, unknown> = {}
  const left: Statement[] = []
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (property === undefined) left.push(noticed('attributeLeftOut', { name: shown(name) }, place))
    else if (property.schema.safeParse(value).success) taken[name] = value
    else left.push(noticed('valueLeftOut', { name: shown(name), type }, place))
  }
  return { taken, noticed: left }
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && RecordId.safeParse(id).success
}

const keyOf = (id: string): string => `fourfold:${id}`

function rejected(code: string, params: Params, place: Place): Statement {
  return { kind: 'rejected', code: `import-graph:rejected.${code}`, params, place }
}

function noticed(code: string, params: Params, place: Place): Statement {
  const count = 1
  return { kind: 'noticed', code: `import-graph:noticed.${code}`, params: { ...params, count }, place, count }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
