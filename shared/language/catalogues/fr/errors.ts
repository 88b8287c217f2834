/** Refus par code : ce qui s'est passé, pourquoi, quoi faire. `value-…` énonce la règle d'un genre de propriété. */
export const errors = {
  'line-not-json':
    'La ligne n’est pas du JSON. Chaque ligne est une commande, par exemple {"do":"remove","id":"…"}.',
  'command-not-object': 'Une commande est un objet JSON avec la clé « do ».',
  'command-too-deep':
    'Une commande a au plus {{most}} niveaux. Écrivez la valeur comme le veut le schéma ; graph-schema/SCHEMA.md énumère les propriétés.',
  'command-unknown': 'La commande « {{action}} » n’existe pas. Utilisez l’une de celles-ci : {{known}}.',
  'command-key':
    'La commande « {{action}} » n’a pas de clé « {{key}} ». Retirez-la, ou placez les propriétés sous « properties ».',
  'command-malformed':
    'Dans la commande « {{action}} », « {{key}} » est absent ou ne peut être « {{value}} ». Corrigez puis réessayez.',

  'type-unknown': 'Le schéma n’a pas de type « {{type}} ». Les types figurent dans graph-schema/SCHEMA.md.',
  'id-taken':
    'L’identifiant « {{id}} » est déjà utilisé, peut-être par une fiche supprimée. Choisissez-en un autre.',
  'record-unknown':
    'Cette carte n’a pas de fiche « {{id}} ». Vérifiez l’identifiant, ou cherchez la fiche par son nom.',
  'record-removed':
    'La fiche « {{id}} » a été supprimée. Annulez la suppression, ou créez une nouvelle fiche.',
  'record-merged':
    'La fiche « {{id}} » a été fusionnée avec « {{into}} ». Travaillez sur celle-ci, ou annulez la fusion.',
  'record-end-missing':
    'La relation « {{id}} » tient à une fiche supprimée. Rétablissez d’abord cette fiche.',
  'record-newer':
    'La fiche « {{id}} » est du type « {{type}} », que cette version ne connaît pas. Mettez Fourfold à jour pour la modifier.',
  'record-is-relationship':
    '« {{id}} » est une relation ; il faut ici une fiche. Nommez l’une de ses extrémités.',
  'not-a-relationship': '« {{id}} » n’est pas une relation. Pour supprimer une fiche, utilisez « remove ».',

  'field-unknown':
    '{{type}} n’a pas de propriété « {{field}} » (fiche « {{id}} »). Vérifiez l’orthographe ; graph-schema/SCHEMA.md énumère les propriétés.',
  'field-empty': 'La fiche « {{id}} » n’a pas de valeur dans « {{field}} ». Il n’y a rien à retirer.',
  'words-needed': '{{type}} « {{id}} » a besoin d’un nom ou d’un texte dans une langue. Écrivez-en un.',
  'value-bilingual':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est un texte en anglais ou en français, {"en": …, "fr": …}, d’au plus 20 000 caractères.',
  'value-text':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est un texte d’au plus 20 000 caractères.',
  'value-clock':
    '« {{field}} » de « {{id}} » vaut « {{value}} », qui n’est pas une heure. Écrivez les heures et les minutes, comme 13:00.',
  'value-texts':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est une liste de textes d’au plus 500 caractères chacun.',
  'value-choice':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est l’une des valeurs {{choices}}.',
  'value-choices':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est une liste tirée de {{choices}}.',
  'value-flag': '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est true ou false.',
  'value-number':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est un nombre, sans guillemets, espaces ni symboles.',
  'value-least':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est un nombre d’au moins {{least}}.',
  'value-score':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est un nombre entier de −3 (annule) à 3 (indissociable), ou null.',
  'score-needs-scorer':
    'La cote de « {{id}} » doit indiquer qui l’attribue. Écrivez avec elle la personne et l’organisation : "scorer": {"name": …, "organization": …}.',
  'value-scorer':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : on y nomme une personne et une organisation, {"name": …, "organization": …}.',
  'value-date':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est un jour du calendrier, AAAA-MM-JJ.',
  'value-stated-date':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est {"date": "AAAA-MM-JJ"}, avec "precision" day, month, fiscal-year ou year quand elle est moins fine que le jour.',
  'value-timing':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est {"start": …, "end": …} avec des jours AAAA-MM-JJ ou null, la fin n’étant pas avant le début.',
  'value-fiscal-years':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est {"from": année, "to": année ou null}, selon l’année civile où commence l’exercice, le dernier n’étant pas avant le premier.',
  'value-eligibility':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : les personnes admises s’écrivent avec genders, minAge, maxAge, ageExtension, immigrationStatus, forms, condition ; des listes, ou "everyone" quand la source le dit.',
  'value-languages':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est une liste de codes ISO 639, par exemple ["en", "fr", "iu"].',
  'value-name-status':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : chaque langue est official, none-exists, unknown ou {"translatedBy": …}.',
  'value-attachment':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : un document a un nom, un type (texte, HTML ou PDF), une taille d’au plus 20 Mo et son SHA-256. Joignez-le dans la fenêtre.',
  'value-saved-view':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : une vue enregistrée nomme sa vue et peut contenir portée, axes, jour, sélection, filtres, style et emplacements. Voir graph-schema/schema.json.',
  'value-recipients':
    '{{field}} de {{type}} « {{id}} » ne peut être « {{value}} » : c’est {"from": identifiant, "to": [identifiants]}, de qui et à qui va la confidence.',

  'ends-same':
    '{{type}} relie deux fiches différentes ; les deux extrémités sont « {{id}} ». Nommez-en une autre.',
  'ends-not-joined':
    '{{type}} ne peut relier {{from}} à {{to}}. graph-schema/SCHEMA.md dit ce qu’il peut relier ; RELATED_TO relie tout.',
  'ends-only-one':
    '« {{id}} » a déjà une relation {{type}} avec « {{other}} », et ne peut en avoir qu’une vers {{to}}. Supprimez d’abord cette relation.',
  'ends-joined':
    '« {{from}} » a déjà une relation {{type}} avec « {{to}} », par « {{id}} ». Modifiez plutôt celle-là.',
  'ends-circle':
    '« {{to}} » mène déjà à « {{from}} » par {{type}}, directement ou par d’autres ; cela fermerait un cercle. Supprimez d’abord l’une de ces relations.',
  'confidence-needed':
    '« {{id}} » est communiqué à titre confidentiel, mais il n’est pas dit de qui ni à qui. Ajoutez « confidence » : {"from": identifiant, "to": [identifiants]}.',
  'handling-needed':
    '« {{id}} » ne peut rester sans mode de diffusion. Choisissez public, fpt, in-confidence ou own.',
  'handling-way-back':
    '« {{id}} » a peut-être déjà quitté ce fichier : sa diffusion ne peut plus être resserrée. Supprimez la fiche et faites-en une copie privée.',
  'handling-too-open':
    '« {{id}} » nomme une fiche de diffusion plus restreinte. Ouvrez d’abord cette fiche, ou choisissez une diffusion plus restreinte.',
  'finding-unknown':
    'Il n’y a pas de constat « {{finding}} » à cette date et dans cette portée. Il a peut-être changé ; regardez de nouveau la liste.',
  'merge-itself': '« {{id}} » ne peut être fusionnée avec elle-même. Nommez deux fiches.',
  'not-merged': '« {{id}} » n’a pas été fusionnée avec une autre fiche : il n’y a rien à séparer.',
  'merge-types':
    'Une fiche {{merge}} ne peut être fusionnée avec une fiche {{keep}}. Seules des fiches d’un même type peuvent l’être.',

  'nothing-to-undo':
    'Il n’y a rien à annuler : rien n’a été modifié dans ce fichier à partir de cet ordinateur.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'undo-opened':
    '« {{id}} » a été ouverte à d’autres et a peut-être déjà quitté ce fichier : cela ne peut être annulé. Supprimez la fiche et faites-en une copie privée.',
  'purge-not-wiped':
    'La valeur est retirée de la carte, mais le fichier « {{path}} » n’a pas pu être réécrit ; le disque peut donc encore la contenir. Libérez de l’espace pour une deuxième copie du fichier, puis retirez la valeur de nouveau.',
  'undo-purged': 'Une purge ne peut être annulée : la valeur n’existe plus.',

  'map-missing': 'Il n’y a pas de carte à « {{path}} ». Vérifiez le nom et le dossier, ou créez-y une carte.',
  'map-is-folder':
    '« {{path}} » est un dossier, pas une carte. Choisissez un fichier qui finit par .fourfold.',
  'map-empty':
    'Le fichier « {{path}} » est vide. Une copie a peut-être été interrompue ; reprenez-le là d’où il venait.',
  'map-foreign':
    '« {{path}} » n’est pas une carte Fourfold et a été laissé tel quel. Choisissez une carte créée avec Fourfold ; si ce fichier devrait en être une, redemandez-le.',
  'map-torn':
    '« {{path}} » est endommagé : une partie manque ou ne peut être lue. Il a été laissé tel quel ; revenez à une copie.',
  'map-unreadable': '« {{path}} » ne peut être lu. Demandez la permission de lire le fichier et son dossier.',
  'map-locked':
    '« {{path}} » est ouvert dans une autre fenêtre ou un autre programme. Fermez-le là, puis réessayez.',
  'map-newer':
    '« {{path}} » a été écrit par une version plus récente de Fourfold, que celle-ci ne peut lire. Mettez Fourfold à jour ; le fichier a été laissé tel quel.',
  'map-newer-read-only':
    '« {{path}} » a été écrit par une version plus récente de Fourfold et n’est ouvert qu’en lecture. Mettez Fourfold à jour pour le modifier.',
  'map-read-only':
    '« {{path}} » n’est ouvert qu’en lecture, ou ne peut être écrit. Faites-en une copie, ou demandez la permission d’écrire.',
  'map-exists':
    'Il y a déjà quelque chose à « {{path}} », qui a été laissé tel quel. Choisissez un autre nom.',
  'map-uncreatable':
    'Aucun fichier ne peut être créé à « {{path}} ». Choisissez un dossier où vous pouvez écrire.',
  'folder-missing':
    'Il n’y a pas de dossier « {{folder}} ». Créez-le d’abord, ou choisissez un autre endroit.',
  'disk-full':
    'Le disque est plein : rien n’a été écrit dans « {{path}} » ; la carte est comme avant. Faites de la place, puis réessayez.',
  'disk-error':
    'Le disque ou le lecteur réseau de « {{path}} » a signalé une erreur : rien n’a été écrit. Vérifiez la connexion, puis réessayez.',

  'journal-malformed':
    'Ce qui a été reçu n’est pas un journal de Fourfold ({{where}} : {{what}}). Rien n’a été repris.',
  'journal-hash':
    'La transaction {{transaction}} a été altérée en chemin. Rien n’a été repris ; redemandez-la.',
  'journal-signature':
    'La signature de la transaction {{transaction}} n’est pas valable. Rien n’a été repris ; demandez à l’expéditeur.',
  'journal-fork':
    'La transaction {{transaction}} en contredit une qui est déjà ici. Rien n’a été repris ; demandez à l’expéditeur.',
  'journal-gap': 'Il manque quelque chose avant ce qui a été reçu. Rien n’a été repris ; demandez le tout.',
  'question-superseded': 'Une question plus récente a pris la place de celle-ci.',
  'engine-closed': 'La carte a été fermée avant la réponse. Ouvrez-la et redemandez.',

  'document-empty': '« {{name}} » est vide : il n’y a rien à y lire. Choisissez le document lui-même.',
  'document-too-large':
    '« {{name}} » compte {{size}} Mo ; un fichier de carte accepte des documents d’au plus {{limit}} Mo, pour qu’on puisse encore l’envoyer. Joignez la partie citée, ou indiquez l’adresse de la source.',
  'document-wrong-kind':
    '« {{name}} » n’est ni du texte, ni du HTML, ni un PDF ; c’est son contenu qui le dit, quel que soit son nom. Enregistrez-le en PDF et joignez ce fichier.',
  'document-encrypted':
    '« {{name}} » ne s’ouvre qu’avec un mot de passe. Enregistrez-en une copie sans mot de passe, si vous y êtes autorisé, et joignez-la.',
  'document-broken':
    '« {{name}} » ne se lit pas comme PDF ({{reason}}). Procurez-vous de nouveau le document et joignez-le.',
  'document-unreadable':
    '« {{name}} » n’a pas pu être lu ({{reason}}). Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.',
  'document-altered':
    'Les octets de « {{name}} » ne sont pas ceux qui ont été examinés. Rien n’a été joint ; recommencez.',
  'document-missing':
    'Le document n’est pas dans ce fichier : il en a été retiré pour de bon, ou se trouve dans une autre copie de la carte. Joignez-le de nouveau, ou ouvrez l’adresse de la source.',
  'document-not-opened':
    '« {{name}} » n’a pas été ouvert ({{reason}}). Enregistrez-le, puis ouvrez-le vous-même.',

  'check-pages': 'Le fichier est endommagé : {{what}}. Revenez à une copie.',
  'check-malformed':
    'La transaction {{transaction}} n’est pas écrite comme le veut le format. Revenez à une copie du fichier.',
  'check-hash':
    'La transaction {{transaction}} a été altérée après avoir été écrite. Revenez à une copie du fichier.',
  'check-prev':
    'La transaction {{transaction}} ne suit pas celle qui la précède. Revenez à une copie du fichier.',
  'check-gap': 'Avant la transaction {{transaction}}, il en manque une. Revenez à une copie du fichier.',
  'check-twice':
    'La transaction {{transaction}} porte le numéro d’une autre. Revenez à une copie du fichier.',
  'check-signature':
    'La signature de la transaction {{transaction}} n’est pas valable. Quelqu’un d’autre l’a peut-être écrite.',
  'check-tables':
    'Les tables montrent « {{id}} » autrement que le journal. « fourfold check CARTE --rebuild » les refait.',
  'check-document':
    'Les octets d’un document joint ne sont plus ceux qui ont été joints (SHA-256 {{hash}}). Joignez de nouveau le document, ou revenez à une copie du fichier.',
  'import-nothing-to-read':
    'Rien à lire n’a été trouvé à « {{path}} ». Donnez un fichier, un dossier ou une archive qui existe et que vous pouvez lire.',
  'import-format-unknown':
    '« {{path}} » n’est dans aucun des formats lus. Choisissez-en le format (--as en ligne de commande), ou enregistrez le fichier en .csv ou .xlsx.',
  'import-not-json':
    '« {{path}} » n’est pas un JSON valide ({{reason}}) et rien n’en a été lu. Obtenez de nouveau le fichier à sa source.',
  'import-stopped': 'La lecture a été arrêtée. Rien n’a été écrit.',
  'import-nothing-read':
    'Ce qui a été lu n’est plus là, car la carte a été rouverte. Choisissez de nouveau les fichiers.',
  'import-mapping-unreadable':
    'La correspondance « {{path}} » n’a pu être lue ({{reason}}). Rien n’a été importé. Donnez un fichier qui existe et que vous pouvez lire.',
  'import-mapping-wrong':
    '« {{path}} » ne contient pas de correspondance ({{reason}}). Rien n’a été importé. Corrigez-la à cet endroit, ou importez sans correspondance pour voir celle qui est proposée.',
} as const
