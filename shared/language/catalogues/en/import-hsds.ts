/** Services of Open Referral HSDS: what does not come in, and what comes in otherwise. */
export const importHsds = {
  name: {
    withheld: 'Name withheld (it said where it is)',
  },
  noticed: {
    addresses: 'Addresses left out, except province and country: {{n}}.',
    age: '“{{age}}” is no age limit that can be used; it is left out: {{n}}.',
    area: 'A service area that is a sentence and no name of a place is left aside: {{n}}.',
    coordinates: 'Coordinates left out: {{n}}.',
    cycle: 'These organizations are each other’s parents; the relationship is left out: {{n}}.',
    dangling: '{{field}} leads to a record that is not in the data; the relationship is left out: {{n}}.',
    deep: 'Records nested deeper than the standard allows are left out: {{n}}.',
    differs:
      'A record that comes several times says different things in “{{field}}” ({{table}}); the first holds: {{n}}.',
    hiddenAreas: 'Areas of undisclosed services, narrower than a province, left out: {{n}}.',
    hiddenLocations: 'Locations and addresses of undisclosed services left out: {{n}}.',
    language: '“{{language}}” is no language that is known here; it is left out: {{n}}.',
    noObject: 'Entries of a list that are no record are left out: {{n}}.',
    people: 'People (contacts) are left out: {{n}}.',
    phones:
      'Telephones of people, and those of undisclosed services that are not toll-free, left out: {{n}}.',
    sentences: 'Sentences that say where an undisclosed service is, left out of its texts: {{n}}.',
    status: 'The status “{{status}}” has no exact counterpart on the map: {{n}}.',
    table: '“{{table}}” is no table of HSDS; it is not read.',
    term: '“{{words}}” is no term of this map and is left aside: {{n}} times.',
    undisclosed:
      'Shelters, safe houses and other services whose place is undisclosed by default: {{n}}. Nothing that says where they are was read.',
    unnamed: 'Columns without a heading are left aside: {{n}}.',
  },
  rejected: {
    noHeadings: 'No row with headings of this table was found among the first 25 rows.',
    noId: 'This record has no id, by which others and a later import could know it. Add one in the file.',
    noName: 'This record has no name. Add one in the file.',
    noRecord: 'This is no organization, service, program or list of them.',
  },
} as const
