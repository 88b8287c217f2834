/** A node as it stands: heads resolved, removed ones gone, unknown fields left out. */
export type NodeRecord = {
  readonly id: string
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A relationship as it stands; both ends exist. */
export type RelationshipRecord = {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * The map as one audience may see it at one time of recording: what every analysis, view, export and document is
 * computed on. Made by `forAudience` and `asKnownAt`, never filtered afterwards (R28).
 */
export type MapView = {
  readonly nodes: ReadonlyMap<string, NodeRecord>
  readonly relationships: ReadonlyMap<string, RelationshipRecord>
  /** By a record that stands, those that gave way to it, as they are by themselves and in the order of ids (D4). */
  readonly merged?: ReadonlyMap<string, readonly NodeRecord[]>
}
