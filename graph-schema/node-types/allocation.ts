import { defineNodeType } from '../define-node-type.ts'
import { choice, fiscalYears, numeric } from '../property.ts'
import { amountBases, amountPeriods, currencies } from '../vocabularies/statuses.ts'

/** An amount of money; every amount in a source is one. */
export const Allocation = defineNodeType({
  type: 'Allocation',
  since: 1,
  label: { en: 'Allocation', fr: 'Affectation' },
  plural: { en: 'Allocations', fr: 'Affectations' },
  description:
    'An amount of money as a source states it. A ceiling, an amount for more than trafficking and a target are no amount spent; nested money counts once.',
  properties: {
    amount: numeric('Amount', 'Montant', { unit: 'dollars', least: 0 }),
    currency: choice('Currency', 'Devise', currencies),
    per: choice('Per', 'Par', amountPeriods),
    basis: choice('Basis', 'Nature', amountBases),
    fiscalYears: fiscalYears('Fiscal years', 'Exercices'),
  },
})
