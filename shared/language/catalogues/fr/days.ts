/** Un jour que l’on tape ou que l’on choisit au calendrier. */
export const days = {
  form: 'AAAA-MM-JJ',
  pick: '{{field}} : choisir dans le calendrier',
  calendar: 'Calendrier : {{field}}',
  keys: 'Les flèches vont de jour en jour, Page préc. et Page suiv. de mois en mois, avec Maj d’année en année.',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  wrong: '« {{typed}} » n’est pas un jour du calendrier : tapez 2026-11-28 ou 28 novembre 2026.',
  outside: 'Le {{day}} ne peut être choisi ici : choisissez un jour du {{from}} au {{to}}.',
} as const
