import { z } from 'zod'
import { defineNodeType } from '../define-node-type.ts'
import { choice, eligibility, numeric, statedDate, text, timing } from '../property.ts'
import type { Property } from '../property.ts'
import { locationPrecisions, measureStatuses } from '../vocabularies/statuses.ts'

const languages: Property<z.ZodArray<z.ZodString>> = {
  kind: 'languages',
  schema: z.array(z.string().regex(/^[a-z]{2,3}$/, 'an ISO 639 code')),
  label: { en: 'Languages', fr: 'Langues' },
}

/** Something a person can receive. No address, coordinates or private phone has a property here (R25). */
export const Service = defineNodeType({
  type: 'Service',
  since: 1,
  label: { en: 'Service', fr: 'Service' },
  plural: { en: 'Services', fr: 'Services' },
  description:
    'Something a person can receive: crisis line, shelter, legal aid, permit, counselling. Places are undisclosed by default.',
  properties: {
    period: timing('Period', 'Période'),
    status: choice('Status', 'État', measureStatuses),
    eligibility: eligibility('Eligibility', 'Admissibilité'),
    capacity: numeric('Capacity', 'Capacité', { unit: 'places', least: 0 }),
    languages,
    locationPrecision: choice('Location known to', 'Lieu connu à', locationPrecisions),
    lastSeen: statedDate('Last seen', 'Vu la dernière fois'),
    publicContact: text('Public contact', 'Coordonnées publiques'),
  },
  isMeasure: true,
})
