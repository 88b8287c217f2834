export const backups = {
  title: 'Copies conservées de cette carte',
  about:
    'Avant votre premier travail de la journée sur la carte, Fourfold en fait une copie dans votre dossier de données : les sept derniers jours, puis une copie par semaine pour les quatre semaines précédentes. Elle est copiée aussi avant qu’une autre carte n’y soit fusionnée, et avant qu’elle ne revienne en arrière. Une copie s’ouvre comme une carte distincte, à côté de celle-ci ; la copie elle-même reste inchangée.',
  none: 'Aucune copie n’a encore été faite. La première l’est quelques secondes après l’ouverture de la carte.',
  day: 'État du',
  'before-merge': '{{when}}, avant une fusion',
  'before-return': '{{when}}, avant le retour en arrière',
  size: 'Taille',
  megabytes: '{{n}} Mo',
  open: 'Ouvrir comme carte distincte…',
  openOf: 'Ouvrir la copie du {{day}} comme carte distincte…',
}
