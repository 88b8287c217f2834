import type { Property } from '../../../graph-schema/property.ts'
import { nodeType, relationshipType, type RelationshipTypeName } from '../../../graph-schema/registry.ts'
import { textWarnings } from '../../commands/warnings/text-warnings.ts'
import { targets, type MapGraph } from '../../graph/map-graph.ts'
import { tellsOfUndisclosed, withoutSentences } from '../../view/undisclosed.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../../state/map-view.ts'
import type { PackScope } from './pack-scope.ts'

/** What a measure does where its place is undisclosed by default (R25). */
const hiddenActivities: ReadonlySet<string> = new Set([
  'activity-emergency-shelter',
  'activity-transitional-housing',
])

/** By which relationships a record speaks of what is undisclosed. */
const speaking: Readonly<Record<string, readonly RelationshipTypeName[]>> = {
  Organization: ['LEADS', 'DELIVERS'],
  Finding: ['ABOUT'],
  Interaction: ['ACTS'],
  Judgement: ['JUDGES'],
  Allocation: ['PAYS_TO'],
}

/** Notes are between those who keep the map. */
const keptBack: ReadonlySet<string> = new Set(['note'])

/**
 * Takes out of what leaves in a pack every sentence that gives an address or coordinates, of any record: what is
 * undisclosed is not always marked so (R25). Of what is undisclosed, and of who runs it, also those with a telephone that
 * is not toll-free. An untouched cell states nothing when it comes back, so the map keeps what it has.
 *
 * `count()`: sentences that were left out, each record counted once. Cost: O(text of the records), each once.
 */
export class WithoutPlaces {
  readonly #graph: MapGraph
  readonly #clean = new Map<string, NodeRecord | RelationshipRecord>()
  #count = 0

  constructor(graph: MapGraph) {
    this.#graph = graph
  }

  count(): number {
    return this.#count
  }

  scope(scope: PackScope): PackScope {
    const node = (one: NodeRecord) => this.record(one)
    return {
      ...scope,
      recipient: node(scope.recipient),
      rows: new Map(
        [...scope.rows].map(([type, rows]) => [
          type,
          rows.map((row) => ({
            ...row,
            node: node(row.node),
            linked: new Map([...row.linked].map(([key, ones]) => [key, ones.map(node)])),
          })),
        ]),
      ),
      asked: scope.asked.map(node),
      answering: scope.answering.map(node),
    }
  }

  view({ nodes, relationships }: MapView): MapView {
    return {
      nodes: new Map([...nodes].map(([id, one]) => [id, this.record(one)])),
      relationships: new Map([...relationships].map(([id, one]) => [id, this.record(one)])),
    }
  }

  /** The record with its texts cleaned; the same object for the same record. */
  record<R extends NodeRecord | RelationshipRecord>(record: R): R {
    const known = this.#clean.get(record.id)
    if (known !== undefined) return known as R
    const isHidden =
      'from' in record
        ? [record.from, record.to].some((id) => this.#isHiddenId(id))
        : this.#isHidden(record) || this.#speaksOfHidden(record)
    const clean = { ...record, properties: this.#properties(record, isHidden) }
    this.#clean.set(record.id, clean)
    return clean
  }

  #isHiddenId(id: string): boolean {
    const node = this.#graph.node(id)
    return node !== undefined && this.#isHidden(node)
  }

  #isHidden({ id, properties }: NodeRecord): boolean {
    return (
      properties['locationPrecision'] === 'undisclosed' ||
      targets(this.#graph, id, 'DOES').some((activity) => hiddenActivities.has(activity)) ||
      textsIn(properties).some(tellsOfUndisclosed)
    )
  }

  #speaksOfHidden({ id, type }: NodeRecord): boolean {
    return (speaking[type] ?? []).some((by) =>
      targets(this.#graph, id, by).some((one) => this.#isHiddenId(one)),
    )
  }

  #properties(
    { type, properties }: NodeRecord | RelationshipRecord,
    isHidden: boolean,
  ): Record<string, unknown> {
    const declared: Readonly<Record<string, Property>> =
      (nodeType(type) ?? relationshipType(type))?.properties ?? {}
    return Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) => {
        if (keptBack.has(name)) return []
        const clean = this.#value(value, name, isHidden)
        if (clean === value) return [[name, value]]
        // a structure that lost a part it cannot be without goes as a whole
        const isWhole = clean !== undefined && declared[name]?.schema.safeParse(clean).success !== false
        return isWhole ? [[name, clean]] : []
      }),
    )
  }

  #value(value: unknown, field: string, isHidden: boolean): unknown {
    if (typeof value === 'string') {
      const { text, count } = withoutSentences(value, (sentence) => placing(sentence, field, isHidden))
      // an address may stand over what looks like the end of a sentence ("12 St. Paul Street")
      const isLeft = text !== undefined && placing(text, field, isHidden)
      this.#count += isLeft ? count + 1 : count
      return isLeft ? undefined : text
    }
    if (typeof value !== 'object' || value === null) return value
    const before = Object.entries(value)
    const after = before.flatMap(([key, one]) => {
      const clean = this.#value(one, field, isHidden)
      return clean === undefined ? [] : [[key, clean] as const]
    })
    const isSame = after.length === before.length && after.every(([, one], i) => one === before[i]![1])
    if (isSame) return value
    if (after.length === 0) return undefined
    return Array.isArray(value) ? after.map(([, one]) => one) : Object.fromEntries(after)
  }
}

function placing(sentence: string, field: string, isHidden: boolean): boolean {
  // what is public to be called may be called, unless it tells where something hidden is
  const place = { field: field === 'publicContact' && !isHidden ? field : 'description' }
  return textWarnings(sentence, place).some(
    ({ reason }) =>
      reason === 'street-address' || reason === 'coordinates' || (isHidden && reason === 'phone-number'),
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
