/** La visite et les pages d’aide : ce qui entoure leurs textes, qui sont dans shared/language/help. */
export const help = {
  offer: {
    title: 'Première visite ?',
    about: 'Cinq étapes, aussi dans le menu Aide.',
    take: 'Faire la visite',
    decline: 'Pas maintenant',
  },
  tour: {
    place: '{{n}} de {{of}}',
    back: 'Précédent',
    next: 'Suivant',
    leave: 'Quitter la visite',
    end: 'Terminer',
  },
  title: 'Aide',
  pages: 'Pages d’aide',
  search: 'Chercher dans l’aide',
  found_one: '{{n}} passage trouvé',
  found_many: '{{n}} passages trouvés',
  found_other: '{{n}} passages trouvés',
  nothing: 'Rien trouvé pour « {{text}} ». Essayez moins de mots ou d’autres mots, ou choisissez une page.',
  ofView: 'Aide sur cette vue : {{page}}',
  command: 'Commande',
  keys: 'Touches',
  noKeys: 'sans touches ; dans le menu et dans « {{find}} »',
  otherLanguage: 'En anglais',
  empty: {
    details: 'Créez d’abord une fiche. Ce que vous choisissez dans une liste s’ouvre ici.',
    gaps: 'Cochez « Avec ce que personne n’a cherché », ou consignez un constat ou une vérification de couverture : une case est signalée dès qu’on en sait quelque chose.',
    overlaps:
      'Une paire apparaît dès que deux mesures disent ce qu’elles font, pour qui et où. Complétez les fiches des mesures pour les comparer.',
    points:
      'Un point apparaît dès qu’une source parle d’une interaction, ou que deux mesures énoncent des âges, des portées ou des définitions qui diffèrent. Ajoutez-les aux fiches.',
    chosen: 'Choisissez « {{all}} » plus haut pour voir les autres.',
    commitments: 'Créez une fiche de type Engagement et dites de quelle stratégie elle fait partie.',
    funding: 'Créez une fiche de type Affectation et dites qui paie et ce qu’elle finance.',
    queue: 'Ce que vous choisissez dans la file s’ouvre ici, avec ce qu’on peut en faire.',
    type: 'Créez la première avec « Nouvelle fiche… », ou choisissez un autre type.',
    find: 'Essayez moins de mots ou d’autres mots, ou l’autre langue.',
  },
} as const
