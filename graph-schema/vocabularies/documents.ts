import type { Choice } from '../property.ts'

/** The documents that are made of the map and circulated (R29, R36). */
export const circulatedKinds = [
  { id: 'briefing', en: 'Briefing', fr: 'Note d’information' },
  { id: 'package', en: 'Package for the call', fr: 'Dossier de l’appel' },
  { id: 'agenda', en: 'Agenda', fr: 'Ordre du jour' },
  { id: 'record', en: 'Record of discussion', fr: 'Compte rendu des discussions' },
  { id: 'jurisdiction', en: 'Jurisdiction sheet', fr: 'Fiche de l’administration' },
  { id: 'comparison', en: 'Strategies side by side', fr: 'Stratégies côte à côte' },
] as const satisfies readonly Choice[]
export type CirculatedKind = (typeof circulatedKinds)[number]['id']
