import { canonicalJson } from '../base/canonical-json.ts'
import { validateProperties } from '../commands/validate.ts'
import type {
  Noticed,
  Place,
  Reading,
  Rejected,
  StatedNode,
  StatedRelationship,
  StatedSource,
} from './statement.ts'

/** A field as a file states it, valid by the schema; null where it came back empty. */
export type StatedField = { readonly value: unknown; readonly place: Place }

/** All that was read of one node: its statements put together, field by field as in the journal (`name.fr`). */
export type GatheredNode = Omit<StatedNode, 'kind' | 'properties' | 'places' | 'identifiers'> & {
  readonly fields: Map<string, StatedField>
  readonly identifiers: Set<string>
}

export type GatheredRelationship = Omit<StatedRelationship, 'kind' | 'properties'> & {
  readonly fields: ReadonlyMap<string, StatedField>
}

/** What was read of one or several files, before it is compared with a map. */
export type Gathered = {
  /** Names the data for ever in the journal: what a later import of it is compared with. */
  readonly origin: string
  readonly source: StatedSource | undefined
  readonly nodes: ReadonlyMap<string, GatheredNode>
  readonly relationships: readonly GatheredRelationship[]
  readonly rejected: readonly Rejected[]
  readonly noticed: readonly Noticed[]
  /** Statements read, those that were rejected included. */
  readonly statements: number
}

/** What of an AbortSignal is needed here. */
export type Signal = { readonly throwIfAborted: () => void }

export type GatherOptions = {
  /** The name of data without a source of its own ("graphml:team.graphml"). */
  readonly origin?: string | undefined
  /** Called now and then with the number of statements so far. */
  readonly onProgress?: (statements: number) => void
  readonly signal?: Signal | undefined
}

/** So many statements go by between two looks at the signal. */
const stride = 1000
/** Beyond so many, rejections are counted and not kept one by one. */
const mostRejections = 20_000

/**
 * Takes in a reading to its end. Statements with one key are put together; a value that the schema refuses is rejected
 * by itself and leaves the rest of its record in.
 *
 * Cost:   O(statements); keeps what is stated, not the file.
 * Errors: rejects with the signal's reason when it is aborted, and with what the reading throws.
 */
export async function gather(
  { source, origin: own, statements }: Reading,
  { origin, onProgress, signal }: GatherOptions = {},
): Promise<Gathered> {
  const nodes = new Map<string, GatheredNode>()
  const relationships: GatheredRelationship[] = []
  const rejections = rejectionList()
  const noticed: Noticed[] = []
  let [count, differing] = [0, 0]
  let firstDiffering: Place | undefined
  for await (const one of statements) {
    count += 1
    if (count % stride === 0) {
      signal?.throwIfAborted()
      onProgress?.(count)
    }
    if (one.kind === 'rejected') rejections.add(one)
    else if (one.kind === 'noticed') noticed.push(one)
    else if (one.kind === 'relationship') {
      const { properties: _properties, kind: _, ...rest } = one
      relationships.push({ ...rest, fields: validFields(one, rejections.add) })
    } else {
      const before = nodes.get(one.key)
      const fields = validFields(one, rejections.add)
      if (before === undefined) nodes.set(one.key, gathered(one, fields))
      else if (before.type !== one.type)
        rejections.add({
          kind: 'rejected',
          code: 'import:rejected.twoTypes',
          params: { key: one.key, a: before.type, b: one.type },
          place: one.place,
        })
      else if (addTo(before, one, fields)) {
        differing += 1
        firstDiffering ??= one.place
      }
    }
  }
  signal?.throwIfAborted()
  if (differing > 0)
    noticed.push({
      kind: 'noticed',
      code: 'import:noticed.differs',
      params: {},
      place: firstDiffering,
      count: differing,
    })
  return {
    origin: source?.key ?? own ?? origin ?? 'file',
    source,
    nodes,
    relationships,
    rejected: rejections.all(),
    noticed,
    statements: count,
  }
}

function gathered(stated: StatedNode, fields: Map<string, StatedField>): GatheredNode {
  const { kind: _, properties: _properties, places: _places, identifiers, ...rest } = stated
  return { ...rest, fields, identifiers: new Set(identifiers) }
}

/** True where a later statement of a record says otherwise than the first; lists are put together. */
function addTo(before: GatheredNode, stated: StatedNode, fields: ReadonlyMap<string, StatedField>): boolean {
  let isOther = false
  for (const one of stated.identifiers) before.identifiers.add(one)
  for (const [field, said] of fields) {
    const first = before.fields.get(field)
    if (first === undefined) before.fields.set(field, said)
    else if (isList(first.value) && isList(said.value))
      before.fields.set(field, { ...first, value: [...new Set([...first.value, ...said.value])] })
    else if (canonicalJson(first.value) !== canonicalJson(said.value)) isOther = true
  }
  return isOther
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** The stated properties as fields, each by itself: one that the schema refuses is rejected with its place. */
function validFields(
  stated: StatedNode | StatedRelationship,
  reject: (rejected: Rejected) => void,
): Map<string, StatedField> {
  const fields = new Map<string, StatedField>()
  const id = stated.key ?? stated.type
  for (const [name, value] of Object.entries(stated.properties)) {
    const place = (stated.kind === 'node' ? stated.places?.[name] : undefined) ?? stated.place
    const valid = validateProperties({ type: stated.type, id, properties: { [name]: value } })
    if (valid.ok) {
      for (const [field, one] of valid.value)
        if (one !== null) fields.set(field, { value: one, place: placeOf(stated, field) ?? place })
    } else {
      const { code, params } = valid.refusal
      reject({
        kind: 'rejected',
        code: `errors:${code}`,
        params,
        place: place.field === undefined ? { ...place, field: name } : place,
      })
    }
  }
  if (stated.kind === 'node')
    for (const field of stated.emptied ?? [])
      if (!fields.has(field))
        fields.set(field, { value: null, place: placeOf(stated, field) ?? stated.place })
  return fields
}

function placeOf(stated: StatedNode | StatedRelationship, field: string): Place | undefined {
  return stated.kind === 'node' ? stated.places?.[field] : undefined
}

function rejectionList() {
  const kept: Rejected[] = []
  let more = 0
  return {
    add: (one: Rejected) => {
      if (kept.length < mostRejections) kept.push(one)
      else more += 1
    },
    all: (): readonly Rejected[] =>
      more === 0
        ? kept
        : [
            ...kept,
            { kind: 'rejected', code: 'import:rejected.andMore', params: { n: more }, place: kept[0]!.place },
          ],
  }
}
