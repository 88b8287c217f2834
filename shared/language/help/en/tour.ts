import type { TourWords } from '../help-page.ts'

export const tour: TourWords = {
  cell: {
    title: 'A cell says what this map knows',
    text: 'The number counts measures in force today, confirmed by a recent source; “presumed” stands beside it for what an older source left open. The symbol and its word say what kind of gap was seen. Choose a cell by mouse, or with the arrow keys and {key Enter}. More: {page matrix}.',
  },
  gap: {
    title: 'A gap gives its reason',
    text: 'Below the matrix stand the gaps, those named by the strongest sources first. Each says why it is there. Choosing one marks its cell and opens its sources, who can act, and the verdict that a person may give.',
  },
  graph: {
    title: 'The same as graph and as list',
    text: 'Beside the matrix you see how what you chose is connected. “List” says the same in words, with the same actions. Choose anything in either to go on from there; “Back” leads to where you came from.',
  },
  scope: {
    title: 'One scope for every view',
    text: 'Limit all views to a pillar, a place, a population or an organization. “In force on” shows another day; “As known on” shows the map as it was known then. What limits you stays in sight here, and in everything you export. More: {page scope}.',
  },
  keep: {
    title: 'Keep the records true',
    text: 'Find any record with {keys find} and change it with {keys edit-record}: each field is saved as you leave it. The review queue brings what should be looked at again. {keys undo} takes back your last change, and the history of a record keeps all of them.',
  },
}
