import type { HelpPage } from '../help-page.ts'

export const strategies: HelpPage = {
  id: 'strategies',
  title: 'Stratégies côte à côte',
  blocks: [
    {
      kind: 'text',
      text: 'De deux à quatorze stratégies figurent côte à côte, dans l’ordre de leurs lieux : Canada, puis d’ouest en est, puis les territoires. Les lignes sont des piliers, des populations, des formes d’exploitation, des activités ou des objectifs ; une case compte les mesures qui font partie de la stratégie, avec le responsable, l’échéance, l’état de chacune et l’argent compté.',
    },
    { kind: 'heading', id: 'day', text: 'À quel jour une stratégie est lue' },
    {
      kind: 'text',
      text: 'Au jour de toutes les vues. Une stratégie terminée est lue au dernier jour de sa propre période, et le dit : sinon, plus rien d’elle ne serait en vigueur.',
    },
    { kind: 'heading', id: 'empty', text: 'Comment lire une case vide' },
    {
      kind: 'terms',
      items: [
        {
          term: 'Hors de sa portée',
          text: 'La stratégie énonce ses formes d’exploitation et celle-ci n’y est pas, sa source dit qu’elle ne s’adresse pas à ces personnes, ou l’activité relève d’un autre ordre de gouvernement. Une portée dit ce que vise une stratégie.',
        },
        {
          term: 'Introuvable dans les sources vues',
          text: 'Les sources de cette carte ne montrent aucune mesure de ce genre, et personne n’a cherché ailleurs.',
        },
        {
          term: 'Recherche sans résultat',
          text: 'Quelqu’un a cherché ; la case dit qui, quand et où, dans la mesure où c’est consigné.',
        },
        {
          term: 'Mesures pas encore consignées',
          text: 'La stratégie figure sur cette carte, mais rien de ce qu’elle compte.',
        },
        {
          term: 'Non précisé',
          text: 'La dernière ligne compte les mesures dont aucune source ne précise le terme. Elles ne figurent dans aucune autre ligne : ce qui n’est pas précisé n’est pas tout le monde.',
        },
      ],
    },
    { kind: 'heading', id: 'align', text: 'Faire de deux lignes une seule' },
    {
      kind: 'text',
      text: 'Avec des lignes par objectif, chaque rubrique a sa ligne, et chaque mesure qui n’est sous aucune. Quand deux d’entre elles disent la même chose, choisissez une case de l’une et alignez sa ligne à côté du tableau. Elles restent alignées pour tous ceux qui ont cette carte ; annuler y revient, comme « Séparer ».',
    },
    { kind: 'heading', id: 'pairs', text: 'Ce qu’une paire partage' },
    {
      kind: 'text',
      text: 'Sous le tableau, un interrupteur montre dans combien des lignes que remplit l’une ou l’autre de deux stratégies les deux comptent quelque chose. Il est d’abord fermé, et un nombre ne figure jamais sans celui dont il fait partie.',
    },
    { kind: 'heading', id: 'start', text: 'À partir de notre stratégie' },
    {
      kind: 'text',
      text: 'Choisissez la nôtre, et celle à côté : la fédérale, à moins d’en choisir une autre. Quatre listes suivent, chaque ligne avec ses sources : ce que l’autre compte et que la nôtre ne compte pas, l’inverse, ce qui est hors de la portée de la nôtre, et où les deux pourraient se contrarier.',
    },
  ],
}
