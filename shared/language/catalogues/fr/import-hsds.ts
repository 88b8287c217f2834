/** Services of Open Referral HSDS: what does not come in, and what comes in otherwise. */
export const importHsds = {
  name: {
    withheld: 'Nom non divulgué (il indiquait l’emplacement)',
  },
  noticed: {
    addresses: 'Adresses laissées de côté, sauf la province et le pays : {{n}}.',
    age: '« {{age}} » n’est pas une limite d’âge utilisable ; elle est laissée de côté : {{n}}.',
    area: 'Un territoire desservi qui est une phrase et non un nom de lieu est laissé de côté : {{n}}.',
    coordinates: 'Coordonnées géographiques laissées de côté : {{n}}.',
    cycle: 'Ces organisations sont parentes l’une de l’autre ; la relation est laissée de côté : {{n}}.',
    dangling: '{{field}} renvoie à une fiche absente des données ; la relation est laissée de côté : {{n}}.',
    deep: 'Les fiches imbriquées plus profondément que la norme ne le permet sont laissées de côté : {{n}}.',
    differs:
      'Une fiche qui revient plusieurs fois se contredit dans « {{field}} » ({{table}}) ; la première valeur est retenue : {{n}}.',
    hiddenAreas:
      'Territoires de services non divulgués, plus petits qu’une province, laissés de côté : {{n}}.',
    hiddenLocations: 'Lieux et adresses de services non divulgués laissés de côté : {{n}}.',
    language: '« {{language}} » n’est pas une langue connue ici ; elle est laissée de côté : {{n}}.',
    noObject: 'Les éléments d’une liste qui ne sont pas des fiches sont laissés de côté : {{n}}.',
    people: 'Les personnes-ressources sont laissées de côté : {{n}}.',
    phones:
      'Téléphones de personnes, et ceux de services non divulgués qui ne sont pas sans frais, laissés de côté : {{n}}.',
    sentences: 'Phrases indiquant où se trouve un service non divulgué, retirées de ses textes : {{n}}.',
    status: 'L’état « {{status}} » n’a pas d’équivalent exact sur la carte : {{n}}.',
    table: '« {{table}} » n’est pas une table HSDS ; elle n’est pas lue.',
    term: '« {{words}} » n’est pas un terme de cette carte et est laissé de côté ; occurrences : {{n}}.',
    undisclosed:
      'Refuges, maisons sécuritaires et autres services dont le lieu n’est pas divulgué par défaut : {{n}}. Rien de ce qui indique où ils se trouvent n’a été lu.',
    unnamed: 'Les colonnes sans en-tête sont laissées de côté : {{n}}.',
  },
  rejected: {
    noHeadings: 'Aucune ligne d’en-têtes de cette table n’a été trouvée parmi les 25 premières.',
    noId: 'Cette fiche n’a pas d’identifiant qui permettrait aux autres fiches et à une prochaine importation de la reconnaître. Ajoutez-en un dans le fichier.',
    noName: 'Cette fiche n’a pas de nom. Ajoutez-en un dans le fichier.',
    noRecord: 'Ceci n’est ni une organisation, ni un service, ni un programme, ni une liste de ceux-ci.',
  },
} as const
