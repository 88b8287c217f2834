/** La console Cypher : des questions au graphe du serveur. */
export const console = {
  about: 'Questions au graphe du serveur, en Cypher ; on le lit, sans jamais le modifier',
  holds:
    'Les résultats montrent ce que détient le serveur {{address}}, et non cette copie : ce qui reste ici, et ce qui attend la synchronisation, n’y est pas.',
  holdsFor:
    'Les résultats montrent ce que détient le serveur {{address}} pour ses destinataires ({{audience}}), et non cette copie : ce qui reste ici, et ce qui attend la synchronisation, n’y est pas.',
  noHub: 'Cette carte n’est pas encore partagée',
  noHubWhy:
    'La console interroge le graphe d’un serveur Neo4j avec lequel cette carte est synchronisée. Toutes les autres vues s’en passent.',
  notConnected: 'Pas de connexion',
  notConnectedWhy:
    'Le serveur de cette carte est {{address}}. La console interroge son graphe dès que la connexion est établie.',
  connect: 'Se connecter',
  connecting: 'Connexion …',
  query: 'Requête',
  queryHelp:
    'Ctrl+Entrée l’exécute, Tab quitte le champ. Elle ne peut que lire ; LOAD CSV et la plupart des procédures sont refusés.',
  parameters: 'Paramètres',
  parametersHelp:
    'Un texte ou un jour tel quel, ou du JSON : 24, true, null, "24", ["a", "b"], {"pillar": ["pillar-protection"]}.',
  parameterBad:
    'Cela commence comme du JSON, mais n’est pas complet, ou le nombre est trop grand. Fermez les crochets, les accolades ou les guillemets ; écrivez le nombre entre guillemets, et toInteger(…) dans la requête.',
  run: 'Exécuter',
  runKeys: 'Ctrl+Entrée',
  stop: 'Arrêter',
  running: 'Exécution …',
  seconds: '{{n}} s',
  putBack: 'Remettre ce qui était là',
  named: '« {{name}} »',
  saveAs: 'Enregistrer sous',
  save: 'Enregistrer',
  name: 'Nom',
  savedWhere:
    'Gardée pour vous sur cet ordinateur, avec ses paramètres : ni dans la carte, ni sur le serveur. Les résultats ne sont jamais gardés.',
  replaces: 'Il y en a une de ce nom ; elle est remplacée.',
  saved: 'Requête enregistrée : {{name}}',
  renamed: 'Requête renommée : {{name}}',
  deleted: 'Requête supprimée : {{name}}',
  putBackDeleted: 'La remettre',
  queries: 'Requêtes',
  ofPack: 'Analyses de Fourfold',
  ofYours: 'Enregistrées par vous',
  noneSaved: 'Aucune pour le moment. « Enregistrer sous » garde la requête qui est écrite.',
  rename: 'Renommer « {{name}} »',
  delete: 'Supprimer « {{name}} »',
  pack: {
    commitments: {
      name: 'Engagements',
      about: 'Chacun avec son état à un jour donné, s’il est échu, et s’il est en retard',
    },
    coverage: {
      name: 'Couverture et lacunes',
      about: 'Les cases de deux axes : ce qui est en vigueur ou présumé, et les types de lacune',
    },
    funding: {
      name: 'Financement',
      about: 'Chaque montant avec qui paie, et le total qui compte chaque dollar une fois',
    },
    overlaps: {
      name: 'Chevauchements',
      about: 'Les paires de mesures qui font à peu près la même chose, et ce que cela révèle',
    },
    'cross-purposes': {
      name: 'Points à concilier',
      about: 'Les mesures et les positions qui vont à l’encontre les unes des autres',
    },
  },
  result: 'Résultat',
  shape: 'Afficher le résultat comme',
  table: 'Tableau',
  rows_one: '{{n}} ligne',
  rows_many: '{{n}} de lignes',
  rows_other: '{{n}} lignes',
  more: {
    rows: 'Il y en a d’autres ; voici les premières. LIMIT et SKIP en choisissent d’autres.',
    size: 'Il y en a plus que la fenêtre n’en prend ; voici les premières. Demandez-en moins de chacune.',
  },
  empty: { none: 'Aucune ligne', rows: 'Aucune ligne', size: 'Trop grand pour être affiché' },
  emptyWhy: {
    none: 'Rien dans le graphe du serveur ne répond à la requête. Vérifiez les noms des étiquettes, des types et des propriétés ; la casse compte.',
    rows: 'Rien dans le graphe du serveur ne répond à la requête.',
    size: 'La première ligne à elle seule est plus grande que ce que prend la fenêtre. Demandez-en moins : des propriétés isolées, ou moins d’éléments d’une liste.',
  },
  whole: 'Tout afficher',
  cut: '({{shown}} caractères sur {{n}})',
  beside_one: 'Un des éléments dessinés n’est dans aucune ligne ; il relie ce qui est dans les lignes.',
  beside_many:
    '{{n}} d’éléments dessinés ne sont dans aucune ligne ; ils relient ce qui est dans les lignes.',
  beside_other:
    '{{n}} des éléments dessinés ne sont dans aucune ligne ; ils relient ce qui est dans les lignes.',
} as const

/** Why a query of the console was not run, or gave nothing. */
export const consoleErrors = {
  'console-empty': 'Il n’y a pas de requête. Écrivez-en une, ou choisissez-en une du lot.',
  'console-escape':
    'La requête écrit une lettre sous forme de code (\\u…), et personne ne voit alors ce qu’elle fait. Écrivez la lettre elle-même, ou donnez le texte en paramètre.',
  'console-plan':
    '{{word}} demande le plan d’une requête, qui ne s’affiche pas ici. Retirez ce mot ; Neo4j Browser montre les plans.',
  'console-load':
    'LOAD CSV lit des fichiers et des adresses depuis la place du serveur dans le réseau, et ne s’exécute jamais d’ici. Demandez à l’administration du serveur de charger ce qu’il vous faut.',
  'console-procedure':
    'La procédure « {{name}} » n’est pas de celles qui ne font que lire ce que détient le serveur. Sont possibles : {{known}}.',
  'console-function':
    'La fonction « {{name}} » a été ajoutée au serveur et peut faire plus que lire. Employez une fonction de Cypher même.',
  'console-administration':
    'La requête regarde dans l’administration du serveur ou la change (utilisateurs, réglages, transactions, index). Retirez cette partie ; qui administre le serveur le fait dans Neo4j Browser ou cypher-shell.',
  'console-database':
    'La requête irait à la base de données « {{database}} », qui n’est pas celle de la carte partagée. Retirez USE.',
  'console-transactions':
    'CALL { … } IN TRANSACTIONS ouvre ses propres transactions. Retirez « IN TRANSACTIONS » ; une requête qui lit n’en a pas besoin.',
  'console-writes':
    'La requête changerait ce que détient le serveur, qui d’ici se lit seulement : ce qui est changé à la main dans le graphe n’entre dans aucune carte. Changez la fiche dans cette fenêtre ; la prochaine synchronisation l’apporte au serveur.',
  'console-no-plan':
    'Le serveur ne dit pas ce que ferait la requête ; elle n’a donc pas été exécutée. Informez-vous auprès de l’administration du serveur.',
  'console-slow':
    'La requête a duré plus de {{seconds}} secondes et a été arrêtée. Demandez-en moins : commencez par une étiquette et une propriété, et terminez par LIMIT.',
  'console-stopped': 'La requête a été arrêtée. Elle n’a rien changé.',
  'console-memory':
    'La requête demande plus de mémoire que le serveur {{address}} n’en donne à une seule. Demandez-en moins : commencez par une étiquette et une propriété, et terminez par LIMIT.',
  'console-gone':
    'La connexion à {{address}} a été perdue. Rien n’a été changé ; exécutez la requête de nouveau quand le serveur répondra.',
  'console-statement':
    'Le serveur n’accepte pas la requête. Corrigez-la là où il le dit, puis exécutez-la de nouveau. {{reason}}',
  'query-name-taken':
    'Une requête porte déjà le nom « {{name}} ». Choisissez un autre nom, ou supprimez d’abord celle-là.',
  'query-too-many':
    'Il y a déjà {{most}} requêtes enregistrées. Supprimez-en une qui ne sert plus, puis enregistrez celle-ci.',
} as const
