/** What was written, or is being written, and should be looked at again: why, and what to do. By `WarningReason`. */
export const warnings = {
  line: 'ligne {{line}} : {{id}} {{field}} : {{message}}',
  'above-ceiling':
    'Ce texte contient « {{found}} ». Une carte contient tout au plus de l’information Protégé A, et les lois sur l’accès à l’information peuvent s’appliquer. Retirez-le, à moins que ce ne soit pas une cote de sécurité.',
  'victim-named':
    'Cela ressemble au nom d’une victime. Retirez ce qui permet de reconnaître une personne ; épurez-le s’il est déjà inscrit.',
  'birth-date':
    'Cela ressemble à la date de naissance d’une personne. Retirez-la ; épurez-la si elle est déjà inscrite.',
  'case-number': 'Cela ressemble à un numéro de dossier. Retirez-le ; épurez-le s’il est déjà inscrit.',
  'phone-number':
    'Cela ressemble au numéro de téléphone d’une personne. Retirez-le, à moins qu’il ne soit public ; un numéro public figure dans les coordonnées publiques.',
  'street-address':
    'Cela ressemble à une adresse municipale. L’endroit où se trouve un refuge ou une personne ne figure pas sur une carte. Retirez-la ; épurez-la si elle est déjà inscrite.',
  coordinates:
    'Cela ressemble à des coordonnées géographiques. L’endroit où se trouve un refuge ou une personne ne figure pas sur une carte. Retirez-les ; épurez-les si elles sont déjà inscrites.',
} as const
