export const common = {
  yes: 'Oui',
  no: 'Non',
  eligibility: {
    ages: 'de {{minAge}} à {{maxAge}} ans',
    from: 'à partir de {{minAge}} ans',
    upTo: "jusqu'à {{maxAge}} ans",
    genders: { everyone: 'tout genre', women: 'femmes', men: 'hommes', 'trans-and-non-binary': 'personnes trans et non binaires' },
    status: {
      everyone: "tout statut d'immigration",
      citizens: 'citoyens',
      'permanent-residents': 'résidents permanents',
      'temporary-residents': 'résidents temporaires',
      'refugees-claimants': "réfugiés et demandeurs d'asile",
      'without-status': 'personnes sans statut',
    },
  },
} as const
