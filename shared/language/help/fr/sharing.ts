import type { HelpPage } from '../help-page.ts'

const handling: HelpPage = {
  id: 'handling',
  title: 'Diffusion et publics',
  blocks: [
    {
      kind: 'text',
      text: 'Chaque fiche dit qui peut la voir. Ce qui sort de Fourfold nomme un public, est calculé pour ce seul public, et dit combien de fiches sont restées ici.',
    },
    { kind: 'heading', id: 'levels', text: 'Quatre niveaux' },
    {
      kind: 'terms',
      items: [
        {
          term: 'Public',
          text: 'Tout le monde peut la voir. C’est le cas des fiches de la carte de départ.',
        },
        {
          term: 'Fonctionnaires F-P-T',
          text: 'Les fonctionnaires des gouvernements fédéral, provinciaux et territoriaux.',
        },
        {
          term: 'À titre confidentiel',
          text: 'Communiquée par une partie à celles qu’elle nomme, sans nouvelle communication. La fiche dit de qui et à qui.',
        },
        {
          term: 'Interne',
          text: 'Reste ici. Les nouvelles fiches sont internes jusqu’à ce que vous les ouvriez.',
        },
      ],
    },
    {
      kind: 'list',
      items: [
        'La diffusion d’une fiche peut être élargie, jamais restreinte : ce que d’autres ont vu ne se reprend pas.',
        'Une relation est aussi fermée que la plus fermée de ses deux fiches. Ce qui nomme une fiche fermée l’est autant qu’elle.',
        'Une note, une appréciation et une remarque de votre part restent chez vous, sauf indication contraire de votre part.',
      ],
    },
    { kind: 'heading', id: 'ways', text: 'Ce qui sort, et la note d’information' },
    {
      kind: 'list',
      items: [
        'Tableaux, images, presse-papiers et note d’information sont demandés de nouveau pour le public que vous nommez. Rien n’est copié de l’écran.',
        'À l’extérieur, les auteurs sont désignés par leur organisation et leur rôle ; les noms des personnes restent à l’interne.',
        'Un constat qui n’a pas été communiqué à ceux qu’il nomme n’est imprimé dans un document commun que si tout ce sur quoi il repose est public, avec une mention. Les personnes concernées ne devraient pas être surprises en réunion.',
        'Ce qui repose sur une seule copie secondaire est omis des documents communs.',
        '{command view-briefing} : en Word, en PDF ou en page Web, en anglais, en français ou dans les deux langues.',
      ],
    },
    { kind: 'heading', id: 'ceiling', text: 'Le plafond' },
    {
      kind: 'text',
      text: 'Au plus Protégé A ; les lois sur l’accès à l’information peuvent s’appliquer. C’est inscrit sur chaque document et chaque image. Un texte qui porte une cote plus élevée, qui ressemble aux renseignements personnels d’une victime ou qui dit où se trouve un lieu non divulgué entraîne un avertissement. Les refuges et les maisons sécuritaires sont non divulgués, sauf indication contraire.',
    },
  ],
}

const files: HelpPage = {
  id: 'files',
  title: 'Fichiers, copies, sauvegardes',
  blocks: [
    { kind: 'heading', id: 'file', text: 'Un fichier' },
    {
      kind: 'text',
      text: 'Une carte est un fichier dont le nom se termine par .fourfold. Il contient les fiches, l’historique et les documents joints. On peut l’envoyer par courriel, et il peut se trouver sur un lecteur réseau. Chaque modification est sur le disque quand la fenêtre le dit ; il n’est pas nécessaire d’enregistrer.',
    },
    {
      kind: 'list',
      items: [
        '{command map-open} en ouvre une ; on peut aussi déposer un fichier sur la fenêtre. {command map-empty} en crée une qui ne contient que les vocabulaires.',
        'Un seul programme à la fois écrit dans une carte. Le deuxième en est averti.',
        'Le fichier d’une version plus récente de Fourfold, ou dans lequel on ne peut écrire, s’ouvre en lecture.',
        'Un fichier endommagé est signalé comme tel et laissé intact ; la carte qui était ouverte le reste.',
      ],
    },
    { kind: 'heading', id: 'copies', text: 'Copies' },
    {
      kind: 'text',
      text: '{command map-copy} écrit une copie entière, avec tout ce qu’elle contient, quelle qu’en soit la diffusion. Pour ne donner à quelqu’un que ce qu’il peut voir, exportez pour un public : {page handling#ways}.',
    },
    { kind: 'heading', id: 'backups', text: 'Copies quotidiennes' },
    {
      kind: 'text',
      text: 'Avant que vous ne commenciez à travailler dans une carte un jour donné, Fourfold la copie dans votre propre dossier de données : les sept derniers jours, et une copie par semaine pour les quatre semaines précédentes. {command map-backups} les énumère. Une copie s’ouvre comme une carte à part ; la carte ouverte n’en est pas modifiée.',
    },
    { kind: 'heading', id: 'merge', text: 'Fusionner deux copies' },
    {
      kind: 'text',
      text: 'Lorsque deux personnes ont travaillé dans des copies d’une même carte, {command map-merge} fait entrer dans celle-ci le travail de l’autre copie, champ par champ. Vous voyez d’abord ce qui entrerait, fiche par fiche. L’autre fichier est seulement lu. Rien n’est perdu pour personne, quelle que soit la copie la plus ancienne.',
    },
    {
      kind: 'list',
      items: [
        'Là où les deux ont modifié le même champ, les deux valeurs restent jusqu’à ce que quelqu’un tranche dans {command view-conflicts} : garder ce qui est ici, prendre ce qui est reçu ou écrire une autre valeur. Il en va de même d’une suppression en regard d’une modification.',
        'Faites aussi la fusion dans l’autre sens, ou transmettez le fichier fusionné : le choix vaut alors dans toutes les copies.',
        'La carte est d’abord copiée. {command map-return} la rétablit telle qu’elle était ; ce qui a été modifié depuis est conservé parmi les copies.',
        'Ce qui est réservé à son propriétaire ou confidentiel vient avec le fichier qui le contient, et le reste. Pour donner moins à quelqu’un, exportez pour un public.',
      ],
    },
    { kind: 'heading', id: 'computer', text: 'Ce qui reste sur cet ordinateur' },
    {
      kind: 'text',
      text: 'La langue, la vue, les colonnes, les touches, la fenêtre et les dernières cartes ouvertes sont retenues ici et jamais dans la carte. La place que vous avez donnée aux nœuds d’un graphe et vos brouillons aussi, jusqu’à ce qu’ils soient enregistrés dans la carte. Fourfold ne communique pas avec Internet ; le lien d’une source s’ouvre dans votre navigateur quand vous le choisissez.',
    },
  ],
}

export const sharingPages = [handling, files] as const
