export const briefing = {
  title: 'Note d’information en vue de l’appel fédéral-provincial-territorial',
  titleScoped: 'Note d’information en vue de l’appel fédéral-provincial-territorial : {{scope}}',
  subtitle: 'L’intervention contre la traite des personnes au Canada, en vigueur le {{date}}',
  subtitleScoped:
    'L’intervention contre la traite des personnes, limitée à la portée suivante : {{scope}}, en vigueur le {{date}}',
  banner:
    'Destinataires : {{audience}}. Au plus Protégé A. Les lois sur l’accès à l’information peuvent s’appliquer. Aucun renseignement personnel sur des victimes.',
  audience: {
    public: 'grand public',
    fpt: 'fonctionnaires F-P-T',
    own: 'usage interne ; ne pas communiquer',
  },
  footnotes: 'Sources',
  contents: 'Table des matières',
  more_one: 'et {{count}} autre dans la carte.',
  more_many: 'et {{count}} autres dans la carte.',
  more_other: 'et {{count}} autres dans la carte.',
  purpose: {
    title: 'Objet et date',
    text: 'Cette note prépare l’appel : ce qui a changé, où les services sont minces, quels efforts se ressemblent et ce qu’il y a à concilier, selon la situation au {{date}}. Elle rapporte ce que disent les sources consultées et ce que la carte ne sait pas.',
    whole: 'Elle porte sur tout ce que contient la carte ; aucune portée ne la limite.',
    scoped:
      'Sa portée est la suivante : {{scope}}. Elle rapporte ce qui relève de cette portée ou y touche, et rien d’autre.',
  },
  changes: {
    title: 'Ce qui a changé depuis le {{since}}',
    none: 'Rien de ce qui est en vigueur n’a commencé ni pris fin au cours du trimestre, à la connaissance de la carte.',
    begun_one: '{{count}} mesure a commencé ou a été vue pour la première fois',
    begun_many: '{{count}} mesures ont commencé ou ont été vues pour la première fois',
    begun_other: '{{count}} mesures ont commencé ou ont été vues pour la première fois',
    ended_one: '{{count}} mesure a pris fin',
    ended_many: '{{count}} mesures ont pris fin',
    ended_other: '{{count}} mesures ont pris fin',
    opened_one: '{{count}} lacune est apparue',
    opened_many: '{{count}} lacunes sont apparues',
    opened_other: '{{count}} lacunes sont apparues',
    closed_one: '{{count}} lacune a été comblée',
    closed_many: '{{count}} lacunes ont été comblées',
    closed_other: '{{count}} lacunes ont été comblées',
  },
  gaps: {
    title: 'Principales lacunes',
    text: 'Classées selon les constats indépendants cités et le niveau de leur preuve, jamais selon les taux déclarés par la police. « Non trouvé dans les sources consultées » ne veut pas dire que rien n’existe.',
    none: 'Aucune lacune de ce pilier n’est signalée par un constat connu de la carte.',
    competence: 'Qui peut agir : {{competence}}.',
  },
  overlaps: {
    title: 'Chevauchements à examiner',
    text_one: '{{count}} paire de mesures en vigueur se ressemble par ce qui est fait, pour qui et où.',
    text_many: '{{count}} paires de mesures en vigueur se ressemblent par ce qui est fait, pour qui et où.',
    text_other:
      '{{count}} paires de mesures en vigueur se ressemblent par ce qui est fait, pour qui et où. Une ressemblance n’est pas un jugement : la coordination peut être voulue.',
    coordinated: 'Coordination : {{how}}.',
    unknown: 'inconnue',
    picture: 'Mesures qui se ressemblent',
    alternative: 'Graphe de {{count}} paires de mesures reliées par des traits : {{pairs}}.',
  },
  points: {
    title: 'Points à concilier',
    text_one:
      '{{count}} point, déclaré par une source ou trouvé par une règle publiée. Le programme ne cote personne.',
    text_many:
      '{{count}} points, déclarés par des sources ou trouvés par des règles publiées. Le programme ne cote personne.',
    text_other:
      '{{count}} points, déclarés par des sources ou trouvés par des règles publiées. Le programme ne cote personne.',
    side_one: '{{count}} référence',
    side_many: '{{count}} références',
    side_other: '{{count}} références',
    scoreOf: 'Coté {{score}} par {{organization}}.',
    score: 'Coté {{score}} par {{name}}, {{organization}}.',
    picture: 'Ce qu’il y a à concilier',
    alternative: 'Graphe de {{count}} points, chacun un trait entre deux fiches : {{points}}.',
  },
  commitments: {
    title: 'Engagements dont le délai est passé, dans les stratégies en vigueur',
    none: 'Aucun engagement d’une stratégie en vigueur n’a, à la connaissance de la carte, dépassé son délai.',
    caption: 'Délai passé ; aucune source n’indique qu’ils sont réalisés, abandonnés ou remplacés',
    commitment: 'Engagement',
    timing: 'Échéancier',
    organizations: 'Organisations',
    ended_one:
      '{{strategy}} a pris fin en {{year}} : {{count}} engagement, dont {{closed}} à délai fixe ; résultat consigné pour {{outcomes}} (réalisé, abandonné ou remplacé) ; {{underWay}} en cours selon la dernière source.',
    ended_many:
      '{{strategy}} a pris fin en {{year}} : {{count}} engagements, dont {{closed}} à délai fixe ; résultat consigné pour {{outcomes}} (réalisé, abandonné ou remplacé) ; {{underWay}} en cours selon la dernière source.',
    ended_other:
      '{{strategy}} a pris fin en {{year}} : {{count}} engagements, dont {{closed}} à délai fixe ; résultat consigné pour {{outcomes}} (réalisé, abandonné ou remplacé) ; {{underWay}} en cours selon la dernière source.',
    endedUndated_one:
      '{{strategy}} a pris fin : {{count}} engagement, dont {{closed}} à délai fixe ; résultat consigné pour {{outcomes}} (réalisé, abandonné ou remplacé) ; {{underWay}} en cours selon la dernière source.',
    endedUndated_many:
      '{{strategy}} a pris fin : {{count}} engagements, dont {{closed}} à délai fixe ; résultat consigné pour {{outcomes}} (réalisé, abandonné ou remplacé) ; {{underWay}} en cours selon la dernière source.',
    endedUndated_other:
      '{{strategy}} a pris fin : {{count}} engagements, dont {{closed}} à délai fixe ; résultat consigné pour {{outcomes}} (réalisé, abandonné ou remplacé) ; {{underWay}} en cours selon la dernière source.',
  },
  funding: {
    title: 'Financement, chaque dollar une seule fois',
    text_one: '{{total}}, à partir de {{count}} montant énoncé par des sources. {{what}}.',
    text_many: '{{total}}, à partir de {{count}} montants énoncés par des sources. {{what}}.',
    text_other: '{{total}}, à partir de {{count}} montants énoncés par des sources. {{what}}.',
    none: 'La carte ne connaît aucun montant dans cette portée.',
    years: 'Le total par exercice',
    caption_one: 'Le montant le plus élevé et son calcul',
    caption_many: 'Les {{count}} montants les plus élevés et leur calcul',
    caption_other: 'Les {{count}} montants les plus élevés et leur calcul',
    line: 'Montant',
    counted: 'Compté',
    why: 'Calcul',
    endings: 'Ce qui prend fin au plus tard le {{until}}',
    noEndings: 'Rien à la connaissance de la carte.',
  },
  coverage: {
    title: 'Couverture',
    text: 'Mesures actuelles par pilier et par administration ; celles qui sont seulement présumées en vigueur figurent à côté (+). Les mesures nationales sont comptées sous Canada.',
    alternative:
      'Matrice de {{rows}} piliers et {{columns}} administrations avec {{measures}} mentions actuelles ; le tableau qui suit donne les mêmes nombres.',
    caption: 'Mesures actuelles, mesures présumées (+) et genre de lacune en toutes lettres',
    jurisdiction: 'Administration',
    cell: '{{measures}} (+{{presumed}})',
  },
  unknowns: {
    title: 'Ce que la carte ne sait pas',
    presumed_one:
      '{{count}} des {{of}} mesures en vigueur est seulement présumée : sa source la plus récente est ancienne.',
    presumed_many:
      '{{count}} des {{of}} mesures en vigueur sont seulement présumées : leur source la plus récente est ancienne.',
    presumed_other:
      '{{count}} des {{of}} mesures en vigueur sont seulement présumées : leur source la plus récente est ancienne.',
    notStated: {
      pillar_one: '{{count}} sur {{of}} n’énonce aucun pilier.',
      pillar_many: '{{count}} sur {{of}} n’énoncent aucun pilier.',
      pillar_other: '{{count}} sur {{of}} n’énoncent aucun pilier.',
      jurisdiction_one: '{{count}} sur {{of}} n’énonce aucun lieu.',
      jurisdiction_many: '{{count}} sur {{of}} n’énoncent aucun lieu.',
      jurisdiction_other: '{{count}} sur {{of}} n’énoncent aucun lieu.',
      population_one:
        '{{count}} sur {{of}} n’énonce pas les personnes servies et ne remplit aucune case de population.',
      population_many:
        '{{count}} sur {{of}} n’énoncent pas les personnes servies et ne remplissent aucune case de population.',
      population_other:
        '{{count}} sur {{of}} n’énoncent pas les personnes servies et ne remplissent aucune case de population.',
      exploitation_one: '{{count}} sur {{of}} n’énonce aucune forme d’exploitation.',
      exploitation_many: '{{count}} sur {{of}} n’énoncent aucune forme d’exploitation.',
      exploitation_other: '{{count}} sur {{of}} n’énoncent aucune forme d’exploitation.',
      activity_one: '{{count}} sur {{of}} n’a aucune activité consignée.',
      activity_many: '{{count}} sur {{of}} n’ont aucune activité consignée.',
      activity_other: '{{count}} sur {{of}} n’ont aucune activité consignée.',
      audience_one: '{{count}} sur {{of}} n’énonce aucun public visé.',
      audience_many: '{{count}} sur {{of}} n’énoncent aucun public visé.',
      audience_other: '{{count}} sur {{of}} n’énoncent aucun public visé.',
    },
    coded_one: '{{count}} codage a été fait par l’équipe de la carte, non par une source.',
    coded_many: '{{count}} codages ont été faits par l’équipe de la carte, non par une source.',
    coded_other: '{{count}} codages ont été faits par l’équipe de la carte, non par une source.',
    notResearched_one: 'Dans {{count}} case de pilier et d’administration, personne n’a encore cherché.',
    notResearched_many: 'Dans {{count}} cases de pilier et d’administration, personne n’a encore cherché.',
    notResearched_other: 'Dans {{count}} cases de pilier et d’administration, personne n’a encore cherché.',
    text: 'La carte contient ce qui a été trouvé dans les sources consultées ; « non trouvé » n’est pas « aucun ».',
  },
  reply: { none: 'Réplique : aucune à ce jour.', text: 'Réplique de {{who}} : « {{text}} »' },
  disclosure: {
    internal: 'Pas encore communiqué à : {{names}}.',
    shared: 'Communiqué à : {{names}}.',
    acknowledged: 'Reconnu par : {{names}}.',
    disputed: 'Contesté par : {{names}}.',
    corrected: 'Corrigé après la réplique de : {{names}}.',
    everybody: 'les administrations concernées',
  },
  verdict: 'Appréciation : {{verdict}}. {{reason}}',
  verdicts: { intended: 'voulu', 'to-raise': 'à soulever', dismissed: 'écarté', resolved: 'réglé' },
} as const
