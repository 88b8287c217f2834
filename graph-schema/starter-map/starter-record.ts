import type { NodeTypeName, RelationshipTypeName } from '../registry.ts'

/** A relationship written at one of its ends: its type, the record at the other end, its properties. */
export type StarterLink = readonly [
  type: RelationshipTypeName,
  other: string,
  properties?: Readonly<Record<string, unknown>>,
]

/** Where a record comes from: source, locator, and what narrows it (`field`, `grade`, `says`, `isUsed`, `quote`). */
export type StarterCitation = readonly [
  source: string,
  locator: string,
  properties?: Readonly<Record<string, unknown>>,
]

/**
 * One record of the starter map as a person writes it: its own properties, the relationships that leave it
 * (`out`) or reach it (`in`), and its citations. `handling: public` is added when the map is built, and
 * `verifiedOn` from the newest source that shows the record in force, unless it is written here.
 */
export type StarterRecord = {
  readonly id: string
  readonly type: NodeTypeName
  readonly properties: Readonly<Record<string, unknown>>
  readonly out?: readonly StarterLink[]
  readonly in?: readonly StarterLink[]
  readonly cites?: readonly StarterCitation[]
}
