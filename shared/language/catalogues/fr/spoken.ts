/** Ce que seuls les lecteurs d’écran disent. */
export const spoken = {
  choices_one: '{{n}} résultat',
  choices_many: '{{n}} résultats',
  choices_other: '{{n}} résultats',
  empty: 'vide',
} as const
