import type { RelationshipType } from '../../graph-schema/define-relationship-type.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { refused } from '../base/outcome.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'

/** A relationship that is to be, with its properties as they will be shown. */
export type Joining = {
  readonly type: RelationshipType
  readonly from: NodeRecord
  readonly to: NodeRecord
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * Why two records may not be joined so: a second one where the schema allows one, the same relationship twice, a circle.
 * What a merge makes of these is kept (J4).
 *
 * Cost:   O(relationships of the one that has fewer); for a type that may not close a circle, and where some lead to `from`
 *         already, of all that it leads to.
 * Errors: `ends-only-one`, `ends-joined`, `ends-circle`.
 */
export function whyNotJoined(state: MapState, joining: Joining): ReturnType<typeof refused> | undefined {
  const { type, from, to } = joining
  const other = onlyOne(state, joining)
  if (other !== undefined)
    return refused('ends-only-one', { type: type.type, id: from.id, other, to: to.type }, 'C5')
  const same = standingSame(state, joining)
  if (same !== undefined)
    return refused('ends-joined', { type: type.type, from: from.id, to: to.id, id: same }, 'C5')
  if (
    type.isAcyclic &&
    arriving(state, type.type, from.id).length > 0 &&
    leadsTo(state, type.type, to.id, from.id)
  )
    return refused('ends-circle', { type: type.type, from: from.id, to: to.id }, 'C5')
  return undefined
}

/** The end that a node has already where the schema allows it one. */
function onlyOne(state: MapState, { type, from, to }: Joining): string | undefined {
  const { cardinality } = type
  if (cardinality?.from !== from.type || cardinality.to !== to.type) return undefined
  return leaving(state, type.type, from.id).find((one) => state.nodes.get(one.to)?.type === to.type)?.to
}

/** The id of the relationship that already says this. */
function standingSame(state: MapState, { type, from, to, properties }: Joining): string | undefined {
  const there = between(state, type.type, from.id, to.id)
  if (type.isSymmetric) there.push(...between(state, type.type, to.id, from.id))
  const said = canonicalJson(properties)
  return there.find((one) => !type.isRepeated || canonicalJson(one.properties) === said)?.id
}

function leadsTo(state: MapState, type: string, start: string, goal: string): boolean {
  const seen = new Set([start])
  for (const id of seen) {
    // a set is walked through to its end, what is added on the way included
    if (id === goal) return true
    for (const { to } of leaving(state, type, id)) seen.add(to)
  }
  return false
}

/** The relationships of a type from one node to another. */
function between(state: MapState, type: string, from: string, to: string): RelationshipRecord[] {
  const isFewerAtFrom = relationshipsAt(state, from).size <= relationshipsAt(state, to).size
  return isFewerAtFrom
    ? leaving(state, type, from).filter((one) => one.to === to)
    : arriving(state, type, to).filter((one) => one.from === from)
}

function leaving(state: MapState, type: string, id: string): RelationshipRecord[] {
  return ofType(state, type, id).filter((one) => one.from === id)
}

function arriving(state: MapState, type: string, id: string): RelationshipRecord[] {
  return ofType(state, type, id).filter((one) => one.to === id)
}

/** The relationships of a type at a node, or at one that was merged into it. */
function ofType(state: MapState, type: string, id: string): RelationshipRecord[] {
  const given = [...state.merges.into].filter(([, to]) => to === id).map(([from]) => from)
  return [id, ...given].flatMap((end) =>
    [...relationshipsAt(state, end)].flatMap((one) => {
      const standing = state.relationships.get(one)
      return standing?.type === type ? [standing] : []
    }),
  )
}
