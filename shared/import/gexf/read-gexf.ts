import { GraphStatements } from '../graph/graph-statements.ts'
import type { TextFile } from '../text-file.ts'
import { xmlEvents, type XmlEvent } from '../xml-events.ts'
import { parsedJson } from '../../base/parsed-json.ts'
import type { Reading, Statement } from '../statement.ts'

/**
 * What a GEXF file states (1.1, 1.2draft, 1.3): labels, values by the titles of their attributes, places, nodes within
 * nodes. When something was there (spells, values over time) has no place in a map and is noticed.
 *
 * Source: https://gexf.net/schema.html
 */
export function readGexf(file: TextFile): Reading {
  return { source: undefined, statements: statementsOf(file) }
}

async function* statementsOf({ file, chunks }: TextFile): AsyncGenerator<Statement> {
  const statements = new GraphStatements({ file, format: 'gexf' })
  const reader = new GexfReader(statements)
  for await (const event of xmlEvents(chunks)) yield* reader.take(event)
  yield* statements.end()
}

type Attribute = { readonly title: string; readonly type: string; byDefault: string | undefined }

type Item = {
  readonly kind: 'node' | 'edge'
  readonly given: ReadonlyMap<string, string>
  readonly line: number
  readonly attributes: Map<string, unknown>
  position?: { readonly x: number; readonly y: number } | undefined
  isDynamic: boolean
}

class GexfReader {
  readonly #statements: GraphStatements
  readonly #attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() }
  readonly #items: Item[] = []
  #class: 'node' | 'edge' = 'node'
  #declared: Attribute | undefined
  #edgesAre = 'undirected'
  #text = ''

  constructor(statements: GraphStatements) {
    this.#statements = statements
  }

  *take(event: XmlEvent): Generator<Statement> {
    if (event.kind === 'broken')
      yield this.#statements.rejected(event.why, { detail: event.detail }, event.line)
    else if (event.kind === 'text') this.#text += event.text
    else if (event.kind === 'open') this.#open(event.name, event.attributes, event.line)
    else if (event.kind === 'close') yield* this.#close(event.name)
  }

  #open(name: string, given: ReadonlyMap<string, string>, line: number): void {
    this.#text = ''
    const item = this.#items.at(-1)
    switch (name) {
      case 'graph':
        this.#edgesAre = given.get('defaultedgetype') ?? 'undirected'
        return
      case 'attributes':
        this.#class = given.get('class') === 'edge' ? 'edge' : 'node'
        return
      case 'attribute': {
        const id = given.get('id') ?? ''
        this.#declared = {
          title: given.get('title') ?? id,
          type: given.get('type') ?? 'string',
          byDefault: undefined,
        }
        this.#attributes[this.#class].set(id, this.#declared)
        return
      }
      case 'node':
      case 'edge':
        this.#items.push({
          kind: name,
          given,
          line,
          attributes: new Map(),
          isDynamic: given.has('start') || given.has('end'),
        })
        return
      case 'attvalue':
        if (item !== undefined) this.#value(item, given)
        return
      case 'position':
        if (item !== undefined) item.position = placeOf(given)
        return
      case 'spell':
      case 'slice':
        if (item !== undefined) item.isDynamic = true
    }
  }

  *#close(name: string): Generator<Statement> {
    const item = this.#items.at(-1)
    if (name === 'default' && this.#declared !== undefined) this.#declared.byDefault = this.#text.trim()
    else if (name === 'attribute') this.#declared = undefined
    else if (item?.kind === name) {
      this.#items.pop()
      for (const { title, type, byDefault } of this.#attributes[name].values())
        if (byDefault !== undefined && !item.attributes.has(title))
          item.attributes.set(title, typed(type, byDefault))
      if (item.isDynamic) this.#statements.notice('times', {}, item.line)
      yield* name === 'node' ? this.#node(item) : this.#edge(item)
    }
    this.#text = ''
  }

  #value(item: Item, given: ReadonlyMap<string, string>): void {
    const id = given.get('for') ?? given.get('id') ?? ''
    const declared = this.#attributes[item.kind].get(id)
    const title = declared?.title ?? id
    if (given.has('start') || given.has('end')) item.isDynamic = true
    if (!item.attributes.has(title))
      item.attributes.set(title, typed(declared?.type ?? 'string', given.get('value') ?? ''))
  }

  *#node({ given, line, attributes, position }: Item): Generator<Statement> {
    const id = given.get('id')
    if (id === undefined) {
      yield this.#statements.rejected('noId', {}, line)
      return
    }
    const outer = this.#items.findLast((one) => one.kind === 'node')?.given.get('id')
    const parent = outer ?? given.get('pid')
    yield* this.#statements.node({
      id,
      types: [],
      label: given.get('label'),
      attributes,
      position,
      parent,
      row: line,
    })
  }

  *#edge({ given, line, attributes }: Item): Generator<Statement> {
    const [source, target] = [given.get('source'), given.get('target')]
    if (source === undefined || target === undefined) {
      yield this.#statements.rejected('noEnds', {}, line)
      return
    }
    const kind = given.get('kind')
    const label = given.get('label')
    yield* this.#statements.edge({
      id: given.get('id'),
      source,
      target,
      types: kind === undefined ? [] : [kind],
      label: label === '' ? undefined : label,
      isDirected: (given.get('type') ?? this.#edgesAre) === 'directed',
      attributes,
      row: line,
    })
  }
}

/** A value by the type of its attribute; lists stand in brackets or apart by bars. */
function typed(type: string, value: string): unknown {
  if (!type.startsWith('list')) return value
  const written = parsedJson(value)
  if (Array.isArray(written)) return written
  return value
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(/[,|;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** Gephi has y upwards. */
function placeOf(given: ReadonlyMap<string, string>): { x: number; y: number } | undefined {
  const place = { x: Number(given.get('x')), y: -Number(given.get('y')) }
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? place : undefined
}
