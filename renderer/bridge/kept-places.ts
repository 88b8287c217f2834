import type { NodePlaces } from '../../shared/contract/window-state.ts'
import { keepPlacesBy, takeKeptPlaces } from '../session/places.ts'
import { invoke } from './invoke.ts'

/** What was set last in each picture and is not kept yet. */
const waiting = new Map<string, NodePlaces[string] | null>()
let isWriting = false

/** From now on the next start has the places again that a person sets. */
export function followPlaces(): void {
  keepPlacesBy((picture, set) => {
    waiting.set(picture, set)
    void writeWaiting()
  })
}

/** Puts the graphs of a map up as they were left; `isStill`: whether it still is the one that is open. */
export async function readKeptPlaces(isStill: () => boolean): Promise<void> {
  const kept = await invoke('places:read', {})
  if (isStill()) takeKeptPlaces(kept)
}

/** What waits is of a map that is no longer open. */
export function forgetWaitingPlaces(): void {
  waiting.clear()
}

/** One after the other: of a node that is moved on and on, only where it came to stand is written. */
async function writeWaiting(): Promise<void> {
  if (isWriting) return
  isWriting = true
  try {
    for (let next = [...waiting][0]; next !== undefined; next = [...waiting][0]) {
      const [picture, places] = next
      waiting.delete(picture)
      await invoke('places:write', { picture, places })
    }
  } finally {
    isWriting = false
  }
}
