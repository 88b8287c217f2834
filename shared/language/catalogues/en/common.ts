export const common = {
  yes: 'Yes',
  no: 'No',
  heading: {
    inForce: 'In force on {{date}}',
    scope: 'Scope: {{scope}}',
    everything: 'everything on the map',
    terms: '{{terms}} ({{axis}})',
    unseen: 'a record that is not for this audience',
    audience: 'For: {{audience}}',
  },
  picture: {
    matrix: 'Coverage: {{rows}} and {{columns}}',
    neighbourhood: 'What stands around: {{names}}',
    overlapGraph: 'Measures that overlap',
    pointGraph: 'Points to reconcile',
    strategyGraph: 'Strategies side by side',
    plain: 'relationship',
    matrixAbout:
      '{{title}}: a matrix of {{rows}} rows and {{columns}} columns with the number of current measures, what is presumed, and the kind of gap.',
    graphAbout: '{{title}}: a graph of {{nodes}} nodes and {{edges}} lines. {{names}}.',
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
