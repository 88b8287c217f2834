import { NodePlaces } from '../../shared/contract/window-state.ts'
import { keptByMap, type KeptByMap } from './kept-by-map.ts'

/** Pictures of one map whose places are kept; those that were moved in longest ago are let go first. */
const most = 100

/** Where a person put the nodes of each picture of a map, as long as no saved view holds it (V2). */
export function nodePlacesIn(folder: string): KeptByMap<NodePlaces[string]> {
  return keptByMap(folder, NodePlaces, most)
}
