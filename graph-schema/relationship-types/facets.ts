import { defineRelationshipType } from '../define-relationship-type.ts'
import { text } from '../property.ts'
import { measureTypes, termTypes } from './measure-types.ts'

const measures = [...measureTypes, 'Strategy']

export const ADVANCES = defineRelationshipType({
  type: 'ADVANCES',
  since: 1,
  label: { en: 'advances', fr: 'fait avancer' },
  inverse: { en: 'is advanced by', fr: 'est soutenu par' },
  description: 'The pillar of a measure.',
  ends: [{ from: measures, to: ['Pillar'] }],
})

export const SERVES = defineRelationshipType({
  type: 'SERVES',
  since: 1,
  label: { en: 'serves', fr: 'sert' },
  inverse: { en: 'is served by', fr: 'est servi par' },
  description: 'Whom a measure is for. None of these means "not stated", never "everyone".',
  ends: [{ from: measures, to: ['Population'] }],
})

export const EXCLUDES = defineRelationshipType({
  type: 'EXCLUDES',
  since: 1,
  label: { en: 'excludes', fr: 'exclut' },
  inverse: { en: 'is excluded by', fr: 'est exclu par' },
  description: 'Whom a measure does not admit, as its source says. Shut out is judged at the place (R12).',
  ends: [{ from: measures, to: ['Population'] }],
})

export const REACHES = defineRelationshipType({
  type: 'REACHES',
  since: 1,
  label: { en: 'reaches', fr: 'vise' },
  inverse: { en: 'is reached by', fr: 'est visé par' },
  description: 'The audience that is trained, informed or regulated.',
  ends: [{ from: measures, to: ['Audience'] }],
})

export const ADDRESSES = defineRelationshipType({
  type: 'ADDRESSES',
  since: 1,
  label: { en: 'addresses', fr: 'porte sur' },
  inverse: { en: 'is addressed by', fr: 'est visé par' },
  description: 'The form of exploitation that a measure acts against.',
  ends: [{ from: measures, to: ['Exploitation'] }],
})

export const DOES = defineRelationshipType({
  type: 'DOES',
  since: 1,
  label: { en: 'does', fr: 'réalise' },
  inverse: { en: 'is done by', fr: 'est réalisé par' },
  description: 'What a measure does.',
  ends: [{ from: measures, to: ['Activity'] }],
})

export const OPERATES_IN = defineRelationshipType({
  type: 'OPERATES_IN',
  since: 1,
  label: { en: 'operates in', fr: 'a pour lieu' },
  inverse: { en: 'is the place of', fr: 'est le lieu de' },
  description: 'Where it is delivered: not who leads it, nor whose competence it is (R11, R16).',
  ends: [{ from: [...measures, 'Organization'], to: ['Jurisdiction'] }],
})

export const BROADER = defineRelationshipType({
  type: 'BROADER',
  since: 1,
  label: { en: 'is narrower than', fr: 'est plus spécifique que' },
  inverse: { en: 'is broader than', fr: 'est plus général que' },
  description: 'The broader term of a term.',
  ends: termTypes.map((type) => ({ from: [type], to: [type] })),
  isAcyclic: true,
})

export const BORDERS = defineRelationshipType({
  type: 'BORDERS',
  since: 1,
  label: { en: 'borders', fr: 'est limitrophe de' },
  inverse: { en: 'borders', fr: 'est limitrophe de' },
  description: 'Two governments that are neighbours.',
  ends: [{ from: ['Jurisdiction'], to: ['Jurisdiction'] }],
  isSymmetric: true,
})

export const CORRIDOR = defineRelationshipType({
  type: 'CORRIDOR',
  since: 1,
  label: { en: 'sends people to', fr: 'envoie des personnes à' },
  inverse: { en: 'receives people from', fr: 'reçoit des personnes de' },
  description: 'Where people move or are sent: finds what borders miss.',
  ends: [{ from: ['Jurisdiction'], to: ['Jurisdiction'] }],
  properties: { via: text('By way of', 'En passant par') },
})
