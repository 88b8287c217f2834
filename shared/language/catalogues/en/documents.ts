/** Documents to be read outside the window: which there are, what is in them, what lies across their pages. */
export const documents = {
  kinds: {
    briefing: 'Briefing',
    package: 'Package for the call',
    agenda: 'Agenda',
    record: 'Record of discussion',
    jurisdiction: 'Jurisdiction sheet',
    comparison: 'Strategies side by side',
    scenario: 'Internal scenario note',
  },
  kindsAbout: {
    briefing:
      'What the map says as of a day: changes, gaps, overlaps, points to reconcile, commitments, money.',
    package: 'For all who take part, before the call: its agenda, then the briefing.',
    agenda: 'The items of the call with their facts and replies.',
    record: 'Who was there, what came out of it, who offered what.',
    jurisdiction:
      'One page on one jurisdiction: its strategies, what runs there, what is found, owed and paid.',
    comparison: 'What two to fourteen strategies hold, row by row, with what differs and what one alone has.',
    scenario: 'For own use, never shared: per item its issue, background and status, and what we say to it.',
  },
  sections: {
    purpose: 'Purpose and date',
    participants: 'Participants',
    agenda: 'Agenda',
    changes: 'What changed',
    gaps: 'Leading gaps',
    overlaps: 'Overlaps',
    points: 'Points to reconcile',
    commitments: 'Commitments',
    funding: 'Money',
    coverage: 'Coverage',
    unknowns: 'What the map does not know',
    outcomes: 'Outcomes',
    actions: 'Actions',
    strategies: 'Strategies',
    running: 'What runs there',
    standing: 'Standing on calls and agreements',
    differences: 'Differences of scope',
    rows: 'What each holds',
    only: 'What only one has',
    butOne: 'What all but one have',
    picture: 'Picture',
    ours: 'From our strategy',
    shared: 'What each pair shares',
    issue: 'Issue',
    background: 'Background',
    status: 'Status',
    considerations: 'Considerations',
    position: 'Recommended position',
    speaking: 'Speaking points',
  },
  lengths: { short: 'Short', usual: 'Usual', full: 'Everything' },
  watermark: { draft: 'DRAFT', own: 'OWN USE / USAGE INTERNE' },
  foreign_one: '{{count}} name or passage stands in French, as the map has no English words for it.',
  foreign_other: '{{count}} names or passages stand in French, as the map has no English words for them.',
  agendaNone: 'No item of the agenda can be shown to all who take part.',
} as const

export const documentsErrors = {
  'document-of-nothing':
    'This document is about a record that the map does not hold, or that its audience may not see. Choose what it is to be about.',
  'document-of-one-jurisdiction':
    'A jurisdiction sheet is about one jurisdiction; {{count}} were named. Name one by its id.',
  'scenario-own-only':
    'The internal scenario note is for own use and is never written for another audience ({{audience}} was named). Leave the audience out, or choose the package for the call.',
  'handling-kept-own':
    'A scenario note is for own use and stays so: its handling cannot be opened. What others may read belongs in the agenda item itself.',
} as const
