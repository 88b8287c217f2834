import { defineNodeType } from '../define-node-type.ts'
import { choice, eligibility, timing } from '../property.ts'
import { initiativeKinds, measureStatuses } from '../vocabularies/statuses.ts'

/** A project, campaign, training, research, team, law reform. */
export const Initiative = defineNodeType({
  type: 'Initiative',
  since: 1,
  label: { en: 'Initiative', fr: 'Initiative' },
  plural: { en: 'Initiatives', fr: 'Initiatives' },
  description: 'A project, campaign, training, research, team or law reform.',
  properties: {
    kind: choice('Kind', 'Genre', initiativeKinds),
    period: timing('Period', 'Période'),
    status: choice('Status', 'État', measureStatuses),
    eligibility: eligibility('Eligibility', 'Admissibilité'),
  },
  indexed: ['kind'],
  isMeasure: true,
})
