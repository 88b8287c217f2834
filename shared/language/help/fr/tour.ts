import type { TourWords } from '../help-page.ts'

export const tour: TourWords = {
  cell: {
    title: 'Une case dit ce que cette carte connaît',
    text: 'Le nombre compte les mesures en vigueur aujourd’hui, confirmées par une source récente ; les mesures « présumées », à côté, viennent d’une source plus ancienne qui n’indique pas de fin. Le symbole et son mot disent quel genre de lacune a été constaté. Choisissez une case à la souris, ou avec les flèches et {key Entrée}. En savoir plus : {page matrix}.',
  },
  gap: {
    title: 'Une lacune donne sa raison',
    text: 'Sous la matrice figurent les lacunes, d’abord celles que signalent les sources les plus solides. Chacune dit pourquoi elle est là. Choisissez-en une : sa case est marquée, et l’on voit ses sources, qui peut agir et l’appréciation qu’une personne peut donner.',
  },
  graph: {
    title: 'La même chose en graphe et en liste',
    text: 'À côté de la matrice, vous voyez les liens de ce que vous avez choisi. « Liste » dit la même chose en mots, avec les mêmes actions. Choisissez un élément dans l’un ou l’autre pour continuer ; « Retour » ramène d’où vous venez.',
  },
  scope: {
    title: 'Une seule portée pour toutes les vues',
    text: 'Limitez toutes les vues à un pilier, à un lieu, à une population ou à une organisation. « En vigueur le » montre la situation à une autre date ; « Connu au » montre la carte telle qu’on la connaissait alors. Les limites restent visibles ici, et dans tout ce que vous exportez. En savoir plus : {page scope}.',
  },
  keep: {
    title: 'Tenir les fiches à jour',
    text: 'Trouvez toute fiche avec {keys find} et modifiez-la avec {keys edit-record} : chaque champ est enregistré dès que vous le quittez. La file de révision présente ce qu’il faut revoir. {keys undo} annule votre dernière modification, et l’historique d’une fiche les garde toutes.',
  },
}
