/**
 * Titles of the flattened form (CSV, XLSX) to fields of the JSON form.
 *
 * Source: 360Giving Data Standard 1.4.3, 360-giving-schema.json (`title` of each field).
 */
const fieldsByTitle: Readonly<Record<string, string>> = {
  Identifier: 'id',
  Title: 'title',
  Description: 'description',
  Currency: 'currency',
  'Amount Applied For': 'amountAppliedFor',
  'Amount Awarded': 'amountAwarded',
  'Amount Disbursed': 'amountDisbursed',
  'Award Date': 'awardDate',
  URL: 'url',
  'Web Address': 'url',
  'Planned Dates': 'plannedDates',
  'Actual Dates': 'actualDates',
  'Recipient Ind': 'recipientIndividual',
  'To Individuals Details': 'toIndividualsDetails',
  'Recipient Org': 'recipientOrganization',
  'Beneficiary Location': 'beneficiaryLocation',
  'Funding Org': 'fundingOrganization',
  'Grant Programme': 'grantProgramme',
  'From An Open Call?': 'fromOpenCall',
  'Funding Type': 'fundingType',
  Classifications: 'classifications',
  'Related Document': 'relatedDocument',
  'Related Activity': 'relatedActivity',
  'Last Modified': 'dateModified',
  'Data Source': 'dataSource',
  'For Regrant Type': 'regrantType',
  'Location Scope': 'locationScope',
  Name: 'name',
  Department: 'department',
  'Contact Name': 'contactName',
  'Charity Number': 'charityNumber',
  'Company Number': 'companyNumber',
  'Street Address': 'streetAddress',
  City: 'addressLocality',
  County: 'addressRegion',
  Country: 'addressCountry',
  'Postal Code': 'postalCode',
  'Phone Number': 'telephone',
  'Alternate Name': 'alternateName',
  Email: 'email',
  'Organisation Type': 'organisationType',
  Location: 'location',
  'Country Code': 'countryCode',
  Latitude: 'latitude',
  Longitude: 'longitude',
  'Geographic Code': 'geoCode',
  'Geographic Code Type': 'geoCodeType',
  'Start Date': 'startDate',
  'End Date': 'endDate',
  'Duration (months)': 'duration',
  Code: 'code',
  Vocabulary: 'vocabulary',
  'Primary Grant Reason': 'primaryGrantReason',
  'Secondary Grant Reason': 'secondaryGrantReason',
  'Grant Purpose': 'grantPurpose',
}

/** Fields that hold a list of objects, so that a heading without a number means the first of them. */
const lists: ReadonlySet<string> = new Set([
  'plannedDates',
  'actualDates',
  'recipientOrganization',
  'beneficiaryLocation',
  'fundingOrganization',
  'grantProgramme',
  'fundingType',
  'classifications',
  'relatedDocument',
  'location',
])

const plain = (title: string) => title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

const byPlain: ReadonlyMap<string, string> = new Map(
  Object.entries(fieldsByTitle).flatMap(([title, field]) => [
    [plain(title), field],
    [plain(field), field],
  ]),
)

/** So many of a list may stand side by side in columns. */
const mostColumns = 100

/** Where a column belongs: names of fields and places in lists, from the grant down. */
export type FieldPath = readonly (string | number)[]

/**
 * The path of a heading: titles or names of fields, parted by ":" or "/", with places in lists or without, case, spaces
 * and punctuation ignored ("Grant Programme: Title", "recipientOrganization/0/name"). Undefined for a heading that the
 * standard does not have.
 */
export function pathOf(heading: string): FieldPath | undefined {
  const path: (string | number)[] = []
  for (const part of heading.split(/[:/]/)) {
    const last = path.at(-1)
    if (/^\s*\d{1,4}\s*$/.test(part) && typeof last === 'string') {
      if (Number(part) >= mostColumns) return undefined
      path.push(Number(part))
      continue
    }
    const field = byPlain.get(plain(part))
    if (field === undefined) return undefined
    if (typeof last === 'string' && lists.has(last)) path.push(0)
    path.push(field)
  }
  return path.length > 0 && path.length <= 6 ? path : undefined
}
