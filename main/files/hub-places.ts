import { z } from 'zod'
import { HubPlace } from '../../shared/contract/hub-state.ts'
import { keptByMap } from './kept-by-map.ts'

/** Which hub a person shares a map through, and how. */
const KeptHub = HubPlace.extend({ isAutomatic: z.boolean(), holdNewAuthors: z.boolean() })
export type KeptHub = z.infer<typeof KeptHub>

/** One a map. Never the password (hub-passwords.ts), never in the map. */
export type HubPlaces = {
  readonly read: (map: string) => KeptHub | undefined
  readonly write: (map: string, hub: KeptHub) => void
}

export function hubPlacesIn(folder: string): HubPlaces {
  const kept = keptByMap(folder, z.record(z.literal('hub'), KeptHub), 1)
  return {
    read: (map) => kept.read(map)['hub'],
    write: (map, hub) => kept.write(map, 'hub', hub),
  }
}
