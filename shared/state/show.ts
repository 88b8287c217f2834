import { comparePlaces } from '../journal/seen.ts'
import type { Stream } from '../journal/stream.ts'
import { fieldsOfType, kindOf, type FieldMeaning } from './fields.ts'
import type { NodeRecord, RelationshipRecord } from './map-view.ts'
import type { Pointer } from './merged-records.ts'
import { headsOf, speaksOf, type RecordState, type Write } from './record-state.ts'

export type ShownRecord = NodeRecord | RelationshipRecord
export type MayRead = (stream: Stream) => boolean

/** True for a relationship; a node has no ends. */
export function isRelationship(record: ShownRecord): record is RelationshipRecord {
  return 'from' in record
}

/**
 * What a record says by itself, before the records around it are looked at: each field its greatest head among the
 * streams that may be read, of the type that its existence has.
 *
 * Shape: undefined when it does not exist there, is of a type that this schema does not know, or is a relationship
 *        without ends. Cost: O(fields of its type).
 */
export function show(record: RecordState, mayRead?: MayRead): ShownRecord | undefined {
  const type = typeWhereItExists(record, mayRead)
  if (type === undefined) return undefined
  const kind = kindOf(type)
  if (kind === undefined) return undefined
  const writes = writesShown(record, type, mayRead)
  const properties = propertiesOf(type, writes)
  if (kind === 'node') return { id: record.id, type, properties }
  const [from, to] = [shownIn(writes, 'from'), shownIn(writes, 'to')]
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  return { id: record.id, type, from, to, properties }
}

function typeWhereItExists(record: RecordState, mayRead: MayRead | undefined): string | undefined {
  const only = record.writes.length === 1 ? record.writes[0]! : undefined
  if (only === undefined) {
    const existence = headsOf(record, 'exists', mayRead)[0]
    return existence?.value === true ? existence.write.type : undefined
  }
  const isRead = mayRead === undefined || mayRead(only.stamp.stream)
  return isRead && only.values['exists'] === true ? only.type : undefined
}

/** Where a node that gave way points to; undefined for one that stands. */
export function pointerOf(node: ShownRecord, record: RecordState, mayRead?: MayRead): Pointer | undefined {
  if (!record.writes.some((write) => speaksOf(write, 'mergedInto'))) return undefined
  const writes = writesShown(record, node.type, mayRead)
  const place = writes.find((write) => speaksOf(write, 'mergedInto'))?.stamp
  const to = shownIn(writes, 'mergedInto')
  return place === undefined || typeof to !== 'string' ? undefined : { from: record.id, to, place }
}

/** The writes that count, the greatest first. */
function writesShown(record: RecordState, type: string, mayRead: MayRead | undefined): readonly Write[] {
  if (record.writes.length === 1) return record.writes // its existence was found in it
  return record.writes
    .filter((write) => write.type === type && (mayRead === undefined || mayRead(write.stamp.stream)))
    .sort((a, b) => comparePlaces(b.stamp, a.stamp))
}

/** The value that a field shows; null where it is cleared, not here, or does not fit; undefined where nobody wrote it. */
function shownIn(writes: readonly Write[], field: string): unknown {
  for (const { values, withheld, unfit } of writes) {
    if (Object.hasOwn(values, field)) return unfit.length > 0 && unfit.includes(field) ? null : values[field]
    if (withheld.length > 0 && withheld.includes(field)) return null
  }
  return undefined
}

/** Fields of the journal back into properties; what the schema does not know is left out. */
function propertiesOf(type: string, writes: readonly Write[]): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  const meanings = fieldsOfType(type)
  const only = writes.length === 1 && writes[0]!.unfit.length === 0 ? writes[0]!.values : undefined
  // most records were written once: their own few fields are looked at, not all that the schema has
  for (const field of only === undefined ? meanings.keys() : Object.keys(only)) {
    const meaning = meanings.get(field)
    const value = only === undefined ? shownIn(writes, field) : only[field]
    if (meaning !== undefined && value !== undefined && value !== null)
      setProperty(properties, meaning, value)
  }
  return properties
}

function setProperty(properties: Record<string, unknown>, meaning: FieldMeaning, value: unknown): void {
  const { name, language } = meaning
  if (language === undefined) {
    properties[name] = value
    return
  }
  const words = properties[name] as Record<string, unknown> | undefined
  if (words === undefined) properties[name] = { [language]: value }
  else words[language] = value
}
