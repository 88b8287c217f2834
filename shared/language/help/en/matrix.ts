import type { HelpPage } from '../help-page.ts'

export const matrix: HelpPage = {
  id: 'matrix',
  title: 'Reading the matrix',
  blocks: [
    {
      kind: 'text',
      text: 'Each row and each column is a term: a pillar, a jurisdiction, a population, a form of exploitation, an activity, an organization or a strategy. Choose which two above the matrix. A cell holds the measures that have to do with both.',
    },
    { kind: 'heading', id: 'currency', text: 'Current, presumed, of the past, announced' },
    {
      kind: 'terms',
      items: [
        {
          term: 'Current',
          text: 'In force on the day you ask about, and a source or a verification confirms it within the last 24 months. Only these fill a cell: they are its number.',
        },
        {
          term: 'Presumed',
          text: 'In force by what a source said, but the newest source is older than that. Counted beside the number.',
        },
        {
          term: 'Of the past',
          text: 'It ended, or the plan it belongs to ended or was succeeded. To see it in force, choose a day within its time. A period that ran out while the work goes on ends nothing.',
        },
        { term: 'Announced', text: 'It begins later, and a source had said so by that day.' },
      ],
    },
    {
      kind: 'text',
      text: 'Dates keep the precision of their source. What ended “in 2025” may have ended on 1 June 2025; it has ended for certain when the year is over.',
    },
    { kind: 'heading', id: 'stated', text: 'Not stated is not everyone' },
    {
      kind: 'text',
      text: 'Where a source does not say whom a measure is for, the measure counts in no population. It is counted beside, as not stated. Where a source says that it is for everyone, it counts for everyone whom it does not exclude. The same holds for forms of exploitation. Federal measures for the whole country count under Canada; beside a province’s number you see how many of them reach it.',
    },
    { kind: 'heading', id: 'gaps', text: 'Twelve ways of being empty or thin' },
    {
      kind: 'text',
      text: 'A symbol and a word say what kind of gap a cell is. A cell can be several; the first that holds is shown, the others stand in its details.',
    },
    {
      kind: 'gaps',
      of: {
        excluded:
          'Services of that activity work there, and none of them admits the people asked about. Judged for the whole place: one service for women shuts nobody out while another one there is open to men.',
        'out-of-scope':
          'A strategy in force there states whom or what it covers, and this is not among it. That is a scope, not a shortcoming.',
        'reported-insufficient':
          'Measures exist, and a dated source (an evaluation, a committee, an organization) says that they do not suffice. The source is named.',
        lapsed:
          'Something ended here and nothing is known to have followed it. What happens once, and commitments of a plan, are not counted as ended.',
        ending: 'All that is current ends by the second 31 March from the day asked.',
        planned: 'Something is announced; nobody has seen it in place yet.',
        unfunded: 'For everything current here money was known, and all of that money has ended.',
        'one-known':
          'One provider is known to this map, in a cell that somebody has called complete. There may be others that the map does not know.',
        unverified: 'Only presumed measures. Confirm them: {command view-review}.',
        'none-found': 'Somebody searched and found none. The reason says who, when, and where they looked.',
        'none-confirmed': 'The government of the place has confirmed that it has none.',
        'not-researched':
          'Nobody has looked. It is a shade and a count, and a line of the list only if you ask for it or a finding names it.',
      },
    },
    { kind: 'heading', id: 'order', text: 'The order of the gaps' },
    {
      kind: 'list',
      items: [
        'Gaps named by more and stronger independent sources come first. Several copies of one report count once.',
        'Police statistics rank nothing: they follow how much is looked for.',
        'Rows stand in the order of the vocabulary, places from west to east and then the territories, never by a score.',
        'Each gap says who can act: the level of government that is competent, and the table where it can be raised.',
      ],
    },
    {
      kind: 'text',
      text: 'What the map does not know it does not deny. Read every number as “known to this map”, and every empty cell as a question.',
    },
  ],
}
