/** Only said by screen readers. */
export const spoken = {
  choices_one: '{{n}} result',
  choices_other: '{{n}} results',
  empty: 'empty',
} as const
