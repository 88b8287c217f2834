export const common = {
  yes: 'Yes',
  no: 'No',
  shape: {
    measure: 'measure',
    organization: 'organization',
    finding: 'finding',
    strategy: 'strategy',
    money: 'money',
    term: 'term',
    gap: 'cell',
    other: 'law, position or other',
  },
  picture: {
    graph: '{{title}}: {{nodes}} records and {{edges}} connections. Records: {{names}}.',
    matrix:
      '{{title}}: {{rows}} rows and {{columns}} columns of current measures, with what is presumed and the kind of gap.',
    presumed: 'presumed to be in force',
  },
  curator: 'the map’s own team',
  quoted: '“{{text}}”',
  eligibility: {
    ages: '{{minAge}} to {{maxAge}} years',
    from: 'from {{minAge}} years',
    upTo: 'up to {{maxAge}} years',
    genders: {
      everyone: 'any gender',
      women: 'women',
      men: 'men',
      'trans-and-non-binary': 'trans and non-binary people',
    },
    status: {
      everyone: 'any immigration status',
      citizens: 'citizens',
      'permanent-residents': 'permanent residents',
      'temporary-residents': 'temporary residents',
      'refugees-claimants': 'refugees and claimants',
      'without-status': 'people without status',
    },
  },
} as const
