import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, flag, text } from '../property.ts'

const common = {
  code: text('Code', 'Code'),
  shortName: bilingual('Short name', 'Nom court'),
  toConfirm: flag('French to confirm', 'Français à confirmer'),
} as const

const competences = [
  { id: 'federal', en: 'Federal', fr: 'Fédérale' },
  { id: 'provincial', en: 'Provincial or territorial', fr: 'Provinciale ou territoriale' },
  { id: 'shared', en: 'Shared', fr: 'Partagée' },
  { id: 'indigenous', en: 'Indigenous', fr: 'Autochtone' },
  { id: 'municipal', en: 'Municipal', fr: 'Municipale' },
] as const

/** One of the pillars of action against trafficking. */
export const Pillar = defineNodeType({
  type: 'Pillar',
  since: 1,
  label: { en: 'Pillar', fr: 'Pilier' },
  plural: { en: 'Pillars', fr: 'Piliers' },
  description: 'A pillar of action; pillar sets are data, mapped per record.',
  properties: { ...common, pillarSet: text('Pillar set', 'Ensemble de piliers') },
})

/** A government or place. */
export const Jurisdiction = defineNodeType({
  type: 'Jurisdiction',
  since: 1,
  label: { en: 'Jurisdiction', fr: 'Administration' },
  plural: { en: 'Jurisdictions', fr: 'Administrations' },
  description: 'A government or place; Inuit Nunangat overlaps provinces and is not one.',
  properties: { ...common, kind: text('Kind', 'Genre') },
  indexed: ['code'],
})

/** Whom a measure serves. */
export const Population = defineNodeType({
  type: 'Population',
  since: 1,
  label: { en: 'Population', fr: 'Population' },
  plural: { en: 'Populations', fr: 'Populations' },
  description: 'Whom a measure serves; what a source does not state carries no population.',
  properties: common,
})

/** Who is trained, informed or regulated. */
export const Audience = defineNodeType({
  type: 'Audience',
  since: 1,
  label: { en: 'Audience', fr: 'Public visé' },
  plural: { en: 'Audiences', fr: 'Publics visés' },
  description: 'Who is trained, informed or regulated so that others are helped; never a beneficiary.',
  properties: common,
})

/** A form of exploitation. */
export const Exploitation = defineNodeType({
  type: 'Exploitation',
  since: 1,
  label: { en: 'Form of exploitation', fr: 'Forme d’exploitation' },
  plural: { en: 'Forms of exploitation', fr: 'Formes d’exploitation' },
  description: 'What a measure acts against.',
  properties: common,
})

/** What a measure does. */
export const Activity = defineNodeType({
  type: 'Activity',
  since: 1,
  label: { en: 'Activity or service', fr: 'Activité ou service' },
  plural: { en: 'Activities and services', fr: 'Activités et services' },
  description: 'What a measure does, with its usual pillar and who has the power to act.',
  properties: {
    ...common,
    usualPillar: text('Usual pillar', 'Pilier habituel'),
    competence: choice('Competence', 'Compétence', competences),
  },
})
