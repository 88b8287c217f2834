import type { HelpPage } from '../help-page.ts'

export const matrix: HelpPage = {
  id: 'matrix',
  title: 'Lire la matrice',
  blocks: [
    {
      kind: 'text',
      text: 'Chaque ligne et chaque colonne est un terme : un pilier, une administration, une population, une forme d’exploitation, une activité, une organisation ou une stratégie. Choisissez les deux axes au-dessus de la matrice. Une case contient les mesures qui concernent l’un et l’autre.',
    },
    { kind: 'heading', id: 'currency', text: 'En vigueur, présumée, du passé, à venir' },
    {
      kind: 'terms',
      items: [
        {
          term: 'En vigueur',
          text: 'La mesure s’applique le jour demandé, et une source ou une vérification la confirme dans les 24 derniers mois. Elle seule remplit une case : c’est le nombre qu’on y lit.',
        },
        {
          term: 'Vigueur présumée',
          text: 'Elle s’applique selon une source, mais la source la plus récente est plus ancienne. Elle est comptée à côté du nombre.',
        },
        {
          term: 'Du passé',
          text: 'Elle a pris fin, ou le plan dont elle fait partie a pris fin ou a été remplacé. Pour la voir en vigueur, choisissez un jour de sa période. Une période échue, quand le travail continue, ne met fin à rien.',
        },
        { term: 'À venir', text: 'Elle commence plus tard, et une source l’avait annoncée ce jour-là.' },
      ],
    },
    {
      kind: 'text',
      text: 'Les dates gardent la précision de leur source. Ce qui a pris fin « en 2025 » a pu prendre fin au 1er juin 2025 ; c’est certain une fois l’année écoulée.',
    },
    { kind: 'heading', id: 'stated', text: 'Non précisé ne veut pas dire tout le monde' },
    {
      kind: 'text',
      text: 'Quand une source ne dit pas à qui une mesure s’adresse, la mesure ne compte pour aucune population. Elle est comptée à part, comme non précisée. Quand une source dit qu’elle est pour tout le monde, elle compte pour tous ceux qu’elle n’exclut pas. Il en va de même des formes d’exploitation. Les mesures fédérales pour tout le pays comptent sous Canada ; à côté du nombre d’une province, on voit combien d’entre elles s’y appliquent.',
    },
    { kind: 'heading', id: 'gaps', text: 'Douze façons d’être vide ou mince' },
    {
      kind: 'text',
      text: 'Un symbole et un mot disent quel genre de lacune présente une case. Une case peut en présenter plusieurs : la première qui s’applique est montrée, les autres figurent dans ses détails.',
    },
    {
      kind: 'gaps',
      of: {
        excluded:
          'Des services de cette activité y sont offerts, et aucun n’admet les personnes visées. On en juge pour l’ensemble du lieu : un service pour femmes n’exclut personne tant qu’un autre, au même endroit, accueille les hommes.',
        'out-of-scope':
          'Une stratégie en vigueur à cet endroit précise qui elle vise ou sur quoi elle porte, et la case n’en fait pas partie. C’est une portée, non un défaut.',
        'reported-insufficient':
          'Des mesures existent, et une source datée (une évaluation, un comité, une organisation) dit qu’elles ne suffisent pas. La source est nommée.',
        lapsed:
          'Quelque chose a pris fin ici et l’on n’en connaît pas la suite. Ce qui n’a lieu qu’une fois et les engagements d’un plan ne comptent pas comme terminés.',
        ending: 'Tout ce qui est en vigueur prend fin d’ici le deuxième 31 mars à compter du jour demandé.',
        planned: 'Quelque chose est annoncé ; personne ne l’a encore vu en place.',
        unfunded:
          'Pour tout ce qui est en vigueur ici, on connaissait du financement, et tout ce financement a pris fin.',
        'one-known':
          'Cette carte connaît un seul fournisseur, dans une case que quelqu’un a déclarée complète. D’autres peuvent exister sans que la carte les connaisse.',
        unverified: 'Seulement des mesures présumées. Confirmez-les : {command view-review}.',
        'none-found': 'Quelqu’un a cherché sans rien trouver. La raison dit qui, quand et où.',
        'none-confirmed': 'Le gouvernement du lieu a confirmé qu’il n’en a aucune.',
        'not-researched':
          'Personne n’a cherché. C’est une teinte et un compte ; la liste n’en parle que si vous le demandez ou si un constat la nomme.',
      },
    },
    { kind: 'heading', id: 'order', text: 'L’ordre des lacunes' },
    {
      kind: 'list',
      items: [
        'Les lacunes que nomment des sources indépendantes plus nombreuses et plus solides viennent d’abord. Plusieurs copies d’un même rapport comptent pour une.',
        'Les statistiques policières ne classent rien : elles varient selon l’intensité des recherches.',
        'Les lignes suivent l’ordre du vocabulaire, les lieux d’ouest en est puis les territoires, jamais une note.',
        'Chaque lacune dit qui peut agir : l’ordre de gouvernement compétent et la table où la soulever.',
      ],
    },
    {
      kind: 'text',
      text: 'Ce que la carte ignore, elle ne le nie pas. Lisez chaque nombre comme « connu de cette carte », et chaque case vide comme une question.',
    },
  ],
}
