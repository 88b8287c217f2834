import { defineNodeType } from '../define-node-type.ts'
import { choice, eligibility, timing } from '../property.ts'
import { measureStatuses } from '../vocabularies/statuses.ts'

/** A funding program. */
export const Program = defineNodeType({
  type: 'Program',
  since: 1,
  label: { en: 'Program', fr: 'Programme' },
  plural: { en: 'Programs', fr: 'Programmes' },
  description: 'A funding program: whom it may fund and when.',
  properties: {
    period: timing('Period', 'Période'),
    status: choice('Status', 'État', measureStatuses),
    eligibility: eligibility('Eligibility', 'Admissibilité'),
  },
  isMeasure: true,
})
