export const importTables = {
  rejected: {
    unclosedQuote:
      'Un guillemet de cette ligne n’est jamais fermé : on ignore où la ligne finit. Fermez-le ou supprimez-le.',
    longLine: 'Cette ligne n’a pas de fin en vue et a été passée. Vérifiez que le fichier est un tableau.',
    noName: 'Cette rangée ne nomme aucune fiche et ne peut donc entrer. Inscrivez son nom.',
    noEnd: 'Cette rangée ne nomme que l’une des deux fiches à relier. Inscrivez l’autre.',
    noRows:
      'Il n’y a pas de rangées ici. Donnez un tableau avec une rangée d’en-têtes et des rangées dessous.',
    otherLayout:
      'Aucune des colonnes de la correspondance n’est ici ({{headings}}). Choisissez-en une autre ou faites-en une nouvelle.',
  },
  noticed: {
    quotesAsTheyStand: 'Trop de guillemets ne sont jamais fermés ; à partir d’ici, ils sont pris tels quels.',
    manyColumns: 'Une rangée a plus de {{limit}} colonnes ; le surplus a été omis.',
    longCell: 'Une cellule dépasse {{limit}} caractères ; le surplus a été omis.',
    hiddenSheet: 'Cette feuille a été masquée par son auteur.',
    errors: 'Cellules dont la formule finit en erreur, lues comme vides : {{n}}.',
    uncalculated:
      'Formules jamais calculées, lues comme vides : {{n}}. Ouvrez et enregistrez d’abord le fichier.',
    hiddenRows: 'Rangées masquées, lues comme les autres : {{n}}.',
    outside: 'Cellules hors de ce qu’une feuille peut contenir, omises : {{n}}.',
    otherSheet: 'La correspondance est pour la feuille « {{wanted}} » ; celle-ci a été omise.',
    columnsAbsent: 'Colonnes de la correspondance qui ne sont pas ici : {{headings}}.',
    columnsAdded: 'Colonnes que la correspondance ne connaît pas, omises : {{headings}}.',
    merged: 'Cellules qui ont pris la valeur des cellules avec lesquelles elles sont fusionnées : {{n}}.',
    totals: 'Rangées de totaux, omises : {{n}}.',
    headingsAgain: 'Rangées qui répètent les en-têtes, omises : {{n}}.',
    notAnId: '« {{heading}} » : mots qui ne sont pas l’identifiant d’une fiche, omis : {{n}}.',
    choice:
      '« {{heading}} » : mots qui ne sont aucun des choix, omis : {{n}}. Dites dans la correspondance ce qu’ils veulent dire.',
    date: '« {{heading}} » : mots qui ne sont pas une date, omis : {{n}}.',
    ambiguousDate:
      '« {{heading}} » : dates dont le jour et le mois peuvent s’échanger, omises : {{n}}. Dites dans la correspondance lequel vient en premier.',
    number: '« {{heading}} » : mots qui ne sont pas un nombre, omis : {{n}}.',
    flag: '« {{heading}} » : mots qui ne sont ni oui ni non, omis : {{n}}.',
    currency: '« {{heading}} » : montants dans une devise que la carte ne connaît pas, omis : {{n}}.',
    notValid: '« {{heading}} » : valeurs qui ne peuvent être là, omises : {{n}}.',
    businessNumber:
      '« {{heading}} » : mots qui ne sont pas un numéro d’entreprise de neuf chiffres, omis : {{n}}.',
    endBeforeStart: '« {{heading}} » : fins qui précèdent leur début, omises : {{n}}.',
    placesLeftOut:
      '« {{heading}} » : phrases qui donnent une rue, des coordonnées ou un téléphone de ce qui n’est pas divulgué, omises : {{n}}.',
    unknownType: 'Mots qui ne sont aucun type de fiche, pris pour le type habituel : « {{words}} » ({{n}}).',
    relatedOnly:
      '« {{words}} » de {{from}} à {{to}} n’est pas une relation de la carte ; entré comme « est lié à » : {{n}}.',
  },
  refusal: {
    mapping:
      'La correspondance ne peut servir : à « {{path}} », {{reason}}. Corrigez le fichier ou laissez-en proposer une nouvelle.',
  },
  reason: {
    heading: 'son en-tête le dit',
    headingOnly: 'son en-tête le dit, mais ses cellules semblent autres',
    unknown: 'ni son en-tête ni ses cellules ne disent ce que c’est',
    empty: 'elle est vide',
    people: 'elle nomme des personnes ou dit comment les joindre, ce qui n’entre pas',
    places: 'elle dit où se trouve quelque chose, ce qui n’entre pas',
    counting: 'elle ne fait que compter les rangées',
    tag: 'son étiquette {{tag}} le dit',
    terms: 'ses cellules sont des termes d’un vocabulaire, comme « {{example}} »',
    addresses: 'ses cellules sont des adresses de pages Web',
    businessNumbers: 'ses cellules ressemblent à des numéros d’entreprise',
    firstWords:
      'aucun en-tête ne dit quelle colonne nomme les fiches ({{type}}) ; celle-ci est la première avec des mots',
    marks: 'ses cellules sont des marques et son en-tête est un terme d’un vocabulaire',
    marksOnly: 'ses cellules sont des marques, comme dans les colonnes voisines',
    edges: 'les en-têtes sont ceux d’une liste de liens',
  },
} as const
