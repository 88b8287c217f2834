/** La note de scénario interne d’un appel. */
export const scenario = {
  call: 'L’appel',
  issueNone: 'La carte n’en contient pas plus que le titre.',
  history: 'Ce qui en est ressorti lors d’appels antérieurs',
  backgroundNone: 'Aucune fiche n’y est liée, et rien n’en est ressorti lors d’un appel antérieur.',
  actions: 'Mesures de suivi ouvertes',
  actionsNone: 'Aucune mesure de suivi n’est ouverte.',
  competence: 'Qui peut agir',
  positions: 'Ce que disent les autres, dans leurs mots',
  unknown: 'Ce qui n’est pas bien connu',
  empty: 'Personne ne l’a encore rédigé.',
  emptyCount_one: 'Sur {{of}} rubriques qu’il nous revient de rédiger, {{count}} est vide.',
  emptyCount_many: 'Sur {{of}} rubriques qu’il nous revient de rédiger, {{count}} sont vides.',
  emptyCount_other: 'Sur {{of}} rubriques qu’il nous revient de rédiger, {{count}} sont vides.',
  forUs: 'Pour nous',
  forUsHelp:
    'Usage interne : dans aucun ordre du jour, dossier ou compte rendu, et jamais à l’écran partagé.',
  begin: 'Rédiger une note pour nous',
  begun: 'Une note à usage interne est commencée : {{name}}',
  save: 'Enregistrer notre note en Word',
} as const
