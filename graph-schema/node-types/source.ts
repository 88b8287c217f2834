import { defineNodeType } from '../define-node-type.ts'
import { attachment, bilingual, choice, statedDate, text } from '../property.ts'
import { evidenceGrades } from '../vocabularies/findings.ts'

/** A document or page. Its title is its `name`; `document` groups copies of one underlying document (R10). */
export const Source = defineNodeType({
  type: 'Source',
  since: 1,
  label: { en: 'Source', fr: 'Source' },
  plural: { en: 'Sources', fr: 'Sources' },
  description: 'A document or page that statements rest on, with its publisher, date and grade.',
  properties: {
    publisher: bilingual('Publisher', 'Éditeur'),
    date: statedDate('Date', 'Date'),
    grade: choice('Evidence grade', 'Niveau de preuve', evidenceGrades),
    address: text('Address', 'Adresse'),
    document: text('Underlying document', 'Document sous-jacent'),
    attachment: attachment('Attached document', 'Document joint'),
  },
  indexed: ['grade'],
})
