import { defineNodeType } from '../define-node-type.ts'
import { attachment, choice, isoDate, text } from '../property.ts'
import { circulatedKinds } from '../vocabularies/documents.ts'

/** A document as it was sent: later changes of the map do not change it (R36). */
export const CirculatedDocument = defineNodeType({
  type: 'CirculatedDocument',
  since: 1,
  label: { en: 'Circulated document', fr: 'Document diffusé' },
  plural: { en: 'Circulated documents', fr: 'Documents diffusés' },
  description:
    'A document made of the map, as it was circulated on a day. Its content lies in the map file and is not changed; what the map says otherwise since is listed beside it (R36).',
  properties: {
    kind: choice('Kind', 'Genre', circulatedKinds),
    circulatedOn: isoDate('Circulated on', 'Diffusé le'),
    audience: text('For', 'Destiné à'),
    content: attachment('Content', 'Contenu'),
  },
})
