import type { HelpPage } from '../help-page.ts'

export const keyboard: HelpPage = {
  id: 'keyboard',
  title: 'Keyboard and screen reader',
  blocks: [
    {
      kind: 'text',
      text: 'Everything can be done by keyboard. Matrix, lists, tables and grids are one stop each in the tab order, with arrow keys inside. {command shortcuts} lists all commands and lets you choose other keys; the keys on these pages are yours.',
    },
    { kind: 'heading', id: 'commands', text: 'The keys used most' },
    {
      kind: 'commands',
      of: [
        'help',
        'find',
        'next-pane',
        'previous-pane',
        'view-coverage',
        'view-records',
        'view-changes',
        'view-review',
        'new-record',
        'edit-record',
        'relate',
        'save-view',
        'export',
        'undo',
        'redo',
        'tour',
      ],
    },
    { kind: 'heading', id: 'inside', text: 'Inside' },
    {
      kind: 'terms',
      items: [
        { term: 'Matrix', text: 'Arrow keys, {key Home}, {key End}; {key Enter} selects the cell.' },
        { term: 'Lists and tables', text: 'Up and down; {key Enter} opens.' },
        {
          term: 'Graph',
          text: 'Arrow keys go from node to node; {key Enter} opens; {key Shift} and arrows move the node; {key R} relates; {key +}, {key −} and {key 0} zoom.',
        },
        {
          term: 'Grid',
          text: 'Arrow keys; {key Enter} edits; {key Space} selects the record; on a heading {key Enter} sorts.',
        },
        {
          term: 'Review queue',
          text: '{review next} next, {review previous} previous, {review yes} still true, {review correct} correct, {review later} later.',
        },
      ],
    },
    { kind: 'heading', id: 'reader', text: 'With a screen reader' },
    {
      kind: 'list',
      items: [
        'The panes are landmarks: views, scope, the view, its details. {keys next-pane} goes from one to the next.',
        'A cell says its row, its column, its counts and its gap. The list beside a graph says what the graph shows.',
        'What was done is announced. The focus comes back to where it was when a dialog closes.',
        'What is in the other language is marked, so that it is read out as it should be.',
      ],
    },
    { kind: 'heading', id: 'eyes', text: 'For the eyes' },
    {
      kind: 'text',
      text: 'The View menu enlarges to 200 % and more, and sets a light or dark appearance. Fourfold follows the contrast, the colours and the reduced motion of your system. Nothing is said by colour alone.',
    },
  ],
}
