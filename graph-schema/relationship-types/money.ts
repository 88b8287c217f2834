import { defineRelationshipType } from '../define-relationship-type.ts'
import { measureTypes } from './measure-types.ts'

export const PAYS_FROM = defineRelationshipType({
  type: 'PAYS_FROM',
  since: 1,
  label: { en: 'is paid by', fr: 'est versé par' },
  inverse: { en: 'pays', fr: 'verse' },
  description: 'Whose money it is.',
  ends: [{ from: ['Allocation'], to: ['Organization', 'Program'] }],
})

export const PAYS_TO = defineRelationshipType({
  type: 'PAYS_TO',
  since: 1,
  label: { en: 'pays for', fr: 'finance' },
  inverse: { en: 'is paid for by', fr: 'est financé par' },
  description: 'What or whom the money is for.',
  ends: [{ from: ['Allocation'], to: [...measureTypes, 'Organization', 'Strategy'] }],
})

export const SAME_AS = defineRelationshipType({
  type: 'SAME_AS',
  since: 1,
  label: { en: 'is the same money as', fr: 'est le même argent que' },
  inverse: { en: 'is the same money as', fr: 'est le même argent que' },
  description:
    'A second source of one amount: counted once, shown side by side. The `to` end is the one counted.',
  ends: [{ from: ['Allocation'], to: ['Allocation'] }],
})

export const ADDITIONAL_TO = defineRelationshipType({
  type: 'ADDITIONAL_TO',
  since: 1,
  label: { en: 'is additional to', fr: 's’ajoute à' },
  inverse: { en: 'is added to by', fr: 'est augmenté de' },
  description: 'New money beside other money: both count.',
  ends: [{ from: ['Allocation'], to: ['Allocation'] }],
})
