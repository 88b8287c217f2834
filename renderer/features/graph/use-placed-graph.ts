import { useEffect, useMemo } from 'react'
import { keepPlaces, type Places } from '../../../shared/view/layout/keep-places.ts'
import { roomAtCentre } from '../../../shared/view/layout/room-at-centre.ts'
import type { GraphView } from '../../../shared/view/shapes/records.ts'
import type { PlacedGraph } from '../../session/placed-graph.ts'
import { lastDrawn, noteDrawn, usePlaces, type PicturePlaces } from '../../session/places.ts'
import { pictureOf, slotOf } from '../../session/saved-views.ts'
import { useSession } from '../../session/session.ts'
import type { ExportedPicture } from '../export/exported.ts'

/**
 * Puts the nodes of an answer where they stand: where a person put them, else where they stood before under the same
 * scope and days, else where the layout has them; new ones near their neighbours.
 */
export function usePlacedGraph(graph: GraphView, question: ExportedPicture): PlacedGraph {
  const opened = useSession((now) => now.savedView)
  return usePlacesIn(graph, slotOf(pictureOf(question), opened))
}

/** The same for a picture whose places are kept in a slot of its own. */
export function usePlacesIn(graph: GraphView, slot: string): PlacedGraph {
  const basis = useSession(({ scope, asOf, knownAt }) => JSON.stringify([scope, asOf, knownAt]))
  const kept = usePlaces(slot)
  const placed = useMemo(() => placedAt(graph, slot, kept, basis), [graph, slot, kept, basis])
  useEffect(() => noteDrawn(slot, placed), [slot, placed])
  return useMemo(
    () => ({ graph: placed.graph, slot, picture: `${slot} ${kept.turn} ${placed.basis}` }),
    [placed, slot, kept.turn],
  )
}

function placedAt(
  graph: GraphView,
  slot: string,
  { set }: PicturePlaces,
  basis: string,
): { readonly graph: GraphView; readonly basis: string; readonly places: Places } {
  const before = lastDrawn(slot)
  const isSet = Object.keys(set).length > 0
  const goesOn = before !== undefined && (isSet || before.basis === basis)
  const known = { ...(goesOn ? before.places : {}), ...set }
  const fresh = roomAtCentre(graph.nodes)
  const places = keepPlaces(
    graph.nodes.map(({ id }, index) => ({ id, ...(fresh[index] ?? { x: 0, y: 0 }) })),
    graph.edges,
    known,
  )
  const nodes = graph.nodes.map((node) => ({ ...node, ...places.get(node.id) }))
  return {
    graph: { ...graph, nodes },
    basis: goesOn ? before.basis : basis,
    places: Object.fromEntries(nodes.map(({ id, x, y }) => [id, [x, y]])),
  }
}
