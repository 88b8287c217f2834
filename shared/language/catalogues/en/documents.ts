/** Documents to be read outside the window: which there are, what is in them, what lies across their pages. */
export const documents = {
  kinds: {
    briefing: 'Briefing',
    package: 'Package for the call',
    agenda: 'Agenda',
    record: 'Record of discussion',
  },
  kindsAbout: {
    briefing:
      'What the map says as of a day: changes, gaps, overlaps, points to reconcile, commitments, money.',
    package: 'For all who take part, before the call: its agenda, then the briefing.',
    agenda: 'The items of the call with their facts and replies.',
    record: 'Who was there, what came out of it, who offered what.',
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
  },
  lengths: { short: 'Short', usual: 'Usual', full: 'Everything' },
  watermark: { draft: 'DRAFT' },
  inWords: 'What the picture shows, in words',
  part: '{{name}}, part {{n}} of {{of}}',
  partAbout: 'Part {{n}} of {{of}}. {{about}}',
  sheets: {
    cover: 'Cover',
    about:
      'This workbook holds the tables of the document. Its text and pictures are in the Word, PDF and HTML forms. A number in square brackets is that of a source.',
    number: 'Number',
    source: 'Source',
  },
  agendaNone: 'No item of the agenda can be shown to all who take part.',
} as const

export const documentsErrors = {
  'document-of-nothing':
    'This document is about a record that the map does not hold, or that its audience may not see. Choose what it is to be about.',
} as const
