import type { HelpPage } from '../help-page.ts'

const purpose: HelpPage = {
  id: 'purpose',
  title: 'À quoi sert Fourfold',
  blocks: [
    {
      kind: 'text',
      text: 'Fourfold est une carte commune de qui fait quoi contre la traite des personnes au Canada : ministères, stratégies des provinces et des territoires, organisations, programmes et leur financement. Elle montre les lacunes, les chevauchements et les points à concilier dans les quatre piliers avant l’appel trimestriel, avec la source de chaque énoncé.',
    },
    { kind: 'heading', id: 'begin', text: 'Par où commencer' },
    {
      kind: 'list',
      items: [
        '{command map-starter} : le Canada, du plan de 2012 à aujourd’hui. C’est votre propre copie : modifiez-la à votre gré.',
        '{command tour} : la fenêtre, sur la carte de départ.',
        'Les vues sont à gauche : Voir (couverture, chevauchements, points à concilier, engagements, financement), Se réunir (la note d’information), Tenir à jour (fiches, file de révision, doublons probables, activité).',
        '{command find} : toute fiche et toute commande par ses mots.',
      ],
    },
    { kind: 'heading', id: 'principles', text: 'Ce à quoi il s’en tient' },
    {
      kind: 'list',
      items: [
        'Chaque énoncé a une source, une date et une personne. Ce qui est sans source, ou dont la source est ancienne, se voit.',
        '« Vide » peut vouloir dire douze choses. Le fait que personne n’ait cherché n’est jamais interprété comme une absence : {page matrix#gaps}.',
        'Le programme propose, une personne décide. Il ne note ni ne classe aucun gouvernement.',
        'Ceux que nomme un constat peuvent répondre, et leur réponse figure à côté.',
        'Chaque dollar n’est compté qu’une fois, et le calcul est montré : {page money#funding}.',
        'La carte est un fichier sur votre ordinateur. Rien n’en est transmis, et cette aide fonctionne hors ligne.',
      ],
    },
    { kind: 'heading', id: 'never', text: 'Ce qui n’a pas sa place sur la carte' },
    {
      kind: 'text',
      text: 'Aucun renseignement personnel sur des victimes, aucune adresse d’un lieu non divulgué, rien au-dessus de Protégé A. Pendant que vous écrivez, Fourfold avertit quand un texte y ressemble ; c’est vous qui décidez.',
    },
  ],
}

const findings: HelpPage = {
  id: 'findings',
  title: 'Chevauchements et points à concilier',
  blocks: [
    {
      kind: 'text',
      text: 'Les deux listes sont des propositions faites selon des règles publiées. Chacune s’explique et cite ses sources. C’est à une personne de dire s’il faut y donner suite.',
    },
    { kind: 'heading', id: 'overlaps', text: 'Chevauchements' },
    {
      kind: 'text',
      text: 'Une paire est retenue quand deux mesures ont en commun une activité ainsi que les personnes ou la forme d’exploitation visées (ou deux activités), et qu’elles se rencontrent en un lieu. Ce qui est rare sur la carte pèse plus que ce que font presque toutes les mesures.',
    },
    {
      kind: 'terms',
      items: [
        { term: 'Services semblables', text: 'À peu près la même chose, pour les mêmes personnes.' },
        {
          term: 'Chevauchement',
          text: 'En partie les mêmes personnes, ou la même forme d’exploitation.',
        },
        { term: 'Fragmentation', text: 'Un même champ d’action, réparti entre plusieurs intervenants.' },
        {
          term: 'Coordination',
          text: '« Coordonné » quand on sait que les deux assurent ensemble la prestation, siègent à une même table ou ont dit comment ils agissent l’un sur l’autre. Sinon, on ne le sait pas ; les règles ne disent jamais non.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Sont laissés de côté : ce qui a suivi l’autre, une partie et son tout, un programme et ce qu’il finance, les lois de deux gouvernements sur une même matière, et les services éloignés l’un de l’autre. Signaler un chevauchement n’est pas un reproche. Deux services pour beaucoup de personnes peuvent être exactement ce qu’il faut.',
    },
    { kind: 'heading', id: 'points', text: 'Points à concilier' },
    {
      kind: 'text',
      text: 'Là où des mesures peuvent aller en sens opposé ; en ligne de commande, on les appelle « cross-purposes ». Certains viennent d’une source qui le dit. D’autres sont trouvés par une règle :',
    },
    {
      kind: 'list',
      items: [
        'des parties qui ont des positions opposées sur un sujet, chacune dans ses propres mots et avec une date ; Fourfold ne prend pas parti',
        'des définitions, des portées ou des âges qui diffèrent entre voisins ou le long d’un corridor',
        'des services qui n’admettent pas les personnes qu’une stratégie du même lieu met au premier rang',
        'une mesure qui dépend d’une autre, laquelle prend fin avant elle ; des fonds qui ne peuvent servir à un besoin signalé',
        'deux sources qui désignent chacune un responsable unique différent',
      ],
    },
    { kind: 'heading', id: 'scores', text: 'Notes' },
    {
      kind: 'text',
      text: 'Le programme n’en donne aucune. Une note de −3 (annule l’autre) à +3 (indissociable de l’autre) exige une personne et une organisation nommées. Elle reste chez vous tant que vous n’en élargissez pas la diffusion, et ne sort qu’à côté de la réponse de l’autre partie.',
    },
    { kind: 'heading', id: 'verdicts', text: 'Appréciations' },
    {
      kind: 'text',
      text: 'Au bas d’un constat, vous consignez une appréciation et son motif : à soulever, voulu, écarté ou réglé. Elle reste quand les règles sont appliquées de nouveau. Si ce sur quoi elle reposait a changé depuis, elle le dit. Un constat indique s’il a été communiqué à ceux qu’il nomme ; la note d’information reproduit leur réponse en caractères de même taille.',
    },
  ],
}

const money: HelpPage = {
  id: 'money',
  title: 'Engagements et financement',
  blocks: [
    { kind: 'heading', id: 'commitments', text: 'Engagements' },
    {
      kind: 'list',
      items: [
        'Chaque stratégie figure avec ses engagements, le nombre de ceux dont l’échéance est passée et le nombre de ceux dont un résultat est consigné.',
        '« Échéance dépassée » ne se dit que là où quelqu’un doit encore quelque chose : l’échéance est passée, la stratégie n’a pas pris fin et aucun résultat n’est consigné. Réalisé, abandonné et remplacé sont des résultats ; en cours n’en est pas un.',
        'Un plan terminé tient en une ligne, avec ses totaux. Pour voir où en étaient ses engagements, choisissez un jour de sa période.',
        'Un statut vaut à compter du jour de sa source. Avant ce jour, on ne le connaissait pas.',
      ],
    },
    {
      kind: 'text',
      text: 'La période d’un plan, une entente, les fonds et un service peuvent prendre fin à quatre dates différentes. Une période échue ne met fin ni à un service ni aux fonds.',
    },
    { kind: 'heading', id: 'funding', text: 'Le financement, compté une seule fois' },
    {
      kind: 'text',
      text: 'Chaque montant qu’énonce une source est une ligne. Le total compte chaque dollar une fois, et chaque ligne dit comment elle a été comptée et pourquoi.',
    },
    {
      kind: 'terms',
      items: [
        {
          term: 'Compté 0',
          text: 'Un plafond, une cible, un montant qui vise plus que la traite, une partie d’un montant déjà compté, une deuxième source du même montant, une autre monnaie.',
        },
        {
          term: 'Un montant annuel',
          text: 'Est multiplié par le nombre d’exercices indiqués ; sans fin indiquée, il compte jusqu’au jour demandé.',
        },
        {
          term: 'Un montant commun',
          text: 'Figure en entier sous chaque organisation et une seule fois dans le total, de sorte que la colonne ne s’additionne pas. C’est indiqué.',
        },
        {
          term: 'Dans une portée',
          text: 'Les fonds d’une stratégie qui vise aussi autre chose ne sont pas répartis, puisqu’aucune source n’en indique la part. Ils figurent à côté du total.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Les exercices vont d’avril à mars. La liste de ce qui prend fin regarde jusqu’au deuxième 31 mars. Deux sources qui donnent des totaux différents pour les mêmes fonds restent visibles toutes les deux.',
    },
  ],
}

const scope: HelpPage = {
  id: 'scope',
  title: 'Portée, dates et « connu au »',
  blocks: [
    {
      kind: 'text',
      text: 'La barre au-dessus des vues les limite toutes à la fois. Elle demeure quand vous changez de vue, et tout ce qui sort l’indique en toutes lettres. Une autre carte commence sans limites.',
    },
    { kind: 'heading', id: 'limits', text: 'Portée' },
    {
      kind: 'list',
      items: [
        'Choisissez piliers, administrations, populations, formes, activités, organisations. Un terme comprend ses termes plus étroits, une organisation ses parties et ses noms d’avant et d’après.',
        'Une portée choisit et ne modifie rien : les lacunes et les notes qu’on y voit sont une partie de celles de la carte entière. Une case en dehors est désignée comme telle.',
        '« Lever toutes les limites » montre tout de nouveau.',
      ],
    },
    { kind: 'heading', id: 'day', text: 'En vigueur le' },
    {
      kind: 'text',
      text: 'Toutes les vues montrent ce qui était en vigueur ce jour-là, tel qu’on le sait aujourd’hui. Laissez le champ vide pour suivre la date du jour. Choisissez le 1er octobre 2012 pour voir le plan national de 2012 en vigueur. Les organisations portent leur nom de ce jour-là.',
    },
    { kind: 'heading', id: 'known', text: 'Connu au' },
    {
      kind: 'text',
      text: 'Toutes les vues montrent ce que cette carte avait reçu à la fin de ce jour-là : ce que vous auriez pu dire alors. Une ligne au-dessus de chaque vue l’indique, et ce que vous exportez aussi. Rien ne peut être modifié tant que vous n’êtes pas de retour à « Maintenant ».',
    },
    {
      kind: 'text',
      text: 'Les deux se combinent : ce qui était en vigueur en 2020, tel qu’on le savait avant le dernier appel.',
    },
  ],
}

export const seeingPages = [purpose, findings, money, scope] as const
