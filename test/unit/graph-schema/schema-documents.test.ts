import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { cypherConstraints } from '../../../graph-schema/constraints.ts'
import { jsonSchema } from '../../../graph-schema/json-schema.ts'
import { nodeTypeNames, nodeTypes, relationshipTypeNames } from '../../../graph-schema/registry.ts'
import { schemaPage } from '../../../graph-schema/schema-page.ts'

const root = new URL('../../../', import.meta.url).pathname

describe('what is made of the schema', () => {
  it('the page of the schema is the one in the repository', async () => {
    await expect(schemaPage()).toMatchFileSnapshot(`${root}graph-schema/SCHEMA.md`)
  })

  it('the JSON Schema is the one in the repository', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 1)}\n`).toMatchFileSnapshot(
      `${root}graph-schema/schema.json`,
    )
  })

  it('the JSON Schema is one that zod reads back, with every type and closed list', () => {
    const schema = jsonSchema() as {
      $defs: Record<
        string,
        { properties: { properties: { properties: Record<string, { enum?: string[] }> } } }
      >
    }
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining([...nodeTypeNames, ...relationshipTypeNames]),
    )
    const kind = schema.$defs['Organization']!.properties.properties.properties['kind']!
    expect(kind.enum).toEqual(nodeTypes.Organization.properties.kind.choices!.map((one) => one.id))
    const map = z.fromJSONSchema(jsonSchema())
    const node = { id: 'org-a', type: 'Organization', properties: { name: { en: 'A' }, kind: 'ngo' } }
    const file = (one: object) => ({ format: 'fourfold-map', version: 1, nodes: [one], relationships: [] })
    expect(map.safeParse(file(node)).success).toBe(true)
    expect(map.safeParse(file({ ...node, properties: { kind: 'club' } })).success).toBe(false)
    expect(map.safeParse(file({ ...node, type: 'Nothing' })).success).toBe(false)
  })

  it('Neo4j gets a unique id for every type, and nothing that Community refuses', () => {
    const statements = cypherConstraints()
    for (const type of nodeTypeNames)
      expect(statements.some((one) => one.includes(`(n:${type}) REQUIRE n.id IS UNIQUE`))).toBe(true)
    for (const type of relationshipTypeNames)
      expect(statements.some((one) => one.includes(`[r:${type}]-() REQUIRE r.id IS UNIQUE`))).toBe(true)
    expect(statements.filter((one) => one.includes('IS NOT NULL') || one.includes('NODE KEY'))).toEqual([])
    expect(new Set(statements.map((one) => one.split(' ')[2])).size).toBe(statements.length) // names are unique
    expect(statements.every((one) => one.includes(' IF NOT EXISTS '))).toBe(true)
  })
})
