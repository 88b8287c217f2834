/** Mots des cellules qui ont leur propre formulaire : relations, admissibilité, niveaux de preuve que personne n’a précisés. */
export const cells = {
  grade: {
    notStated: 'Niveau de preuve non précisé',
    unknown_one: 'Le niveau de preuve de {{n}} source n’est pas précisé.',
    unknown_many: 'Le niveau de preuve de {{n}} sources n’est pas précisé.',
    unknown_other: 'Le niveau de preuve de {{n}} sources n’est pas précisé.',
  },
} as const
