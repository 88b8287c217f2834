import type { FormatName } from '../../shared/import/formats.ts'

/** Which format the first rows of a delimited text or sheet look like; undefined where they are no table at all. */
export function formatOfRows(rows: readonly (readonly string[])[], path: string): FormatName | undefined {
  if (rows.slice(0, 25).some(isTagRow)) return 'hxl'
  for (const row of rows.slice(0, 10)) {
    const headings = new Set(row.map(plainHeading).filter((heading) => heading !== ''))
    const format = formatOfHeadings(headings, path)
    if (format !== undefined) return format
  }
  return isTable(rows) ? 'csv' : undefined
}

/** A row of HXL hashtags: what is filled in are tags with attributes, at least half of it, and no less than one. */
function isTagRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '')
  const tags = filled.filter((cell) => /^\s*#\s*[a-z]\w*(?:\s*\+\s*[a-z]\w*)*\s*$/i.test(cell))
  return tags.length > 0 && tags.length * 2 > filled.length && (tags.length > 1 || row.length === 1)
}

function plainHeading(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/\s*:\s*/g, ':')
}

function formatOfHeadings(headings: ReadonlySet<string>, path: string): FormatName | undefined {
  const count = (names: readonly string[]) => names.filter((name) => headings.has(name)).length
  if (count(grantsHeadings) >= 4 || count(grantsLabels) >= 3) return 'gc-grants'
  if (count(givingHeadings) >= 3 && headings.has('identifier')) return '360giving'
  if (count(givingHeadings) >= 4) return '360giving'
  const table = /([^/\\]+)\.csv$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  if (hsdsTables.has(table) && headings.has('id') && isHsds(headings)) return 'hsds'
  return undefined
}

const grantsHeadings = [
  'ref number',
  'amendment number',
  'agreement type',
  'recipient legal name',
  'recipient business number',
  'agreement value',
  'agreement number',
  'prog name en',
  'owner org',
]

/** As the form of the registry words them, which a person's own copy may have kept. */
const grantsLabels = [
  'reference number / numéro de référence',
  'recipient legal name (english|french) / nom légal du bénéficiaire (anglais|français)',
  "agreement value in cad / valeur de l'entente en dollars canadiens",
  'amendment number / numéro de modification',
  "agreement type / type d'entente",
]

const givingHeadings = [
  'amount awarded',
  'award date',
  'funding org:identifier',
  'funding org:name',
  'funding org:0:identifier',
  'funding org:0:name',
  'recipient org:identifier',
  'recipient org:name',
  'recipient org:0:identifier',
  'recipient org:0:name',
]

const hsdsTables: ReadonlySet<string> = new Set(
  `accessibility accessibility_for_disabilities address addresses attribute attributes contact contacts
   cost_option cost_options eligibility funding funding_sources language languages location locations metadata
   meta_table_descriptions organization organizations organization_identifier organization_identifiers payment_accepted
   payments_accepted phone phones physical_address physical_addresses postal_address postal_addresses program programs
   regular_schedule required_document required_documents schedule schedules service services service_area service_areas
   service_attribute service_at_location services_at_location service_capacity service_taxonomy services_taxonomy
   taxonomy taxonomies taxonomy_term taxonomy_terms unit units url urls`.split(/\s+/),
)

/** What tells a table of HSDS from any other file of the same name: a foreign key or field of its own. */
function isHsds(headings: ReadonlySet<string>): boolean {
  const fields = [
    'organization id',
    'service id',
    'location id',
    'alternate name',
    'parent organization id',
    'service at location id',
    'taxonomy id',
    'taxonomy term id',
    'parent id',
    'link id',
    'link entity',
    'resource id',
    'term uri',
    'scheme',
    'character set',
  ]
  return fields.some((field) => headings.has(field)) || (headings.has('name') && headings.has('uri'))
}

/** Several rows of several cells, of which most are alike in number. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const widths = rows.map((row) => row.length).filter((width) => width > 1)
  return (
    widths.length >= 2 && widths.length * 2 > rows.filter((row) => row.some((cell) => cell !== '')).length
  )
}
