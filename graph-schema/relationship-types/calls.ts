import { defineRelationshipType } from '../define-relationship-type.ts'
import { bilingual, choice, flag, isoDate } from '../property.ts'
import { callRoles, standings } from '../vocabularies/statuses.ts'

export const ATTENDS = defineRelationshipType({
  type: 'ATTENDS',
  since: 1,
  label: { en: 'takes part in', fr: 'prend part à' },
  inverse: { en: 'is attended by', fr: 'réunit' },
  description:
    'An organization on a call, with its standing (R23) and whether it co-chairs; `present` once the call was held.',
  ends: [{ from: ['Organization'], to: ['Call'] }],
  properties: {
    standing: choice('Standing', 'Qualité', standings),
    role: choice('Role', 'Rôle', callRoles),
    present: flag('Present', 'Présence'),
  },
})

export const PRESENTS = defineRelationshipType({
  type: 'PRESENTS',
  since: 1,
  label: { en: 'presents', fr: 'présente' },
  inverse: { en: 'is presented by', fr: 'est présenté par' },
  description: 'Who leads an item of an agenda.',
  ends: [{ from: ['Organization'], to: ['AgendaItem'] }],
})

export const CONCERNS = defineRelationshipType({
  type: 'CONCERNS',
  since: 1,
  label: { en: 'concerns', fr: 'concerne' },
  inverse: { en: 'was on the agenda as', fr: 'a été à l’ordre du jour dans' },
  description: 'The records that an item of an agenda is about.',
  ends: [{ from: ['AgendaItem'], to: 'any' }],
})

export const CARRIED_FROM = defineRelationshipType({
  type: 'CARRIED_FROM',
  since: 1,
  label: { en: 'is carried from', fr: 'est repris de' },
  inverse: { en: 'was carried to', fr: 'a été repris dans' },
  description: 'The item of an earlier call that was not reached or was deferred.',
  ends: [{ from: ['AgendaItem'], to: ['AgendaItem'] }],
  isAcyclic: true,
})

export const CAME_OF = defineRelationshipType({
  type: 'CAME_OF',
  since: 1,
  label: { en: 'came of', fr: 'découle de' },
  inverse: { en: 'gave', fr: 'a donné' },
  description: 'The item, or the call, out of which an outcome, an action or a note came.',
  ends: [{ from: ['Outcome', 'Action', 'Note'], to: ['AgendaItem', 'Call'] }],
})

export const RESERVES = defineRelationshipType({
  type: 'RESERVES',
  since: 1,
  label: { en: 'has a reservation on', fr: 'émet une réserve sur' },
  inverse: { en: 'is reserved by', fr: 'fait l’objet d’une réserve de' },
  description: 'A reservation on a consensus, in the words of who has it (R34).',
  ends: [{ from: ['Organization'], to: ['Outcome'] }],
  isRepeated: true,
  properties: { text: bilingual('Reservation', 'Réserve'), date: isoDate('Date', 'Date') },
})

export const OFFERS = defineRelationshipType({
  type: 'OFFERS',
  since: 1,
  label: { en: 'offers', fr: 'propose' },
  inverse: { en: 'is offered by', fr: 'est proposée par' },
  description: 'Who offered an action; nobody is assigned one (R34).',
  ends: [{ from: ['Organization'], to: ['Action'] }],
})

export const HOLDS_IN = defineRelationshipType({
  type: 'HOLDS_IN',
  since: 1,
  label: { en: 'holds in', fr: 'vaut pour' },
  inverse: { en: 'is in', fr: 'est en' },
  description: 'The jurisdiction of a writ or transition period (R35).',
  ends: [{ from: ['QuietPeriod'], to: ['Jurisdiction'] }],
})

export const PREPARED_FOR = defineRelationshipType({
  type: 'PREPARED_FOR',
  since: 1,
  label: { en: 'is about', fr: 'porte sur' },
  inverse: { en: 'was circulated as', fr: 'a été diffusé dans' },
  description: 'What a circulated document is about: its call, its jurisdiction, its strategies.',
  ends: [{ from: ['CirculatedDocument'], to: ['Call', 'Jurisdiction', 'Strategy'] }],
})

export const PREPARES = defineRelationshipType({
  type: 'PREPARES',
  since: 1,
  label: { en: 'prepares', fr: 'prépare' },
  inverse: { en: 'is prepared by', fr: 'est préparé par' },
  description: 'The agenda item that a scenario note is for (R29).',
  ends: [{ from: ['ScenarioNote'], to: ['AgendaItem'] }],
})
