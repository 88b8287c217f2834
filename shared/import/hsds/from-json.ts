import { fieldOf, hasFields, wordsIn, type ParsedFile } from '../parsed-value.ts'
import type { Place } from '../statement.ts'
import type { Tally } from '../tally.ts'
import { entityNamed, type Entity } from './entities.ts'
import type { HsdsStore } from './store.ts'

/** The standard nests at most nine deep (a list of services, down to the languages of a phone of a contact). */
const deepest = 16

/** Fields by which a record that stands alone is told; more of one kind than of another decide. */
const tellingFields: readonly (readonly [Entity, readonly string[]])[] = [
  ['service_at_location', ['service_id', 'location_id', 'service', 'location', 'service_areas']],
  [
    'service',
    [
      'status',
      'eligibility_description',
      'minimum_age',
      'maximum_age',
      'assured_date',
      'fees_description',
      'interpretation_services',
      'service_at_locations',
      'service_areas',
      'organization',
      'program',
      'languages',
    ],
  ],
  [
    'organization',
    [
      'legal_status',
      'tax_status',
      'tax_id',
      'year_incorporated',
      'organization_identifiers',
      'website',
      'parent_organization_id',
      'services',
      'programs',
      'locations',
      'logo',
    ],
  ],
  [
    'location',
    ['location_type', 'latitude', 'longitude', 'addresses', 'physical_addresses', 'transportation'],
  ],
  ['taxonomy_term', ['taxonomy', 'taxonomy_detail', 'term_uri', 'parent_id', 'code', 'version']],
]

/** Takes apart nested records: each into its own table, with the ids of those around it as foreign keys. */
export function takeDocuments(
  documents: readonly ParsedFile[],
  store: HsdsStore,
  tally: Tally,
  reject: (code: 'import-hsds:rejected.noRecord', place: Place) => void,
): void {
  for (const { file, value } of documents) takeTop(value, { file }, 0)

  function takeTop(value: unknown, place: Place, depth: number): void {
    if (Array.isArray(value) && depth <= deepest) {
      for (const [at, item] of (value as readonly unknown[]).entries())
        takeTop(
          item,
          { ...place, row: at + 1, field: `${place.field === undefined ? '' : `${place.field}/`}${at}` },
          depth + 1,
        )
      return
    }
    if (!hasFields(value) || depth > deepest) {
      reject('import-hsds:rejected.noRecord', place)
      return
    }
    // a page of a list: HSDS 3 says `contents`, the UK API of 1.x `content`
    const page = ['contents', 'content'].find((name) => Array.isArray(fieldOf(value, name)))
    if (page !== undefined) {
      takeTop(fieldOf(value, page), { ...place, field: page }, depth + 1)
      return
    }
    const entity = wordsIn(value, 'id') === undefined ? undefined : kindOf(value, place.file)
    if (entity === undefined) takeTables(value, place)
    else takeRecord(entity, value, place, undefined, 0)
  }

  /** An object of tables by their names: `{"organizations": […], "services.csv": […]}`. */
  function takeTables(value: Readonly<Record<string, unknown>>, place: Place): void {
    let isKnown = false
    for (const [name, list] of Object.entries(value)) {
      const entity = Array.isArray(list) ? entityNamed(name) : undefined
      if (entity === undefined) continue
      isKnown = true
      if (entity !== null) takeList(entity, list, { ...place, field: name }, undefined, 0)
    }
    // what a server says of itself holds no record, and is not wrong
    if (!isKnown && !('openapi_url' in value)) reject('import-hsds:rejected.noRecord', place)
  }

  function takeList(entity: Entity, list: unknown, place: Place, around: Around, depth: number): void {
    const items: readonly unknown[] = Array.isArray(list) ? (list as readonly unknown[]) : [list]
    for (const [at, item] of items.entries()) {
      const here = {
        ...place,
        row: depth === 0 ? at + 1 : place.row,
        field: Array.isArray(list) ? `${place.field ?? ''}/${at}` : place.field,
      }
      if (hasFields(item)) takeRecord(entity, item, here, around, depth)
      else if (item !== null) tally.add('import-hsds:noticed.noObject', here)
    }
  }

  function takeRecord(
    entity: Entity,
    value: Readonly<Record<string, unknown>>,
    place: Place,
    around: Around,
    depth: number,
  ): void {
    if (depth > deepest) {
      tally.add('import-hsds:noticed.deep', place)
      return
    }
    const id = wordsIn(value, 'id')
    const own = (name: string) => plainOf(fieldOf(value, name)) ?? around?.(name) ?? idOfNested(value, name)
    store.put(entity, id, own, place)
    const inside = (name: string) =>
      name === `${entity}_id` || (name === 'link_id' && entity !== 'attribute') ? id : undefined
    for (const [name, child] of Object.entries(value)) {
      const of = typeof child === 'object' && child !== null ? entityNamed(name) : undefined
      if (of === undefined || of === null) continue
      const here = { ...place, field: `${place.field === undefined ? '' : `${place.field}/`}${name}` }
      takeList(of, child, here, isAbove(of, entity) ? undefined : inside, depth + 1)
    }
  }
}

/** Fields that a record has from what it is nested in. */
type Around = ((name: string) => string | undefined) | undefined

/** What a record belongs to, nested in it the other way round, takes no key from it: a service's own organization. */
function isAbove(child: Entity, parent: Entity): boolean {
  return (
    child === 'taxonomy_term' ||
    (child === 'organization' && parent !== 'organization') ||
    (child === 'program' && parent === 'service')
  )
}

/** A value that is no object: these are records of their own. */
function plainOf(value: unknown): unknown {
  return typeof value === 'object' ? undefined : value
}

/** The foreign key that a nested object stands for: `organization: {id}` for `organization_id`. */
function idOfNested(value: unknown, name: string): string | undefined {
  if (name === 'unit') return wordsIn(fieldOf(value, 'unit'), 'name')
  if (!name.endsWith('_id')) return undefined
  return wordsIn(fieldOf(value, name.slice(0, -'_id'.length)), 'id')
}

function kindOf(value: Readonly<Record<string, unknown>>, file: string): Entity | undefined {
  const byFile = entityNamed(file)
  const scores = tellingFields.map(([entity, names]) => {
    const told = names.filter((name) => Object.hasOwn(value, name)).length
    return [entity, told + (entity === byFile ? 0.5 : 0)] as const
  })
  const [best] = scores.sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] > 0 ? best[0] : (byFile ?? undefined)
}
