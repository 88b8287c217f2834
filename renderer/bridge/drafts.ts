import { invoke } from './invoke.ts'

/** What was typed and is not in the map yet, by place. Read once a map; kept beside it as one types. */
let known: Promise<Map<string, string>> | undefined
const pause = 250
const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** Another map has other drafts. */
export function forgetDrafts(): void {
  known = undefined
}

export async function readDraft(place: string): Promise<string | undefined> {
  return (await all()).get(place)
}

/** Keeps a text for its place, or forgets it (null): a crash loses nothing that was typed a moment before. */
export function keepDraft(place: string, text: string | null): void {
  void all().then((drafts) => {
    if (text === null) drafts.delete(place)
    else drafts.set(place, text)
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
  return (known ??= invoke('draft:read', {}).then((drafts) => new Map(Object.entries(drafts))))
}
