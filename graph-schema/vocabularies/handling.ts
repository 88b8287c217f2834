import type { Choice } from '../property.ts'

/** Who may see a record, from open to closed (R28). */
export const handlings = [
  { id: 'public', en: 'Public', fr: 'Public' },
  { id: 'fpt', en: 'F/P/T officials', fr: 'Fonctionnaires F-P-T' },
  { id: 'in-confidence', en: 'In confidence', fr: 'Communiqué à titre confidentiel' },
  { id: 'own', en: 'Own (stays here)', fr: 'Interne (reste ici)' },
] as const satisfies readonly Choice[]
export type Handling = (typeof handlings)[number]['id']
