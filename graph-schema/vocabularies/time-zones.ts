import type { Choice } from '../property.ts'

/** Time zones of Canada by their IANA name, from east to west; a call is at a time in one of them (R35). */
export const timeZones = [
  { id: 'America/St_Johns', en: 'Newfoundland', fr: 'Terre-Neuve' },
  { id: 'America/Halifax', en: 'Atlantic', fr: 'Atlantique' },
  { id: 'America/Toronto', en: 'Eastern', fr: 'Est' },
  { id: 'America/Iqaluit', en: 'Eastern (Nunavut)', fr: 'Est (Nunavut)' },
  { id: 'America/Winnipeg', en: 'Central', fr: 'Centre' },
  {
    id: 'America/Regina',
    en: 'Central (Saskatchewan, no change of clocks)',
    fr: 'Centre (Saskatchewan, sans changement d’heure)',
  },
  { id: 'America/Edmonton', en: 'Mountain', fr: 'Rocheuses' },
  { id: 'America/Vancouver', en: 'Pacific', fr: 'Pacifique' },
  { id: 'America/Whitehorse', en: 'Yukon (no change of clocks)', fr: 'Yukon (sans changement d’heure)' },
] as const satisfies readonly Choice[]
export type TimeZone = (typeof timeZones)[number]['id']

/** Where a call has none. */
export const defaultTimeZone: TimeZone = 'America/Toronto'

/** In which zone the government of a jurisdiction keeps its clocks: that of its capital. */
export const zoneOfJurisdiction: Readonly<Record<string, TimeZone>> = {
  'jurisdiction-ca': 'America/Toronto',
  'jurisdiction-bc': 'America/Vancouver',
  'jurisdiction-ab': 'America/Edmonton',
  'jurisdiction-sk': 'America/Regina',
  'jurisdiction-mb': 'America/Winnipeg',
  'jurisdiction-on': 'America/Toronto',
  'jurisdiction-qc': 'America/Toronto',
  'jurisdiction-nb': 'America/Halifax',
  'jurisdiction-ns': 'America/Halifax',
  'jurisdiction-pe': 'America/Halifax',
  'jurisdiction-nl': 'America/St_Johns',
  'jurisdiction-yt': 'America/Whitehorse',
  'jurisdiction-nt': 'America/Edmonton',
  'jurisdiction-nu': 'America/Iqaluit',
}
