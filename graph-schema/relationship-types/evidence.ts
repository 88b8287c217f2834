import { defineRelationshipType } from '../define-relationship-type.ts'
import { bilingual, choice, flag, isoDate, text } from '../property.ts'
import { evidenceGrades } from '../vocabularies/findings.ts'
import { measureTypes, termTypes } from './measure-types.ts'

export const CITES = defineRelationshipType({
  type: 'CITES',
  since: 1,
  label: { en: 'cites', fr: 'cite' },
  inverse: { en: 'is cited by', fr: 'est cité par' },
  description:
    'Where a statement comes from. `field` narrows to a property, `relationship` to one of the relationships of the record; `isUsed: false` marks the one of two disagreeing sources that the record does not use, `why` says the reason (R41).',
  ends: [{ from: 'any', to: ['Source'] }],
  isRepeated: true,
  properties: {
    locator: text('Locator', 'Repère'),
    field: text('Field', 'Champ'),
    relationship: text('Relationship', 'Relation'),
    grade: choice('Evidence grade', 'Niveau de preuve', evidenceGrades),
    says: bilingual('What this source says', 'Ce que dit cette source'),
    isUsed: flag('Used by the record', 'Retenu par la fiche'),
    why: bilingual('Why it is used or not', 'Pourquoi elle est retenue ou non'),
    quote: text("The source's own words", 'Mots de la source'),
  },
})

export const ABOUT = defineRelationshipType({
  type: 'ABOUT',
  since: 1,
  label: { en: 'is about', fr: 'porte sur' },
  inverse: { en: 'is the subject of', fr: 'fait l’objet de' },
  description: 'What a finding, check or position is about. Terms of several axes together name a cell.',
  ends: [
    {
      from: ['Finding', 'CoverageCheck', 'Position'],
      to: ['Topic', ...termTypes, ...measureTypes, 'Strategy', 'Organization', 'Instrument'],
    },
  ],
})

export const TAKES = defineRelationshipType({
  type: 'TAKES',
  since: 1,
  label: { en: 'takes the position', fr: 'prend la position' },
  inverse: { en: 'is the position of', fr: 'est la position de' },
  description: 'Whose position it is.',
  ends: [{ from: ['Organization', 'Strategy'], to: ['Position'] }],
})

export const RESPONDS_TO = defineRelationshipType({
  type: 'RESPONDS_TO',
  since: 1,
  label: { en: 'responds to', fr: 'répond à' },
  inverse: { en: 'is responded to by', fr: 'reçoit la réponse de' },
  description: 'A measure or strategy that was taken because of a finding.',
  ends: [{ from: [...measureTypes, 'Strategy'], to: ['Finding'] }],
})

export const REPLIES_TO = defineRelationshipType({
  type: 'REPLIES_TO',
  since: 1,
  label: { en: 'replies to', fr: 'réplique à' },
  inverse: { en: 'has a reply from', fr: 'a une réplique de' },
  description:
    'The reply of the one that a finding, interaction or judgement is about (R19), or a comment on the package or record of a call (R33).',
  ends: [{ from: ['Organization'], to: ['Judgement', 'Interaction', 'Finding', 'Call', 'AgendaItem'] }],
  isRepeated: true,
  properties: { text: bilingual('Reply', 'Réplique'), date: isoDate('Date', 'Date') },
})

export const ACTS = defineRelationshipType({
  type: 'ACTS',
  since: 1,
  label: { en: 'brings together', fr: 'met en présence' },
  inverse: { en: 'takes part in the interaction', fr: 'prend part à l’interaction' },
  description: 'An end of an interaction: the one that acts (source) and the one acted on (target).',
  ends: [{ from: ['Interaction'], to: [...measureTypes, 'Strategy', 'Instrument'] }],
  properties: {
    role: choice('Role', 'Rôle', [
      { id: 'source', en: 'Acts', fr: 'Agit' },
      { id: 'target', en: 'Is affected', fr: 'Est touché' },
    ]),
  },
})

export const JUDGES = defineRelationshipType({
  type: 'JUDGES',
  since: 1,
  label: { en: 'judges', fr: 'apprécie' },
  inverse: { en: 'is judged by', fr: 'est apprécié par' },
  description: 'The records that the judged finding is about.',
  ends: [{ from: ['Judgement'], to: 'any' }],
})

export const RAISED_AT = defineRelationshipType({
  type: 'RAISED_AT',
  since: 1,
  label: { en: 'was raised at', fr: 'a été soulevé à' },
  inverse: { en: 'raised', fr: 'a soulevé' },
  description: 'The call at which it was raised.',
  ends: [{ from: 'any', to: ['Call'] }],
})
