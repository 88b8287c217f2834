import type { Property } from '../../graph-schema/property.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import { sourcesRecord } from '../analysis/sourcing.ts'
import { wordOf } from '../graph/word-of.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { aboutOf, presentCitation, presentCites } from './present-citation.ts'
import { presentValue } from './present-value.ts'
import type { RecordView } from './shapes/records.ts'

type Dispute = RecordView['disputes'][number]
type Side = Dispute['sides'][number]

/**
 * Where sources of a record disagree (R41): all sources of that field, relationship or record side by side, those that
 * are used first, each with what it says and why it is used or not. Where no used source says what, the record's own
 * value stands there for it.
 */
export function presentDisputes(asked: Asked, node: NodeRecord): readonly Dispute[] {
  const groups = new Map<string, RelationshipRecord[]>()
  for (const one of asked.graph.out(node.id, 'CITES')) {
    const key = wordOf(one, 'field') ?? wordOf(one, 'relationship') ?? ''
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .filter((cites) => cites.some((one) => one.properties['isUsed'] === false))
    .map((cites) => presentDispute(asked, node, cites))
}

function presentDispute(asked: Asked, node: NodeRecord, cites: readonly RelationshipRecord[]): Dispute {
  const [first] = cites
  const sides = cites.map((one) => sideOf(asked, node, one))
  const [used, unused] = [sides.filter((one) => one.isUsed), sides.filter((one) => !one.isUsed)]
  const value = first === undefined ? null : valueOf(asked, node, wordOf(first, 'field'))
  const isSaid = used.some((one) => one.says !== null)
  const [only] = used
  const standing: readonly Side[] =
    isSaid || value === null
      ? used
      : used.length === 1 && only !== undefined
        ? [{ ...only, says: value }]
        : [{ citations: wholesOf(asked, node), says: value, isUsed: true, why: null }, ...used]
  return {
    about: first === undefined ? null : aboutOf(asked, node, first),
    sides: [...standing, ...unused],
  }
}

function sideOf(asked: Asked, node: NodeRecord, one: RelationshipRecord): Side {
  const { says, isUsed, why, ...citation } = presentCitation(asked, node, one)
  return { citations: [citation], says, isUsed, why }
}

/** The sources that a record uses for the whole of it. */
function wholesOf(asked: Asked, node: NodeRecord): Side['citations'] {
  const cites = asked.graph.out(node.id, 'CITES')
  return presentCites(
    asked,
    cites.filter((one) => sourcesRecord(one) && one.properties['field'] === undefined),
  )
}

/** What the record says in a field; null where it says nothing there. */
function valueOf(asked: Asked, node: NodeRecord, field: string | undefined): Side['says'] {
  const properties: Readonly<Record<string, Property>> = nodeType(node.type)?.properties ?? {}
  const declared = field === undefined ? undefined : properties[field]
  const value = field === undefined ? undefined : node.properties[field]
  if (declared === undefined || value === undefined) return null
  const shown = presentValue(asked, declared, value)
  return shown.text === '' ? null : shown
}
