export const merging = {
  title: 'Fusionner une autre copie de la carte',
  about:
    'Ce qui a été modifié dans « {{name}} » et ne figure pas encore dans cette carte y entre, champ par champ. Voici ce que cela apporterait ; rien n’est encore écrit.',
  reading: 'Lecture de « {{name}} »…',
  merging: 'Fusion de « {{name}} »…',
  stop: 'Arrêter',
  stopped: 'Arrêté. La carte est telle qu’elle était.',
  step: {
    reading: 'Lecture de l’autre fichier',
    checking: 'Vérification des signatures : {{n}} sur {{of}}',
    keeping: 'Copie préalable de cette carte',
    writing: 'Écriture',
  },
  merge: 'Fusionner',
  join: 'Réunir les deux cartes',
  joinWhy:
    '« {{name}} » n’est pas une copie de cette carte : les deux ont seulement la même carte de départ. Vous pouvez les réunir : tout son travail entre alors dans celle-ci. Voyez d’abord ce que cela apporterait.',
  nothing: 'Tout ce que contient « {{name}} » est déjà dans cette carte. Il n’y a rien à fusionner.',
  counts: {
    new_one: '{{n}} nouvelle fiche',
    new_many: '{{n}} nouvelles fiches',
    new_other: '{{n}} nouvelles fiches',
    changed_one: '{{n}} fiche change',
    changed_many: '{{n}} fiches changent',
    changed_other: '{{n}} fiches changent',
    removed_one: '{{n}} fiche est supprimée',
    removed_many: '{{n}} fiches sont supprimées',
    removed_other: '{{n}} fiches sont supprimées',
    conflicts_one: '{{n}} conflit à trancher',
    conflicts_many: '{{n}} conflits à trancher',
    conflicts_other: '{{n}} conflits à trancher',
    documents_one: '{{n}} document',
    documents_many: '{{n}} documents',
    documents_other: '{{n}} documents',
  },
  by: 'Par : {{people}}',
  person_one: '{{name}} ({{n}} étape)',
  person_many: '{{name}} ({{n}} étapes)',
  person_other: '{{name}} ({{n}} étapes)',
  closed_one:
    'Parmi ces fiches, {{n}} fiche est réservée à son propriétaire ou confidentielle. Elle le reste ici : elle ne quitte pas plus cette carte que vos propres notes.',
  closed_many:
    'Parmi ces fiches, {{n}} fiches sont réservées à leur propriétaire ou confidentielles. Elles le restent ici : elles ne quittent pas plus cette carte que vos propres notes.',
  closed_other:
    'Parmi ces fiches, {{n}} fiches sont réservées à leur propriétaire ou confidentielles. Elles le restent ici : elles ne quittent pas plus cette carte que vos propres notes.',
  records: 'Par fiche',
  effect: { new: 'nouvelle', changed: 'change', removed: 'supprimée', conflict: 'conflit' },
  fromTo: '{{label}} : {{from}} → {{to}}',
  inConflict: '{{label}} : ici « {{mine}} », reçu « {{theirs}} »',
  more_one: 'et {{n}} fiche de plus',
  more_many: 'et {{n}} fiches de plus',
  more_other: 'et {{n}} fiches de plus',
  moreChanges_one: 'et {{n}} modification de plus',
  moreChanges_many: 'et {{n}} modifications de plus',
  moreChanges_other: 'et {{n}} modifications de plus',
  done: '« {{name}} » est fusionnée.',
  doneCount_one: '{{n}} modification est entrée.',
  doneCount_many: '{{n}} modifications sont entrées.',
  doneCount_other: '{{n}} modifications sont entrées.',
  doneKept:
    'La carte telle qu’elle était est conservée : « Revenir à avant la fusion », dans le menu Fichier, la rétablit.',
  settle: 'Trancher les conflits',
  back: 'Revenir à avant la fusion…',
  drop: {
    title: 'Que faire de « {{name}} » ?',
    about:
      'Une carte est déjà ouverte. Le fichier peut être ouvert à sa place, ou son contenu peut y être fusionné.',
    open: 'L’ouvrir',
    merge: 'Le fusionner avec cette carte…',
  },
  return: {
    title: 'Revenir à avant la fusion ?',
    about:
      'Cette carte redevient ce qu’elle était le {{when}}, avant qu’une autre n’y soit fusionnée. Ce qui a été modifié depuis disparaît avec la fusion. La carte telle qu’elle est maintenant est conservée parmi les copies : rien n’est perdu.',
    none: 'Aucune autre carte n’a été fusionnée avec celle-ci, ou la copie d’avant n’est plus conservée.',
    action: 'Revenir',
    done: 'La carte est telle qu’elle était avant la fusion.',
  },
  cli: {
    help: [
      'FILE est une autre copie de MAP ; avec --join, ce peut être une carte qui a seulement la même carte de départ. Ce que FILE contient et qui manque à MAP y entre, après copie de MAP. FILE est seulement lu.',
      'R.json tranche les conflits : un tableau de {id, field, choose : mine, theirs ou base} ou {id, field, value}, id et field étant ceux de conflicts ; reason peut s’y ajouter. « mine » est ce que disait MAP, « theirs » ce qui est reçu. Un élément invalide est refusé avec sa ligne, les autres valent.',
      'Se termine par 3 tant qu’il reste des conflits ou que des éléments ont été refusés.',
    ].join('\n'),
    nothing: 'Tout ce que contient ce fichier est déjà dans cette carte.',
    received_one: '{{n}} transaction est entrée.',
    received_many: '{{n}} transactions sont entrées.',
    received_other: '{{n}} transactions sont entrées.',
    documents_one: '{{n}} document est entré.',
    documents_many: '{{n}} documents sont entrés.',
    documents_other: '{{n}} documents sont entrés.',
    kept: 'La carte telle qu’elle était : {{path}}',
    settled_one: '{{n}} conflit tranché.',
    settled_many: '{{n}} conflits tranchés.',
    settled_other: '{{n}} conflits tranchés.',
    conflicts_one: '{{n}} conflit à trancher :',
    conflicts_many: '{{n}} conflits à trancher :',
    conflicts_other: '{{n}} conflits à trancher :',
    side: '{{which}} : {{text}}{{who}}',
  },
}

/** Refusals of merging and settling; a part of the catalogue `errors`. */
export const mergingErrors = {
  'merge-same-file': '« {{path}} » est cette carte elle-même. Choisissez-en une autre copie.',
  'merge-newer':
    '« {{path}} » a été écrit par une version plus récente de Fourfold. Rien n’a été repris. Mettez Fourfold à jour, puis refaites la fusion.',
  'merge-unrelated':
    '« {{path}} » n’a rien de commun avec cette carte : elles n’ont pas la même carte de départ. Rien n’a été repris. Exportez-la, puis importez ce qu’il vous faut.',
  'merge-needs-join':
    '« {{path}} » n’est pas une copie de cette carte : les deux ont seulement la même carte de départ. Rien n’a été repris. Pour en faire entrer tout de même le travail dans cette carte, réunissez-les (--join).',
  'merge-cancelled': 'La fusion a été arrêtée. La carte est telle qu’elle était.',
  'merge-not-kept':
    'La carte n’a pu être copiée d’abord ({{reason}} : « {{path}} ») ; rien n’a donc été repris. Libérez de l’espace à cet endroit, ou demandez le droit d’y écrire, puis refaites la fusion.',
  'merge-no-copy':
    'Il n’y a pas de copie de cette carte datant d’avant une fusion. « Copies quotidiennes », dans le menu Fichier, en offre d’autres.',
  'journal-chain':
    'La transaction {{transaction}} ne suit pas celle qui la précède : quelque chose a été retiré de la suite ou y a été glissé. Rien n’a été repris ; demandez à l’expéditeur.',
  'starter-forged':
    'La transaction {{transaction}} se dit de la carte de départ, mais cette version de Fourfold ne la connaît pas. Rien n’a été repris. Si le fichier vient d’une version plus récente, mettez Fourfold à jour ; sinon, demandez à l’expéditeur.',
  'no-conflict':
    'Rien ne s’oppose dans « {{field}} » de « {{id}} » : il n’y a jamais eu de conflit, ou il a été tranché.',
  'settle-choice':
    '« {{value}} » ne peut être choisi pour « {{field}} » de « {{id}} ». Choix possibles : {{choices}}.',
  'settle-apart':
    'Les valeurs de « {{field}} » de « {{id}} » sont confiées à des lecteurs différents ; écrire l’une là où lisent les autres la leur révélerait. Ouvrez d’abord la fiche à tous, ou laissez les deux.',
}
