/** Les documents à lire hors de la fenêtre : lesquels existent, ce qu’ils contiennent, ce qui traverse leurs pages. */
export const documents = {
  kinds: {
    briefing: 'Note d’information',
    package: 'Dossier de l’appel',
    agenda: 'Ordre du jour',
    record: 'Compte rendu des discussions',
  },
  kindsAbout: {
    briefing:
      'Ce que dit la carte à une date donnée : changements, lacunes, chevauchements, points à concilier, engagements, fonds.',
    package: 'Pour tous les participants, avant l’appel : son ordre du jour, puis la note d’information.',
    agenda: 'Les points de l’appel, avec leurs faits et leurs réponses.',
    record: 'Qui était présent, ce qui en est ressorti, qui a offert quoi.',
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
  },
  lengths: { short: 'Courte', usual: 'Habituelle', full: 'Tout' },
  watermark: { draft: 'ÉBAUCHE' },
  kind: 'Document',
  ofCall: 'Appel',
  choose: 'Choisir…',
  noCall: 'La carte ne contient encore aucun appel : la vue Appels en commence un.',
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
  shownAsCirculated:
    'Tel que diffusé le {{day}} : {{name}}. Les changements ultérieurs de la carte n’y figurent pas.',
  later: 'Ce que la carte dit autrement depuis',
  laterNone: 'Rien : fait aujourd’hui, il serait identique.',
  laterGone: 'ne s’y trouve plus',
  laterCome: 's’y trouve maintenant',
  laterLoading: 'Le document est comparé à la carte…',
  agendaNone: 'Aucun point de l’ordre du jour ne peut être montré à tous les participants.',
} as const

export const documentsErrors = {
  'circulated-unreadable':
    'Ce document diffusé a été écrit par une version plus récente de Fourfold, ou son contenu est endommagé. Mettez Fourfold à jour, ou demandez une copie du fichier.',
  'circulated-own':
    'Ce qui est réservé à un usage interne n’est pas diffusé. Choisissez à qui le document est destiné, puis diffusez-le.',
  'document-of-nothing':
    'Ce document porte sur une fiche que la carte ne contient pas, ou que ses destinataires ne peuvent voir. Choisissez sur quoi il doit porter.',
} as const
