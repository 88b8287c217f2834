import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, isoDate, text } from '../property.ts'
import { checkResults } from '../vocabularies/findings.ts'

/** Somebody looked for measures in a cell; the cell is the terms it is ABOUT. */
export const CoverageCheck = defineNodeType({
  type: 'CoverageCheck',
  since: 1,
  label: { en: 'Coverage check', fr: 'Vérification de la couverture' },
  plural: { en: 'Coverage checks', fr: 'Vérifications de la couverture' },
  description:
    'Somebody looked for measures in a cell: what was found, where they looked, when, who, and for which organization.',
  properties: {
    result: choice('Result', 'Résultat', checkResults),
    whereLooked: bilingual('Where looked', 'Où on a cherché'),
    date: isoDate('Date', 'Date'),
    who: text('Who', 'Qui'),
    whoFor: text('For (organization)', 'Pour (organisation)'),
  },
})
