import { useEffect } from 'react'
import { createStore, useStore } from '../session/store.ts'
import { invoke } from './invoke.ts'

/** What was typed and is not in the map yet, by place. Read once a map; kept beside it as one types. */
let known: Promise<Map<string, string>> | undefined
const pause = 250
/** Where something is kept. */
const places = createStore<ReadonlySet<string>>(new Set())
const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** Another map has other drafts. */
export function forgetDrafts(): void {
  known = undefined
  places.set(new Set())
}

export async function readDraft(place: string): Promise<string | undefined> {
  return (await all()).get(place)
}

/** The places where something was typed that is not in the map yet. */
export function useDraftPlaces(): ReadonlySet<string> {
  useEffect(() => {
    void all()
  }, [])
  return useStore(places, (now) => now)
}

/** Keeps a text for its place, or forgets it (null): a crash loses nothing that was typed a moment before. */
export function keepDraft(place: string, text: string | null): void {
  void all().then((drafts) => {
    if (text === null) drafts.delete(place)
    else drafts.set(place, text)
    places.set((now) => (now.has(place) === (text !== null) ? now : new Set(drafts.keys())))
  })
  clearTimeout(waiting.get(place))
  waiting.set(
    place,
    setTimeout(
      () => {
        waiting.delete(place)
        void invoke('draft:write', { place, text })
      },
      text === null ? 0 : pause,
    ),
  )
}

function all(): Promise<Map<string, string>> {
  return (known ??= invoke('draft:read', {}).then((drafts) => {
    places.set(new Set(Object.keys(drafts)))
    return new Map(Object.entries(drafts))
  }))
}
