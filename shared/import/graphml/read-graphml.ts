import { GraphStatements } from '../graph/graph-statements.ts'
import type { TextFile } from '../text-file.ts'
import type { RawEdge, RawNode } from '../graph/raw-graph.ts'
import { xmlEvents, type XmlEvent } from '../xml-events.ts'
import type { Reading, Statement } from '../statement.ts'
import { GraphmlKeys, type GraphmlKey } from './graphml-keys.ts'

/**
 * What a GraphML file states: of Gephi, yEd (labels of the drawing, groups), NetworkX, igraph, TinkerPop (`labelV`,
 * `labelE`), Neo4j's APOC, and our own. Read as it comes; edges that stand before their nodes wait.
 *
 * Ports and edges of more than two ends have no place in a map and are noticed or rejected.
 * Source: http://graphml.graphdrawing.org/specification.html
 */
export function readGraphml(file: TextFile): Reading {
  return { source: undefined, statements: statementsOf(file) }
}

async function* statementsOf({ file, chunks }: TextFile): AsyncGenerator<Statement> {
  const statements = new GraphStatements({ file, format: 'graphml' })
  const reader = new GraphmlReader(statements)
  for await (const event of xmlEvents(chunks)) yield* reader.take(event)
  yield* statements.end()
}

/** An element of the graph that is open, with what was read of it so far. */
type Item = {
  readonly kind: 'node' | 'edge' | 'hyperedge' | 'graph'
  readonly given: ReadonlyMap<string, string>
  readonly line: number
  readonly attributes: Map<string, string>
  label?: string | undefined
  position?: { x: number; y: number } | undefined
  ends: number
}

const labelElements = new Set(['NodeLabel', 'EdgeLabel'])

class GraphmlReader {
  readonly #statements: GraphStatements
  readonly #keys = new GraphmlKeys()
  readonly #items: Item[] = []
  /** Names of the open elements that are no items. */
  readonly #inside: string[] = []
  #key: GraphmlKey | undefined
  #data: string | undefined
  #text = ''

  constructor(statements: GraphStatements) {
    this.#statements = statements
  }

  *take(event: XmlEvent): Generator<Statement> {
    switch (event.kind) {
      case 'open':
        this.#open(event.name, event.attributes, event.line)
        return
      case 'text':
        this.#text += event.text
        return
      case 'close':
        yield* this.#close(event.name)
        return
      case 'entity':
        return // it stays in the text as it is written
      case 'broken':
        yield this.#statements.rejected(event.why, { detail: event.detail }, event.line)
    }
  }

  #open(name: string, given: ReadonlyMap<string, string>, line: number): void {
    const outer = this.#inside.at(-1)
    const isOwn = this.#data === undefined
    if (isOwn && (name === 'node' || name === 'edge' || name === 'hyperedge' || name === 'graph'))
      this.#items.push({ kind: name, given, line, attributes: new Map(), ends: 0 })
    else {
      this.#inside.push(name)
      if (name === 'key') this.#key = this.#keys.declare(given)
      else if (name === 'data' && isOwn) this.#data = given.get('key') ?? ''
      else if (name === 'port') this.#statements.notice('port')
      else if (name === 'endpoint') this.#countEnd()
      else if (name === 'Geometry') this.#place(given)
      // only the words that stand in the label itself: what is within it tells where it is drawn
      else if (outer !== undefined && labelElements.has(outer)) this.#label()
    }
    this.#text = ''
  }

  *#close(name: string): Generator<Statement> {
    if (this.#inside.at(-1) === name) {
      this.#inside.pop()
      this.#closeInside(name)
    } else if (this.#items.at(-1)?.kind === name) {
      const item = this.#items.pop()
      if (item !== undefined) yield* this.#stated(item)
    }
    this.#text = ''
  }

  #closeInside(name: string): void {
    const item = this.#items.at(-1)
    if (name === 'key') this.#key = undefined
    else if (name === 'default' && this.#key !== undefined) this.#key.byDefault = this.#text.trim()
    else if (labelElements.has(name)) this.#label()
    else if (name === 'desc' && (item?.kind === 'node' || item?.kind === 'edge')) {
      if (!item.attributes.has('description')) item.attributes.set('description', this.#text.trim())
    } else if (name === 'data') {
      if (item?.kind === 'node' || item?.kind === 'edge') {
        const key = this.#keys.of(item.kind, this.#data ?? '')
        if (!key.isDrawing && !item.attributes.has(key.name)) item.attributes.set(key.name, this.#text.trim())
      }
      this.#data = undefined
    }
  }

  /** The first words that stand on it in the drawing. */
  #label(): void {
    const item = this.#items.at(-1)
    const said = this.#text.trim()
    if (item !== undefined && said !== '') item.label ??= said
  }

  #place(given: ReadonlyMap<string, string>): void {
    const item = this.#items.at(-1)
    const [x, y] = [Number(given.get('x')), Number(given.get('y'))]
    if (item?.kind !== 'node' || !Number.isFinite(x) || !Number.isFinite(y)) return
    const half = (side: string) => (Number(given.get(side)) || 0) / 2
    item.position ??= { x: x + half('width'), y: y + half('height') }
  }

  #countEnd(): void {
    const item = this.#items.at(-1)
    if (item !== undefined) item.ends += 1
  }

  *#stated(item: Item): Generator<Statement> {
    if (item.kind === 'hyperedge')
      yield this.#statements.rejected('hyperedge', { ends: item.ends }, item.line)
    else if (item.kind === 'node') yield* this.#statedNode(item)
    else if (item.kind === 'edge') yield* this.#statedEdge(item)
  }

  *#statedNode(item: Item): Generator<Statement> {
    const id = item.given.get('id')
    if (id === undefined) {
      yield this.#statements.rejected('noId', {}, item.line)
      return
    }
    this.#keys.complete('node', item.attributes)
    const parent = this.#items.findLast((outer) => outer.kind === 'node')?.given.get('id')
    yield* this.#statements.node({
      id,
      types: typesOf(item, 'labels', 'labelV'),
      label: item.label,
      attributes: item.attributes,
      position: item.position ?? placeIn(item.attributes),
      parent,
      row: item.line,
    } satisfies RawNode)
  }

  *#statedEdge(item: Item): Generator<Statement> {
    const { given } = item
    const [source, target] = [given.get('source'), given.get('target')]
    if (source === undefined || target === undefined) {
      yield this.#statements.rejected('noEnds', {}, item.line)
      return
    }
    this.#keys.complete('edge', item.attributes)
    const byDefault = this.#items.findLast((outer) => outer.kind === 'graph')?.given.get('edgedefault')
    const directed = given.get('directed')
    yield* this.#statements.edge({
      id: given.get('id'),
      source,
      target,
      types: typesOf(item, 'label', 'labelE'),
      label: item.label,
      isDirected: directed === undefined ? byDefault === 'directed' : directed === 'true',
      attributes: item.attributes,
      row: item.line,
    } satisfies RawEdge)
  }
}

/** What the element itself says of its kind: APOC's `labels` of a node and `label` of an edge. */
function typesOf({ given, attributes }: Item, element: string, key: string): readonly string[] {
  const said = given.get(element)?.split(/[:;,|]/) ?? []
  const data = attributes.get(key)
  return [...said, ...(data === undefined ? [] : [data])].map((one) => one.trim()).filter((one) => one !== '')
}

/** Gephi writes places as attributes, with y upwards. */
function placeIn(attributes: ReadonlyMap<string, string>): { x: number; y: number } | undefined {
  const [x, y] = [attributes.get('x'), attributes.get('y')]
  if (x === undefined || y === undefined || x === '' || y === '') return undefined
  const place = { x: Number(x), y: -Number(y) }
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? place : undefined
}
