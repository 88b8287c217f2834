import { wordsOf } from '../parsed-value.ts'
import type { Place } from '../statement.ts'
import { placeOfField } from '../stated-value.ts'
import type { Tally } from '../tally.ts'
import { keptFields, type Entity } from './entities.ts'

/** A record of HSDS in its flat form: fields as words, foreign keys by `*_id`. */
export type HsdsRecord = {
  readonly id: string
  readonly fields: ReadonlyMap<string, string>
  readonly place: Place
}

/** Takes a field of a record by name; the value is whatever the file has. */
export type FieldReader = (name: string) => unknown

/**
 * What of the data is kept until all of it is read, since any table may come first.
 *
 * Memory: by the fields kept; streets, coordinates and people are counted and gone.
 */
export type HsdsStore = {
  readonly put: (entity: Entity, id: string | undefined, field: FieldReader, place: Place) => void
  readonly all: (entity: Entity) => Iterable<HsdsRecord>
  readonly get: (entity: Entity, id: string | undefined) => HsdsRecord | undefined
}

const needId: ReadonlySet<Entity> = new Set([
  'organization',
  'program',
  'service',
  'location',
  'taxonomy_term',
])

export function startStore(
  tally: Tally,
  reject: (code: 'import-hsds:rejected.noId', place: Place) => void,
): HsdsStore {
  const records = new Map<Entity, Map<string, { id: string; fields: Map<string, string>; place: Place }>>()

  // what comes several times, nested in several records, is left out once
  const met = new Set<string>()

  function put(entity: Entity, id: string | undefined, field: FieldReader, place: Place): void {
    const counted = `${entity} ${id}`
    if (id === undefined || !met.has(counted)) countLeftOut(entity, field, place, tally)
    if (id !== undefined) met.add(counted)
    if (entity === 'contact') return
    if (id === undefined && needId.has(entity)) {
      reject('import-hsds:rejected.noId', place)
      return
    }
    const ofEntity =
      records.get(entity) ?? new Map<string, { id: string; fields: Map<string, string>; place: Place }>()
    records.set(entity, ofEntity)
    const key = (id ?? `nameless ${ofEntity.size}`).slice(0, 300)
    const known = ofEntity.get(key)
    const fields = known?.fields ?? new Map<string, string>()
    if (known === undefined) ofEntity.set(key, { id: key, fields, place })
    for (const name of keptFields[entity]) {
      const words = wordsOf(field(name))
      const before = fields.get(name)
      if (words === undefined || words === before) continue
      if (before === undefined) fields.set(name, words)
      else tally.add('import-hsds:noticed.differs', placeOfField(place, name), { table: entity, field: name })
    }
  }
  return {
    put,
    all: (entity) => records.get(entity)?.values() ?? [],
    get: (entity, id) => (id === undefined ? undefined : records.get(entity)?.get(id)),
  }
}

/** People, streets and coordinates never come in; how many there were is said (R25). */
function countLeftOut(entity: Entity, field: FieldReader, place: Place, tally: Tally): void {
  const has = (name: string) => wordsOf(field(name)) !== undefined
  if (entity === 'contact') tally.add('import-hsds:noticed.people', place)
  if (entity === 'address' && (has('address_1') || has('postal_code')))
    tally.add('import-hsds:noticed.addresses', place)
  if (entity === 'location' && (has('latitude') || has('longitude')))
    tally.add('import-hsds:noticed.coordinates', place)
}
