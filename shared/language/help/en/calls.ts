import type { HelpPage } from '../help-page.ts'

export const calls: HelpPage = {
  id: 'calls',
  title: 'The quarterly call',
  blocks: [
    {
      kind: 'text',
      text: '{command view-calls} holds the series of calls: the next days, the agenda, the shared screen, the record and what came of it.',
    },
    { kind: 'heading', id: 'prepare', text: 'Before: time, participants, agenda' },
    {
      kind: 'list',
      items: [
        'Days are proposed three months apart, off holidays and 31 March. A day says what is near it: the end of the fiscal year, 22 February, 30 July, and the writ and transition periods that the map holds.',
        'The start is shown on the clocks of each government.',
        'What was not reached comes first on the list of proposals, then what was judged “to raise”, then what ranks highest. Nothing is on the agenda before you put it there.',
        'A finding goes to its jurisdiction first: shared, then acknowledged, disputed or corrected. Until it has answered, its item is not on the shared screen, unless you write why.',
        'The package goes from proposed to the co-chairs, is circulated, commented on, approved and held. Until it is approved it says “Draft”.',
      ],
    },
    { kind: 'heading', id: 'mode', text: 'During: call mode' },
    {
      kind: 'list',
      items: [
        'Call mode fills the window, one item at a time. It is computed on what everybody on the call may see: what is yours alone, and what its jurisdiction has not answered, cannot appear, not even as a count.',
        '{key Right} and {key Left} go from item to item, {key T} starts and stops the timer, {key L} changes the language, {key O}, {key A} and {key N} go to outcome, action and notes, {key Escape} leaves.',
        'An outcome is by consensus; a reservation stands in the words of who has it. An action is offered by a government, never assigned, and is open once it is accepted.',
        'Each thing is written to the map as you leave it, and marked as made during the call; what is half typed is kept as a draft.',
      ],
    },
    { kind: 'heading', id: 'record', text: 'After: the record and the actions' },
    {
      kind: 'list',
      items: [
        'The record of discussion holds outcomes, actions and attendance; views are not attributed. It is a draft until it is approved at the next call.',
        'Then the notes of the call are offered to be purged, in one step.',
        'Actions of all calls stand together: past due first, with their age.',
        'An outcome shows at the records and findings that its item was about.',
      ],
    },
  ],
}
