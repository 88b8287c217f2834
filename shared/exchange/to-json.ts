import type { MapView } from '../state/map-view.ts'

/** The map as data, the shape of `export --as json`; ids in order, so that equal maps give equal files. */
export type ExportedMap = {
  readonly format: 'fourfold-map'
  readonly version: 1
  readonly nodes: readonly { readonly id: string; readonly type: string; readonly properties: object }[]
  readonly relationships: readonly {
    readonly id: string
    readonly type: string
    readonly from: string
    readonly to: string
    readonly properties: object
  }[]
}

/** Cost: O(records · log records). Shape: command-line.md "export json". */
export function toJson(view: MapView): ExportedMap {
  const inOrder = <T extends { readonly id: string }>(records: Iterable<T>) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return {
    format: 'fourfold-map',
    version: 1,
    nodes: inOrder(view.nodes.values()).map(({ id, type, properties }) => ({ id, type, properties })),
    relationships: inOrder(view.relationships.values()).map(({ id, type, from, to, properties }) => ({
      id,
      type,
      from,
      to,
      properties,
    })),
  }
}
