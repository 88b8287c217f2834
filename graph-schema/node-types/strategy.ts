import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, timing } from '../property.ts'
import { definitions, strategyStatuses } from '../vocabularies/statuses.ts'
import { pillarSets } from '../vocabularies/pillars.ts'

/** A government's plan against trafficking. */
export const Strategy = defineNodeType({
  type: 'Strategy',
  since: 1,
  label: { en: 'Strategy', fr: 'Stratégie' },
  plural: { en: 'Strategies', fr: 'Stratégies' },
  description:
    "A government's plan: its period, whether it is in force, its scope and the definition it uses.",
  properties: {
    period: timing('Period', 'Période'),
    status: choice('Status', 'État', strategyStatuses),
    scope: bilingual('Scope', 'Portée'),
    definition: choice('Definition used', 'Définition utilisée', definitions),
    pillarSet: choice(
      'Pillar set',
      'Ensemble de piliers',
      pillarSets.map(({ id, en, fr }) => ({ id, en, fr })),
    ),
  },
  indexed: ['status'],
})
