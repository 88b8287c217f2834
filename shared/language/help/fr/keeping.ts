import type { HelpPage } from '../help-page.ts'

const records: HelpPage = {
  id: 'records',
  title: 'Fiches : grille, formulaires, sources, révision',
  blocks: [
    { kind: 'heading', id: 'finding', text: 'Trouver des fiches' },
    {
      kind: 'text',
      text: 'Dans {command view-records}, tapez des mots dans l’une ou l’autre langue : noms, sigles, numéros, anciens noms. Les accents et les majuscules n’importent pas. Ou choisissez un type et voyez-en toutes les fiches dans une grille.',
    },
    { kind: 'heading', id: 'grid', text: 'La grille' },
    {
      kind: 'list',
      items: [
        'Choisissez les colonnes, triez par un en-tête, filtrez, groupez. La disposition de la grille de chaque type est conservée sur cet ordinateur.',
        '{key Entrée} sur une cellule la modifie ; elle est enregistrée dès que vous la quittez, {key Échap} remet ce qui y était.',
        'Plusieurs fiches choisies sont modifiées, vérifiées ou retirées ensemble. Vous voyez d’abord les valeurs d’avant et d’après, et ce qui est refusé ; le tout s’annule en une seule étape.',
        'Un bloc copié d’un tableur peut être collé. Il est d’abord présenté, et les lignes nouvelles deviennent des fiches si elles ont un nom.',
      ],
    },
    { kind: 'heading', id: 'forms', text: 'Créer et modifier des fiches' },
    {
      kind: 'list',
      items: [
        '{command new-record} : un nom dans une langue suffit pour commencer.',
        '{command edit-record} ouvre le formulaire de la fiche choisie. Chaque champ est enregistré dès que vous le quittez ; vous n’avez rien d’autre à enregistrer. Ce que vous étiez en train de taper survit à une panne.',
        'Tapez dates et montants comme vous les écririez : « mai 2016 », « 2012-13 – en cours ». Le formulaire dit comment il vous a compris.',
        'Pour l’admissibilité, « non précisé », « tout le monde » et une liste sont trois réponses différentes.',
        '{command relate} : vers une autre fiche, avec ce que le schéma permet pour les deux.',
      ],
    },
    { kind: 'heading', id: 'sources', text: 'Sources' },
    {
      kind: 'text',
      text: 'Une fiche, l’un de ses champs ou l’une de ses relations peut citer une source : choisissez-la et dites à quel endroit (page, section). Les sources qui se contredisent figurent côte à côte, avec celle qui est retenue et pourquoi. La copie d’un document (PDF, HTML ou texte) peut être jointe à sa source et lue à côté de la fiche, le passage cité étant marqué.',
    },
    { kind: 'heading', id: 'review', text: 'La file de révision' },
    {
      kind: 'text',
      text: '{command view-review} présente ce qui est à revoir : d’abord les services que personne n’a vus depuis deux ans, puis ce qui est ancien, sans source, codé et non vérifié, dont le statut du nom français est inconnu, ou dont l’échéance est passée.',
    },
    {
      kind: 'list',
      items: [
        '{review next} suivante, {review previous} précédente, {review yes} toujours exact, {review correct} corriger, {review later} plus tard.',
        '« Toujours exact » inscrit que vous avez vérifié la fiche aujourd’hui. Ne le dites que si vous l’avez constaté : une page lue il y a longtemps n’est pas un service d’aujourd’hui.',
      ],
    },
  ],
}

const history: HelpPage = {
  id: 'history',
  title: 'Historique, annuler, rétablir, retirer',
  blocks: [
    {
      kind: 'text',
      text: 'Rien ne se perd, à moins qu’on ne le demande. Chaque modification est une écriture dans un journal auquel on ne fait qu’ajouter.',
    },
    { kind: 'heading', id: 'undo', text: 'Annuler et rétablir' },
    {
      kind: 'text',
      text: '{command undo} revient sur votre dernière modification de la carte, même après un redémarrage ; {command redo} la refait. Dans un champ de texte, ces touches agissent sur le champ. Ce que quelqu’un a modifié depuis est laissé tel quel et signalé.',
    },
    { kind: 'heading', id: 'history', text: 'Historique' },
    {
      kind: 'text',
      text: 'L’historique d’une fiche dit qui a modifié quoi, quand, de quoi à quoi, et pourquoi. {command view-activity} énumère les modifications de toute la carte, avec des filtres par personne, organisation, type, action et dates.',
    },
    { kind: 'heading', id: 'changes', text: 'Depuis le dernier appel' },
    {
      kind: 'text',
      text: '{command view-changes} compare deux jours, ou deux appels selon leurs dates : en liste, dans la matrice de couverture, en graphe. La portée s’applique : choisissez une administration pour voir ce que cela veut dire pour elle.',
    },
    {
      kind: 'list',
      items: [
        '« En vigueur » : c’est survenu entre les deux jours. Un programme a pris fin, une échéance est passée, un financement a commencé, sans que personne n’ait rien modifié.',
        '« Consigné » : la carte le dit depuis, et du premier jour aussi. Qu’un programme ait pris fin en 2019, on a pu l’apprendre le mois dernier.',
        'Les lacunes sont celles de la liste des lacunes à chacun des jours : celle qui est apparue ou disparue y figure maintenant et n’y figurait pas, ou l’inverse.',
        'Ce que le fichier contenait à sa création compte comme connu avant.',
      ],
    },
    { kind: 'heading', id: 'restore', text: 'Rétablir un état antérieur' },
    {
      kind: 'text',
      text: 'Dans l’historique, choisissez « Rétablir cet état… ». Vous voyez ce qui changerait. C’est une modification de plus, qui s’annule comme les autres. Qui peut voir la fiche ne change pas.',
    },
    { kind: 'heading', id: 'purge', text: 'Retirer une valeur définitivement' },
    {
      kind: 'text',
      text: 'Pour la sécurité, la vie privée, un consentement retiré ou la loi, une valeur peut être retirée définitivement : elle part avec toutes les valeurs antérieures de ce champ, du fichier, de son historique, de l’annulation, des documents joints et des copies quotidiennes. Cela ne s’annule pas. Seuls demeurent le fait du retrait, sa date, son auteur et la catégorie du motif.',
    },
    {
      kind: 'list',
      items: [
        'Vous choisissez le champ et la catégorie du motif, et tapez un mot pour confirmer.',
        'Les copies que vous avez envoyées, les exportations et les notes d’information ne sont pas atteintes. Demandez-le à ceux qui les ont.',
        'Les mêmes mots dans d’autres champs et d’autres fiches restent ; cherchez-les avec {command find}.',
      ],
    },
  ],
}

const duplicates: HelpPage = {
  id: 'duplicates',
  title: 'Doublons et successions',
  blocks: [
    { kind: 'heading', id: 'likely', text: 'Doublons probables' },
    {
      kind: 'text',
      text: 'Deux fiches d’un même type sont proposées comme n’en faisant qu’une quand leurs noms, numéros, lieux, acteurs et dates le rendent probable. Chaque paire dit pourquoi, et ce qui s’y oppose. Rien n’est fusionné sans votre accord.',
    },
    {
      kind: 'list',
      items: [
        '« Fusionner » rattache une fiche à l’autre. Aucune valeur n’est perdue : la recherche trouve les noms des deux, et chaque valeur dit d’où elle vient.',
        '« Séparer de nouveau », sur la fiche, l’annule à tout moment ; ce qui a été écrit depuis reste dans la fiche où on l’a écrit.',
        '« Fiches distinctes » est retenu : la paire n’est plus proposée.',
      ],
    },
    { kind: 'heading', id: 'successions', text: 'Successions' },
    {
      kind: 'text',
      text: 'Organisations, stratégies, programmes et services changent de nom, fusionnent et se divisent. Consignez-le avec sa date dans les détails de la fiche. Un engagement de 2012 figure alors sous le nom de l’époque et peut se lire sous celui d’aujourd’hui, et la recherche la trouve sous l’un et l’autre. Ce qui a remplacé autre chose n’en est pas un doublon.',
    },
  ],
}

const views: HelpPage = {
  id: 'views',
  title: 'Vues enregistrées et images',
  blocks: [
    { kind: 'heading', id: 'saved', text: 'Vues enregistrées' },
    {
      kind: 'text',
      text: '{command save-view} garde sous un nom ce que vous voyez : la vue, les axes, la portée, les deux dates, le choix, les filtres et la place des nœuds du graphe. {command saved-views} la rouvre exactement ainsi. Une vue enregistrée est une fiche de la carte, avec sa propre diffusion ; elle est aussi fermée que la fiche la plus fermée qu’elle nomme.',
    },
    { kind: 'heading', id: 'graph', text: 'Le graphe' },
    {
      kind: 'list',
      items: [
        'Faites glisser un nœud, ou déplacez-le avec {key Maj} et les flèches. Dès lors, toute l’image reste comme vous la voyez, aussi au prochain démarrage ; les nouveaux nœuds se placent près de leurs voisins.',
        '{command lay-out-again} laisse de nouveau le programme disposer le graphe.',
        'Pour relier deux fiches, tirez un trait de l’une à l’autre, ou appuyez sur {key R} à chacune.',
        'La liste à côté du graphe dit la même chose en mots et permet les mêmes actions.',
      ],
    },
    { kind: 'heading', id: 'pictures', text: 'Images et tableaux' },
    {
      kind: 'text',
      text: '« Exporter », en tête d’une vue, ou {command export}, écrit l’image en PNG ou SVG et le tableau en CSV, ou copie le tableau pour un tableur. Le tout est calculé de nouveau pour le public que vous nommez, et indique bien en vue sa date, sa portée, son public et son plafond : {page handling}.',
    },
  ],
}

export const keepingPages = [records, history, duplicates, views] as const
