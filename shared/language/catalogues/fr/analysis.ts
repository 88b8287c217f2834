export const analysis = {
  competence: {
    federal: 'Le gouvernement fédéral, à la table fédérale',
    provincial: 'La province ou le territoire, à la table F-P-T',
    shared: 'Les gouvernements fédéral, provinciaux et territoriaux, à la table F-P-T',
    indigenous: 'Les gouvernements autochtones, à la table autochtone',
    municipal: 'Les municipalités, par leur province à la table F-P-T',
  },
  gap: {
    excluded:
      'Aucun des services connus de cette carte à cet endroit n’est ouvert à ces personnes (services recensés : {{services}}).',
    'out-of-scope': 'Hors de la portée énoncée ({{strategies}}) ; aucune mesure n’est consignée ici.',
    'reported-insufficient_one':
      'Des mesures existent (actuelles : {{count}} ; présumées : {{presumed}}) ; une source indique qu’elles ne suffisent pas.',
    'reported-insufficient_many':
      'Des mesures existent (actuelles : {{count}} ; présumées : {{presumed}}) ; une source indique qu’elles ne suffisent pas.',
    'reported-insufficient_other':
      'Des mesures existent (actuelles : {{count}} ; présumées : {{presumed}}) ; une source indique qu’elles ne suffisent pas.',
    lapsed: 'Ce qui est consigné ici a pris fin ; cette carte n’en connaît pas la suite.',
    ending: 'Tout ce qui est actuel ici prend fin au plus tard le {{until}}.',
    planned: 'Annoncé, pas encore vu en place.',
    unfunded:
      'Le financement connu de ce qui est actuel ici a pris fin ; cette carte n’en connaît pas d’autre.',
    'one-known': 'Un seul fournisseur connu de cette carte.',
    unverified:
      'Seulement des fiches qu’aucune source n’a confirmées depuis {{months}} mois (présumées : {{presumed}}).',
    'none-found': 'Recherche faite ; rien de trouvé dans les sources consultées.',
    search: 'Recherche — {{parts}}.',
    searched: { by: 'par : {{who}}', on: 'le : {{date}}', where: 'où : {{where}}' },
    'none-confirmed': 'Aucune, comme l’a confirmé l’administration.',
    'not-researched': 'Rien de trouvé dans les sources consultées ; personne n’a encore cherché.',
    named_one: 'Signalé par : {{findings}}.',
    named_many: '{{count}} constats en font état, dont : {{findings}}.',
    named_other: '{{count}} constats en font état, dont : {{findings}}.',
  },
  overlap: {
    why: 'En commun — {{parts}}. C’est {{share}} % du poids de ce qu’elles font et des personnes visées.',
    presumed: 'En vigueur par présomption seulement : {{names}}.',
    shares: {
      activity: 'activité : {{terms}}',
      population: 'population : {{terms}}',
      exploitation: 'forme : {{terms}}',
      audience: 'public visé : {{terms}}',
      jurisdiction: 'lieu : {{terms}}',
    },
    coordinated: {
      'joint-delivery': 'Les deux font intervenir {{name}}',
      'shared-body': 'Les deux siègent au même organisme ({{name}})',
      'declared-interaction': 'Déclaré : {{name}}',
    },
  },
  point: {
    rule: {
      declared: 'Déclaré par une source',
      'contested-policy': 'Politique contestée',
      'definitions-differ': 'Définitions différentes',
      'scope-differs': 'Portées différentes',
      'ages-differ': 'Âges différents',
      'shut-out': 'Admissibilité et priorité différentes',
      'ends-first': 'Ce dont la mesure dépend prend fin avant elle',
      'restricted-money': 'Fonds non accessibles pour un besoin signalé',
      'sole-lead-claims': 'Deux sources désignent chacune un responsable',
    },
    why: {
      declared: 'Une source indique que « {{a}} » et « {{b}} » agissent l’une sur l’autre.',
      'contested-policy':
        'Des parties ont des positions différentes ({{topic}}). En faveur : {{inFavour}}. Pour une modification ou contre : {{against}}.',
      'definitions-differ':
        '« {{a}} » et « {{b}} », d’administrations voisines, emploient des définitions différentes ({{ofA}} ; {{ofB}}).',
      'scope-differs':
        '« {{wide}} » couvre le travail forcé ; la portée énoncée de « {{narrow}} », chez son voisin, ne le comprend pas.',
      'ages-differ': '« {{a}} » admet les personnes jusqu’à {{ofA}} ans, « {{b}} » jusqu’à {{ofB}} ans.',
      'shut-out':
        '« {{a}} » compte parmi les personnes servies : {{population}} ; les services connus de cette carte ({{activity}} ; {{place}}) ne leur sont pas ouverts.',
      'ends-first': '« {{measure}} » dépend de « {{program}} », qui prend fin le {{ends}}.',
      'restricted-money':
        '« {{a}} » ne s’étend pas aux personnes suivantes, pour qui un constat signale un besoin : {{population}}.',
      'sole-lead-claims':
        'Deux sources désignent chacune un seul responsable, différent, de « {{measure}} ».',
    },
  },
  aYear: '{{amount}} par année',
  funding: {
    total:
      'Montants annoncés, prévus ou réels, toutes les années connues de cette carte, chaque dollar compté une seule fois',
    totalRow: 'Total',
    year: 'Exercice',
    noSingleYear: 'Sans exercice unique précisé',
    undividedNote:
      'À part : {{amount}} de stratégies qui visent cette portée parmi d’autres. La part destinée à cette portée n’est pas précisée ; le total ne la comprend donc pas.',
    zero: {
      title: 'Ce qui est compté 0',
      ceiling_one: 'Un plafond (« jusqu’à »), qui n’est pas une dépense : {{count}} montant',
      ceiling_many: 'Un plafond (« jusqu’à »), qui n’est pas une dépense : {{count}} montants',
      ceiling_other: 'Un plafond (« jusqu’à »), qui n’est pas une dépense : {{count}} montants',
      wider_one: 'Ce qui vise plus que la traite, dont la part n’est pas précisée : {{count}} montant',
      wider_many: 'Ce qui vise plus que la traite, dont la part n’est pas précisée : {{count}} montants',
      wider_other: 'Ce qui vise plus que la traite, dont la part n’est pas précisée : {{count}} montants',
      target_one: 'Un objectif, et non une somme reçue : {{count}} montant',
      target_many: 'Un objectif, et non une somme reçue : {{count}} montants',
      target_other: 'Un objectif, et non une somme reçue : {{count}} montants',
      inside_one: 'Ce qui est compris dans un autre montant compté : {{count}} montant',
      inside_many: 'Ce qui est compris dans un autre montant compté : {{count}} montants',
      inside_other: 'Ce qui est compris dans un autre montant compté : {{count}} montants',
      'same-as_one': 'La deuxième source d’un autre montant : {{count}} montant',
      'same-as_many': 'La deuxième source d’un autre montant : {{count}} montants',
      'same-as_other': 'La deuxième source d’un autre montant : {{count}} montants',
      'other-currency_one': 'Ce qui n’est pas en dollars canadiens : {{count}} montant',
      'other-currency_many': 'Ce qui n’est pas en dollars canadiens : {{count}} montants',
      'other-currency_other': 'Ce qui n’est pas en dollars canadiens : {{count}} montants',
      later_one: 'Ce qui commence dans un exercice ultérieur : {{count}} montant',
      later_many: 'Ce qui commence dans un exercice ultérieur : {{count}} montants',
      later_other: 'Ce qui commence dans un exercice ultérieur : {{count}} montants',
      undivided_one: 'Ce qu’une stratégie consacre à plus que cette portée : {{count}} montant',
      undivided_many: 'Ce qu’une stratégie consacre à plus que cette portée : {{count}} montants',
      undivided_other: 'Ce qu’une stratégie consacre à plus que cette portée : {{count}} montants',
    },
    whole: '{{amount}}, compté en entier',
    'per-year_one': '{{amount}} par année × {{years}} exercice',
    'per-year_many': '{{amount}} par année × {{years}} exercices',
    'per-year_other': '{{amount}} par année × {{years}} exercices',
    ceiling: 'Jusqu’à {{amount}} : un plafond n’est pas une dépense ; compté 0',
    wider: '{{amount}} : vise plus que la traite, dont la part n’est pas précisée ; non compté',
    target: '{{amount}} : un objectif, et non une somme reçue ; non compté',
    inside: '{{amount}} compris dans {{of}} ; compté là',
    'inside-later': '{{amount}} compris dans {{of}}, qui commence plus tard ; compté là dès lors',
    'same-as': '{{amount}} : une deuxième source de {{of}} ; compté là',
    'same-as-together': '{{amount}} : une deuxième source de {{of}} réunis, soit {{sum}} ; compté là',
    'same-as-not-counted': '{{amount}} : une deuxième source de {{of}} ; non additionné',
    later: '{{amount}} à partir de {{year}}, exercice qui n’a pas commencé ; compté dès lors',
    'other-currency': '{{amount}} : pas en dollars canadiens ; non additionné',
    undivided:
      '{{amount}} pour tout ce que couvre « {{of}} » ; la part pour cette portée n’est pas précisée ; compté à part, hors du total',
  },
} as const
