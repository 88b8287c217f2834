import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { SavedView } from '../../graph-schema/saved-view.ts'
import { isSavedView, namesInSavedView } from '../state/saved-view-names.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { nameOf } from './names.ts'
import type { SavedViewView } from './shapes/saved-views.ts'

/** The views that somebody saved, by name. Cost: O(records + names in the views). */
export function presentSavedViews({ graph, language }: Asked): SavedViewView[] {
  const standsFor = new Map(
    [...(graph.view.merged ?? [])].flatMap(([id, gave]) => gave.map((one) => [one.id, id] as const)),
  )
  return [...graph.view.nodes.values()]
    .filter((node) => node.type === 'View')
    .map((node) => presentOne(node))
    .sort((a, b) => a.name.localeCompare(b.name, language) || (a.id < b.id ? -1 : 1))

  function presentOne(node: NodeRecord): SavedViewView {
    const { text, lang } = nameOf(node, language)
    const stored = node.properties['shows']
    const shows = isSavedView(stored) ? withStanding(stored, standsFor) : null
    return {
      id: node.id,
      type: node.type,
      name: text,
      lang,
      names: (node.properties['name'] as Bilingual | undefined) ?? {},
      handling: (node.properties['handling'] as string | undefined) ?? 'own',
      shows,
      gone: shows === null ? 0 : namesInSavedView(shows).filter((id) => graph.node(id) === undefined).length,
    }
  }
}

/** The same view with every record that gave way replaced by the one that stands for it. */
function withStanding(shows: SavedView, standsFor: ReadonlyMap<string, string>): SavedView {
  if (standsFor.size === 0) return shows
  const now = (id: string): string => id.replaceAll(/[a-z0-9.-]+/g, (word) => standsFor.get(word) ?? word)
  const { selection, scope, positions } = shows
  return {
    ...shows,
    ...(selection === undefined ? {} : { selection: selection.map(now) }),
    ...(scope === undefined
      ? {}
      : {
          scope: Object.fromEntries(
            Object.entries(scope).map(([key, ids]) => [key, [...new Set(ids.map(now))]]),
          ),
        }),
    ...(positions === undefined
      ? {}
      : {
          positions: Object.fromEntries(Object.entries(positions).map(([id, place]) => [now(id), place])),
        }),
  }
}
