export const importReading = {
  rejected: {
    unreadable:
      'Le fichier n’a pu être ouvert ({{reason}}). Vérifiez qu’il existe, que vous avez le droit de le lire et qu’aucun autre programme ne le retient, puis réessayez.',
    notAFile: 'Ce n’est ni un fichier ni un dossier. Donnez le fichier lui-même.',
    'archive-broken':
      'L’archive est endommagée ou incomplète ({{detail}}). Obtenez-la de nouveau à sa source.',
    'archive-entries':
      'L’archive contient plus de {{detail}} fichiers et n’a pas été ouverte. Décompressez-la et donnez les fichiers voulus.',
    'archive-unpacked':
      'L’archive décompressée ferait {{detail}} octets ; elle n’a pas été ouverte. Décompressez-la et donnez les fichiers voulus.',
    'archive-ratio':
      'L’archive prétend contenir {{detail}} fois sa taille, comme le font celles qui sont malveillantes, et n’a pas été ouverte. Si vous vous fiez à sa source, décompressez-la et donnez les fichiers.',
    locked:
      'Ce fichier est protégé par un mot de passe ou compressé d’une manière inconnue ici. Décompressez-le d’abord.',
    empty: 'Le fichier est vide. Obtenez-le de nouveau à sa source.',
    oldOffice: 'C’est un ancien fichier Excel ou Word. Enregistrez-le en .xlsx ou .csv et donnez celui-là.',
    otherSheet:
      'Cette sorte de feuille de calcul n’est pas lue. Enregistrez-la en .xlsx ou .csv et donnez celle-là.',
    document:
      'C’est un document, non des données. Ouvrez-le dans la salle de lecture pour en tirer des suggestions.',
    map: 'C’est une base de données ou une carte Fourfold. Une carte se joint par « merge », non par « import ».',
    packed:
      'C’est une archive d’une sorte qui n’est pas ouverte ici. Décompressez-la et donnez les fichiers voulus.',
    otherXml: 'Ce XML n’est d’aucun des formats qui sont lus (GraphML, GEXF, activités IITA).',
    unknown:
      'Le contenu n’est d’aucun des formats qui sont lus. Dites lequel c’est, ou enregistrez-le en .csv ou .xlsx.',
    failed:
      'La lecture s’est arrêtée ici ({{reason}}). Ce qui précède a été lu ; obtenez le fichier de nouveau à sa source.',
  },
  noticed: {
    hidden_one: '{{count}} fichier caché a été omis.',
    hidden_many: '{{count}} de fichiers cachés ont été omis.',
    hidden_other: '{{count}} fichiers cachés ont été omis.',
    links_one: '{{count}} lien vers un autre lieu n’a pas été suivi.',
    links_many: '{{count}} de liens vers d’autres lieux n’ont pas été suivis.',
    links_other: '{{count}} liens vers d’autres lieux n’ont pas été suivis.',
    others_one: '{{count}} élément qui n’est pas un simple fichier a été omis.',
    others_many: '{{count}} d’éléments qui ne sont pas de simples fichiers ont été omis.',
    others_other: '{{count}} éléments qui ne sont pas de simples fichiers ont été omis.',
    deep_one: '{{count}} dossier trop profond a été omis.',
    deep_many: '{{count}} de dossiers trop profonds ont été omis.',
    deep_other: '{{count}} dossiers trop profonds ont été omis.',
    tooManyFiles:
      'Plus de {{limit}} fichiers ont été donnés ; le reste a été omis. Donnez-en moins à la fois.',
    windows1252:
      'Le texte n’est pas en UTF-8 ; il a été lu en Windows-1252. Regardez les lettres accentuées avant d’appliquer.',
    brokenLetters_one: '{{count}} endroit n’est pas un texte valide ; une lettre y est perdue.',
    brokenLetters_many: '{{count}} d’endroits ne sont pas un texte valide ; des lettres y sont perdues.',
    brokenLetters_other: '{{count}} endroits ne sont pas un texte valide ; des lettres y sont perdues.',
  },
} as const
