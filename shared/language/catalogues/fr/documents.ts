/** Les documents à lire hors de la fenêtre : lesquels existent, ce qu’ils contiennent, ce qui traverse leurs pages. */
export const documents = {
  kinds: {
    briefing: 'Note d’information',
    package: 'Dossier de l’appel',
    agenda: 'Ordre du jour',
    record: 'Compte rendu des discussions',
    jurisdiction: 'Fiche de l’administration',
    comparison: 'Stratégies côte à côte',
    scenario: 'Note de scénario interne',
  },
  kindsAbout: {
    briefing:
      'Ce que dit la carte à une date donnée : changements, lacunes, chevauchements, points à concilier, engagements, fonds.',
    package: 'Pour tous les participants, avant l’appel : son ordre du jour, puis la note d’information.',
    agenda: 'Les points de l’appel, avec leurs faits et leurs réponses.',
    record: 'Qui était présent, ce qui en est ressorti, qui a offert quoi.',
    jurisdiction:
      'Une page sur une administration : ses stratégies, ce qui s’y fait, ce qui est constaté, dû et payé.',
    comparison:
      'Ce que comptent de deux à quatorze stratégies, ligne par ligne, avec ce qui diffère et ce qu’une seule compte.',
    scenario:
      'Pour usage interne, jamais communiquée : pour chaque point, l’enjeu, le contexte, l’état, et ce que nous en disons.',
  },
  sections: {
    purpose: 'Objet et date',
    participants: 'Participants',
    agenda: 'Ordre du jour',
    changes: 'Ce qui a changé',
    gaps: 'Principales lacunes',
    overlaps: 'Chevauchements',
    points: 'Points à concilier',
    commitments: 'Engagements',
    funding: 'Fonds',
    coverage: 'Couverture',
    unknowns: 'Ce que la carte ne sait pas',
    outcomes: 'Résultats',
    actions: 'Mesures de suivi',
    strategies: 'Stratégies',
    running: 'Ce qui s’y fait',
    standing: 'Qualité aux appels et ententes',
    differences: 'Différences de portée',
    rows: 'Ce que chacune compte',
    only: 'Ce qu’une seule compte',
    butOne: 'Ce que toutes comptent sauf une',
    picture: 'Image',
    ours: 'À partir de notre stratégie',
    shared: 'Ce que chaque paire partage',
    issue: 'Enjeu',
    background: 'Contexte',
    status: 'État de la question',
    considerations: 'Considérations',
    position: 'Position recommandée',
    speaking: 'Points à faire valoir',
  },
  lengths: { short: 'Courte', usual: 'Habituelle', full: 'Tout' },
  kind: 'Document',
  ofCall: 'Appel',
  choose: 'Choisir…',
  noCall: 'La carte ne contient encore aucun appel : la vue Appels en commence un.',
  forOwn:
    'Pour usage interne seulement : elle contient ce que personne d’autre ne peut voir, le dit en travers de ses pages et ne peut être diffusée.',
  ofJurisdiction: 'Administration',
  rows: 'Lignes par',
  forCall: 'Pour tous les participants à l’appel : ce que seuls certains peuvent voir n’y figure pas.',
  length: 'Longueur',
  sectionsOf: 'Sections, dans l’ordre',
  sectionsUsual: 'Toutes les sections, dans l’ordre habituel',
  moveUp: 'Monter : {{name}}',
  moveDown: 'Descendre : {{name}}',
  movedTo: '{{name}} : maintenant {{n}} sur {{of}}.',
  profile:
    'Ces choix restent. Une vue enregistrée les garde sous un nom, comme un profil que d’autres trouvent aussi.',
  save: 'Enregistrer le document',
  ofNothing: 'Choisissez sur quoi porte le document',
  ofNothingWhy: 'Son aperçu figure ensuite ici, tel qu’il sera écrit.',
  undated: 'sans date',
  circulated: 'Documents diffusés',
  circulatedNone: 'Rien n’a encore été diffusé',
  circulate: 'Diffuser tel quel',
  circulateOwn: 'Ce qui est réservé à un usage interne n’est pas diffusé.',
  laterCount_many: '{{n}} lignes se liraient autrement aujourd’hui',
  laterCount_one: '{{n}} ligne se lirait autrement aujourd’hui',
  laterCount_other: '{{n}} lignes se liraient autrement aujourd’hui',
  circulateDone: 'Diffusé : {{name}}.',
  circulatedOn: 'Diffusé le {{day}}',
  showNow: 'Revenir au document actuel',
  shownAsCirculated: 'Diffusé le {{day}} ; ce que la carte dit depuis n’y figure pas.',
  later: 'Ce que la carte dit autrement depuis',
  laterNone: 'Rien : fait aujourd’hui, il serait identique.',
  laterGone: 'ne s’y trouve plus',
  laterCome: 's’y trouve maintenant',
  laterLoading: 'Le document est comparé à la carte…',
  inWords: 'Ce que montre l’image, en mots',
  part: '{{name}}, partie {{n}} de {{of}}',
  partAbout: 'Partie {{n}} de {{of}}. {{about}}',
  sheets: {
    cover: 'Couverture',
    about:
      'Ce classeur contient les tableaux du document. Le texte et les images se trouvent dans les versions Word, PDF et HTML. Un numéro entre crochets renvoie à une source.',
    number: 'Numéro',
    source: 'Source',
  },
  stylesMissing: 'Styles absents du modèle, remplacés par ceux du programme : {{names}}.',
  chooseTemplate: 'Choisir un fichier Word comme modèle',
  templates: 'Documents et modèles Word',
  watermark: { draft: 'ÉBAUCHE', own: 'USAGE INTERNE / OWN USE' },
  foreign_one: '{{count}} nom ou passage figure en anglais, la carte n’ayant pas de mots français pour lui.',
  foreign_many:
    '{{count}} noms ou passages figurent en anglais, la carte n’ayant pas de mots français pour eux.',
  foreign_other:
    '{{count}} noms ou passages figurent en anglais, la carte n’ayant pas de mots français pour eux.',
  agendaNone: 'Aucun point de l’ordre du jour ne peut être montré à tous les participants.',
} as const

export const documentsErrors = {
  'template-only-docx': 'Un modèle ne sert qu’aux fichiers Word. Choisissez --as docx ou retirez --template.',
  'template-missing': 'Le modèle {{path}} est introuvable ou n’est pas un fichier. Vérifiez son nom.',
  'template-too-large':
    'Le modèle {{name}} dépasse {{limit}} Mo. Enregistrez-le sans son texte ni ses grandes images.',
  'template-wrong-kind':
    '{{name}} n’est pas un fichier Word. Ouvrez le modèle dans Word et enregistrez-le comme document ou modèle (.docx, .dotx).',
  'template-encrypted':
    '{{name}} est protégé par un mot de passe ou provient d’une ancienne version de Word. Enregistrez-le sans mot de passe en .docx ou .dotx.',
  'template-macros':
    '{{name}} contient des macros, qui ne sont pas reprises. Enregistrez-le dans Word en .docx ou .dotx, sans macros.',
  'template-broken':
    'Impossible de lire {{name}} jusqu’au bout ({{reason}}). Ouvrez-le dans Word, enregistrez-le de nouveau, puis réessayez.',
  'circulated-unreadable':
    'Ce document diffusé a été écrit par une version plus récente de Fourfold, ou son contenu est endommagé. Mettez Fourfold à jour, ou demandez une copie du fichier.',
  'circulated-own':
    'Ce qui est réservé à un usage interne n’est pas diffusé. Choisissez à qui le document est destiné, puis diffusez-le.',
  'document-of-nothing':
    'Ce document porte sur une fiche que la carte ne contient pas, ou que ses destinataires ne peuvent voir. Choisissez sur quoi il doit porter.',
  'document-of-one-jurisdiction':
    'Une fiche porte sur une seule administration ; {{count}} ont été nommées. Nommez-en une par son identifiant.',
  'scenario-own-only':
    'La note de scénario interne est réservée à l’usage interne et n’est jamais rédigée pour d’autres destinataires ({{audience}} a été nommé). N’en nommez pas, ou choisissez le dossier de l’appel.',
  'handling-kept-own':
    'Une note de scénario est réservée à l’usage interne et le reste : sa diffusion ne peut être élargie. Ce que d’autres peuvent lire va dans le point lui-même.',
} as const
