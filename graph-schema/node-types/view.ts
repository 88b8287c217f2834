import { defineNodeType } from '../define-node-type.ts'
import { savedView } from '../property.ts'

/** A way of looking at the map that somebody named: restored exactly, in history, with a handling of its own. */
export const View = defineNodeType({
  type: 'View',
  since: 1,
  label: { en: 'Saved view', fr: 'Vue enregistrée' },
  plural: { en: 'Saved views', fr: 'Vues enregistrées' },
  description:
    'A named way of looking at the map: scope, axes, selection, filters, style and places of nodes.',
  properties: { shows: savedView('Shows', 'Montre') },
})
