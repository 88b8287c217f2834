/** Trousses de mise à jour : ce qui est demandé au destinataire, et ce qui est dit de ce qui revient. */
export const pack = {
  sheet: { cover: 'À lire', replies: 'Votre réplique', empty: 'Rien de connu' },
  cover: {
    title: 'Trousse de mise à jour : ce que la carte commune sait de vous',
    for: 'Pour',
    made: 'Établie le',
    due: 'À retourner d’ici le',
    who: 'Qui répond (une organisation, pas une personne)',
    answered: 'Date de votre réponse',
    asked: 'Ce qui est demandé',
    correct:
      'Corrigez ce qui est inexact, dans les cellules mêmes. Les fiches vues il y a le plus longtemps viennent en premier.',
    confirm:
      'Choisissez « Oui » dans la colonne « Toujours exact » pour chaque fiche qui est exacte telle quelle.',
    add: 'Ajoutez ce qui n’y est pas dans les lignes vides au-dessous. Une ligne que vous enlevez n’est pas prise pour une suppression.',
    several: 'Là où il y en a plusieurs (activités, populations…), séparez-les par un point-virgule (;).',
    dates:
      'Écrivez les dates et les périodes comme vous les avez : 2026, 2026-04, avril 2026, 2025-2026, de 2019 à 2023, en cours.',
    noPeople: 'Ne donnez aucun nom de personne, ni l’adresse d’un lieu tenu secret.',
    replies:
      'Répliquez à ce que la carte dit de vous. Votre réplique est affichée à côté, dans la même taille.',
    empty:
      'Là où la carte ne connaît rien, dites s’il n’y en a aucune, ou ajoutez la mesure dans sa feuille.',
  },
  column: {
    confirm: 'Toujours exact',
    seen: 'Vu la dernière fois (à ne pas remplir)',
    role: 'Ce que vous y faites',
    kind: 'Genre',
    words: 'Ce que dit la carte',
    replyEn: 'Votre réplique (anglais)',
    replyFr: 'Votre réplique (français)',
    activity: 'Cette carte ne connaît rien de ceci',
    answer: 'Votre réponse',
    whereEn: 'Où vous avez cherché (anglais)',
    whereFr: 'Où vous avez cherché (français)',
  },
  link: {
    ADVANCES: 'Piliers',
    DOES: 'Activités',
    SERVES: 'À qui cela s’adresse',
    ADDRESSES: 'Formes d’exploitation',
    OPERATES_IN: 'Où c’est offert',
    PAYS_FROM: 'Qui paie',
    PAYS_TO: 'À quoi sert l’argent',
  },
  asked: { Finding: 'Constat', Interaction: 'Interaction', Judgement: 'Appréciation' },
  answer: { none: 'Aucune ici, confirmé' },
  check: 'Aucune ici, confirmé : {{activity}}',
  rejected: {
    notAPack:
      'Ce classeur n’a ni la page de présentation ni la feuille masquée d’une trousse de mise à jour, ou vient d’une version plus récente de Fourfold. Demandez le fichier tel qu’il a été envoyé.',
    tooLarge:
      'Le classeur a plus de {{limit}} lignes ; le reste n’est pas lu. Enlevez les lignes qui ne sont pas des réponses.',
    noName: 'Cette ligne ne nomme aucune fiche et ne peut donc entrer. Inscrivez-en le nom.',
    notTold:
      'Cette ligne n’a pas d’identifiant, sans lequel on ne peut dire de quelle fiche il s’agit. Remettez-le, ou répondez dans le fichier tel qu’il a été envoyé.',
    twice:
      'La fiche de cette ligne se trouve aussi dans une ligne précédente, qui a été lue. Réunissez les deux lignes.',
    noAnswerer:
      'La page de présentation ne dit pas, dans les mots de sa liste, quelle organisation répond ; on ne sait donc pas de qui est cette réplique. Choisissez-la sur cette page.',
    unknownQuestion:
      'Cette réplique ne vise rien de ce qui a été envoyé. Remettez l’identifiant de la ligne.',
    unknownCell: 'Cette réponse ne vise rien de ce qui a été envoyé. Remettez l’identifiant de la ligne.',
    choice: '« {{words}} » n’est aucun des choix de « {{heading}} » ; choisissez dans sa liste.',
    date: '« {{words}} » n’est pas une date ; écrivez 2026-04-30, 2026-04 ou 2026.',
    ambiguousDate:
      'Dans « {{words}} », le jour et le mois peuvent être l’un ou l’autre ; écrivez 2026-04-30.',
    number: '« {{words}} » n’est pas un nombre.',
    flag: '« {{words}} » n’est ni oui ni non.',
    currency: '« {{words}} » n’est pas un nombre.',
    notValid: '« {{words}} » ne peut figurer dans « {{heading}} ».',
    answer:
      '« {{words}} » n’est pas compris ; choisissez la réponse de la liste, ou ajoutez la mesure dans sa feuille.',
    age: '« {{words}} » n’est pas un âge en années ; écrivez un nombre entier, par exemple 18.',
    record:
      '« {{words}} » dans « {{heading}} » n’est aucune des fiches de cette trousse. Choisissez dans la liste, ou ajoutez-la dans sa feuille et envoyez la trousse une deuxième fois.',
    moneyOfNothing:
      'Ce montant ne dit ni qui paie ni à quoi il sert ; on ne peut donc le relier à rien. Remplissez l’un des deux.',
    confirm:
      '« {{words}} » n’est pas compris dans « {{heading}} » ; choisissez « Oui » ou laissez la cellule vide.',
  },
  noticed: {
    takenOut:
      '« {{words}} » a été enlevé de « {{heading}} ». La carte le garde ; changez-le dans la fiche si c’est exact.',
    missing:
      'Fiches de la trousse dont la ligne n’y est plus, ce qui n’est pas pris pour une suppression : {{n}}.',
    columnsAdded: 'Colonnes qui n’étaient pas dans la trousse, laissées de côté : {{headings}}.',
    columnsAbsent: 'Colonnes de la trousse qui n’y sont plus, tenues pour intactes : {{headings}}.',
    sheetAdded: 'Une feuille qui n’était pas dans la trousse est laissée de côté.',
    idLost:
      'L’identifiant de la ligne est perdu ou est celui d’une autre fiche ; d’après son nom, c’est « {{name}} ». Voyez si c’est le cas.',
    idForeign:
      'L’identifiant de la ligne n’est celui d’aucune fiche de la trousse ; elle est lue comme nouvelle.',
    sentLost:
      'La feuille masquée de ce qui a été envoyé n’y est plus : ce qui a été modifié ne peut être distingué de ce que la carte a modifié depuis.',
    whoUnknown:
      'Qui répond n’est aucune des organisations de la liste de la page de présentation ; la réponse compte comme celle du destinataire dans son ensemble.',
    placesLeftOut: 'Phrases qui disent où se trouve ce qui est non divulgué, laissées de côté : {{n}}.',
  },
  cli: {
    help: 'Écrit un classeur avec les fiches de l’organisation ou de l’administration ID, à corriger et à retourner, et à côté un .fourfold avec les mêmes fiches. Les deux ne contiennent que ce qu’ID peut voir ; --audience public en donne moins. --due DATE est le jour du retour demandé (par défaut : 30 jours). Ce qui revient : import MAP FILE.',
    done: '{{path}} et {{excerpt}} écrits pour {{for}} : {{rows}} fiches, {{questions}} questions auxquelles répliquer, {{empty}} cellules vides à confirmer ; {{left}} fiches et {{leftRelationships}} relations de la carte ne sont pas pour ce public.',
    keptBack:
      'À retourner d’ici le {{due}}. N’y sont pas : fiches qui leur appartiennent mais ne sont pas pour ce public {{records}}, appréciations pas encore communiquées {{judgements}}, phrases qui donnent une adresse ou un lieu non divulgué {{sentences}}.',
    takenOut:
      '{{sheet}}, ligne {{row}}, {{column}} : retirée là-bas ; elle reste dans la carte jusqu’à ce qu’une personne la retire dans la fenêtre.',
    back: '{{confirmed}} fiches sont confirmées, {{untouched}} sont revenues intactes.',
    cell: '{{sheet}}, ligne {{row}}, {{column}} : {{mine}} → {{theirs}} ({{how}})',
    confirmed: '{{sheet}}, ligne {{row}} : confirmée',
    nothing: 'rien',
  },
} as const

export const packErrors = {
  'pack-due-past':
    'La trousse est à retourner d’ici le {{due}}, ce qui précède le jour où elle est établie, {{made}}. Choisissez un jour ultérieur.',
  'pack-for-unknown':
    'La trousse est pour {{id}}, que le public {{audience}} ne voit pas. Donnez un public qui le voit, ou changez la diffusion de {{id}}.',
  'pack-for-type':
    'Une trousse est pour une organisation ou une administration ; {{id}} est une fiche du type {{type}}. Donnez l’identifiant de l’une d’elles.',
} as const
