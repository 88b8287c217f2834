/** Who does what where (HXL): what does not come in, and what comes in otherwise. */
export const importHxl = {
  note: {
    districts: 'Districts : {{list}}.',
    people: 'Personnes, selon les balises du fichier : {{list}}.',
    rows: 'Lignes dans le fichier : {{n}}.',
  },
  noticed: {
    beneficiary:
      '« {{words}} » n’est pas une population de cette carte et est laissé de côté ; occurrences : {{n}}.',
    contacts: 'Les personnes-ressources sont laissées de côté : {{n}}.',
    countsNotAdded:
      'Activités sur plusieurs lignes : {{n}}. Leurs nombres de personnes ne sont pas additionnés, car les lignes peuvent compter les mêmes personnes.',
    date: 'Une date illisible, ou une fin qui précède le début, est laissée de côté : {{n}}.',
    exactPlaces: 'Lieux exacts (coordonnées, sites, emplacement d’un refuge) laissés de côté : {{n}}.',
    kind: 'Le genre d’organisation « {{words}} » n’a pas d’équivalent sur la carte et est laissé de côté ; occurrences : {{n}}.',
    noTags: 'Aucune ligne de balises HXL n’a été trouvée parmi les 25 premières ; ce tableau n’est pas lu.',
    sector:
      '« {{words}} » n’est pas un terme de cette carte ; il figure dans le nom de l’activité ; occurrences : {{n}}.',
    smallNumbers: 'Nombres de moins de dix personnes laissés de côté : {{n}}.',
    status: 'L’état « {{words}} » n’est pas connu et est laissé de côté ; occurrences : {{n}}.',
    untagged: 'Les colonnes sans balise sont laissées de côté : {{n}}.',
  },
  rejected: {
    noOrganization: 'Cette ligne ne nomme aucune organisation : qui agit n’est pas précisé.',
    noTags:
      'Aucun tableau de ce fichier ne contient de ligne de balises HXL (#org, #sector, #adm1…) parmi ses 25 premières.',
  },
} as const
