import type { Choice } from '../property.ts'

/** The twelve ways in which a cell can be empty or thin (R7). */
export const gapKinds = [
  { id: 'excluded', en: 'Shut out by eligibility', fr: 'Exclu par les critères d’admissibilité' },
  { id: 'out-of-scope', en: 'Outside the scope of the strategy', fr: 'Hors de la portée de la stratégie' },
  {
    id: 'reported-insufficient',
    en: 'Measures exist; a source says they do not suffice',
    fr: 'Mesures existantes jugées insuffisantes par une source',
  },
  { id: 'lapsed', en: 'Ended, no successor known', fr: 'Terminé, sans suite connue' },
  { id: 'ending', en: 'Ends within the horizon', fr: 'Prend fin dans l’horizon' },
  { id: 'planned', en: 'Announced, not in place', fr: 'Annoncé, pas en place' },
  { id: 'unfunded', en: 'No known money', fr: 'Sans financement connu' },
  { id: 'one-known', en: 'One provider known to the map', fr: 'Un seul fournisseur connu' },
  { id: 'unverified', en: 'Only records not confirmed lately', fr: 'Seulement des fiches non confirmées' },
  { id: 'none-found', en: 'Searched, none found', fr: 'Recherche sans résultat' },
  {
    id: 'none-confirmed',
    en: 'None, confirmed by the jurisdiction',
    fr: 'Aucune, confirmé par l’administration',
  },
  { id: 'not-researched', en: 'Nobody has looked', fr: 'Personne n’a cherché' },
] as const satisfies readonly Choice[]
export type GapKind = (typeof gapKinds)[number]['id']

/** Classes of an overlap; the word "duplication" is shown only after both parties have answered (R13). */
export const overlapClasses = [
  { id: 'fragmentation', en: 'Fragmentation', fr: 'Fragmentation' },
  { id: 'overlap', en: 'Overlap', fr: 'Chevauchement' },
  { id: 'duplication', en: 'Similar services', fr: 'Services semblables' },
] as const satisfies readonly Choice[]
export type OverlapClass = (typeof overlapClasses)[number]['id']

/** Whether the two sides of a pair are known to act together. */
export const coordination = [
  { id: 'yes', en: 'Coordinated', fr: 'Coordonné' },
  { id: 'no', en: 'Not coordinated', fr: 'Non coordonné' },
  { id: 'unknown', en: 'Not known', fr: 'Inconnu' },
] as const satisfies readonly Choice[]
export type Coordination = (typeof coordination)[number]['id']

/** Scores of an interaction. Source: Nilsson, Griggs, Visbeck, Nature 534 (2016) 320–322. French is ours. */
export const interactionScores = [
  { id: '3', en: 'Indivisible', fr: 'Indivisible', toConfirm: true },
  { id: '2', en: 'Reinforcing', fr: 'Renforce', toConfirm: true },
  { id: '1', en: 'Enabling', fr: 'Favorise', toConfirm: true },
  { id: '0', en: 'Consistent', fr: 'Cohérent', toConfirm: true },
  { id: '-1', en: 'Constraining', fr: 'Limite', toConfirm: true },
  { id: '-2', en: 'Counteracting', fr: 'Va à l’encontre', toConfirm: true },
  { id: '-3', en: 'Cancelling', fr: 'Annule', toConfirm: true },
] as const satisfies readonly Choice[]

export const interactionStatuses = [
  { id: 'candidate', en: 'Candidate', fr: 'Candidat' },
  { id: 'raised', en: 'Raised', fr: 'Soulevé' },
  { id: 'acknowledged', en: 'Acknowledged by both parties', fr: 'Reconnu par les deux parties' },
  { id: 'disputed', en: 'Disputed', fr: 'Contesté' },
  { id: 'resolved', en: 'Resolved', fr: 'Réglé' },
] as const satisfies readonly Choice[]
export type InteractionStatus = (typeof interactionStatuses)[number]['id']

/** What a tension between two things is, when it is not an interaction (R15). */
export const tensionKinds = [
  { id: 'interaction', en: 'Interaction', fr: 'Interaction' },
  { id: 'contested-policy', en: 'Contested policy', fr: 'Politique contestée' },
  { id: 'definitions-differ', en: 'Definitions differ', fr: 'Définitions différentes' },
  { id: 'scope-differs', en: 'Scope differs', fr: 'Portées différentes' },
  { id: 'ages-differ', en: 'Ages differ', fr: 'Âges différents' },
  { id: 'service-gap', en: 'Service gap', fr: 'Lacune dans les services' },
  { id: 'sources-disagree', en: 'Sources disagree', fr: 'Sources divergentes' },
  { id: 'call-for-measure', en: 'Call for a measure', fr: 'Mesure demandée' },
] as const satisfies readonly Choice[]
