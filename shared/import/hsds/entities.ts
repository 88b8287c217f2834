/** The tables of HSDS that say something of the map. Schedules, costs, documents, metadata and the like do not. */
export type Entity =
  | 'organization'
  | 'organization_identifier'
  | 'program'
  | 'service'
  | 'service_at_location'
  | 'service_area'
  | 'service_capacity'
  | 'location'
  | 'address'
  | 'phone'
  | 'language'
  | 'eligibility'
  | 'attribute'
  | 'taxonomy_term'
  | 'contact'

/**
 * The fields of each that are kept while reading. What is not named here is dropped at once: streets, postal codes,
 * coordinates, people, e-mail.
 *
 * Source: HSDS 3.0 and 3.1 schemas; HSDS 1.1 (`service_area`, `language`, `eligibility`, `taxonomy_detail` as texts).
 */
export const keptFields: Readonly<Record<Entity, readonly string[]>> = {
  organization: [
    'name',
    'alternate_name',
    'description',
    'website',
    'url',
    'tax_id',
    'year_incorporated',
    'parent_organization_id',
  ],
  organization_identifier: ['organization_id', 'identifier_scheme', 'identifier'],
  program: ['name', 'alternate_name', 'description', 'organization_id'],
  service: [
    'name',
    'alternate_name',
    'description',
    'url',
    'status',
    'organization_id',
    'program_id',
    'location_id',
    'eligibility_description',
    'minimum_age',
    'maximum_age',
    'assured_date',
  ],
  service_at_location: ['service_id', 'location_id'],
  service_area: ['service_id', 'service_at_location_id', 'name', 'service_area'],
  service_capacity: ['service_id', 'maximum', 'unit', 'unit_id'],
  location: ['name', 'alternate_name', 'description', 'organization_id'],
  address: ['location_id', 'city', 'state_province', 'country'],
  phone: ['service_id', 'service_at_location_id', 'location_id', 'contact_id', 'number'],
  language: ['service_id', 'location_id', 'phone_id', 'code', 'name', 'language'],
  eligibility: ['service_id', 'eligibility', 'minimum_age', 'maximum_age'],
  attribute: [
    'link_id',
    'service_id',
    'taxonomy_term_id',
    'taxonomy_id',
    'taxonomy_detail',
    'label',
    'value',
  ],
  taxonomy_term: ['name', 'parent_id'],
  contact: [],
}

/** Names of tables and of nested fields, plural and singular, of 1.x, 3.x and the UK profile. */
const entityNames: Readonly<Record<string, Entity>> = {
  organization: 'organization',
  organizations: 'organization',
  organisation: 'organization',
  organisations: 'organization',
  organization_identifier: 'organization_identifier',
  organization_identifiers: 'organization_identifier',
  program: 'program',
  programs: 'program',
  service: 'service',
  services: 'service',
  service_at_location: 'service_at_location',
  service_at_locations: 'service_at_location',
  services_at_location: 'service_at_location',
  services_at_locations: 'service_at_location',
  service_area: 'service_area',
  service_areas: 'service_area',
  service_capacity: 'service_capacity',
  service_capacities: 'service_capacity',
  capacities: 'service_capacity',
  location: 'location',
  locations: 'location',
  address: 'address',
  addresses: 'address',
  physical_address: 'address',
  physical_addresses: 'address',
  postal_address: 'address',
  postal_addresses: 'address',
  phone: 'phone',
  phones: 'phone',
  language: 'language',
  languages: 'language',
  eligibility: 'eligibility',
  eligibilities: 'eligibility',
  eligibilitys: 'eligibility',
  attribute: 'attribute',
  attributes: 'attribute',
  service_attribute: 'attribute',
  service_attributes: 'attribute',
  other_attribute: 'attribute',
  other_attributes: 'attribute',
  service_taxonomy: 'attribute',
  services_taxonomy: 'attribute',
  service_taxonomies: 'attribute',
  service_taxonomys: 'attribute',
  taxonomy_term: 'taxonomy_term',
  taxonomy_terms: 'taxonomy_term',
  taxonomy: 'taxonomy_term',
  taxonomies: 'taxonomy_term',
  contact: 'contact',
  contacts: 'contact',
}

/** Tables of the standard that say nothing of the map: known, so that nobody is told of them. */
const otherTables: ReadonlySet<string> = new Set(
  `schedule schedules regular_schedule regular_schedules holiday_schedule holiday_schedules cost_option cost_options funding fundings
  required_document required_documents accessibility accessibility_for_disabilities metadata meta_table_description
  meta_table_descriptions unit units url urls payment_accepted payments_accepted review reviews datapackage
  table_description taxonomy_detail link_taxonomy`.split(/\s+/),
)

/** The kind of record that a table or field holds; null for one of the standard that is not read, undefined for another. */
export function entityNamed(name: string): Entity | null | undefined {
  const plain = (name.split(/[\\/]/).at(-1) ?? '')
    .toLowerCase()
    .replace(/\.(?:csv|json|txt)$/, '')
    .replace(/_(?:list|full)$/, '')
    .replaceAll(/[\s-]+/g, '_')
  if (Object.hasOwn(entityNames, plain)) return entityNames[plain]
  return otherTables.has(plain) ? null : undefined
}
