export const cli = {
  usage:
    'Utilisation : fourfold COMMANDE CARTE [options]. Commandes : {{commands}}. « fourfold COMMANDE --help » en dit plus.',
  usageOf: 'Utilisation : fourfold {{usage}}',
  commonOptions:
    'Toute commande accepte : --json, --language en|fr, --as-of DATE, --known-at DATE, --scope CLÉ=ID[,ID]…, --audience A, --limit N, --horizon MOIS, --current MOIS.',
  inertOptions: 'Parmi ces options, ne changent rien ici : {{options}}.',
  error: 'fourfold : {{message}}',
  more: '{{count}} de plus ; sans --limit, tout est montré.',
  created: '{{path}} est créée, avec {{nodes}} fiches et {{relationships}} relations.',
  synthesized:
    '{{path}} est créée, avec {{nodes}} fiches synthétiques et {{relationships}} relations, outre les vocabulaires.',
  info: {
    format: 'Format {{format}}, {{transactions}} transactions, {{entries}} inscriptions',
    nodes: 'Fiches',
    relationships: 'Relations',
    sources: 'Citations par source',
    unsourced: '{{count}} fiches ne citent aucune source ; le nom français de {{french}} est inconnu.',
  },
  applyHelp:
    'COMMANDS.jsonl contient un objet JSON par ligne : {"do":"create","type":…,"properties":{…}}, edit, remove, relate, unrelate, restore, judge, disclose, merge, unmerge, settle, batch, undo, redo. {"do":"attach","source":ID,"file":PATH} joint à une source un document texte, HTML ou PDF d’au plus 20 Mo ; PATH part du dossier de COMMANDS.jsonl.',
  applied: '{{applied}} appliquées, {{refused}} refusées.',
  refusedLine: 'ligne {{line}} : {{message}}',
  matrix: { counts: '3+4  3 actuelles, 4 présumées en vigueur, à la connaissance de la carte' },
  gaps: {
    none: 'Aucune lacune n’est signalée par un constat et aucune case n’est mince, à la connaissance de la carte.',
    priority: 'poids de la preuve {{priority}}',
  },
  overlaps: {
    none: 'Aucune paire de mesures en vigueur ne se ressemble, à la connaissance de la carte.',
    coordinated: 'Coordination : {{how}}',
  },
  points: {
    none: 'Rien à concilier, à la connaissance de la carte.',
    notScored: 'Non coté',
  },
  reply: 'Réplique ({{who}}) : « {{text}} »',
  noReply: 'Aucune réplique à ce jour',
  verdict: 'Appréciation de {{author}} : {{verdict}}. {{reason}}',
  commitments: {
    overdue: 'délai passé, dans une stratégie en vigueur',
    noneOverdue: 'Aucun engagement d’une stratégie en vigueur n’a dépassé son délai.',
  },
  funding: {
    total: 'Compté, chaque dollar une seule fois : {{total}}',
    line: '{{name}} : {{counted}}',
    endings: 'Prend fin dans l’horizon',
  },
  search: { none: 'Rien de trouvé pour « {{text}} ».' },
  exported:
    '{{path}} : {{nodes}} fiches et {{relationships}} relations pour les destinataires « {{audience}} » ; restent ici : fiches : {{left}}, relations : {{leftRelationships}}.',
  exportUnscoped: 'une exportation est la carte entière pour ses destinataires ; --scope n’y change rien.',
  stays:
    'Ne vont pas à « {{audience}} » et restent ici – fiches : {{left}}, relations : {{leftRelationships}}.',
  written: '{{path}}',
  check: {
    ok: 'Le fichier est entier.',
    rebuilt: 'Les tables sont refaites à partir du journal.',
    problems: '{{count}} problèmes :',
  },
  errors: {
    'line-not-json':
      'Cette ligne n’est pas un objet JSON. Chaque ligne contient une commande, par exemple {"do":"remove","id":"…"}.',
    'line-not-utf8':
      'Cette ligne n’est pas en UTF-8 ; le fichier est peut-être en Latin-1 ou en Windows-1252. Enregistrez-le en UTF-8, puis appliquez-le de nouveau.',
    'resolve-not-json':
      '« {{path}} » n’est pas un tableau JSON de {id, field, choose} ou {id, field, value}. Rien n’a été fusionné.',
    'resolve-malformed':
      '« {{value}} » ne tranche rien : il faut {id, field, choose : mine, theirs ou base} ou {id, field, value}, et au besoin reason.',
    'command-missing': 'Aucune commande n’a été donnée. Commandes : {{commands}}.',
    'no-such-command': 'La commande « {{command}} » n’existe pas. Commandes : {{commands}}.',
    'operand-missing': 'Il manque {{operand}} à « {{command}} ». Utilisation : fourfold {{usage}}',
    'operand-extra': '« {{command}} » ne sait que faire de « {{operand}} ». Utilisation : fourfold {{usage}}',
    'option-unknown': 'L’option « {{option}} » n’existe pas. « --help » donne la liste des options.',
    'option-not-here': '« {{command}} » n’a pas d’option « {{option}} ». Utilisation : fourfold {{usage}}',
    'option-value-missing': 'L’option « {{option}} » demande une valeur, ou en a une qu’elle n’accepte pas.',
    'option-missing': 'Il manque {{option}} à « {{command}} ». Utilisation : fourfold {{usage}}',
    'option-malformed':
      '« {{value}} » n’est pas une valeur de {{option}}. Les dates sont AAAA-MM-JJ (ou un instant qui se termine par Z), les nombres entiers et supérieurs à 0, les identifiants en minuscules, un nom a de 1 à 200 caractères.',
    'option-months': '« {{value}} » mois, c’est trop pour {{option}} : de 1 à {{most}}.',
    'option-value-unknown': '« {{value}} » n’est pas une valeur de {{option}}. Valeurs : {{known}}.',
    'scope-key-unknown':
      'La portée « {{key}} » n’existe pas. Une portée est CLÉ=ID[,ID]…, où CLÉ est l’une de : {{known}}.',
    'same-axis': 'Les lignes et les colonnes doivent différer ; les deux sont « {{axis}} ».',
    'unknown-id':
      'Cette carte n’a pas de fiche « {{id}} ». « fourfold search CARTE TEXTE » trouve les identifiants.',
    'id-of-other-type':
      '« {{id}} » est de type {{type}} ; {{option}} prend {{wanted}}, par exemple {{known}}.',
    unforeseen:
      'Un imprévu s’est produit ({{reason}}). C’est un défaut du programme ; veuillez le signaler avec la commande.',
    'output-unwritable':
      'La réponse n’a pu être écrite ({{reason}}). Vérifiez qu’il y a de la place à sa destination ; ce que la commande a modifié l’est.',
    'file-unreadable':
      '« {{path}} » n’a pu être lu ({{reason}}). Vérifiez que le fichier est là et que vous pouvez le lire.',
    'out-is-folder': '« {{path}} » est un dossier. Nommez un fichier qui s’y trouve.',
    'out-is-map':
      '« {{path}} » est une carte Fourfold : rien n’est écrit par-dessus. Elle a été laissée telle quelle ; choisissez un autre nom.',
    'out-exists-not':
      'Le dossier de « {{path}} » n’existe pas. Créez-le d’abord ou choisissez un autre endroit.',
    'out-unwritable':
      '« {{path}} » n’a pu être écrit ({{reason}}). Rien n’est resté à moitié écrit ; vérifiez l’espace du disque et vos droits d’écriture.',
    'electron-missing':
      'Un PDF est imprimé par Electron, qui est introuvable ici. Exécutez « npm start » une fois dans le dossier du projet, ou choisissez --as html ou docx.',
    'print-failed': 'Le PDF n’a pu être imprimé ({{reason}}). Choisissez --as html ou docx, ou réessayez.',
  },
} as const
