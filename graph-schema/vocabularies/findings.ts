import type { Choice } from '../property.ts'

/** What kind of thing an evaluation, committee or consultation found. */
export const findingKinds = [
  { id: 'gap', en: 'Gap', fr: 'Lacune' },
  { id: 'need', en: 'Need', fr: 'Besoin' },
  { id: 'barrier', en: 'Barrier', fr: 'Obstacle' },
  { id: 'risk', en: 'Risk', fr: 'Risque' },
  { id: 'recommendation', en: 'Recommendation', fr: 'Recommandation' },
  { id: 'lesson', en: 'Lesson', fr: 'Leçon' },
  { id: 'good-practice', en: 'Good practice', fr: 'Pratique prometteuse' },
  { id: 'statistic', en: 'Statistic', fr: 'Statistique' },
  { id: 'data-limit', en: 'Limit of the data', fr: 'Limite des données' },
  { id: 'claim', en: 'Claim of one party', fr: 'Affirmation d’une partie' },
  { id: 'response', en: 'Government response', fr: 'Réponse du gouvernement' },
] as const satisfies readonly Choice[]

/** Evidence grades, strongest first (R10, R38). */
export const evidenceGrades = [
  { id: 'evaluation', en: 'Evaluation or audit', fr: 'Évaluation ou audit' },
  { id: 'statistic', en: 'Official statistic', fr: 'Statistique officielle' },
  { id: 'committee', en: 'Committee or commission report', fr: 'Rapport de comité ou de commission' },
  { id: 'government', en: 'Government statement', fr: 'Déclaration gouvernementale' },
  { id: 'peer-reviewed', en: 'Peer-reviewed', fr: 'Évalué par des pairs' },
  { id: 'international', en: 'International report', fr: 'Rapport international' },
  { id: 'ngo', en: 'NGO report', fr: 'Rapport d’une ONG' },
  { id: 'testimony', en: 'Testimony', fr: 'Témoignage' },
  { id: 'media', en: 'Media', fr: 'Médias' },
  { id: 'copy', en: 'Secondary copy', fr: 'Copie secondaire' },
] as const satisfies readonly Choice[]
export type EvidenceGrade = (typeof evidenceGrades)[number]['id']

/** What somebody who looked for measures in a cell found; also how complete the map is believed to be there (R9). */
export const checkResults = [
  { id: 'found-none', en: 'Searched, none found', fr: 'Recherche sans résultat' },
  {
    id: 'none-confirmed',
    en: 'None, confirmed by the jurisdiction',
    fr: 'Aucune, confirmé par l’administration',
  },
  { id: 'complete', en: 'Believed complete', fr: 'Jugé complet' },
  { id: 'confirmed', en: 'Confirmed by the jurisdiction', fr: 'Confirmé par l’administration' },
] as const satisfies readonly Choice[]

/** What a person decided about a detected finding. */
export const verdicts = [
  { id: 'intended', en: 'Intended', fr: 'Voulu' },
  { id: 'to-raise', en: 'To raise', fr: 'À soulever' },
  { id: 'dismissed', en: 'Dismissed', fr: 'Écarté' },
  { id: 'resolved', en: 'Resolved', fr: 'Réglé' },
] as const satisfies readonly Choice[]
export type Verdict = (typeof verdicts)[number]['id']

/** How far a finding has travelled (R20); only the last three enter the call. */
export const disclosures = [
  { id: 'internal', en: 'Internal', fr: 'Interne' },
  { id: 'shared', en: 'Shared with the jurisdiction', fr: 'Communiqué à l’administration' },
  { id: 'acknowledged', en: 'Acknowledged', fr: 'Reconnu' },
  { id: 'disputed', en: 'Disputed', fr: 'Contesté' },
  { id: 'corrected', en: 'Corrected', fr: 'Corrigé' },
] as const satisfies readonly Choice[]
export type Disclosure = (typeof disclosures)[number]['id']
