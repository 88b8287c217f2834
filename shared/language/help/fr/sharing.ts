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
        '{command view-briefing} : la note d’information, les documents d’un appel, la fiche d’une administration et la comparaison de stratégies, en Word (dans votre propre modèle, si vous en choisissez un), en PDF, en page Web, ou leurs tableaux en Excel ; en anglais, en français ou dans les deux langues. Vous choisissez les sections, leur ordre et la longueur ; une vue enregistrée garde ce choix.',
        'Un document que vous diffusez reste tel quel ; Fourfold indique ce que la carte dit autrement depuis. Les textes sans français, ou sans anglais, sont comptés et partent à la traduction en XLIFF ; ce qui en revient vous est montré avant d’être inscrit.',
        'La note de scénario d’un appel est réservée à l’usage interne : elle n’est jamais diffusée et le dit en travers de ses pages.',
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
    { kind: 'heading', id: 'hub', text: 'Partager par un serveur' },
    {
      kind: 'text',
      text: 'Un serveur de partage est une base de données Neo4j par laquelle plusieurs personnes tiennent une même carte. {command hub-connect} demande son adresse et votre accès ; {command map-clone} commence avec ce que détient un serveur. Le travail se poursuit sans lui aussi longtemps que vous le voulez.',
    },
    {
      kind: 'list',
      items: [
        'Avant la première synchronisation, vous voyez qui pourra lire, combien de choses y vont, et ce qui reste ici et pourquoi. Rien n’est écrit avant votre accord. Quiconque a un accès lit tout ce que contient le serveur ; ce qui est réservé à son propriétaire, ou confié à d’autres, n’y va jamais. Les documents joints restent dans votre fichier.',
        'Le bas de la fenêtre dit quand la carte était à jour pour la dernière fois et ce qui reste à envoyer. {command sync-now} le fait maintenant ; un réglage le fait automatiquement tant que vous êtes connecté : un moment après vos modifications, et toutes les cinq minutes.',
        'Là où deux personnes ont modifié le même champ, les deux valeurs restent jusqu’à ce que quelqu’un tranche dans {command view-conflicts}.',
        'Chaque modification est signée. {command hub-authors} montre qui écrit. Les personnes nouvelles sont signalées ; avec « Demander avant de recevoir le travail d’une personne nouvelle », ce travail attend sur le serveur jusqu’à votre accord.',
        'Le mot de passe est gardé par le coffre à secrets de cet ordinateur, si vous le voulez et s’il en a un. Il n’est jamais dans la carte.',
      ],
    },
    { kind: 'heading', id: 'import', text: 'Fichiers d’autres sources' },
    {
      kind: 'text',
      text: '{command view-import} lit des feuilles de calcul, des données ouvertes et des graphes : choisissez des fichiers ou un dossier, ou déposez-les dans la fenêtre. Les cellules que vous y collez sont lues comme un tableau. Rien n’est écrit avant que vous ayez vu, fiche par fiche et champ par champ, ce qui est nouveau, ce qui change et ce qui reste. Chaque ligne dit où elle se trouve dans le fichier.',
    },
    {
      kind: 'text',
      text: 'Une fiche qui est déjà dans la carte est trouvée par ses identifiants, puis par son nom ; en cas de doute, on vous le demande. Ce que vous avez corrigé ici reste quand les mêmes données reviennent et, là où les deux ont changé, vous choisissez. Une seule annulation reprend toute l’importation.',
    },
    {
      kind: 'text',
      text: 'D’une feuille de calcul, chaque colonne est montrée avec quelques-unes de ses cellules, ce qu’elle devient et pourquoi. Corrigez ce qui est faux et relisez le tableau ; une correspondance enregistrée sous un nom lit le prochain tableau aux mêmes en-têtes.',
    },
    { kind: 'heading', id: 'reading-room', text: 'Lire un document' },
    {
      kind: 'text',
      text: '{command view-reading-room} ouvre un plan, une évaluation ou une page Web enregistrée (PDF, Word, HTML, texte) à côté de ce qu’il semble énoncer : engagements, organisations, programmes, sommes et constats, avec ce qui les relie. Chaque suggestion marque son passage et dit son degré de confiance et pourquoi. Rien n’est écrit avant que vous l’acceptiez ; ce que vous acceptez cite le document avec son repère.',
    },
    {
      kind: 'list',
      items: [
        'A accepte, E corrige, R rejette ou rouvre, les flèches ou J et K se déplacent ; avec Maj, A et R valent pour toute la liste : choisissez d’abord un tableau, un titre ou un genre. Une annulation reprend chaque étape.',
        'Là où une organisation est peut-être l’une de celles de la carte, on vous demande laquelle. D’ici là, rien ne lui est relié.',
        'Ce que vous avez rejeté, corrigé et répondu est conservé sur cet ordinateur, pour vous et cette carte ; vous le retrouvez en rouvrant le document. Le document lui-même n’est pas copié dans la carte ; joignez-le à sa source si vous le voulez.',
      ],
    },
    { kind: 'heading', id: 'console', text: 'Interroger le serveur en Cypher' },
    {
      kind: 'text',
      text: '{command view-console} s’adresse à qui connaît Cypher, le langage de Neo4j. Elle interroge le graphe du serveur ; elle montre donc ce que celui-ci détient pour ses destinataires, et non cette copie. Une fiche d’un résultat s’ouvre à côté, telle que cette copie la contient.',
    },
    {
      kind: 'list',
      items: [
        'Une requête ne fait que lire : le serveur refuse toute écriture. Sont refusés avant de s’exécuter LOAD CSV, les procédures et les fonctions qui pourraient faire plus que lire la carte partagée, et ce qui régit le serveur.',
        'Elle prend fin au bout d’une minute, ou quand vous l’arrêtez. Mille lignes au plus sont affichées ; quand il y en a d’autres, c’est dit.',
        '« Requêtes » réunit les analyses de Fourfold, avec le jour et la portée de la fenêtre pour paramètres, et celles que vous avez enregistrées. Ces dernières sont gardées pour vous sur cet ordinateur, avec leurs paramètres et jamais avec ce qu’elles ont donné.',
      ],
    },
    { kind: 'heading', id: 'computer', text: 'Ce qui reste sur cet ordinateur' },
    {
      kind: 'text',
      text: 'La langue, la vue, les colonnes, les touches, la fenêtre et les dernières cartes ouvertes sont retenues ici et jamais dans la carte. La place que vous avez donnée aux nœuds d’un graphe et vos brouillons aussi, jusqu’à ce qu’ils soient enregistrés dans la carte. Il en va de même du serveur d’une carte et, si vous l’avez voulu, de son mot de passe, que garde le système. Fourfold ne communique avec aucun autre ordinateur que le serveur auquel vous avez relié une carte ; le lien d’une source s’ouvre dans votre navigateur quand vous le choisissez.',
    },
  ],
}

export const sharingPages = [handling, files] as const
