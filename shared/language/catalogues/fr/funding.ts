export const funding = {
  funding: {
    about: 'Montants que les sources indiquent, chaque dollar compté une fois',
    total: 'Compté une seule fois',
    totalWhy:
      'Dollars canadiens ; montants comptés : {{counted}} sur {{lines}}. Le tableau ci-dessous dit pourquoi, pour chacun.',
    byYear: 'Par exercice',
    byYearWhy:
      'Un total énoncé pour plusieurs exercices ensemble, ou pour aucun, n’est pas réparti ; il figure sur sa propre ligne. La somme des lignes est le total.',
    byOrganization: 'Par organisation',
    counted: 'Compté',
    joint: 'Dont conjointement',
    jointWhy:
      'Un montant conjoint figure en entier sous chaque organisation et une fois dans le total ; la colonne ne s’additionne pas.',
    endings: 'Ce qui prend fin, et quand',
    noEndings:
      'Rien de ce que contient cette carte ne prend fin dans l’horizon. Choisissez une autre date, ou indiquez la fin des mesures et des montants selon les sources.',
    ends: 'Fin',
    what: 'Quoi',
    kind: 'Nature',
    kinds: { money: 'Argent', measure: 'Mesure' },
    lines: 'Tous les montants, avec le calcul',
    allocation: 'Montant pour',
    amount: 'Tel qu’indiqué',
    basis: 'Base',
    why: 'Pourquoi',
    none: 'Aucun montant dans cette portée',
    noneKnown: 'Aucun montant connu de cette carte',
    noneWhy:
      'Élargissez la portée. Les montants se rattachent à une mesure, à une organisation ou à une stratégie.',
  },
} as const
