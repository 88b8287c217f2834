/** Words of the view of funding. */
export const funding = {
  funding: {
    about: 'Amounts that sources state, each dollar counted once',
    total: 'Counted once',
    totalWhy:
      'Canadian dollars; amounts counted: {{counted}} of {{lines}}. The table below says why, for each.',
    byYear: 'By fiscal year',
    byYearWhy:
      'A total stated for several years together, or for none, is not divided; it stands in its own row. All rows add up to the total.',
    byOrganization: 'By organization',
    counted: 'Counted',
    joint: 'Of it jointly',
    jointWhy:
      'A joint amount stands whole under each organization and once in the total; the column does not add up.',
    endings: 'What ends, and when',
    noEndings:
      'Nothing known to this map ends within the horizon. Choose another day, or give measures and amounts the end that a source states.',
    ends: 'Ends',
    what: 'What',
    kind: 'Kind',
    kinds: { money: 'Money', measure: 'Measure' },
    lines: 'All amounts, with the arithmetic',
    allocation: 'Amount for',
    amount: 'As stated',
    basis: 'Basis',
    why: 'Why',
    none: 'No amount under this scope',
    noneKnown: 'No amount known to this map',
    noneWhy: 'Widen the scope. Amounts belong to a measure, an organization or a strategy.',
  },
} as const
