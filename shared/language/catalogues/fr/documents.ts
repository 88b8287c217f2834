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
  stylesMissing: 'Styles absents du modèle, remplacés par ceux du programme : {{names}}.',
  chooseTemplate: 'Choisir un fichier Word comme modèle',
  templates: 'Documents et modèles Word',
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
  'document-of-nothing':
    'Ce document porte sur une fiche que la carte ne contient pas, ou que ses destinataires ne peuvent voir. Choisissez sur quoi il doit porter.',
} as const
