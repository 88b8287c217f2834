import { commands } from './commands.ts'
import { commitments } from './commitments.ts'
import { coverage } from './coverage.ts'
import { findings } from './findings.ts'
import { funding } from './funding.ts'
import { graph } from './graph.ts'
import { leaving } from './leaving.ts'
import { records } from './records.ts'

export const window = {
  ...commands,
  ...commitments,
  ...coverage,
  ...findings,
  ...funding,
  ...graph,
  ...leaving,
  ...records,
  title: 'Fourfold',
  language: 'Langue de la fenêtre',
  waiting: '{{what}} : calcul en cours…',
  mishap:
    'Une erreur s’est produite dans la fenêtre ({{message}}). Rien de la carte n’est perdu : toute modification confirmée est dans le fichier. Continuez dans une autre vue ; si cela se reproduit, redémarrez le programme et avisez votre soutien technique.',
  close: 'Fermer',
  dismiss: 'Masquer ce message',
  cancel: 'Annuler',
  done: 'Terminé',
  back: 'Retour',
  why: 'Raison de l’inscription :',
  showAll: 'Tout afficher ({{n}})',
  showFewer: 'En afficher moins',
  andMore: 'et {{n}} de plus',
  inOther: { en: '(en anglais)', fr: '(en français)' },
  view: {
    coverage: 'Couverture',
    overlaps: 'Chevauchements',
    points: 'Points à concilier',
    strategies: 'Stratégies',
    commitments: 'Engagements',
    funding: 'Financement',
    changes: 'Changements',
    calls: 'Appels',
    briefing: 'Note d’information',
    records: 'Fiches',
    activity: 'Activité',
    duplicates: 'Doublons probables',
    review: 'File de révision',
    conflicts: 'Conflits',
    import: 'Importation',
    'reading-room': 'Salle de lecture',
    console: 'Console Cypher',
  },
  nav: { see: 'Voir', meet: 'Se réunir', keep: 'Tenir à jour', waiting: 'à examiner' },
  pane: {
    navigation: 'Vues',
    scope: 'Portée de toutes les vues',
    details: 'Détails de l’élément choisi',
    list: 'Liste de choix',
  },
  axis: {
    pillar: 'Pilier',
    jurisdiction: 'Administration',
    population: 'Population',
    exploitation: 'Forme d’exploitation',
    activity: 'Activité',
    organization: 'Organisation',
    strategy: 'Stratégie',
    audience: 'Public visé',
  },
  currency: {
    current: 'En vigueur',
    presumed: 'Vigueur présumée',
    historical: 'Du passé',
    planned: 'À venir',
  },
  emptyMap: {
    title: 'Cette carte n’a pas encore de fiches',
    why: 'Elle ne contient que ses vocabulaires : piliers, administrations, populations et autres. Créez la première fiche, ou ouvrez la carte de départ, qui contient celles du Canada.',
  },
  detail: {
    go: 'Détails plus bas',
    nothing: 'Rien n’est choisi',
    nothingWhy: {
      coverage:
        'Choisissez une case de la matrice ou une lacune de la liste pour voir ce qui l’entoure, pourquoi elle y figure et d’où cela vient.',
      strategies:
        'Choisissez des stratégies à comparer, ou dites laquelle est la nôtre, pour les voir avec leurs mesures sous forme de graphe.',
      commitments: 'Choisissez un engagement ou une stratégie pour voir ce qui l’entoure et d’où cela vient.',
      funding:
        'Choisissez un montant, une organisation ou un élément qui prend fin pour voir ce qui l’entoure et d’où cela vient.',
      records: 'Cherchez une fiche et choisissez-la pour voir ce qui l’entoure et d’où cela vient.',
      changes:
        'Choisissez un changement pour voir la fiche ou le constat, ce qui l’entoure et d’où cela vient.',
      activity: 'Choisissez une modification pour voir sa fiche, ce qui l’entoure et d’où cela vient.',
      console:
        'Choisissez une fiche dans un résultat pour voir ce que cette copie de la carte en sait, et d’où cela vient.',
    },
    nothingList:
      'Choisissez une ligne de la liste ou un lien du graphe pour voir les deux côtés et leurs sources.',
  },
  who: {
    title: 'Qui êtes-vous ?',
    why: 'Chaque modification porte le nom de la personne qui l’a faite. Demandé une fois ; cela reste sur cet ordinateur et dans les cartes que vous modifiez. Les documents destinés à d’autres ne montrent que l’organisation et le rôle.',
    name: 'Votre nom',
    nameMissing: 'Une modification a besoin d’un nom. Écrivez le vôtre et continuez.',
    organization: 'Organisation',
    organizationHelp: 'Ministère, organisme ou organisation ; peut rester vide.',
    language: 'Langue de la fenêtre',
    save: 'Enregistrer et continuer',
  },
  find: {
    button: 'Trouver une fiche ou une commande',
    title: 'Trouver',
    label: 'Nom, numéro, sigle ou commande',
    views: 'Vues',
    commands: 'Commandes',
    results: 'Résultats',
    nothing: 'Rien de trouvé pour « {{text}} »',
  },
  scope: {
    one: '{{axis}} : {{term}}',
    several: '{{axis}} : {{term}} +{{more}}',
    choose: 'Limiter toutes les vues par {{axis}}',
    all: 'Sans limite',
    clear: 'Lever toutes les limites',
    narrow: 'Réduire la liste',
    findOrganization: 'Nom ou sigle',
    typeOrganization: 'Tapez un nom ou un sigle.',
    inForceOn: 'En vigueur le',
    asOf: 'En vigueur ce jour-là',
    asOfHelp: 'Toutes les vues montrent ce qui était alors en vigueur, selon ce qu’on sait aujourd’hui.',
    today: 'Aujourd’hui',
  },
  start: {
    title: 'La carte commune : qui fait quoi',
    about:
      'Les mesures de lutte contre la traite des personnes au Canada : ministères, provinces et territoires, organismes et programmes, avec leurs sources. Voir chevauchements, lacunes et points à concilier avant l’appel.',
    begin: 'Commencer',
    starter: 'Ouvrir la carte de départ',
    starterAbout: 'Le Canada, du plan de 2012 à aujourd’hui, chaque fiche avec sa source',
    open: 'Ouvrir une carte…',
    openAbout: 'Un fichier .fourfold sur cet ordinateur ou un lecteur réseau',
    empty: 'Nouvelle carte vide…',
    emptyAbout: 'Vocabulaires seulement ; les fiches sont les vôtres',
    recent: 'Cartes ouvertes récemment',
    noRecent: 'Aucune pour l’instant. Ouvrez la carte de départ ou un fichier pour commencer.',
    openedOn: 'Ouverte le {{day}}',
    missing: 'Introuvable',
    forget: 'Retirer {{name}} de cette liste',
    drop: 'On peut aussi déposer un fichier de carte n’importe où sur cette fenêtre.',
    dropHere: 'Déposer pour ouvrir cette carte',
  },
  status: {
    size: '{{records}} fiches · {{relationships}} relations',
    vocabularies: 'Vocabulaires seulement',
    saved: 'Toutes les modifications sont enregistrées',
    readOnly: 'Lecture seule',
    ceiling: 'Au plus Protégé A ; les lois sur l’accès à l’information peuvent s’appliquer',
    who: 'Au nom de {{who}}',
  },
  undo: { undone: 'Annulé.', redone: 'Rétabli.' },
  refusal: {
    'engine-ended':
      'La partie du programme qui tient la carte s’est arrêtée de façon imprévue. Toutes les modifications qu’elle avait confirmées sont dans le fichier. La carte est rouverte ; si cela se répète, enregistrez une copie et avisez votre soutien technique.',
    'engine-gone':
      'La carte n’a pu être consultée : la partie du programme qui la tient ne répond pas. Toutes les modifications qu’elle avait confirmées sont dans le fichier. Fermez la carte et rouvrez-la.',
    'no-map': 'Aucune carte n’est ouverte. Ouvrez-en une d’abord.',
    'not-opened':
      '« {{path}} » n’a pu être ouvert : la partie du programme qui le lit s’est arrêtée de façon imprévue. Le fichier a été laissé tel quel ; revenez à une copie et avisez votre soutien technique.',
    'no-backup': 'La copie du {{day}} n’est plus là. Choisissez-en une autre.',
    'not-written':
      '{{path}} n’a pu être écrit ({{reason}}). Choisissez un autre endroit ou libérez de l’espace, puis réessayez.',
    'print-refused': 'Rien n’a été imprimé ({{reason}}). Vérifiez l’imprimante et réessayez.',
    'bad-address':
      'Cette adresse n’a pas été ouverte : seules les adresses https le sont. Copiez-la dans votre navigateur si vous lui faites confiance.',
  },
} as const
