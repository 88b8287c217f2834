/** Words of cells with a form of their own: relationships, eligibility, grades that nobody stated. */
export const cells = {
  grade: {
    notStated: 'Grade not stated',
    unknown_one: 'The grade of {{n}} source is not stated.',
    unknown_other: 'The grade of {{n}} sources is not stated.',
  },
} as const
