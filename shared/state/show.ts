import { comparePlaces } from '../journal/seen.ts'
import type { Stream } from '../journal/stream.ts'
import { fieldsOfType, kindOf, type Kind } from './fields.ts'
import type { NodeRecord, RelationshipRecord } from './map-view.ts'
import { headsOf, type RecordState, type Write } from './record-state.ts'

/** What a record says by itself, before the records around it are looked at. */
export type Shown =
  | { readonly kind: 'node'; readonly node: NodeRecord; readonly mergedInto: string | undefined }
  | { readonly kind: 'relationship'; readonly relationship: RelationshipRecord }

export type MayRead = (stream: Stream) => boolean

/**
 * A record as the streams that may be read show it: each field its greatest head, of the type that its existence has.
 * Undefined when it does not exist there, or is of a type that this schema does not know.
 *
 * Cost: O(fields).
 */
export function show(record: RecordState, mayRead?: MayRead): Shown | undefined {
  const existence = headsOf(record, 'exists', mayRead)[0]
  if (existence === undefined || existence.value !== true) return undefined
  const type = existence.write.type
  const kind = kindOf(type)
  if (kind === undefined) return undefined
  const values = shownValues(record, type, mayRead)
  const properties = propertiesOf(type, values)
  if (kind === 'node') {
    const mergedInto = values.get('mergedInto')
    return {
      kind,
      node: { id: record.id, type, properties },
      mergedInto: typeof mergedInto === 'string' ? mergedInto : undefined,
    }
  }
  const [from, to] = [values.get('from'), values.get('to')]
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  return { kind, relationship: { id: record.id, type, from, to, properties } }
}

/** The value of every field that is shown; a cleared one is null. */
function shownValues(record: RecordState, type: string, mayRead?: MayRead): Map<string, unknown> {
  const writes = record.writes.filter(
    (write) => write.type === type && (mayRead === undefined || mayRead(write.stamp.stream)),
  )
  if (writes.length > 1) writes.sort((a, b) => comparePlaces(a.stamp, b.stamp)) // the greatest is set last
  const values = new Map<string, unknown>()
  for (const write of writes) {
    for (const field of write.withheld) values.set(field, null)
    for (const [field, value] of Object.entries(write.values))
      values.set(field, isUnfit(write, field) ? null : value)
  }
  return values
}

function isUnfit(write: Write, field: string): boolean {
  return write.unfit.length > 0 && write.unfit.includes(field)
}

/** Fields of the journal back into properties, in the order of the schema; what the schema does not know is left out. */
function propertiesOf(type: string, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [field, { name, language }] of fieldsOfType(type)) {
    const value = values.get(field)
    if (value === undefined || value === null) continue
    if (language === undefined) properties[name] = value
    else properties[name] = { ...(properties[name] as object | undefined), [language]: value }
  }
  return properties
}

/** The kind of a record by the type that it has now; undefined where it does not exist or its type is unknown. */
export function kindOfRecord(record: RecordState): Kind | undefined {
  const existence = headsOf(record, 'exists')[0]
  return existence === undefined ? undefined : kindOf(existence.write.type)
}
