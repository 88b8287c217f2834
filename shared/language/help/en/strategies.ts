import type { HelpPage } from '../help-page.ts'

export const strategies: HelpPage = {
  id: 'strategies',
  title: 'Strategies side by side',
  blocks: [
    {
      kind: 'text',
      text: 'From two to fourteen strategies stand side by side, in the order of their places: Canada, then west to east, then the territories. Rows are pillars, populations, forms of exploitation, activities or objectives; a cell holds the measures that are part of the strategy, with who leads, timing, how each stands, and the money counted.',
    },
    { kind: 'heading', id: 'day', text: 'At which day a strategy is read' },
    {
      kind: 'text',
      text: 'At the day of all views. A strategy that has ended is read at the last day of its own period, and says so: else nothing of it would be in force any more.',
    },
    { kind: 'heading', id: 'empty', text: 'How an empty cell is to be read' },
    {
      kind: 'terms',
      items: [
        {
          term: 'Outside its scope',
          text: 'The strategy states its forms of exploitation and this is not among them, its source says that it is not for these people, or the activity is of the competence of another order of government. A scope says what a strategy sets out to do.',
        },
        {
          term: 'Not found in the sources seen',
          text: 'The sources on this map show no such measure, and nobody has looked elsewhere.',
        },
        {
          term: 'Searched, not found',
          text: 'Somebody looked for it; the cell says who, when and where, as far as it is recorded.',
        },
        {
          term: 'Its measures are not recorded yet',
          text: 'The strategy is on this map, but nothing that it holds.',
        },
        {
          term: 'Not stated',
          text: 'The last line counts measures of which no source states the term. They are in no other row: what is not stated is not everyone.',
        },
      ],
    },
    { kind: 'heading', id: 'align', text: 'Making two rows one' },
    {
      kind: 'text',
      text: 'With rows by objective, each heading has a row, and each measure that stands under none. Where two of them mean the same, choose a cell of one and align its row beside the table. They stay aligned for all who have this map; undo takes it back, and so does “Separate”.',
    },
    { kind: 'heading', id: 'pairs', text: 'What a pair shares' },
    {
      kind: 'text',
      text: 'Below the table, a switch shows in how many of the rows that either of two strategies fills both hold something. It is off at first, and a number never stands without the one it is out of.',
    },
    { kind: 'heading', id: 'start', text: 'Start from our strategy' },
    {
      kind: 'text',
      text: 'Choose ours, and the one beside it: the federal one, unless you choose another. Four lists follow, each line with its sources: what the other holds that ours does not, the reverse, what is outside the scope of ours, and where the two may pull against each other.',
    },
  ],
}
