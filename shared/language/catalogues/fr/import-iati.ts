/** Activities of IATI: what does not come in, and what comes in otherwise. */
export const importIati = {
  note: {
    budget: 'Budgets additionnés : {{n}} ({{days}}), {{amount}}.',
    commitment: 'Engagements additionnés : {{n}} ({{days}}), {{amount}}.',
    incoming: 'Fonds reçus additionnés : {{n}} ({{days}}), {{amount}}.',
    spent: 'Versements et dépenses additionnés : {{n}} ({{days}}), {{amount}}.',
    sameMoney: 'Une autre étape du même argent (budget, engagement, paiement) : compté une seule fois.',
  },
  noticed: {
    currency:
      'La carte n’additionne pas les montants en {{currency}} ; ils figurent dans la note tels qu’ils sont écrits. Montants : {{n}}.',
    cycle:
      'Ces activités sont parentes l’une de l’autre ou se financent l’une l’autre ; la relation est laissée de côté : {{n}}.',
    dangling:
      'Activités mères ou parties d’activités absentes des données : {{n}}. La relation est laissée de côté.',
    divided:
      'Activités au Canada et à l’étranger : {{n}}. Leur argent n’est pas réparti selon les pourcentages énoncés.',
    entity:
      'Une entité d’un type de document n’est jamais remplacée ; elle reste telle quelle ({{entity}}) : {{n}}.',
    inside: 'Montants compris dans l’argent d’une activité mère ou de sa source, et comptés là : {{n}}.',
    latePart:
      'Un tout qui ne nomme pas ses parties a été lu avant elles ; elles lui sont liées autrement : {{n}}.',
    locations: 'Lieux exacts laissés de côté : {{n}}.',
    negative: 'Un montant inférieur à zéro ne peut être additionné seul ; il figure dans la note : {{n}}.',
    noAmount: 'Un budget ou une opération dont la valeur n’est pas un nombre est laissé de côté : {{n}}.',
    noCurrency: 'Un montant sans devise ne figure que dans la note : {{n}}.',
    originalBudget: 'Budgets initiaux remplacés par leur révision : {{n}}.',
    otherLanguage: 'Les titres qui ne sont ni en anglais ni en français restent tels quels : {{n}}.',
    party:
      'Les organisations participantes sans nom, ou dont le rôle n’est pas connu (« {{role}} »), sont laissées de côté : {{n}}.',
    people: 'Les personnes-ressources sont laissées de côté : {{n}}.',
    period: 'La fin précède le début ; la période est laissée de côté : {{n}}.',
    sector:
      'Le secteur « {{words}} » n’est pas un terme de cette carte et est laissé de côté ; occurrences : {{n}}.',
    sentences:
      'Phrases indiquant où se trouve un refuge ou un autre lieu non divulgué, laissées de côté : {{n}}.',
    status:
      'L’état {{code}} de l’activité (5 annulée, 6 suspendue) n’a pas d’équivalent exact sur la carte : {{n}}.',
    transaction:
      'Les opérations de type « {{type}} » ne sont pas des sommes dépensées et sont laissées de côté : {{n}}.',
    twice: 'L’activité « {{id}} » figure plus d’une fois ; la première est retenue.',
  },
  rejected: {
    endless:
      'Un texte ou une balise de ce fichier ne se termine pas ; la lecture s’est arrêtée là. Ce qui précède est conservé.',
    large:
      'Cette activité est plus grande ou plus profondément imbriquée que possible ; elle est laissée de côté.',
    malformed:
      'Ce n’est pas du XML bien formé : {{why}}. Ce qui précède est conservé ; demandez un fichier correct à l’éditeur.',
    noActivities: 'Ce fichier ne contient aucune activité IATI (iati-activity).',
    noId: 'Cette activité n’a pas d’identifiant (iati-identifier) qui permettrait de la reconnaître à une prochaine importation.',
  },
} as const
