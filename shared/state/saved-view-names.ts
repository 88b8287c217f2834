import { SavedView } from '../../graph-schema/saved-view.ts'

/** Whether a stored value is a saved view: what a newer program or a broken file wrote may be none. */
export function isSavedView(value: unknown): value is SavedView {
  return SavedView.safeParse(value).success
}

/**
 * Ids of the records that a saved view names, each once: what is selected, what limits it, and what somebody put
 * somewhere. A finding names the terms of its cell, or the records at its ends.
 */
export function namesInSavedView(shows: SavedView): string[] {
  const said = [
    ...(shows.selection ?? []),
    ...Object.values(shows.scope ?? {}).flat(),
    ...Object.keys(shows.positions ?? {}),
  ]
  return [...new Set(said.flatMap(namedBy))].filter((one) => one !== '')
}

function namedBy(id: string): string[] {
  if (id.startsWith('gap:'))
    return id
      .slice('gap:'.length)
      .split('&')
      .map((part) => part.slice(part.indexOf('=') + 1))
  return /^(overlap|cross):/.test(id) ? (id.split(':').at(-1)?.split('|') ?? []) : [id]
}
