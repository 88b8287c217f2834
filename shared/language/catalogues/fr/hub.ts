/** Le partage d’une carte par un serveur Neo4j. */
export const hub = {
  progress: {
    receiving: 'Réception de {{count}} sur {{of}}',
    sending: 'Envoi de {{count}} sur {{of}}',
  },
  synced: 'À jour avec {{address}} (destinataires : {{audience}}) : {{sent}} envoyées, {{received}} reçues.',
  cloned:
    '« {{path}} » contient ce que détient le serveur {{address}} (destinataires : {{audience}}) : {{received}} transactions, {{nodes}} nœuds, {{relationships}} relations.',
  holds:
    'Cette copie ne contient que {{scope}} et ce qui s’y rattache ; du reste de la carte elle ne sait rien, et ses réponses s’en tiennent là. Sur le serveur, les requêtes Cypher fournies portent sur l’ensemble.',
  newAuthor: 'Nouvelle personne : {{name}}, clé {{key}}. Son accès au serveur en répond.',
  waiting_one:
    'Une transaction de {{name}} (clé {{key}}) est en attente. « fourfold authors CARTE --accept {{key}} » la fait entrer à la prochaine synchronisation.',
  waiting_many:
    '{{count}} de transactions de {{name}} (clé {{key}}) sont en attente. « fourfold authors CARTE --accept {{key}} » les fait entrer à la prochaine synchronisation.',
  waiting_other:
    '{{count}} transactions de {{name}} (clé {{key}}) sont en attente. « fourfold authors CARTE --accept {{key}} » les fait entrer à la prochaine synchronisation.',
  broken: 'Rien n’a été pris à partir du numéro {{seq}} de la copie {{replica}}{{author}} : {{fault}}',
  faults: {
    malformed:
      'la transaction n’est pas écrite comme le veut le format. Informez-vous auprès de l’administration du serveur.',
    hash: 'la transaction a été modifiée après avoir été écrite. Informez-vous auprès de son auteur et de l’administration du serveur.',
    prev: 'la transaction ne suit pas la précédente. Informez-vous auprès de son auteur.',
    gap: 'il manque quelque chose sur quoi elle s’appuie. Elle sera prise dès que cela s’y trouvera.',
    signature:
      'sa signature n’est pas valable. Quelqu’un d’autre l’a peut-être écrite ; informez-vous auprès de son auteur.',
    key: 'elle est signée avec une autre clé qu’auparavant. Quelqu’un écrit peut-être sous ce nom ; informez-vous auprès de son auteur.',
    starter:
      'elle se dit partie de la carte de départ, qui contient autre chose. Mettez Fourfold à jour si votre version est plus ancienne que celle des autres ; sinon, informez-vous auprès de l’administration du serveur.',
    fork: 'le serveur en détient une autre sous le même numéro. Demandez à l’administration du serveur de quelle sauvegarde il s’agit.',
  },
  authors: {
    none: 'Personne n’a encore écrit dans cette carte, hormis la carte de départ.',
    accepted: 'La clé {{key}} est acceptée. Ce qui est en attente entrera à la prochaine synchronisation.',
    unsigned: 'sans signature',
    status: {
      own: 'cette installation',
      known: 'connu',
      accepted: 'accepté par une personne',
      waiting: 'en attente',
    },
  },
} as const

/** Pourquoi quelque chose n’a pu se faire avec un serveur. */
export const hubErrors = {
  'hub-address':
    '« {{address}} » n’est pas l’adresse d’un serveur Neo4j. Écrivez-la comme bolt://serveur:7687, ou neo4j+s://serveur telle que l’administration du serveur l’a donnée.',
  'hub-address-secret':
    'Un nom d’utilisateur ou un mot de passe figure dans l’adresse. Retirez-le : le nom se donne à part, le mot de passe est demandé séparément, et ni l’un ni l’autre n’est gardé ici.',
  'hub-password-missing':
    'Il manque le mot de passe du serveur. Mettez-le dans la variable d’environnement FOURFOLD_HUB_PASSWORD ; il n’est jamais pris comme argument.',
  'hub-host-unknown':
    'Aucun ordinateur n’est connu sous le nom donné dans {{address}} ({{reason}}). Vérifiez l’orthographe, et si cet ordinateur est relié au réseau.',
  'hub-nobody':
    'À {{address}}, l’ordinateur répond, mais aucun serveur Neo4j ({{reason}}). Vérifiez le port et demandez à l’administration si le serveur fonctionne.',
  'hub-silent':
    '{{address}} ne répond pas ({{reason}}). Vérifiez le réseau, le RPV ou le pare-feu entre ici et là-bas.',
  'hub-not-neo4j':
    'Ce qui répond à {{address}} n’est pas un serveur Neo4j, ou demande une connexion chiffrée. Vérifiez le port (7687 pour Bolt) et essayez l’adresse avec « +s ».',
  'hub-not-encrypted':
    'Le serveur de {{address}} ne chiffre pas ses connexions ({{reason}}). Informez-vous auprès de son administration ; dans un réseau protégé, l’adresse sans « +s » est peut-être la bonne.',
  'hub-certificate':
    'Cet ordinateur ne se fie pas au certificat de {{address}} ({{reason}}). Demandez à l’administration un certificat valable ; « +ssc » accepte tout certificat, et alors personne ne répond du serveur.',
  'hub-login':
    '{{address}} répond, mais n’accepte pas l’utilisateur « {{user}} » avec ce mot de passe. Vérifiez les deux et demandez à l’administration si l’accès est encore valable.',
  'hub-login-locked':
    '{{address}} a bloqué l’utilisateur « {{user}} » pour un moment, après plusieurs mots de passe erronés. Attendez une minute, puis essayez une fois avec le bon.',
  'hub-password-expired':
    'Le mot de passe de « {{user}} » à {{address}} doit d’abord être changé. Changez-le dans Neo4j Browser, puis réessayez.',
  'hub-database-unknown':
    '{{address}} n’a pas de base de données « {{database}} », ou « {{user}} » ne peut la voir. Vérifiez son nom, ou omettez-le pour la base habituelle.',
  'hub-database-stopped':
    'La base de données « {{database}} » de {{address}} est arrêtée. Demandez à l’administration de la démarrer, puis réessayez.',
  'hub-too-old':
    'Le serveur de {{address}} est Neo4j {{version}} ; Fourfold demande {{oldest}} ou une version plus récente. Demandez à son administration de le mettre à jour.',
  'hub-foreign':
    'La base de données « {{database}} » de {{address}} contient autre chose ({{found}}) et a été laissée telle quelle. Choisissez une base vide, ou celle qui sert au partage.',
  'hub-damaged':
    'Le nœud du partage n’est pas écrit comme le veut le format ({{what}}). Rien n’a été modifié ; demandez à l’administration de rétablir une sauvegarde.',
  'hub-newer':
    'Le serveur a été écrit par une version plus récente de Fourfold (schéma {{schema}}). Ce que cette version comprend a été reçu, rien n’a été envoyé. Mettez Fourfold à jour pour envoyer.',
  'hub-empty':
    'La base de données de {{address}} est vide : il n’y a rien à prendre. Synchronisez d’abord une carte avec elle.',
  'hub-audience':
    '« {{audience}} » ne peut désigner les destinataires d’un serveur : quiconque y a accès lit tout. Sont possibles : {{known}}.',
  'hub-audience-other':
    'Ce serveur est destiné à « {{audience}} », et non à « {{asked}} ». Les destinataires se déclarent une seule fois ; omettez --audience, ou choisissez une autre base de données.',
  'hub-forbidden':
    'L’utilisateur « {{user}} » n’a pas le droit de le faire à {{address}}. Demandez à l’administration le droit de lire, d’écrire et de créer des contraintes dans « {{database}} ».',
  'hub-read-only':
    'La base de données « {{database}} » de {{address}} n’accepte pas de changements pour l’instant. Ce qui devait être envoyé attend ici ; informez-vous auprès de l’administration, puis synchronisez de nouveau.',
  'hub-full':
    'Le serveur de {{address}} n’a plus assez de mémoire ou d’espace. Ce qui n’a pas été pris attend ici ; demandez-en davantage à l’administration, puis synchronisez de nouveau.',
  'hub-slow':
    'Le serveur de {{address}} a mis trop de temps, et l’étape a été annulée. Ce qui n’a pas été pris attend ici ; synchronisez de nouveau plus tard.',
  'hub-gone':
    'La connexion à {{address}} a été perdue. Ce qui a été pris demeure, le reste attend ; rien n’est envoyé deux fois. Synchronisez de nouveau quand le serveur répondra.',
  'hub-contradicts':
    'Le serveur de {{address}} contient quelque chose qui contredit sa propre liste. Rien n’a été envoyé ; demandez à l’administration de rétablir une sauvegarde.',
  'hub-busy':
    'D’autres écrivent si souvent à {{address}} que le tour de cette carte n’est pas venu. Rien n’est perdu ; synchronisez de nouveau dans un moment.',
  'hub-error': 'Le serveur de {{address}} a refusé : {{reason}}. Cette étape n’a rien modifié.',
  'hub-put-back_one':
    'Le serveur a une transaction de moins qu’à la dernière synchronisation : il a été rétabli à partir d’une copie plus ancienne. Ce qui lui manquait et se trouve ici lui a été redonné.',
  'hub-put-back_many':
    'Le serveur a {{count}} de transactions de moins qu’à la dernière synchronisation : il a été rétabli à partir d’une copie plus ancienne. Ce qui lui manquait et se trouve ici lui a été redonné.',
  'hub-put-back_other':
    'Le serveur a {{count}} transactions de moins qu’à la dernière synchronisation : il a été rétabli à partir d’une copie plus ancienne. Ce qui lui manquait et se trouve ici lui a été redonné.',
  'hub-rules-missing':
    'Il manque au serveur des contraintes ou des index, et « {{user}} » ne peut pas les créer : {{names}}. La synchronisation s’est poursuivie ; demandez à l’administrateur de synchroniser une fois, ou d’accorder ce droit.',
  'hub-stayed_one':
    'Une transaction reste ici, parce qu’elle s’appuie sur quelque chose que le serveur contredit, ou que cette copie ne détient qu’en partie.',
  'hub-stayed_many':
    '{{count}} de transactions restent ici, parce qu’elles s’appuient sur quelque chose que le serveur contredit, ou que cette copie ne détient qu’en partie.',
  'hub-stayed_other':
    '{{count}} transactions restent ici, parce qu’elles s’appuient sur quelque chose que le serveur contredit, ou que cette copie ne détient qu’en partie.',
  'sync-cancelled':
    'La synchronisation a été arrêtée. Ce qui a été pris demeure, le reste attend ; rien n’est envoyé deux fois.',
  'hub-not-connected': 'Cette carte n’est reliée à aucun serveur. Reliez-la d’abord.',
  'hub-password-again':
    'Le mot de passe n’est pas gardé sur cet ordinateur. Saisissez-le pour vous connecter.',
  'hub-syncing': 'Une synchronisation est en cours. Attendez qu’elle se termine, ou arrêtez-la d’abord.',
  'hub-other':
    'La base de données « {{database}} » de {{address}} n’est pas celle avec laquelle cette carte était à jour, et personne ne l’a encore acceptée. Rien n’a été envoyé ; regardez d’abord ce qui s’y trouve et qui peut le lire.',
  'author-unknown':
    'Personne n’écrit ni n’attend ici sous la clé « {{key}} ». Voyez « fourfold authors CARTE ».',
} as const
