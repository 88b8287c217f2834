import neo4j, { type Node, type Relationship } from 'neo4j-driver'
import type { ConsoleNode, ConsoleRelationship, ConsoleValue } from '../../shared/view/shapes/console.ts'

/** A text longer than this is cut: a table shows its beginning. */
const longestText = 10_000
const deepest = 30
/** What a value takes beside its text, in characters. */
const each = 12

type Written = Extract<ConsoleValue, { kind: 'written' }>['type']

/** What the driver has a class for that writes itself as Cypher does. */
type Temporal = { readonly toString: () => string }

const writtenTypes: readonly (readonly [isOne: (value: object) => boolean, type: Written])[] = [
  [neo4j.isDate, 'date'],
  [neo4j.isTime, 'time'],
  [neo4j.isLocalTime, 'localtime'],
  [neo4j.isDateTime, 'datetime'],
  [neo4j.isLocalDateTime, 'localdatetime'],
  [neo4j.isDuration, 'duration'],
]

/** Rows of a driver as values that JSON has a form for, and what nodes and relationships stand in them. */
export type ValueReader = {
  /** The values of a row; undefined where they are more than `most` characters with all before them, and none is kept. */
  readonly row: (values: readonly unknown[]) => readonly ConsoleValue[] | undefined
  /** Takes what joins the rows and stands in none. Returns false where there is no more room. */
  readonly beside: (values: readonly unknown[]) => boolean
  readonly nodes: ReadonlyMap<string, ConsoleNode>
  readonly relationships: ReadonlyMap<string, ConsoleRelationship>
}

/**
 * Reads what a query gave.
 *
 * Shape: each node and relationship once, however many rows have it. Cost: O(values) time and, up to `most`, memory.
 */
export function valueReader(most: number): ValueReader {
  const nodes = new Map<string, ConsoleNode>()
  const relationships = new Map<string, ConsoleRelationship>()
  let used = 0
  const take = (values: readonly unknown[], isBeside: boolean): readonly ConsoleValue[] | undefined => {
    const reading = new Reading({ isBeside, room: most - used, nodes, relationships })
    const read = values.map((value) => reading.value(value, 0))
    if (reading.used > most - used) return undefined
    used += reading.used
    for (const [id, node] of reading.nodes) nodes.set(id, node)
    for (const [id, one] of reading.relationships) relationships.set(id, one)
    return read
  }
  return {
    nodes,
    relationships,
    row: (values) => take(values, false),
    beside: (values) => take(values, true) !== undefined,
  }
}

/** What stands before a row: what is read already, and how many characters are left. */
type Before = Pick<ValueReader, 'nodes' | 'relationships'> & {
  readonly isBeside: boolean
  readonly room: number
}

/** One row that is read: what is new in it, and how much it takes. */
class Reading {
  readonly nodes = new Map<string, ConsoleNode>()
  readonly relationships = new Map<string, ConsoleRelationship>()
  used = 0
  readonly #before: Before

  constructor(before: Before) {
    this.#before = before
  }

  value(value: unknown, depth: number): ConsoleValue {
    this.used += each
    if (this.used > this.#before.room || value === null || value === undefined) return null
    if (typeof value === 'boolean') return value
    if (typeof value === 'string') return this.#text(value)
    if (typeof value === 'number') return this.#written('float', floatText(value))
    if (typeof value !== 'object') return this.#written('other', typeof value)
    if (neo4j.isInt(value))
      return neo4j.integer.inSafeRange(value) ? value.toNumber() : this.#written('integer', value.toString())
    if (value instanceof Int8Array) return this.#written('bytes', bytesText(value))
    if (neo4j.isPoint(value)) return this.#written('point', pointText(value))
    const type = writtenTypes.find(([isOne]) => isOne(value))?.[1]
    if (type !== undefined) return this.#written(type, (value as Temporal).toString())
    if (depth > deepest) return this.#written('other', '…')
    return this.#composite(value, depth)
  }

  #composite(value: object, depth: number): ConsoleValue {
    if (Array.isArray(value)) return value.map((one) => this.value(one, depth + 1))
    if (neo4j.isNode(value)) return { kind: 'node', id: this.#node(value) }
    if (neo4j.isRelationship(value)) return { kind: 'relationship', id: this.#relationship(value) }
    if (neo4j.isPath(value)) {
      const ends = value.segments.map((segment) => segment.end)
      return {
        kind: 'path',
        nodes: [value.start, ...ends].map((node) => this.#node(node)),
        relationships: value.segments.map((segment) => this.#relationship(segment.relationship)),
      }
    }
    if (Object.getPrototypeOf(value) !== Object.prototype)
      return this.#written('other', value.constructor.name)
    return { kind: 'map', entries: this.#entries(value, depth + 1) }
  }

  #text(text: string): ConsoleValue {
    this.used += Math.min(text.length, longestText)
    return text.length <= longestText
      ? text
      : { kind: 'cut', text: text.slice(0, longestText), length: text.length }
  }

  #written(type: Written, text: string): ConsoleValue {
    this.used += text.length
    return { kind: 'written', type, text }
  }

  #entries(value: object, depth: number): Record<string, ConsoleValue> {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        this.used += name.length
        return [name, this.value(one, depth)]
      }),
    )
  }

  #node({ elementId: id, labels, properties }: Node): string {
    if (this.#before.nodes.has(id) || this.nodes.has(id)) return id
    const node = { id, labels, isBeside: this.#before.isBeside }
    this.nodes.set(id, { ...node, properties: this.#entries(properties, 0) })
    return id
  }

  #relationship(one: Relationship): string {
    const id = one.elementId
    if (this.#before.relationships.has(id) || this.relationships.has(id)) return id
    const { type, startNodeElementId: from, endNodeElementId: to } = one
    const properties = this.#entries(one.properties, 0)
    this.relationships.set(id, { id, type, from, to, properties, isBeside: this.#before.isBeside })
    return id
  }
}

/** As Cypher writes a float: never like an integer. */
function floatText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value)
}

function bytesText(bytes: Int8Array): string {
  const shown = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('hex')
  return `0x${shown}${bytes.length > 32 ? '…' : ''}`
}

function pointText({
  srid,
  x,
  y,
  z,
}: {
  srid: unknown
  x: number
  y: number
  z?: number | undefined
}): string {
  const third = z === undefined ? '' : `, z: ${floatText(z)}`
  return `point({srid: ${String(srid)}, x: ${floatText(x)}, y: ${floatText(y)}${third}})`
}
