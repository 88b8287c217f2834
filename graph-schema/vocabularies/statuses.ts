import type { Choice } from '../property.ts'

/** What a source says became of a promise; "unknown" where no source says (R2). */
export const commitmentStatuses = [
  { id: 'planned', en: 'Planned', fr: 'Prévu' },
  { id: 'under-way', en: 'Under way', fr: 'En cours' },
  { id: 'done', en: 'Done', fr: 'Réalisé' },
  { id: 'dropped', en: 'Dropped', fr: 'Abandonné' },
  { id: 'superseded', en: 'Superseded', fr: 'Remplacé' },
  { id: 'unknown', en: 'Unknown (no source)', fr: 'Inconnu (aucune source)' },
] as const satisfies readonly Choice[]

/** Who reported the outcome of a commitment. */
export const reporters = [
  { id: 'owner', en: 'Its owner', fr: 'Son responsable' },
  { id: 'evaluation', en: 'An evaluation', fr: 'Une évaluation' },
  { id: 'other', en: 'Another source', fr: 'Une autre source' },
] as const satisfies readonly Choice[]

export const strategyStatuses = [
  { id: 'planned', en: 'Announced', fr: 'Annoncée' },
  { id: 'in-force', en: 'In force', fr: 'En vigueur' },
  { id: 'ended', en: 'Ended', fr: 'Terminée' },
  { id: 'succeeded', en: 'Succeeded', fr: 'Remplacée' },
  { id: 'unknown', en: 'Unknown', fr: 'Inconnu' },
] as const satisfies readonly Choice[]

/** Of an initiative, a program or a service. Absent: its period and the age of its sources decide. */
export const measureStatuses = [
  { id: 'planned', en: 'Announced, not in place', fr: 'Annoncé, pas en place' },
  { id: 'in-place', en: 'In place', fr: 'En place' },
  { id: 'ended', en: 'Ended', fr: 'Terminé' },
  { id: 'unknown', en: 'Unknown', fr: 'Inconnu' },
] as const satisfies readonly Choice[]

export const initiativeKinds = [
  { id: 'campaign', en: 'Campaign', fr: 'Campagne' },
  { id: 'training', en: 'Training', fr: 'Formation' },
  { id: 'research', en: 'Research', fr: 'Recherche' },
  { id: 'team', en: 'Team', fr: 'Équipe' },
  { id: 'law-reform', en: 'Law reform', fr: 'Réforme législative' },
  { id: 'project', en: 'Project', fr: 'Projet' },
  { id: 'agreement', en: 'Agreement or network', fr: 'Entente ou réseau' },
  { id: 'event', en: 'Event', fr: 'Événement' },
  { id: 'consultation', en: 'Consultation', fr: 'Consultation' },
] as const satisfies readonly Choice[]

/** How precisely a place may be known. Shelters are undisclosed by default (R25). */
export const locationPrecisions = [
  { id: 'undisclosed', en: 'Undisclosed', fr: 'Non divulgué' },
  { id: 'province', en: 'Province or territory', fr: 'Province ou territoire' },
  { id: 'municipality', en: 'Municipality', fr: 'Municipalité' },
  { id: 'public', en: 'Public', fr: 'Public' },
] as const satisfies readonly Choice[]

/** What an amount is. A ceiling, an amount for more than trafficking and a target are no amount spent against it. */
export const amountBases = [
  { id: 'actual', en: 'Actual', fr: 'Réel' },
  { id: 'planned', en: 'Planned', fr: 'Prévu' },
  { id: 'announced', en: 'Announced', fr: 'Annoncé' },
  { id: 'ceiling', en: 'Ceiling ("up to")', fr: 'Plafond (« jusqu’à »)' },
  {
    id: 'wider',
    en: 'Wider than trafficking (its share not stated)',
    fr: 'Plus large que la traite (part non précisée)',
  },
  { id: 'target', en: 'Target, not money received', fr: 'Objectif, et non somme reçue' },
] as const satisfies readonly Choice[]

export const amountPeriods = [
  { id: 'total', en: 'Total', fr: 'Total' },
  { id: 'year', en: 'Per year', fr: 'Par année' },
] as const satisfies readonly Choice[]

export const currencies = [
  { id: 'CAD', en: 'Canadian dollar', fr: 'Dollar canadien' },
  { id: 'USD', en: 'US dollar', fr: 'Dollar américain' },
  { id: 'EUR', en: 'Euro', fr: 'Euro' },
  { id: 'GBP', en: 'Pound sterling', fr: 'Livre sterling' },
] as const satisfies readonly Choice[]

/** Which definition of trafficking a law or strategy uses. */
export const definitions = [
  {
    id: 'criminal-code',
    en: 'Criminal Code (fear for safety)',
    fr: 'Code criminel (crainte pour la sécurité)',
  },
  { id: 'palermo', en: 'Palermo Protocol', fr: 'Protocole de Palerme' },
  { id: 'provincial-act', en: 'Provincial act', fr: 'Loi provinciale' },
  { id: 'own', en: 'Its own', fr: 'La sienne' },
  { id: 'not-stated', en: 'Not stated', fr: 'Non précisée' },
] as const satisfies readonly Choice[]

export const stances = [
  { id: 'requires', en: 'Requires', fr: 'Exige' },
  { id: 'supports', en: 'Supports', fr: 'Appuie' },
  { id: 'supports-with-conditions', en: 'Supports with conditions', fr: 'Appuie sous conditions' },
  { id: 'permits', en: 'Permits', fr: 'Permet' },
  { id: 'no-position', en: 'No position', fr: 'Ne prend pas position' },
  { id: 'calls-for-change', en: 'Calls for change', fr: 'Demande une modification' },
  { id: 'restricts', en: 'Restricts', fr: 'Restreint' },
  { id: 'opposes', en: 'Opposes', fr: 'S’oppose' },
] as const satisfies readonly Choice[]

export const successionKinds = [
  { id: 'renamed', en: 'Renamed', fr: 'Renommé' },
  { id: 'merged', en: 'Merged', fr: 'Fusionné' },
  { id: 'split', en: 'Split', fr: 'Scindé' },
  { id: 'replaced', en: 'Replaced', fr: 'Remplacé' },
] as const satisfies readonly Choice[]

export const instrumentKinds = [
  { id: 'act', en: 'Act', fr: 'Loi' },
  { id: 'bill', en: 'Bill', fr: 'Projet de loi' },
  { id: 'regulation', en: 'Regulation or instruction', fr: 'Règlement ou instruction' },
  { id: 'treaty', en: 'Treaty or international commitment', fr: 'Traité ou engagement international' },
  { id: 'agreement', en: 'Agreement', fr: 'Entente' },
  { id: 'policy', en: 'Policy', fr: 'Politique' },
  { id: 'decision', en: 'Court decision', fr: 'Décision judiciaire' },
] as const satisfies readonly Choice[]

/** Indigenous governments are governments, with kinds of their own (R24). */
export const organizationKinds = [
  { id: 'department', en: 'Department or ministry', fr: 'Ministère' },
  { id: 'agency', en: 'Agency', fr: 'Organisme' },
  { id: 'police', en: 'Police', fr: 'Service de police' },
  { id: 'first-nation', en: 'First Nation', fr: 'Première Nation' },
  {
    id: 'inuit-treaty-organization',
    en: 'Inuit treaty organization',
    fr: 'Organisation inuite signataire de traité',
  },
  { id: 'metis-government', en: 'Métis government', fr: 'Gouvernement métis' },
  {
    id: 'indigenous-national-organization',
    en: 'National Indigenous organization',
    fr: 'Organisation autochtone nationale',
  },
  {
    id: 'indigenous-service-organization',
    en: 'Indigenous service organization',
    fr: 'Organisme de services autochtone',
  },
  { id: 'ngo', en: 'Non-governmental organization', fr: 'Organisation non gouvernementale' },
  { id: 'service-provider', en: 'Service provider', fr: 'Fournisseur de services' },
  { id: 'municipality', en: 'Municipality', fr: 'Municipalité' },
  { id: 'coordinating-body', en: 'Coordinating body', fr: 'Organisme de coordination' },
  { id: 'legislature', en: 'Legislature or its committee', fr: 'Assemblée législative ou son comité' },
  { id: 'international-body', en: 'International body', fr: 'Organisme international' },
  { id: 'research', en: 'Research body', fr: 'Organisme de recherche' },
  { id: 'business', en: 'Business or association', fr: 'Entreprise ou association' },
  { id: 'government', en: 'Government', fr: 'Gouvernement' },
  { id: 'person', en: 'Office holder', fr: 'Titulaire de charge' },
] as const satisfies readonly Choice[]

/** Standing of a government on calls, agreements and frameworks (R23). */
export const standings = [
  { id: 'participates', en: 'Participates', fr: 'Participe' },
  { id: 'observes', en: 'Observes', fr: 'Observe' },
  { id: 'not-signatory', en: 'Not a signatory', fr: 'Non signataire' },
] as const satisfies readonly Choice[]
export type Standing = (typeof standings)[number]['id']

/** What an outcome of a call can be (R34). */
export const outcomeKinds = [
  { id: 'noted', en: 'Noted', fr: 'Pris acte' },
  { id: 'consensus', en: 'Consensus', fr: 'Consensus' },
  { id: 'consensus-with-reservation', en: 'Consensus with reservation', fr: 'Consensus avec réserve' },
  { id: 'referred', en: 'Referred to another table', fr: 'Renvoyé' },
  { id: 'deferred', en: 'Deferred', fr: 'Reporté' },
  { id: 'action-offered', en: 'Action offered', fr: 'Mesure proposée' },
] as const satisfies readonly Choice[]
export type OutcomeKind = (typeof outcomeKinds)[number]['id']

/** Life of an agenda item (R33). */
export const agendaStatuses = [
  { id: 'proposed', en: 'Proposed', fr: 'Proposé' },
  { id: 'co-chairs', en: 'With the co-chairs', fr: 'Chez les coprésidents' },
  { id: 'circulated', en: 'Circulated', fr: 'Diffusé' },
  { id: 'approved', en: 'Approved', fr: 'Approuvé' },
  { id: 'held', en: 'Held', fr: 'Tenu' },
  { id: 'dropped', en: 'Dropped', fr: 'Retiré' },
  { id: 'commented', en: 'Commented on', fr: 'Commenté' },
  { id: 'not-reached', en: 'Not reached', fr: 'Non abordé' },
  { id: 'record-drafted', en: 'Record drafted', fr: 'Compte rendu rédigé' },
  { id: 'record-commented', en: 'Record commented on', fr: 'Compte rendu commenté' },
  { id: 'record-approved', en: 'Record approved', fr: 'Compte rendu approuvé' },
] as const satisfies readonly Choice[]
export type AgendaStatus = (typeof agendaStatuses)[number]['id']

/** How far the package of a call, and then its record of discussion, has come (R33), in this order. */
export const callStages = [
  { id: 'proposed', en: 'Proposed', fr: 'Proposé' },
  { id: 'co-chairs', en: 'With the co-chairs', fr: 'Chez les coprésidents' },
  { id: 'circulated', en: 'Circulated', fr: 'Diffusé' },
  { id: 'commented', en: 'Commented on', fr: 'Commenté' },
  { id: 'approved', en: 'Approved', fr: 'Approuvé' },
  { id: 'held', en: 'Held', fr: 'Tenu' },
  { id: 'record-drafted', en: 'Record drafted', fr: 'Compte rendu rédigé' },
  { id: 'record-commented', en: 'Record commented on', fr: 'Compte rendu commenté' },
  { id: 'record-approved', en: 'Record approved', fr: 'Compte rendu approuvé' },
] as const satisfies readonly Choice[]
export type CallStage = (typeof callStages)[number]['id']

/** What an organization does on a call. */
export const callRoles = [
  { id: 'co-chair', en: 'Co-chair', fr: 'Coprésidence' },
  { id: 'participant', en: 'Participant', fr: 'Participation' },
] as const satisfies readonly Choice[]

/** Why a jurisdiction takes items for information only for a while (R35). */
export const quietKinds = [
  { id: 'writ', en: 'Writ period', fr: 'Période électorale' },
  { id: 'transition', en: 'Transition of government', fr: 'Transition gouvernementale' },
] as const satisfies readonly Choice[]

export const actionStatuses = [
  { id: 'offered', en: 'Offered', fr: 'Proposée' },
  { id: 'open', en: 'Accepted, open', fr: 'Acceptée, en cours' },
  { id: 'done', en: 'Done', fr: 'Réalisée' },
  { id: 'withdrawn', en: 'Withdrawn', fr: 'Retirée' },
] as const satisfies readonly Choice[]
export type ActionStatus = (typeof actionStatuses)[number]['id']
