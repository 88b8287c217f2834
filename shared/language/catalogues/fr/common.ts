export const common = {
  yes: 'Oui',
  no: 'Non',
  heading: {
    inForce: 'En vigueur le {{date}}',
    scope: 'Portée : {{scope}}',
    everything: 'tout ce que contient la carte',
    terms: '{{terms}} ({{axis}})',
    unseen: 'une fiche que ce public ne peut voir',
    audience: 'Pour : {{audience}}',
  },
  picture: {
    matrix: 'Couverture : {{rows}} et {{columns}}',
    neighbourhood: 'Ce qui entoure : {{names}}',
    overlapGraph: 'Mesures qui se chevauchent',
    pointGraph: 'Points à concilier',
    strategyGraph: 'Stratégies côte à côte',
    plain: 'relation',
    matrixAbout:
      '{{title}} : une matrice de {{rows}} lignes et {{columns}} colonnes avec le nombre de mesures actuelles, ce qui est présumé et le genre de lacune.',
    graphAbout: '{{title}} : un graphe de {{nodes}} nœuds et {{edges}} traits. {{names}}.',
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
