/** Mots des cellules qui ont leur propre formulaire : relations, admissibilité, niveaux de preuve que personne n’a précisés. */
export const cells = {
  panel: { done: 'Terminé', discard: 'Abandonner' },
  cleared: '« {{column}} » est maintenant vide. Annuler rétablit ce qui s’y trouvait.',
  links: {
    draft:
      'Ce qui a été choisi ici n’est pas dans la carte. Entrée l’ouvre ; là, Échap rétablit ce que contient la carte.',
    draftHere: '(choisi, absent de la carte)',
    find: 'Trouver une fiche à ajouter',
    none: 'Aucune pour l’instant.',
    take: 'Retirer {{name}}',
    taken: '{{name}} sera retirée quand vous aurez terminé.',
    added: '{{name}} sera ajoutée quand vous aurez terminé.',
    there: '{{name}} y figure déjà.',
    same: 'Une fiche ne peut être liée à elle-même. Choisissez-en une autre.',
    toAdd: '(à ajouter)',
    toMake: '(à créer)',
  },
  paste: {
    notFound:
      'Aucune fiche qui puisse figurer ici ne s’appelle « {{value}} ». Vérifiez le nom, ou ouvrez la cellule avec Entrée pour la trouver ou la créer.',
    notSure:
      '{{n}} fiches s’appellent « {{value}} » : {{ids}}. Collez l’identifiant de celle que vous voulez.',
    notAsked: 'Les noms du bloc n’ont pas pu être recherchés. Collez-le de nouveau.',
  },
  bulk: {
    relationship: 'Relation : {{label}}',
    join: 'Ajouter celle avec',
    part: 'Retirer celle avec',
    other: 'Trouver la fiche',
    noneYet: 'Aucune fiche n’est encore choisie.',
    chosen: 'Fiche choisie : {{name}}',
    toMake: 'À créer : {{name}}',
    otherNeeded: 'Trouvez la fiche voulue, puis choisissez-la.',
  },
  preview: {
    apart: 'non reliée',
    joined_one: '{{n}} relation serait ajoutée',
    joined_many: '{{n}} relations seraient ajoutées',
    joined_other: '{{n}} relations seraient ajoutées',
    parted_one: '{{n}} relation serait retirée',
    parted_many: '{{n}} relations seraient retirées',
    parted_other: '{{n}} relations seraient retirées',
    there_one: '{{n}} y figure déjà',
    there_many: '{{n}} y figurent déjà',
    there_other: '{{n}} y figurent déjà',
  },
  filter: {
    change: 'Modifier le filtre',
    takeAway: 'Retirer le filtre',
    of: 'Filtrer par {{column}}',
  },
  grade: {
    notStated: 'Niveau de preuve non précisé',
    unknown_one: 'Le niveau de preuve de {{n}} source n’est pas précisé.',
    unknown_many: 'Le niveau de preuve de {{n}} sources n’est pas précisé.',
    unknown_other: 'Le niveau de preuve de {{n}} sources n’est pas précisé.',
  },
} as const
