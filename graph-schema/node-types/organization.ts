import { defineNodeType } from '../define-node-type.ts'
import { bilingual, choice, text, texts, timing } from '../property.ts'
import { organizationKinds } from '../vocabularies/statuses.ts'

/** Who acts: a department, agency, police service, Indigenous government, NGO, coordinating body … */
export const Organization = defineNodeType({
  type: 'Organization',
  since: 1,
  label: { en: 'Organization', fr: 'Organisation' },
  plural: { en: 'Organizations', fr: 'Organisations' },
  description:
    'Department, agency, police, ministry, Indigenous government or organization, NGO, service provider, international body, coordinating body.',
  properties: {
    abbreviation: bilingual('Abbreviation', 'Abréviation'),
    kind: choice('Kind', 'Genre', organizationKinds),
    active: timing('Active', 'En activité'),
    formerNames: texts('Former names', 'Anciens noms'),
    website: text('Website', 'Site Web'),
  },
  indexed: ['kind'],
})
