import type { Language } from '../../graph-schema/bilingual.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type { ConsoleNode, ConsoleRelationship, ConsoleResult, ConsoleValue } from '../view/shapes/console.ts'

/** The nodes and relationships of a result, by their id there. */
export type Entities = {
  readonly nodes: ReadonlyMap<string, ConsoleNode>
  readonly relationships: ReadonlyMap<string, ConsoleRelationship>
  /** Texts that are ids of records. */
  readonly records: ReadonlySet<string>
}

export function entitiesOf({ nodes, relationships, records }: ConsoleResult): Entities {
  return {
    records: new Set(records),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.map((one) => [one.id, one])),
  }
}

/** The record of a map that a node shows; undefined for one of the journal, or of something else. */
export function recordOf({ labels, properties }: ConsoleNode): string | undefined {
  const { data } = RecordId.safeParse(properties['id'])
  return labels.some((label) => nodeType(label) !== undefined) ? data : undefined
}

/** What a node is, in the words of the window where the schema has some. */
export function labelOf({ labels }: ConsoleNode, language: Language): string {
  return labels.map((label) => nodeType(label)?.label[language] ?? label).join(' · ')
}

/** What a node is called, in the language of the window before the other one. */
export function nameOfNode({ properties }: ConsoleNode, language: Language): string {
  const own = language === 'en' ? 'En' : 'Fr'
  const other = language === 'en' ? 'Fr' : 'En'
  const names = [`name${own}`, `text${own}`, `name${other}`, `text${other}`, 'name', 'title', 'id']
  const found = names.map((name) => properties[name]).find((one) => typeof one === 'string' && one !== '')
  return typeof found === 'string' ? found : ''
}

export function nameOfRelationship({ type }: ConsoleRelationship, language: Language): string {
  return relationshipType(type)?.label[language] ?? type
}

/**
 * A value as one line of text: what a cell of the table says and what is copied from it. Nodes by their name, texts as
 * they stand; inside of lists and maps texts in quotes, as JSON has them.
 */
export function valueText(
  value: ConsoleValue,
  entities: Entities,
  language: Language,
  isInside = false,
): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return isInside ? JSON.stringify(value) : value
  if (typeof value !== 'object') return String(value)
  const inside = (one: ConsoleValue): string => valueText(one, entities, language, true)
  if (isList(value)) return `[${value.map(inside).join(', ')}]`
  switch (value.kind) {
    case 'written':
      return value.text
    case 'cut':
      return `${value.text}…`
    case 'map': {
      const said = Object.entries(value.entries).map(([name, one]) => `${name}: ${inside(one)}`)
      return `{${said.join(', ')}}`
    }
    case 'node':
      return nodeText(value.id, entities, language)
    case 'relationship':
      return relationshipText(value.id, entities, language)
    case 'path':
      return pathText(value, entities, language)
  }
}

export const isList = (value: ConsoleValue): value is readonly ConsoleValue[] => Array.isArray(value)

function nodeText(id: string, { nodes }: Entities, language: Language): string {
  const node = nodes.get(id)
  if (node === undefined) return '…'
  const name = nameOfNode(node, language)
  return name === '' ? `(${labelOf(node, language)})` : name
}

function relationshipText(id: string, entities: Entities, language: Language): string {
  const one = entities.relationships.get(id)
  if (one === undefined) return '…'
  const end = (of: string): string => nodeText(of, entities, language)
  return `${end(one.from)} — ${nameOfRelationship(one, language)} → ${end(one.to)}`
}

/** The nodes of a path in its order, with the way in which each relationship leads. */
function pathText(
  { nodes, relationships }: { readonly nodes: readonly string[]; readonly relationships: readonly string[] },
  entities: Entities,
  language: Language,
): string {
  return nodes
    .map((id, index) => {
      const said = nodeText(id, entities, language)
      const by = entities.relationships.get(relationships[index - 1] ?? '')
      if (by === undefined) return said
      const name = nameOfRelationship(by, language)
      return by.to === id ? `— ${name} → ${said}` : `← ${name} — ${said}`
    })
    .join(' ')
}
