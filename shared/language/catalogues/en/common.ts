export const common = {
  yes: 'Yes',
  no: 'No',
  eligibility: {
    ages: '{{minAge}} to {{maxAge}} years',
    from: 'from {{minAge}} years',
    upTo: 'up to {{maxAge}} years',
    genders: { everyone: 'any gender', women: 'women', men: 'men', 'trans-and-non-binary': 'trans and non-binary people' },
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
