import { defineNodeType } from '../define-node-type.ts'
import { choice, text, timing } from '../property.ts'
import { definitions, instrumentKinds } from '../vocabularies/statuses.ts'

/** A law, regulation, treaty, agreement. */
export const Instrument = defineNodeType({
  type: 'Instrument',
  since: 1,
  label: { en: 'Instrument', fr: 'Instrument' },
  plural: { en: 'Instruments', fr: 'Instruments' },
  description: 'A law, bill, regulation, treaty or agreement, with its citation and when it is in force.',
  properties: {
    kind: choice('Kind', 'Genre', instrumentKinds),
    citation: text('Citation', 'Référence'),
    inForce: timing('In force', 'En vigueur'),
    definition: choice('Definition used', 'Définition utilisée', definitions),
  },
  indexed: ['kind'],
})
