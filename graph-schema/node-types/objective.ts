import { defineNodeType } from '../define-node-type.ts'
import { bilingual, text } from '../property.ts'

/** A heading in a strategy: objective, task, priority. */
export const Objective = defineNodeType({
  type: 'Objective',
  since: 1,
  label: { en: 'Objective', fr: 'Objectif' },
  plural: { en: 'Objectives', fr: 'Objectifs' },
  description: 'A heading in a strategy (objective, task, priority).',
  properties: { text: bilingual('Text', 'Texte'), number: text('Number', 'Numéro') },
  indexed: ['number'],
})
