import type { Property } from './property.ts'
import { nodeTypes, relationshipTypeNames } from './registry.ts'

/**
 * What a Neo4j server is told of the schema, as Cypher: ids unique per type, and indexes where the schema asks for
 * them. Safe to run again. Presence is guarded by zod: Neo4j Community refuses existence constraints.
 *
 * Names of properties are those of the server, where a bilingual one is two (`nameEn`, `nameFr`).
 */
export function cypherConstraints(): readonly string[] {
  const nodes = Object.values(nodeTypes).flatMap(({ type, indexed, properties }) => [
    `CREATE CONSTRAINT ${nameOf(type, 'id')} IF NOT EXISTS FOR (n:${type}) REQUIRE n.id IS UNIQUE`,
    ...indexed.flatMap((property) =>
      serverNames(property, properties as Readonly<Record<string, Property>>).map(
        (name) => `CREATE INDEX ${nameOf(type, name)} IF NOT EXISTS FOR (n:${type}) ON (n.${name})`,
      ),
    ),
  ])
  const relationships = relationshipTypeNames.map(
    (type) =>
      `CREATE CONSTRAINT ${nameOf(type, 'id')} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  )
  return [...nodes, ...relationships, wordsIndex()]
}

/** Full-text search over both languages that finds "Québec" by "quebec". */
function wordsIndex(): string {
  const words = ['name', 'abbreviation', 'text', 'description'].flatMap((name) => [
    `n.${name}En`,
    `n.${name}Fr`,
  ])
  return (
    `CREATE FULLTEXT INDEX map_words IF NOT EXISTS FOR (n:${Object.keys(nodeTypes).join('|')}) ` +
    `ON EACH [${words.join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`
  )
}

function serverNames(name: string, properties: Readonly<Record<string, Property>>): string[] {
  return properties[name]?.kind === 'bilingual' ? [`${name}En`, `${name}Fr`] : [name]
}

function nameOf(type: string, property: string): string {
  const words = `${type}_${property}`.replace(/([a-z])([A-Z])/g, '$1_$2')
  return words.toLowerCase()
}
