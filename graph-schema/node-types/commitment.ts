import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, eligibility, text, timing } from '../property.ts'
import { commitmentStatuses, reporters } from '../vocabularies/statuses.ts'

/** One deliverable or measure promised in a strategy. */
export const Commitment = defineNodeType({
  type: 'Commitment',
  since: 1,
  label: { en: 'Commitment', fr: 'Engagement' },
  plural: { en: 'Commitments', fr: 'Engagements' },
  description: 'One deliverable or measure promised in a strategy, with its timing and what became of it.',
  properties: {
    text: bilingual('Text', 'Texte'),
    number: text('Number', 'Numéro'),
    timing: timing('Timing', 'Échéancier'),
    status: choice('Status', 'État', commitmentStatuses),
    statusReportedBy: choice('Status reported by', 'État signalé par', reporters),
    eligibility: eligibility('Eligibility', 'Admissibilité'),
  },
  indexed: ['number', 'status'],
  isMeasure: true,
})
