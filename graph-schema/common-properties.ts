import { bilingual, choice, isoDate, months, nameStatus, recipients, text, texts } from './property.ts'
import { dataGovernances } from './vocabularies/community-data.ts'
import { handlings } from './vocabularies/handling.ts'

/** Stands for the team of the starter map where a person would be named: shown by its own words, never as this id. */
export const curator = 'curator'

/** What every node may carry. */
export const commonNodeProperties = {
  name: bilingual('Name', 'Nom'),
  nameStatus: nameStatus('Status of the name', 'Statut du nom'),
  description: bilingual('Description', 'Description'),
  note: bilingual('Note', 'Note'),
  aliases: texts('Other names (for search)', 'Autres noms (pour la recherche)'),
  identifiers: texts('Identifiers given by others', 'Identifiants attribués par d’autres'),
  handling: choice('Handling', 'Diffusion', handlings),
  confidence: recipients('In confidence: from, to', 'À titre confidentiel : de, à'),
  dataGovernance: choice('Data governance', 'Gouvernance des données', dataGovernances),
  consent: bilingual('Consent: of whom, when', 'Consentement : de qui, quand'),
  verifiedOn: isoDate('Verified on', 'Vérifié le'),
  verifiedBy: text('Verified by', 'Vérifié par'),
  reviewEvery: months('To be verified every', 'À vérifier tous les', { unit: 'months' }),
} as const

/** Of these, what is said of the record and of who keeps it, not of the world: it rests on no source. */
export const keptOfRecord: ReadonlySet<string> = new Set([
  'nameStatus',
  'aliases',
  'identifiers',
  'handling',
  'confidence',
  'dataGovernance',
  'consent',
  'verifiedOn',
  'verifiedBy',
  'reviewEvery',
] satisfies readonly (keyof typeof commonNodeProperties)[])

/**
 * What every relationship may carry. `assignedBy` marks a coding that the source does not itself make (R6); `verifiedOn`
 * and `verifiedBy` that a second reader has checked it (R42).
 */
export const commonRelationshipProperties = {
  assignedBy: text('Coded by', 'Codé par'),
  note: bilingual('Note', 'Note'),
  handling: choice('Handling', 'Diffusion', handlings),
  confidence: recipients('In confidence: from, to', 'À titre confidentiel : de, à'),
  verifiedOn: isoDate('Verified on', 'Vérifié le'),
  verifiedBy: text('Verified by', 'Vérifié par'),
} as const
