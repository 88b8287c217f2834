import { joins } from '../../../graph-schema/define-relationship-type.ts'
import { RecordId } from '../../../graph-schema/record-id.ts'
import {
  relationshipTypes,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'
import type { FormatName } from '../formats.ts'
import { fileName, type Noticed, type Place, type Statement, type StatedNode } from '../statement.ts'
import type { Attributes, RawEdge, RawNode } from './raw-graph.ts'
import { likelyLanguage, readProperties, type ReadProperties } from './read-properties.ts'
import { nodeTypeOf, relationshipTypeOf, type WordedRelationship } from './type-words.ts'

type About = { readonly file: string; readonly format: FormatName }

/** Attributes that may say what a node is, the plainest first. */
const nodeTypeKeys = [
  'type',
  'labelV',
  'labels',
  'node type',
  'nodeType',
  'element type',
  'category',
  'class',
  'kind',
]
const edgeTypeKeys = [
  'type',
  'labelE',
  'relationship',
  'relation',
  'interaction',
  'shared interaction',
  'edge type',
  'connection type',
  'kind',
  'label',
  'Edge Label',
]
/** Attributes that may say what a node is called. */
const nameKeys = [
  'name',
  'label',
  'Label',
  'title',
  'shared name',
  'shared_name',
  'id_original',
  'text',
  'caption',
]
/** Where the map has taken something for what no file says it is. */
const guessed: ReadonlySet<string> = new Set([
  'nodeWithoutType',
  'nodeOfOtherType',
  'edgeWithoutType',
  'edgeOfOtherType',
])
/** Ids of ours: an own column in files that tools read and write again, a property on a hub. */
const ownIdKeys = ['fourfoldId', 'id']
/** What every tool writes of a drawing, not of what is drawn. */
const drawingKeys = new Set(
  'x y z r g b size color colour width height shape outline typeName selected SUID shared_name'
    .split(' ')
    .concat('shared name', 'shared interaction'),
)

/** Longest edge label that is kept; the schema takes more, a drawing does not. */
const longestLabel = 500

/**
 * Makes statements of the nodes and edges of a file, in any order. Edges whose ends are not known yet wait for them
 * (`end`), all others leave at once.
 *
 * Memory: the type of each node, and the edges that wait. Cost: O(attributes) each.
 */
export class GraphStatements {
  readonly #about: About
  readonly #scope: string
  /** What each id of the file was stated as. */
  readonly #nodes = new Map<string, { readonly key: string; readonly type: NodeTypeName }>()
  readonly #waiting: RawEdge[] = []
  readonly #seen = new Set<string>()
  readonly #noticed = new Map<string, { noticed: Noticed; count: number }>()

  constructor(about: About) {
    this.#about = about
    this.#scope = scopeOf(about.file)
  }

  /** A node; the second one of an id is rejected. */
  *node(raw: RawNode): Generator<Statement> {
    const place = this.#place(raw.row)
    if (this.#nodes.has(raw.id)) {
      yield this.#rejected('sameId', { id: short(raw.id) }, place)
      return
    }
    const { type, saidBy } = this.#typeOfNode(raw)
    const read = readProperties(type, raw.attributes, new Set([...drawingKeys, ...saidBy, ...ownIdKeys]))
    const properties = this.#named(raw, read)
    if (properties === undefined) {
      yield this.#rejected('noName', { id: short(raw.id) }, place)
      return
    }
    const id = ownId(raw.attributes, saidBy.length > 0 || raw.types.some((one) => nodeTypeOf(one) === type))
    const key = id === undefined ? `${this.#scope}${raw.id}` : `fourfold:${id}`
    this.#nodes.set(raw.id, { key, type })
    this.#noticeAttributes(read, type, hasWords(read.properties['name']) ? undefined : nameKeyOf(raw))
    if (raw.parent !== undefined) this.#waiting.push(containment(raw.id, raw.parent, raw.row))
    const identifiers = properties['identifiers']
    yield {
      kind: 'node',
      key,
      type,
      ...(id === undefined ? {} : { id }),
      identifiers: Array.isArray(identifiers) ? identifiers.map(String) : [],
      properties,
      place,
      ...(raw.position === undefined ? {} : { position: raw.position }),
    } satisfies StatedNode
  }

  /** An edge, now or when its ends are there. */
  *edge(raw: RawEdge): Generator<Statement> {
    if (this.#nodes.has(raw.source) && this.#nodes.has(raw.target)) yield* this.#stated(raw)
    else this.#waiting.push(raw)
  }

  /** Something that came in otherwise than it stands, counted by code and parameters. */
  notice(code: string, params: Noticed['params'] = {}, row?: number): void {
    const at = JSON.stringify([code, params])
    const there = this.#noticed.get(at)
    if (there !== undefined) there.count += 1
    else {
      const place = row === undefined ? { file: this.#about.file } : this.#place(row)
      this.#noticed.set(at, {
        noticed: {
          kind: 'noticed',
          code: `import-graph:noticed.${code}`,
          params,
          place,
          ...(guessed.has(code) ? { isToLookAt: true } : {}),
        },
        count: 1,
      })
    }
  }

  rejected(code: string, params: Noticed['params'], row: number): Statement {
    return this.#rejected(code, params, this.#place(row))
  }

  /** The edges that waited, then what was noticed, with its count. */
  *end(): Generator<Statement> {
    for (const raw of this.#waiting.splice(0)) yield* this.#stated(raw)
    for (const { noticed, count } of this.#noticed.values()) {
      const { place, ...rest } = noticed
      // where it stands for several, the place is only that of the first
      const first = count === 1 ? place : { file: this.#about.file }
      yield { ...rest, params: { ...rest.params, count }, place: first, count }
    }
    this.#noticed.clear()
  }

  *#stated(raw: RawEdge): Generator<Statement> {
    const place = this.#place(raw.row)
    const [source, target] = [this.#nodes.get(raw.source), this.#nodes.get(raw.target)]
    for (const [end, id] of [
      [source, raw.source],
      [target, raw.target],
    ] as const)
      if (end === undefined) {
        yield this.#rejected('endMissing', { id: short(id) }, place)
        return
      }
    if (source === undefined || target === undefined) return
    if (source.key === target.key) {
      yield this.#rejected('selfLoop', { id: short(raw.source) }, place)
      return
    }
    const { type, isInverse, label, saidBy, isTyped } = this.#typeOfEdge(raw, source.type, target.type)
    const ignored = new Set([...drawingKeys, ...saidBy, ...ownIdKeys, 'label', 'Edge Label'])
    const read = readProperties(type, raw.attributes, ignored)
    this.#noticeAttributes(read, type)
    const properties = { ...read.properties }
    if (type === 'RELATED_TO' && label !== undefined) properties['label'] = label.slice(0, longestLabel)
    const [from, to] = isInverse ? [target, source] : [source, target]
    const id = ownId(raw.attributes, isTyped)
    // what says nothing else than one before it is no second relationship (C5)
    const said = JSON.stringify([
      id,
      type,
      from.key,
      to.key,
      relationshipTypes[type].isRepeated ? Object.entries(properties).sort() : null,
    ])
    if (this.#seen.has(said)) {
      this.notice('parallel', { type }, raw.row)
      return
    }
    this.#seen.add(said)
    if (!raw.isDirected && !relationshipTypes[type].isSymmetric && type !== 'RELATED_TO')
      this.notice('undirected', { type }, raw.row)
    const key = id === undefined ? keyOf(type, from.key, to.key, properties) : `fourfold:${id}`
    yield {
      kind: 'relationship',
      ...(key === undefined ? {} : { key }),
      ...(id === undefined ? {} : { id }),
      type,
      from: { key: from.key },
      to: { key: to.key },
      properties,
      place,
    }
  }

  #typeOfNode(raw: RawNode): { readonly type: NodeTypeName; readonly saidBy: readonly string[] } {
    for (const words of raw.types) {
      const type = nodeTypeOf(words)
      if (type !== undefined) return { type, saidBy: [] }
    }
    const hasOtherName = nameKeys.some(
      (key) => key.toLowerCase() !== 'label' && isWords(raw.attributes.get(key)),
    )
    const keys = hasOtherName ? [...nodeTypeKeys, 'label', 'Label'] : nodeTypeKeys
    const said = keys.flatMap((key) => wordsAt(raw.attributes, key).map((words) => ({ key, words })))
    for (const { key, words } of said) {
      const type = nodeTypeOf(words)
      if (type !== undefined) return { type, saidBy: [key] }
    }
    const other = raw.types[0] ?? said.find(({ key }) => key !== 'kind')?.words
    if (other === undefined) this.notice('nodeWithoutType', {}, raw.row)
    else this.notice('nodeOfOtherType', { type: short(other) }, raw.row)
    // what kind of organization it is may stand in the same word
    return { type: 'Organization', saidBy: said.map(({ key }) => key).filter((key) => key !== 'kind') }
  }

  #typeOfEdge(raw: RawEdge, source: NodeTypeName, target: NodeTypeName) {
    const keyed = edgeTypeKeys
      .flatMap((key) => wordsAt(raw.attributes, key).map((words) => ({ key, words })))
      .filter(({ words }) => !/^(un|bi)?directed$/i.test(words))
    const said = [
      ...raw.types.map((words) => ({ key: undefined, words })),
      ...keyed,
      ...(raw.label === undefined ? [] : [{ key: undefined, words: raw.label }]),
    ]
    const labels = [...wordsAt(raw.attributes, 'label'), raw.label, ...said.map(({ words }) => words)]
    const label = labels.find(
      (words) => words !== undefined && relationshipTypeOf(words)?.type !== 'RELATED_TO',
    )
    const related = { type: 'RELATED_TO' as const, isInverse: false }
    for (const { key, words } of said) {
      const named = relationshipTypeOf(words)
      if (named === undefined) continue
      const about = { saidBy: key === undefined ? [] : [key], isTyped: true }
      if (named.type === 'RELATED_TO') return { ...about, ...related, label }
      if (isJoined(named, source, target)) return { ...about, ...named, label: undefined }
      this.notice('endsForbidden', { type: named.type, from: source, to: target }, raw.row)
      return { ...about, ...related, label: raw.label ?? words }
    }
    if (label === undefined) this.notice('edgeWithoutType', {}, raw.row)
    else this.notice('edgeOfOtherType', { type: short(label) }, raw.row)
    return { ...related, saidBy: said.flatMap(({ key }) => key ?? []), isTyped: false, label }
  }

  /** The properties with a name; that of the drawing, then the id, where no property is one. */
  #named(raw: RawNode, read: ReadProperties): Record<string, unknown> | undefined {
    const { properties } = read
    if (read.isLanguageGuessed) this.notice('languageNotStated', {}, raw.row)
    if (hasWords(properties['name']) || hasWords(properties['text'])) return properties
    const key = nameKeyOf(raw)
    const label = isWords(raw.label)
      ? raw.label
      : key === undefined
        ? undefined
        : wordsAt(raw.attributes, key)[0]
    if (label === undefined) this.notice('namedById', {}, raw.row)
    const name = (label ?? raw.id).trim().replace(/\s+/g, ' ').slice(0, 20_000)
    if (name === '') return undefined
    if (!read.isLanguageGuessed) this.notice('languageNotStated', {}, raw.row)
    return { ...properties, name: { [likelyLanguage(name)]: name } }
  }

  #noticeAttributes({ others, unread }: ReadProperties, type: string, used?: string): void {
    for (const name of others) if (name !== used) this.notice('attributeLeftOut', { name: short(name) })
    for (const name of unread) this.notice('valueLeftOut', { name: short(name), type })
  }

  #place(row: number): Place {
    return { file: this.#about.file, row }
  }

  #rejected(code: string, params: Noticed['params'], place: Place): Statement {
    return { kind: 'rejected', code: `import-graph:rejected.${code}`, params, place }
  }
}

/** The attribute that names a node which has no property of ours for it. */
function nameKeyOf({ label, attributes }: RawNode): string | undefined {
  return isWords(label) ? undefined : nameKeys.find((key) => wordsAt(attributes, key).length > 0)
}

/** Ids of a file mean something in that file only; a newer one of the same name is the same data. */
function scopeOf(file: string): string {
  const name = fileName(file)
  return `graph:${name.replace(/\.[a-z0-9]+$/i, '')}#`
}

/** A relationship of a type that may be there several times is told by what it says. */
function keyOf(
  type: RelationshipTypeName,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!relationshipTypes[type].isRepeated) return undefined
  const said = [properties['label'], properties['locator'], properties['field']].filter(
    (one) => one !== undefined,
  )
  return `graph:${type}:${from}>${to}:${said.map(String).join('|')}`
}

/** What stands within another node in a drawing. */
function containment(source: string, target: string, row: number): RawEdge {
  return { source, target, types: [], label: 'group', isDirected: true, attributes: new Map(), row }
}

function isJoined({ type, isInverse }: WordedRelationship, source: string, target: string): boolean {
  const [from, to] = isInverse ? [target, source] : [source, target]
  return joins(relationshipTypes[type], from, to)
}

/**
 * The id of the record: what our own files write in a column of its own, or what a hub has as a property of what has a
 * type of ours; bare numbers are those of other tools.
 */
function ownId(attributes: Attributes, isTyped: boolean): string | undefined {
  for (const key of isTyped ? ownIdKeys : ownIdKeys.slice(0, 1)) {
    const value = attributes.get(key)
    if (typeof value === 'string' && RecordId.safeParse(value).success && !/^\d+$/.test(value)) return value
  }
  return undefined
}

function wordsAt(attributes: Attributes, key: string): readonly string[] {
  const value = attributes.get(key)
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return all
    .filter(isWords)
    .flatMap((words) => (key === 'labels' ? words.split(/[:;,|]/) : [words]))
    .filter(isWords)
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function hasWords(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some(isWords)
}

/** As much of a name as a message holds. */
function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
