export const common = {
  yes: 'Oui',
  no: 'Non',
  shape: {
    measure: 'mesure',
    organization: 'organisation',
    finding: 'constat',
    strategy: 'stratégie',
    money: 'financement',
    term: 'terme',
    gap: 'case',
    other: 'loi, position ou autre',
  },
  picture: {
    graph: '{{title}} : {{nodes}} fiches et {{edges}} liens. Fiches : {{names}}.',
    matrix:
      '{{title}} : {{rows}} lignes et {{columns}} colonnes de mesures actuelles, avec ce qui est présumé et le genre de lacune.',
    presumed: 'présumées en vigueur',
  },
  curator: 'l’équipe de la carte',
  quoted: '« {{text}} »',
  eligibility: {
    ages: 'de {{minAge}} à {{maxAge}} ans',
    from: 'à partir de {{minAge}} ans',
    upTo: 'jusqu’à {{maxAge}} ans',
    genders: {
      everyone: 'tout genre',
      women: 'femmes',
      men: 'hommes',
      'trans-and-non-binary': 'personnes trans et non binaires',
    },
    status: {
      everyone: 'tout statut d’immigration',
      citizens: 'citoyens',
      'permanent-residents': 'résidents permanents',
      'temporary-residents': 'résidents temporaires',
      'refugees-claimants': 'réfugiés et demandeurs d’asile',
      'without-status': 'personnes sans statut',
    },
  },
} as const
