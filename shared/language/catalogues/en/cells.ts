/** Words of cells with a form of their own: relationships, eligibility, grades that nobody stated. */
export const cells = {
  panel: { done: 'Done', discard: 'Discard' },
  cleared: '{{column}} is empty now. Undo brings back what was there.',
  links: {
    draft:
      'What was picked here is not in the map. Enter opens it; there, Escape puts back what the map holds.',
    draftHere: '(picked, not in the map)',
    find: 'Find a record to add',
    none: 'None yet.',
    take: 'Take away {{name}}',
    taken: '{{name}} goes when you are done.',
    added: '{{name}} comes when you are done.',
    there: '{{name}} is there already.',
    same: 'A record cannot be joined to itself. Choose another one.',
    toAdd: '(to be added)',
    toMake: '(to be created)',
  },
  paste: {
    notFound:
      'No record that may stand here is called “{{value}}”. Check the name, or open the cell with Enter to find or create it.',
    notSure: '{{n}} records are called “{{value}}”: {{ids}}. Paste the id of the one that is meant.',
    notAsked: 'The names in the block could not be looked up. Paste it again.',
  },
  bulk: {
    relationship: 'Relationship: {{label}}',
    join: 'Add one to',
    part: 'Take away the one to',
    other: 'Find the record',
    noneYet: 'No record is chosen yet.',
    chosen: 'Chosen: {{name}}',
    toMake: 'To be created: {{name}}',
    otherNeeded: 'Find the record that is meant, and choose it.',
  },
  preview: {
    apart: 'not joined',
    joined_one: '{{n}} relationship would be added',
    joined_other: '{{n}} relationships would be added',
    parted_one: '{{n}} relationship would be taken away',
    parted_other: '{{n}} relationships would be taken away',
    there_one: '{{n}} is there already',
    there_other: '{{n}} are there already',
  },
  filter: {
    change: 'Change the filter',
    takeAway: 'Take it away',
    of: 'Filter by {{column}}',
  },
  grade: {
    notStated: 'Grade not stated',
    unknown_one: 'The grade of {{n}} source is not stated.',
    unknown_other: 'The grade of {{n}} sources is not stated.',
  },
} as const
