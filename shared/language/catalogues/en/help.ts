/** The tour and the help pages: what is around their texts, which stand in shared/language/help. */
export const help = {
  offer: {
    title: 'New here?',
    about: 'Five steps, also in the Help menu.',
    take: 'Take the tour',
    decline: 'Not now',
  },
  tour: { place: '{{n}} of {{of}}', back: 'Back', next: 'Next', leave: 'Leave the tour', end: 'Done' },
  title: 'Help',
  pages: 'Pages of the help',
  search: 'Search the help',
  found_one: '{{n}} place found',
  found_other: '{{n}} places found',
  nothing: 'Nothing found for “{{text}}”. Try fewer or other words, or choose a page.',
  ofView: 'Help on this view: {{page}}',
  command: 'Command',
  keys: 'Keys',
  noKeys: 'no keys; in the menu and in “{{find}}”',
  otherLanguage: 'In French',
  empty: {
    details: 'Make a record first. What you choose in a list opens here.',
    gaps: 'Tick “With what nobody has looked at”, or record a finding or a coverage check: a cell is told once something is known of it.',
    overlaps:
      'A pair appears once two measures say what they do, for whom and where. Complete the records of measures to compare them.',
    points:
      'A point appears once a source tells of an interaction, or two measures say ages, scopes or definitions that differ. Add these to the records.',
    chosen: 'Choose “{{all}}” above to see the others.',
    commitments: 'Make a record of the type Commitment, and say which strategy it is part of.',
    funding: 'Make a record of the type Allocation, and say who pays and what it pays for.',
    queue: 'What you choose in the queue opens here, with what can be done about it.',
    type: 'Make the first one with “New record …”, or choose another type.',
    find: 'Try fewer or other words, or the other language.',
  },
} as const
