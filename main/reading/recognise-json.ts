import type { FormatName } from '../../shared/import/formats.ts'

/**
 * Which format JSON looks like by the names of its fields. The beginning of a large file is enough: it is scanned, not
 * parsed, so that it may end anywhere.
 */
export function formatOfJson(text: string): FormatName | undefined {
  const scan = scanJson(text)
  const has = (path: string) => scan.paths.has(path)
  const some = (prefix: string, fields: readonly string[], least: number) =>
    fields.filter((field) => has(prefix + field)).length >= least
  if (/"format"\s*:\s*"fourfold-map"/.test(text.slice(0, 2000))) return 'json'
  if (has('target_cytoscapejs_version') || has('format_version')) return 'cyjs'
  if (has('elements/nodes') || has('elements/edges') || has('elements/data')) return 'cyjs'
  if (has('nodes/data') || (has('data') && (has('group') || has('data/source')))) return 'cyjs'
  if (has('grants') || has('amountAwarded')) return '360giving'
  if (scan.isHxl) return 'hxl'
  if (some('', hsdsFields, 3) || some('contents/', hsdsFields, 3)) return 'hsds'
  if (hsdsLists.some((list) => some(`${list}/`, hsdsFields, 2))) return 'hsds'
  if (has('resources/schema') && /"name"\s*:\s*"service_at_location"/.test(text)) return 'hsds' // datapackage.json
  if (has('openapi_url') && has('profile')) return 'hsds'
  return scan.isJson ? 'json' : undefined
}

/** Fields of the Human Services Data Specification, 1.x to 3.x, that together are nobody else's. */
const hsdsFields = [
  'alternate_name',
  'organization_id',
  'organization',
  'organization_identifiers',
  'service_at_locations',
  'service_areas',
  'services',
  'locations',
  'location_type',
  'phones',
  'contacts',
  'tax_status',
  'legal_status',
  'year_incorporated',
  'parent_organization_id',
  'interpretation_services',
  'application_process',
  'eligibility_description',
  'assured_date',
  'wait_time',
  'taxonomy_id',
  'term_uri',
  'vocabulary',
]
const hsdsLists = ['organizations', 'organization', 'services', 'service', 'locations', 'service_at_location']

type Scan = {
  /** Names of fields down to the third level, lists passed through: "grants/recipientOrganization". */
  readonly paths: ReadonlySet<string>
  /** A list of rows with one of tags, or objects whose names are tags. */
  readonly isHxl: boolean
  /** It begins as JSON does; not that it is whole. */
  readonly isJson: boolean
}

const deepest = 3
const most = 5_000

function scanJson(text: string): Scan {
  const paths = new Set<string>()
  const names: (string | undefined)[] = [] // for each open bracket the field that it is the value of
  let tags = 0
  let field: string | undefined
  let isAfterBracket = false
  // a string that has no end is taken to the end, so that none is looked at twice
  const token = /"((?:[^"\\]|\\.)*)(?:"(\s*:)?|$)|[{}[\]]/gs
  for (let match = token.exec(text); match !== null && paths.size < most; match = token.exec(text)) {
    const [whole, words, colon] = match
    if (words === undefined) {
      if (whole === '{' || whole === '[') names.push(field)
      else names.pop()
      field = undefined
      isAfterBracket = true
      if (names.length > 500) break
    } else if (colon !== undefined) {
      field = words
      const path = [...names.filter((name) => name !== undefined), words]
      if (path.length <= deepest) paths.add(path.join('/'))
      if (words.startsWith('#')) tags += 1
    } else {
      if (field === undefined && words.startsWith('#') && names.length === 2) tags += 1
      field = undefined
    }
  }
  const isList = text.startsWith('[')
  return {
    paths,
    isHxl: isList && tags >= 2,
    isJson: isAfterBracket && /^(?:\{\s*(?:"|\})|\[\s*[[{"\d\]tfn-])/.test(text),
  }
}
