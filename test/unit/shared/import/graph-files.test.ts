import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { joins } from '../../../../graph-schema/define-relationship-type.ts'
import { nodeType, relationshipTypes } from '../../../../graph-schema/registry.ts'
import { readCyjs } from '../../../../shared/import/cyjs/read-cyjs.ts'
import { readCypher } from '../../../../shared/import/cypher/read-cypher.ts'
import { readGexf } from '../../../../shared/import/gexf/read-gexf.ts'
import { readGraphml } from '../../../../shared/import/graphml/read-graphml.ts'
import { readMapJson } from '../../../../shared/import/map-json/read-map-json.ts'
import type { Reading } from '../../../../shared/import/statement.ts'
import { codesOf, statedIn, type Stated } from '../../../helpers/stated-map.ts'

const folder = new URL('../../../fixtures/import/graphs/', import.meta.url)

function reading(file: string, text: string): Reading {
  const ending = file.split('.').at(-1)
  // in small pieces: what stands across two of them is one thing
  const chunks = Array.from({ length: Math.ceil(text.length / 61) }, (_, i) =>
    text.slice(i * 61, i * 61 + 61),
  )
  if (ending === 'graphml') return readGraphml({ file, chunks })
  if (ending === 'gexf') return readGexf({ file, chunks })
  if (ending === 'cypher') return readCypher({ file, chunks })
  const value = JSON.parse(text) as unknown
  return file === 'node-link.json' || file === 'map.json'
    ? readMapJson({ file, value })
    : readCyjs({ file, value })
}

/** Reads a fixture; every stated node passes its schema, every relationship joins what it may. */
async function read(file: string): Promise<Stated> {
  const stated = await statedIn(reading(file, readFileSync(new URL(file, folder), 'utf8')))
  expectSound(stated)
  return stated
}

function expectSound({ nodes, relationships }: Stated): void {
  const types = new Map(nodes.map(({ key, type }) => [key, type]))
  for (const { type, properties } of nodes) nodeType(type)!.schema.parse(properties)
  for (const { type, from, to, properties } of relationships) {
    relationshipTypes[type].schema.parse(properties)
    const [source, target] = ['key' in from ? types.get(from.key) : '', 'key' in to ? types.get(to.key) : '']
    expect(joins(relationshipTypes[type], source!, target!)).toBe(true)
  }
}

const named = ({ nodes }: Stated) =>
  nodes.map(({ type, properties }) => {
    const name = properties['name'] as { en?: string; fr?: string }
    return `${type} ${name.en ?? name.fr ?? ''}`
  })
const joined = ({ nodes, relationships }: Stated) => {
  const names = new Map(
    nodes.map(({ key, properties }) => [key, Object.values(properties['name'] as object)[0]]),
  )
  const at = (end: (typeof relationships)[number]['from']) => ('key' in end ? String(names.get(end.key)) : '')
  return relationships.map(({ type, from, to, properties }) =>
    [
      at(from),
      properties['label'] === undefined ? type : `${type} (${properties['label'] as string})`,
      at(to),
    ].join(' > '),
  )
}

describe('GraphML', () => {
  it('of Gephi: edges before nodes, one key id for both, CDATA, defaults, missing ends, loops, parallel edges', async () => {
    const stated = await read('gephi.graphml')
    expect(named(stated)).toEqual([
      'Organization Maison Soleil',
      'Service Help line <24 h> & chat',
      'Organization plain',
    ])
    expect(stated.nodes[0]).toMatchObject({ properties: { kind: 'ngo' }, position: { x: 10.5, y: -20 } })
    expect(joined(stated)).toEqual([
      'Help line <24 h> & chat > RELATED_TO > plain',
      'plain > RELATED_TO (talks with) > Help line <24 h> & chat',
      'Help line <24 h> & chat > RELATED_TO (LEADS) > Maison Soleil',
      'Maison Soleil > DELIVERS > Help line <24 h> & chat',
    ])
    expect(stated.relationships.at(-1)?.properties).toEqual({ note: { en: 'since the spring' } })
    expect(stated.rejected.map(({ code, place }) => [code, place.row])).toEqual([
      ['import-graph:rejected.selfLoop', 18],
      ['import-graph:rejected.endMissing', 19],
    ])
    expect(codesOf(stated.noticed)).toEqual(
      expect.arrayContaining([
        'nodeWithoutType 1',
        'edgeWithoutType 1',
        'edgeOfOtherType talks with 2',
        'parallel RELATED_TO 1',
        'endsForbidden LEADS Service Organization 1',
        'attributeLeftOut weight 1',
        'namedById 1',
      ]),
    )
  })

  it('of yEd: labels of the drawing, groups within groups, places, ports and hyperedges', async () => {
    const stated = await read('yed.graphml')
    expect(named(stated)).toEqual(['Organization Covenant House', 'Organization Ontario', 'Organization n1'])
    expect(stated.nodes[0]).toMatchObject({
      properties: { description: { en: 'Runs shelters.' } },
      position: { x: 40, y: 35 },
    })
    expect(joined(stated)).toEqual([
      'Covenant House > RELATED_TO (funds) > n1',
      'Covenant House > RELATED_TO (group) > Ontario',
    ])
    expect(codesOf(stated.rejected)).toEqual(['hyperedge 3'])
    expect(codesOf(stated.noticed)).toContain('port 1')
  })

  it('of NetworkX and igraph: keys within the graph, `v_` names, types in either language', async () => {
    const stated = await read('networkx.graphml')
    expect(named(stated)).toEqual(['Allocation Money for shelters', 'Program Programme d’aide aux victimes'])
    expect(stated.nodes[0]?.properties).toMatchObject({ amount: 1_500_000, currency: 'CAD' })
    expect(stated.nodes[1]?.properties['name']).toEqual({ fr: 'Programme d’aide aux victimes' })
    expect(stated.relationships.map(({ type }) => type)).toEqual(['PAYS_TO', 'PAYS_FROM'])
  })
})

describe('GEXF', () => {
  it('1.3 of Gephi: values by title, lists, defaults, nodes within nodes, places, times left out', async () => {
    const stated = await read('gephi.gexf')
    expect(named(stated)).toEqual(['Organization GRC', 'Organization Inner', 'Strategy Plan'])
    expect(stated.nodes[0]).toMatchObject({
      properties: { aliases: ['RCMP', 'Mounties'], website: 'https://rcmp.ca' },
      position: { x: -12.5, y: -40 },
    })
    expect(joined(stated)).toEqual([
      'GRC > LEADS > Plan',
      'Inner > RELATED_TO (membre de) > Plan',
      'Inner > RELATED_TO (group) > Plan',
    ])
    expect(codesOf(stated.noticed)).toContain('times 2')
  })

  it('1.2draft: nodes by their parent', async () => {
    const stated = await read('draft.gexf')
    expect(joined(stated)).toEqual(['Alpha > RELATED_TO > Beta', 'Beta > RELATED_TO (group) > Alpha'])
  })
})

describe('Cytoscape and Kumu', () => {
  it('Cytoscape Desktop: types, lists, compound nodes, interactions', async () => {
    const stated = await read('cytoscape.cyjs')
    expect(named(stated)).toEqual(['Service Line', 'Organization House', 'Organization Region'])
    expect(stated.nodes[0]).toMatchObject({
      properties: { languages: ['en', 'fr'] },
      position: { x: 120.5, y: -8 },
    })
    expect(joined(stated)).toEqual([
      'House > DELIVERS > Line',
      'Line > RELATED_TO (pp) > House',
      'Region > RELATED_TO (group) > House',
    ])
  })

  it('a list of cytoscape.js: edges before nodes, keys of every object, entries that are none', async () => {
    const stated = await read('elements.json')
    expect(named(stated)).toEqual(['Organization X', 'Organization Y'])
    expect(stated.relationships).toHaveLength(1)
    expect(codesOf(stated.rejected)).toEqual(['noEnds', 'noElement'])
    expect(codesOf(stated.noticed)).toEqual(expect.arrayContaining(['attributeLeftOut __proto__ 1']))
  })

  it('a project of Kumu: elements by id or label', async () => {
    const stated = await read('kumu.json')
    expect(named(stated)).toEqual(['Organization RCMP', 'Strategy National strategy'])
    expect(stated.nodes[0]?.properties).toMatchObject({
      kind: 'police',
      description: { en: 'Federal police' },
    })
    expect(joined(stated)).toEqual(['RCMP > CONTRIBUTES_TO > National strategy'])
    expect(codesOf(stated.rejected)).toEqual(['endMissing Somebody else'])
  })
})

describe('JSON', () => {
  it('nodes and links of NetworkX', async () => {
    const stated = await read('node-link.json')
    expect(stated.nodes[0]?.properties).toEqual({ name: { en: 'Line', fr: 'Ligne' } })
    expect(joined(stated)).toEqual(['Line > RELATED_TO > 2'])
  })

  it('a map of Fourfold: what this version does not know is rejected or noticed where it stands', async () => {
    const node = (id: string, more: object = {}) => ({
      id,
      type: 'Organization',
      properties: { name: { en: id } },
      ...more,
    })
    const value = {
      format: 'fourfold-map',
      version: 2,
      nodes: [
        node('org-a'),
        node('org-a'),
        node('No id'),
        node('org-b', { type: 'Committee' }),
        node('org-c', { properties: { name: { en: 'C' }, future: 1, website: 7 } }),
        node('org-d', { properties: { website: 'x' } }),
        null,
      ],
      relationships: [
        { id: 'rel-a', type: 'MEMBER_OF', from: 'org-a', to: 'org-c', properties: {} },
        { id: 'rel-b', type: 'ADVANCES', from: 'org-a', to: 'org-c', properties: {} },
        { id: 'rel-c', type: 'MEMBER_OF', from: 'org-a', to: '__proto__', properties: {} },
      ],
    }
    const stated = await statedIn(readMapJson({ file: 'map.json', value }))
    expect(stated.nodes.map(({ id }) => id)).toEqual(['org-a', 'org-c'])
    expect(stated.relationships.map(({ id }) => id)).toEqual(['rel-a'])
    expect(
      stated.rejected.map(({ code, place }) => `${code.split('.')[1] ?? ''} ${place.field ?? ''}`),
    ).toEqual([
      'sameId nodes/2',
      'badId nodes/3',
      'typeUnknown nodes/4',
      'noName nodes/6',
      'noElement nodes/7',
      'endsForbidden relationships/2',
      'endMissing relationships/3',
    ])
    expect(codesOf(stated.noticed)).toEqual([
      'newer 2 1',
      'attributeLeftOut future 1',
      'valueLeftOut website Organization 1',
    ])
  })
})

describe('Cypher', () => {
  it('CREATE, MERGE and MATCH of data; what is none is rejected with its line, never run', async () => {
    const stated = await read('movies.cypher')
    expect(named(stated)).toEqual([
      'Organization Covenant; House',
      "Service Victims' line",
      'Strategy Plan’s été'.replace('’', "'"),
      'Organization Second',
      'Organization Body',
    ])
    expect(stated.nodes[0]?.properties).toMatchObject({ kind: 'ngo', website: 'https://right.example' })
    expect(stated.nodes[1]?.properties).toMatchObject({ languages: ['en', 'fr'] })
    expect(joined(stated)).toEqual([
      "Covenant; House > DELIVERS > Victims' line",
      "Covenant; House > LEADS > Plan's été",
      "Victims' line > RELATED_TO (KNOWS) > Plan's été",
      "Covenant; House > CONTRIBUTES_TO > Plan's été",
      'Second > MEMBER_OF > Body',
    ])
    expect(stated.rejected.map(({ params, place }) => [params['what'], place.row])).toEqual([
      ['DETACH', 20],
      ['LOAD', 21],
      ['CALL', 22],
      ['randomUUID', 23],
      ['MATCH {"name":"Nobody"}', 24],
      ["'", 25],
    ])
    expect(codesOf(stated.noticed)).toEqual(
      expect.arrayContaining(['schema 2', 'query 1', 'attributeLeftOut founded 1']),
    )
  })

  it('an export of APOC: batches, its own marks dropped, parameters of the shell, ids of a hub', async () => {
    const stated = await read('apoc.cypher')
    // one row of a batch names a node that is not there; the other comes in
    expect(codesOf(stated.rejected)).toEqual(['notData MATCH {"UNIQUE IMPORT ID":99}'])
    expect(named(stated)).toEqual([
      'Organization House',
      'Organization Other',
      'Service Line',
      'Organization By parameter',
    ])
    expect(stated.nodes[0]).toMatchObject({
      id: 'on-house',
      key: 'fourfold:on-house',
      properties: {
        name: { en: 'House', fr: 'Maison' },
        active: { start: '2010-01-01', end: null, ongoing: false, precision: { start: 'year' } },
      },
    })
    expect(stated.relationships).toMatchObject([{ id: 'rel-1', type: 'DELIVERS' }])
  })
})

/** Beside the project, or beside the folder of its worktrees. */
const samples = ['../../../../../shared/samples/', '../../../../../../shared/samples/']
  .map((path) => new URL(path, import.meta.url))
  .find((place) => existsSync(place))
describe.skipIf(samples === undefined)('real files (skipped where ../shared/samples is not)', () => {
  it('the English Premier League of TinkerPop: 33 nodes, 423 edges', async () => {
    const text = readFileSync(new URL('graphml/tinkerpop_epl-2013-2014.graphml', samples), 'utf8')
    const stated = await statedIn(reading('epl.graphml', text))
    expectSound(stated)
    expect([stated.nodes.length, stated.relationships.length, stated.rejected.length]).toEqual([33, 423, 0])
    expect(codesOf(stated.noticed)).toContain('nodeOfOtherType Team 20')
  })

  it('a network of Cytoscape Desktop: 153 nodes, 273 edges', async () => {
    const text = readFileSync(new URL('cyjs/cytoscape_skaters_network.cyjs', samples), 'utf8')
    const stated = await statedIn(reading('skaters.cyjs', text))
    expectSound(stated)
    expect([stated.nodes.length, stated.relationships.length, stated.rejected.length]).toEqual([153, 273, 0])
  })
})
