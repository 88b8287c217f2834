export const importGraph = {
  rejected: {
    endless:
      'Le texte entre deux balises n’a pas de fin ; de tels fichiers sont faits pour bloquer les lecteurs. Ce qui précède a été lu.',
    sameId:
      'Un deuxième élément porte l’identifiant « {{id}} » : le premier a été retenu. Donnez à chacun le sien.',
    noName: '« {{id}} » n’a pas de nom. Donnez-lui un nom ou un texte dans une langue.',
    noId: 'Un élément sans identifiant. Donnez-lui-en un.',
    badId:
      '« {{id}} » n’est pas l’identifiant d’une fiche : minuscules, chiffres, traits d’union et points, de 2 à 100.',
    noEnds: 'Un lien sans ses deux extrémités. Indiquez d’où il part et où il va.',
    endMissing:
      'Un lien vers « {{id}} », qui n’est pas parmi les éléments du fichier. Ajoutez-le ou retirez le lien.',
    endsForbidden:
      '« {{id}} » : {{type}} ne peut aller de {{from}} à {{to}}. Choisissez un type qui relie ces deux-là.',
    selfLoop: '« {{id}} » est relié à lui-même, ce qu’une carte ne contient pas.',
    hyperedge:
      'Un seul lien à {{ends}} extrémités. Une carte contient des liens à deux ; indiquez chaque paire.',
    typeUnknown:
      '« {{id}} » est du type « {{type}} », que cette version ne connaît pas. Ouvrez le fichier avec une version plus récente.',
    noElement: 'Une entrée qui n’est ni un élément ni un lien.',
    noGraph:
      'Le fichier ne contient aucun graphe sous une forme connue ici. Choisissez un autre format ou exportez-le de nouveau.',
    xml: 'Le fichier ne peut être lu à partir d’ici : {{detail}}. Exportez-le de nouveau ; ce qui précède a été retenu.',
    depth: 'Des éléments imbriqués sur plus de {{detail}} niveaux : la lecture s’est arrêtée ici.',
    notData:
      'Ceci n’énonce aucune donnée, et rien n’est exécuté : {{what}}. Seuls CREATE, MERGE, SET, ainsi que UNWIND ou MATCH de ce que le script énonce lui-même sont lus.',
  },
  noticed: {
    nodeOfOtherType:
      'Éléments du type « {{type}} », qui n’est pas de la carte, retenus comme organisations : {{count}}',
    nodeWithoutType: 'Éléments sans type, retenus comme organisations : {{count}}',
    edgeOfOtherType:
      'Liens « {{type}} », qui n’est pas un type de la carte, retenus comme « est lié à » avec cette étiquette : {{count}}',
    edgeWithoutType: 'Liens sans type, retenus comme « est lié à » : {{count}}',
    endsForbidden:
      'Liens {{type}} de {{from}} à {{to}}, que ce type ne relie pas, retenus comme « est lié à » avec leur étiquette : {{count}}',
    parallel: 'Liens qui ne disent rien de plus qu’un autre avant eux ({{type}}), omis : {{count}}',
    undirected: 'Liens {{type}} sans direction, lus comme ils sont écrits : {{count}}',
    namedById: 'Éléments sans nom, nommés par leur identifiant : {{count}}',
    languageNotStated:
      'Éléments dont les noms ou les textes n’indiquent pas la langue, retenus d’après leurs mots comme anglais ou français : {{count}}',
    attributeLeftOut: 'Valeurs de « {{name}} », qui n’est pas une propriété de la carte, omises : {{count}}',
    valueLeftOut:
      'Valeurs de « {{name}} » qui ne conviennent pas à cette propriété ({{type}}), omises : {{count}}',
    port: 'Ports, qu’une carte ne contient pas, omis : {{count}}',
    times: 'Éléments dont les moments de présence dans le graphe sont omis : {{count}}',
    schema: 'Instructions sur les contraintes, les index et la base de données, omises : {{count}}',
    query: 'Requêtes qui ne font que lire, omises : {{count}}',
    command: 'Commandes de l’interpréteur, omises : {{count}}',
    newer:
      'Le fichier est de la version {{version}}, plus récente que ce programme ; ce qu’il ne connaît pas est omis.',
  },
} as const
