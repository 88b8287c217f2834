import type { Property } from './property.ts'
import { nodeTypes, relationshipTypeNames } from './registry.ts'

/** One constraint or index of a server: its name there, and the Cypher that makes it. */
export type ServerRule = { readonly name: string; readonly statement: string }

/**
 * What a Neo4j server is told of the schema: ids unique per type, indexes where the schema asks for them, full-text
 * search over both languages, and what the journal needs. Presence is guarded by zod: Neo4j Community refuses existence
 * constraints.
 *
 * Names of properties are those of the server, where a bilingual one is two (`nameEn`, `nameFr`).
 */
export function serverRules(): readonly ServerRule[] {
  const nodes = Object.values(nodeTypes).flatMap(({ type, indexed, properties }) => [
    unique(nameOf(type, 'id'), `(n:${type})`, 'n.id'),
    ...indexed.flatMap((property) =>
      serverNames(property, properties as Readonly<Record<string, Property>>).map((name) =>
        index(nameOf(type, name), `(n:${type})`, `n.${name}`),
      ),
    ),
  ])
  const relationships = relationshipTypeNames.map((type) =>
    unique(nameOf(type, 'id'), `()-[r:${type}]-()`, 'r.id'),
  )
  return [...nodes, ...relationships, wordsIndex(), ...journalRules]
}

/** The same as Cypher statements, each safe to run again. */
export function cypherConstraints(): readonly string[] {
  return serverRules().map(({ statement }) => statement)
}

/** Of the rules, the names of those that a server does not have. */
export function missingRules(namesOnServer: Iterable<string>): readonly string[] {
  const known = new Set(namesOnServer)
  return serverRules()
    .map(({ name }) => name)
    .filter((name) => !known.has(name))
}

/** Of the nodes of the journal, which have labels of their own so that the perspectives of Bloom leave them out. */
const journalRules: readonly ServerRule[] = [
  unique('fourfold_hub_id', '(n:FourfoldHub)', 'n.id'),
  unique('fourfold_transaction_id', '(n:FourfoldTransaction)', 'n.id'),
  unique('fourfold_transaction_place', '(n:FourfoldTransaction)', '(n.stream, n.replica, n.seq)'),
  // what may go later is looked for at each sync
  index('fourfold_transaction_withheld', '(n:FourfoldTransaction)', 'n.withheld'),
]

/** Finds "Québec" by "quebec". */
function wordsIndex(): ServerRule {
  const words = ['name', 'abbreviation', 'text', 'description'].flatMap((name) => [
    `n.${name}En`,
    `n.${name}Fr`,
  ])
  return {
    name: 'map_words',
    statement:
      `CREATE FULLTEXT INDEX map_words IF NOT EXISTS FOR (n:${Object.keys(nodeTypes).join('|')}) ` +
      `ON EACH [${words.join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  }
}

function unique(name: string, pattern: string, properties: string): ServerRule {
  return {
    name,
    statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE ${properties} IS UNIQUE`,
  }
}

function index(name: string, pattern: string, property: string): ServerRule {
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${property})` }
}

function serverNames(name: string, properties: Readonly<Record<string, Property>>): string[] {
  return properties[name]?.kind === 'bilingual' ? [`${name}En`, `${name}Fr`] : [name]
}

function nameOf(type: string, property: string): string {
  const words = `${type}_${property}`.replace(/([a-z])([A-Z])/g, '$1_$2')
  return words.toLowerCase()
}
