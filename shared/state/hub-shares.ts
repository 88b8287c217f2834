import { forAudience, type Audience } from './audience.ts'
import { hubPart } from './hub-part.ts'
import { viewOf, type MapState } from './map-state.ts'
import type { NodeRecord, RelationshipRecord } from './map-view.ts'

/** Records and relationships by number. */
export type Shared = { readonly records: number; readonly relationships: number }

/**
 * What of a map goes to a hub, and what stays and why: its handling is `own`, it was told in confidence to others, or it
 * names what stays. Records of the vocabularies count like all others.
 *
 * Shape:  of what goes only `touched`; of what stays everything, in the order own, confidence, named, none of 0.
 * Cost:   O(records).
 */
export function sharesOf(
  state: MapState,
  audience: Audience,
  touched: ReadonlySet<string>,
): { readonly going: Shared; readonly staying: readonly (Shared & { readonly why: WhyStays })[] } {
  const own = viewOf(state)
  const seen = forAudience(state, audience)
  const { isKept } = hubPart(state, audience)
  const count = (has: (one: NodeRecord | RelationshipRecord) => boolean, view = own): Shared => ({
    records: [...view.nodes.values()].filter(has).length,
    relationships: [...view.relationships.values()].filter(has).length,
  })
  const staying = (['own', 'confidence', 'named'] as const).map((why) => ({
    why,
    ...count((one) => isKept(one.id) && whyStays(one) === why),
  }))
  return {
    going: count((one) => touched.has(one.id), seen),
    staying: staying.filter(({ records, relationships }) => records + relationships > 0),
  }
}

type WhyStays = 'own' | 'confidence' | 'named'

function whyStays({ properties }: NodeRecord | RelationshipRecord): WhyStays {
  if (properties['handling'] === 'own') return 'own'
  return properties['handling'] === 'in-confidence' ? 'confidence' : 'named'
}
