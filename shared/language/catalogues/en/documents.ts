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
  stylesMissing: 'Styles that the template does not have, written in those of this program: {{names}}.',
  chooseTemplate: 'Choose a Word file as the template',
  templates: 'Word files and templates',
  agendaNone: 'No item of the agenda can be shown to all who take part.',
} as const

export const documentsErrors = {
  'template-only-docx': 'A template is for Word files. Choose --as docx, or leave --template out.',
  'template-missing': 'The template {{path}} is not there, or is not a file. Check its name.',
  'template-too-large':
    'The template {{name}} is larger than {{limit}} MB. Save it without its text and its large pictures.',
  'template-wrong-kind':
    '{{name}} is not a Word file. Open the template in Word and save it as a document or template (.docx, .dotx).',
  'template-encrypted':
    '{{name}} is protected by a password, or was saved by an old version of Word. Save it without a password as .docx or .dotx.',
  'template-macros':
    '{{name}} holds macros, and these are not taken. Save it in Word as .docx or .dotx, without macros.',
  'template-broken':
    '{{name}} cannot be read to its end ({{reason}}). Open it in Word, save it anew, and try again.',
  'document-of-nothing':
    'This document is about a record that the map does not hold, or that its audience may not see. Choose what it is to be about.',
} as const
