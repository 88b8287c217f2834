/** Who does what where (HXL): what does not come in, and what comes in otherwise. */
export const importHxl = {
  note: {
    districts: 'Districts: {{list}}.',
    people: 'People, as tagged in the file: {{list}}.',
    rows: 'Rows in the file: {{n}}.',
  },
  noticed: {
    beneficiary: '“{{words}}” is no population of this map and is left aside: {{n}} times.',
    contacts: 'Contacts are left out: {{n}}.',
    countsNotAdded:
      'Activities over several rows: {{n}}. Their counts of people are not added up, since rows may count the same people.',
    date: 'A date that cannot be read, or an end before the start, is left out: {{n}}.',
    exactPlaces: 'Exact places (coordinates, sites, where a shelter is) left out: {{n}}.',
    kind: 'The kind of organization “{{words}}” has no counterpart on the map and is left aside: {{n}} times.',
    noTags: 'No row of HXL tags was found among the first 25 rows; this table is not read.',
    sector: '“{{words}}” is no term of this map; it stands in the name of the activity: {{n}} times.',
    smallNumbers: 'Counts of fewer than ten people left out: {{n}}.',
    status: 'The status “{{words}}” is not known and is left aside: {{n}} times.',
    untagged: 'Columns without a tag are left aside: {{n}}.',
  },
  rejected: {
    noOrganization: 'This row names no organization: who does it is not stated.',
    noTags: 'No table of this file has a row of HXL tags (#org, #sector, #adm1 …) among its first 25 rows.',
  },
} as const
