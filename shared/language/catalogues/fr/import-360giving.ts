/** Grants of the 360Giving standard: what does not come in, and what comes in otherwise. */
export const importThreeSixtyGiving = {
  note: {
    amount: 'Montant tel qu’il est énoncé : {{amount}}.',
    awarded: 'Accordé le {{day}}.',
  },
  noticed: {
    classification:
      'La classification « {{words}} » n’est pas un terme de cette carte et est laissée de côté ; occurrences : {{n}}.',
    contacts:
      'Personnes-ressources, téléphones, rues et codes postaux d’organisations laissés de côté : {{n}}.',
    coordinates: 'Coordonnées géographiques laissées de côté : {{n}}.',
    currency:
      'La carte n’additionne pas les montants en {{currency}} ; ils figurent dans la note tels qu’ils sont écrits. Montants : {{n}}.',
    heading: 'La norme ne prévoit pas de colonne « {{heading}} » : elle est laissée de côté.',
    inside:
      'Subventions dont l’argent fait partie d’une subvention destinée à être redistribuée, et y est compté : {{n}}.',
    negative:
      'Un montant inférieur à zéro en corrige un autre et ne peut être additionné seul ; il figure dans la note. Montants : {{n}}.',
    noAmount:
      'Ce qui figure comme montant n’est pas un nombre et est laissé de côté : {{n}}. Corrigez-le dans le fichier et réimportez.',
    noCurrency: 'Un montant sans devise ne figure que dans la note : {{n}}.',
    people: 'Les subventions à des personnes sont laissées de côté : {{n}}.',
    period: 'La fin précède le début ; la période est laissée de côté : {{n}}.',
    placeholder:
      '« {{id}} » désigne un registre sans numéro ; ces organisations sont distinguées par leur nom : {{n}}.',
    regrant:
      'Subventions destinées à être redistribuées ({{type}}) : {{n}}. Ce qui est redistribué peut se retrouver dans ces données ; vérifiez que cela n’est compté qu’une fois.',
    sentences:
      'Phrases indiquant où se trouve un refuge ou un autre lieu non divulgué, laissées de côté : {{n}}.',
    zero: 'Montants nuls, conservés tels quels : {{n}}.',
  },
  rejected: {
    noGrant: 'Cet élément de la liste n’est pas une subvention : il n’a pas de champs.',
    noGrants:
      'Ce fichier ne contient pas de liste de subventions. Un fichier 360Giving en contient une sous « grants ».',
    noHeadings:
      'Aucune ligne avec les en-têtes de 360Giving (Identifier, Title, Amount Awarded…) n’a été trouvée parmi les 25 premières.',
    noId: 'Cette subvention n’a pas d’identifiant qui permettrait de la reconnaître à une prochaine importation. Ajoutez-en un dans le fichier.',
  },
} as const
