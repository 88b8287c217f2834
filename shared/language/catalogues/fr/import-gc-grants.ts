/** Lecture du fichier des subventions et contributions du gouvernement du Canada. */
export const importGcGrants = {
  source: 'Divulgation proactive – Subventions et contributions',
  publisher: 'Gouvernement du Canada',
  agreement: 'Entente {{ref}}',
  allocation: 'Valeur de l’entente : {{name}}',
  batch: 'Rapport en lots {{ref}}',
  type: { G: 'Entente de subvention.', C: 'Entente de contribution.', O: 'Autre paiement de transfert.' },
  number: 'Numéro d’entente du ministère : {{number}}.',
  terminated: 'Résiliée, selon sa dernière modification.',
  results: 'Résultats attendus : {{text}}',
  additional: 'Renseignements supplémentaires : {{text}}',
  foreign: 'Aussi exprimée en {{currency}} : {{amount}}. C’est le même argent, et il n’est pas ajouté.',
  history: 'Modifications, chacune avec la valeur entière : {{list}}.',
  entry: '{{number}} ({{date}}) : {{value}}',
  entryUndated: '{{number}} : {{value}}',
  original: 'entente initiale',
  parts: 'Additionnée à partir de {{n}} rapports partiels : {{list}}.',
  more: 'et {{n}} autres',
  valueNotStated: 'aucune valeur',
  valueBelowZero:
    'La valeur publiée est {{value}}. Un montant inférieur à zéro n’est pas importé comme montant.',
  placeOfRecipient: 'La province du bénéficiaire ; le fichier ne dit pas où le travail se fait.',
  rejected: {
    noHeading:
      'Aucune ligne d’en-têtes du fichier des subventions et contributions n’a été trouvée dans les {{rows}} premières lignes. Vérifiez que le fichier est celui qui est publié sur ouvert.canada.ca et qu’il a ses en-têtes (ref_number, agreement_value …).',
    cutShort:
      'La ligne s’arrête après {{cells}} cellules sur {{expected}}. Elle est peut-être coupée. Corrigez la ligne dans le fichier ou téléchargez-le de nouveau.',
    tooManyCells:
      'La ligne a {{cells}} cellules sous {{expected}} en-têtes : ses valeurs peuvent se trouver sous les mauvais. Corrigez la ligne dans le fichier.',
    noReference:
      'La ligne n’a pas de numéro de référence, qui dit à quelle entente elle appartient. Remplissez-le.',
    longReference:
      'Le numéro de référence a plus de 200 caractères. La ligne est peut-être endommagée. Corrigez-la dans le fichier.',
    belowZero:
      'La valeur de l’entente {{ref}} est {{value}}. Un montant inférieur à zéro n’est pas importé ; l’entente l’est, et sa note le dit. Si le ministère publie par parties, lisez-la en additionnant ses parties.',
  },
  noticed: {
    latest_one:
      '{{count}} entente a des modifications ; sa valeur est celle de la dernière, et non une somme de lignes.',
    latest_many:
      '{{count}} ententes ont des modifications ; leur valeur est celle de la dernière, et non une somme de lignes.',
    latest_other:
      '{{count}} ententes ont des modifications ; leur valeur est celle de la dernière, et non une somme de lignes.',
    addedUp_one:
      '{{count}} entente de {{publisher}} a été additionnée à partir de plusieurs rapports, comme demandé.',
    addedUp_many:
      '{{count}} ententes de {{publisher}} ont été additionnées à partir de plusieurs rapports, comme demandé.',
    addedUp_other:
      '{{count}} ententes de {{publisher}} ont été additionnées à partir de plusieurs rapports, comme demandé.',
    maybeParts_one:
      '{{count}} entente de {{publisher}} figure sous plusieurs numéros de référence et n’a pas été additionnée. Si {{publisher}} publie par parties, demandez une somme.',
    maybeParts_many:
      '{{count}} ententes de {{publisher}} figurent chacune sous plusieurs numéros de référence et n’ont pas été additionnées. Si {{publisher}} publie par parties, demandez une somme.',
    maybeParts_other:
      '{{count}} ententes de {{publisher}} figurent chacune sous plusieurs numéros de référence et n’ont pas été additionnées. Si {{publisher}} publie par parties, demandez une somme.',
    sharedReference_one:
      '{{count}} numéro de référence désigne plusieurs ententes ; elles sont distinguées par bénéficiaire.',
    sharedReference_many:
      '{{count}} numéros de référence désignent chacun plusieurs ententes ; elles sont distinguées par bénéficiaire.',
    sharedReference_other:
      '{{count}} numéros de référence désignent chacun plusieurs ententes ; elles sont distinguées par bénéficiaire.',
    repeatedRow_one: '{{count}} ligne figure deux fois et compte une fois.',
    repeatedRow_many: '{{count}} lignes figurent deux fois et comptent une fois.',
    repeatedRow_other: '{{count}} lignes figurent deux fois et comptent une fois.',
    repeatedAmendment_one:
      '{{count}} modification figure deux fois avec un contenu différent ; celle dont les dates sont les plus récentes est retenue.',
    repeatedAmendment_many:
      '{{count}} modifications figurent deux fois avec un contenu différent ; celles dont les dates sont les plus récentes sont retenues.',
    repeatedAmendment_other:
      '{{count}} modifications figurent deux fois avec un contenu différent ; celles dont les dates sont les plus récentes sont retenues.',
    batchReport_one:
      '{{count}} rapport en lots couvre de nombreux octrois : son montant est gardé sous le programme, et il ne devient pas un bénéficiaire.',
    batchReport_many:
      '{{count}} rapports en lots couvrent chacun de nombreux octrois : leurs montants sont gardés sous le programme, et ils ne deviennent pas des bénéficiaires.',
    batchReport_other:
      '{{count}} rapports en lots couvrent chacun de nombreux octrois : leurs montants sont gardés sous le programme, et ils ne deviennent pas des bénéficiaires.',
    individual_one: '{{count}} entente avec un particulier a été laissée de côté.',
    individual_many: '{{count}} ententes avec des particuliers ont été laissées de côté.',
    individual_other: '{{count}} ententes avec des particuliers ont été laissées de côté.',
    individualUnnamed_one: '{{count}} entente avec un particulier a été importée sans le nom.',
    individualUnnamed_many: '{{count}} ententes avec des particuliers ont été importées sans les noms.',
    individualUnnamed_other: '{{count}} ententes avec des particuliers ont été importées sans les noms.',
    noRecipient_one: '{{count}} entente ne nomme aucun bénéficiaire.',
    noRecipient_many: '{{count}} ententes ne nomment aucun bénéficiaire.',
    noRecipient_other: '{{count}} ententes ne nomment aucun bénéficiaire.',
    severalRecipients_one: '{{count}} cellule nomme plusieurs bénéficiaires ; chacun est une organisation.',
    severalRecipients_many:
      '{{count}} cellules nomment plusieurs bénéficiaires ; chacun est une organisation.',
    severalRecipients_other:
      '{{count}} cellules nomment plusieurs bénéficiaires ; chacun est une organisation.',
    badBusinessNumber_one: '{{count}} numéro d’entreprise n’est pas valide et a été laissé de côté.',
    badBusinessNumber_many: '{{count}} numéros d’entreprise ne sont pas valides et ont été laissés de côté.',
    badBusinessNumber_other: '{{count}} numéros d’entreprise ne sont pas valides et ont été laissés de côté.',
    numberOfSeveral_one:
      '{{count}} numéro d’entreprise accompagne des noms qui n’ont aucun mot en commun. Vérifiez qu’il s’agit d’une seule organisation.',
    numberOfSeveral_many:
      '{{count}} numéros d’entreprise accompagnent des noms qui n’ont aucun mot en commun. Vérifiez que chacun est d’une seule organisation.',
    numberOfSeveral_other:
      '{{count}} numéros d’entreprise accompagnent des noms qui n’ont aucun mot en commun. Vérifiez que chacun est d’une seule organisation.',
    sentinelDate_one:
      '{{count}} date signifie « aucune » (1899-12-30 ou 9999-12-31) et a été laissée de côté.',
    sentinelDate_many:
      '{{count}} dates signifient « aucune » (1899-12-30 ou 9999-12-31) et ont été laissées de côté.',
    sentinelDate_other:
      '{{count}} dates signifient « aucune » (1899-12-30 ou 9999-12-31) et ont été laissées de côté.',
    unreadableDate_one: '{{count}} date n’a pas pu être lue et a été laissée de côté.',
    unreadableDate_many: '{{count}} dates n’ont pas pu être lues et ont été laissées de côté.',
    unreadableDate_other: '{{count}} dates n’ont pas pu être lues et ont été laissées de côté.',
    ambiguousDate_one:
      '{{count}} date peut se lire avec le jour ou le mois en premier ; seule son année a été importée.',
    ambiguousDate_many:
      '{{count}} dates peuvent se lire avec le jour ou le mois en premier ; seules leurs années ont été importées.',
    ambiguousDate_other:
      '{{count}} dates peuvent se lire avec le jour ou le mois en premier ; seules leurs années ont été importées.',
    endBeforeStart_one:
      '{{count}} entente finit avant de commencer, telle que publiée ; sa fin a été laissée de côté.',
    endBeforeStart_many:
      '{{count}} ententes finissent avant de commencer, telles que publiées ; leurs fins ont été laissées de côté.',
    endBeforeStart_other:
      '{{count}} ententes finissent avant de commencer, telles que publiées ; leurs fins ont été laissées de côté.',
    noEnd_one: '{{count}} entente n’indique pas de fin ; aucun exercice n’a été donné à son argent.',
    noEnd_many: '{{count}} ententes n’indiquent pas de fin ; aucun exercice n’a été donné à leur argent.',
    noEnd_other: '{{count}} ententes n’indiquent pas de fin ; aucun exercice n’a été donné à leur argent.',
    noValue_one: '{{count}} ligne n’indique aucune valeur.',
    noValue_many: '{{count}} lignes n’indiquent aucune valeur.',
    noValue_other: '{{count}} lignes n’indiquent aucune valeur.',
    unreadableValue_one: '{{count}} valeur n’a pas pu être lue comme montant et a été laissée de côté.',
    unreadableValue_many:
      '{{count}} valeurs n’ont pas pu être lues comme montants et ont été laissées de côté.',
    unreadableValue_other:
      '{{count}} valeurs n’ont pas pu être lues comme montants et ont été laissées de côté.',
    zeroValue_one: '{{count}} entente a une valeur de zéro, telle que publiée.',
    zeroValue_many: '{{count}} ententes ont une valeur de zéro, telles que publiées.',
    zeroValue_other: '{{count}} ententes ont une valeur de zéro, telles que publiées.',
    wider_one:
      '{{count}} montant est d’une entente dont le texte ne nomme pas la traite : il est importé comme plus large que la traite et n’est pas compté comme argent contre elle.',
    wider_many:
      '{{count}} montants sont d’ententes dont le texte ne nomme pas la traite : ils sont importés comme plus larges que la traite et ne sont pas comptés comme argent contre elle.',
    wider_other:
      '{{count}} montants sont d’ententes dont le texte ne nomme pas la traite : ils sont importés comme plus larges que la traite et ne sont pas comptés comme argent contre elle.',
    foreignValue_one: '{{count}} entente indique aussi une valeur étrangère ; elle n’a pas été ajoutée.',
    foreignValue_many: '{{count}} ententes indiquent aussi une valeur étrangère ; elle n’a pas été ajoutée.',
    foreignValue_other: '{{count}} ententes indiquent aussi une valeur étrangère ; elle n’a pas été ajoutée.',
    unreadableAmendment_one:
      '{{count}} numéro de modification n’a pas pu être lu ; la ligne compte comme l’entente initiale.',
    unreadableAmendment_many:
      '{{count}} numéros de modification n’ont pas pu être lus ; les lignes comptent comme les ententes initiales.',
    unreadableAmendment_other:
      '{{count}} numéros de modification n’ont pas pu être lus ; les lignes comptent comme les ententes initiales.',
    unreadableProvince_one:
      '{{count}} cellule ne nomme aucune province ni aucun territoire du Canada ; aucun lieu n’a été donné.',
    unreadableProvince_many:
      '{{count}} cellules ne nomment aucune province ni aucun territoire du Canada ; aucun lieu n’a été donné.',
    unreadableProvince_other:
      '{{count}} cellules ne nomment aucune province ni aucun territoire du Canada ; aucun lieu n’a été donné.',
    headingAgain_one: '{{count}} ligne répète les en-têtes et a été laissée de côté.',
    headingAgain_many: '{{count}} lignes répètent les en-têtes et ont été laissées de côté.',
    headingAgain_other: '{{count}} lignes répètent les en-têtes et ont été laissées de côté.',
    repeatedHeading:
      'L’en-tête « {{heading}} » figure plus d’une fois ; la première colonne qui le porte a été lue.',
    noPublisher_one: '{{count}} entente ne dit pas quel ministère l’a publiée ; aucun payeur n’a été donné.',
    noPublisher_many:
      '{{count}} ententes ne disent pas quel ministère les a publiées ; aucun payeur n’a été donné.',
    noPublisher_other:
      '{{count}} ententes ne disent pas quel ministère les a publiées ; aucun payeur n’a été donné.',
    garbled_one:
      '{{count}} ligne a des lettres endommagées par un mauvais codage (comme « Ã© » pour « é ») ; elles ont été importées telles quelles. Téléchargez de nouveau le fichier plutôt qu’une copie.',
    garbled_many:
      '{{count}} lignes ont des lettres endommagées par un mauvais codage (comme « Ã© » pour « é ») ; elles ont été importées telles quelles. Téléchargez de nouveau le fichier plutôt qu’une copie.',
    garbled_other:
      '{{count}} lignes ont des lettres endommagées par un mauvais codage (comme « Ã© » pour « é ») ; elles ont été importées telles quelles. Téléchargez de nouveau le fichier plutôt qu’une copie.',
    undisclosedPlace_one:
      '{{count}} phrase qui peut dire où se trouve un refuge ou un autre lieu non divulgué a été laissée de côté.',
    undisclosedPlace_many:
      '{{count}} phrases qui peuvent dire où se trouve un refuge ou un autre lieu non divulgué ont été laissées de côté.',
    undisclosedPlace_other:
      '{{count}} phrases qui peuvent dire où se trouve un refuge ou un autre lieu non divulgué ont été laissées de côté.',
    notUtf8_one: '{{count}} ligne n’est pas en UTF-8 et a été lue en Windows-1252.',
    notUtf8_many: '{{count}} lignes ne sont pas en UTF-8 et ont été lues en Windows-1252.',
    notUtf8_other: '{{count}} lignes ne sont pas en UTF-8 et ont été lues en Windows-1252.',
    openQuote_one:
      '{{count}} ligne a un guillemet qui n’est pas fermé en {{limit}} caractères ; elle a été laissée de côté, et la lecture a repris à la ligne suivante.',
    openQuote_many:
      '{{count}} lignes ont un guillemet qui n’est pas fermé en {{limit}} caractères ; elles ont été laissées de côté, et la lecture a repris à la ligne suivante.',
    openQuote_other:
      '{{count}} lignes ont un guillemet qui n’est pas fermé en {{limit}} caractères ; elles ont été laissées de côté, et la lecture a repris à la ligne suivante.',
  },
} as const
