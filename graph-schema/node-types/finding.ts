import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, numeric, statedDate, text } from '../property.ts'
import { evidenceGrades, findingKinds } from '../vocabularies/findings.ts'

/** What an evaluation, committee or consultation found. */
export const Finding = defineNodeType({
  type: 'Finding',
  since: 1,
  label: { en: 'Finding', fr: 'Constat' },
  plural: { en: 'Findings', fr: 'Constats' },
  description:
    'What an evaluation, committee or consultation found, with its kind and the grade of its evidence.',
  properties: {
    text: bilingual('Text', 'Texte'),
    kind: choice('Kind', 'Genre', findingKinds),
    grade: choice('Evidence grade', 'Niveau de preuve', evidenceGrades),
    date: statedDate('Date', 'Date'),
    value: numeric('Value', 'Valeur'),
    unit: text('Unit of the value', 'Unité de la valeur'),
  },
  indexed: ['kind'],
})
