export const commitments = {
  commitments: {
    about: 'Ce qui a été promis, pour quand, et ce qu’une source dit du résultat',
    which: 'Quels engagements',
    all: 'Tous',
    overdue: 'Échéance dépassée',
    byStrategy: 'Par stratégie',
    withClosedTiming: 'À échéance close',
    withOutcome: 'Résultat consigné',
    ended: 'A pris fin',
    endedIn: 'A pris fin en {{year}}',
    nothingOwed: 'rien n’est dû',
    noStrategy: 'Hors de toute stratégie',
    number: 'N°',
    name: 'Engagement',
    who: 'Organisations nommées',
    timing: 'Échéance',
    status: 'Résultat',
    standing: 'Situation',
    isOverdue: 'Échéance dépassée',
    isPassed: 'Échéance close',
    none: {
      all: 'Aucun engagement dans cette portée',
      overdue: 'Aucun à l’échéance dépassée dans une stratégie en vigueur',
    },
    noneKnown: 'Aucun engagement connu de cette carte',
    noneWhy: {
      all: 'Élargissez la portée ou choisissez un jour compris dans la durée d’un plan.',
      overdue:
        'Les engagements d’un plan terminé ne sont pas en retard ; choisissez un jour compris dans sa durée pour voir où ils en étaient.',
    },
  },
} as const
