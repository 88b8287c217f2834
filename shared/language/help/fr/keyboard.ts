import type { HelpPage } from '../help-page.ts'

export const keyboard: HelpPage = {
  id: 'keyboard',
  title: 'Clavier et lecteur d’écran',
  blocks: [
    {
      kind: 'text',
      text: 'Tout peut se faire au clavier. Matrice, listes, tableaux et grilles sont chacun un seul arrêt de la touche Tab, avec les flèches à l’intérieur. {command shortcuts} énumère toutes les commandes et vous laisse choisir d’autres touches ; celles de ces pages sont les vôtres.',
    },
    { kind: 'heading', id: 'commands', text: 'Les touches les plus utiles' },
    {
      kind: 'commands',
      of: [
        'help',
        'find',
        'next-pane',
        'previous-pane',
        'view-coverage',
        'view-records',
        'view-changes',
        'view-review',
        'new-record',
        'edit-record',
        'relate',
        'save-view',
        'export',
        'undo',
        'redo',
        'tour',
      ],
    },
    { kind: 'heading', id: 'inside', text: 'À l’intérieur' },
    {
      kind: 'terms',
      items: [
        { term: 'Matrice', text: 'Les flèches, {key Début}, {key Fin} ; {key Entrée} choisit la case.' },
        { term: 'Listes et tableaux', text: 'Haut et bas ; {key Entrée} ouvre.' },
        {
          term: 'Graphe',
          text: 'Les flèches vont d’un nœud à l’autre ; {key Entrée} ouvre ; {key Maj} et les flèches déplacent le nœud ; {key R} le relie ; {key +}, {key −} et {key 0} changent l’échelle.',
        },
        {
          term: 'Grille',
          text: 'Les flèches ; {key Entrée} modifie ; {key Espace} choisit la fiche ; sur un en-tête, {key Entrée} trie.',
        },
        {
          term: 'File de révision',
          text: '{review next} suivante, {review previous} précédente, {review yes} toujours exact, {review correct} corriger, {review later} plus tard.',
        },
      ],
    },
    { kind: 'heading', id: 'reader', text: 'Avec un lecteur d’écran' },
    {
      kind: 'list',
      items: [
        'Les volets sont des repères : vues, portée, la vue, ses détails. {keys next-pane} passe de l’un au suivant.',
        'Une case dit sa ligne, sa colonne, ses comptes et sa lacune. La liste à côté d’un graphe dit ce que montre le graphe.',
        'Ce qui a été fait est annoncé. À la fermeture d’une boîte de dialogue, le curseur revient où il était.',
        'Ce qui est dans l’autre langue est marqué, pour être lu comme il se doit.',
      ],
    },
    { kind: 'heading', id: 'eyes', text: 'Confort visuel' },
    {
      kind: 'text',
      text: 'Le menu Affichage agrandit jusqu’à 200 % et plus, et règle l’apparence claire ou sombre. Fourfold suit le contraste, les couleurs et la réduction des animations de votre système. Rien n’est dit par la couleur seule.',
    },
  ],
}
