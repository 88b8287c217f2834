import { describe, expect, it } from 'vitest'
import { drawnMap } from '../../../../shared/exchange/graph/drawn-map.ts'
import { toGexf } from '../../../../shared/exchange/graph/to-gexf.ts'
import { toGraphml } from '../../../../shared/exchange/graph/to-graphml.ts'
import { readCyjs } from '../../../../shared/import/cyjs/read-cyjs.ts'
import { readCypher } from '../../../../shared/import/cypher/read-cypher.ts'
import { readGexf } from '../../../../shared/import/gexf/read-gexf.ts'
import { readGraphml } from '../../../../shared/import/graphml/read-graphml.ts'
import { readMapJson } from '../../../../shared/import/map-json/read-map-json.ts'
import { makeMap, record } from '../../../helpers/make-map.ts'
import { codesOf, statedIn } from '../../../helpers/stated-map.ts'

const graphml = (text: string) => statedIn(readGraphml({ file: 'x.graphml', chunks: [text] }))
const cypher = (text: string) => statedIn(readCypher({ file: 'x.cypher', chunks: [text] }))
const name = (stated: Awaited<ReturnType<typeof graphml>>) =>
  JSON.stringify(stated.nodes[0]?.properties['name'])

describe('files made to break readers', () => {
  it('reads no file and no address that an entity names', async () => {
    const stated = await graphml(
      `<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1:1/p">]>
       <graphml><graph><node id="a"><data key="name">&x;</data></node></graph></graphml>`,
    )
    expect(name(stated)).toBe('{"en":"&x;"}')
  })

  it('expands no entity of a file, however often it is nested', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    )
    const stated = await graphml(
      `<!DOCTYPE g [<!ENTITY l0 "lol">${laughs}]><graphml><graph><node id="a"><data key="name">&l9;</data></node></graph></graphml>`,
    )
    expect(name(stated)).toBe('{"en":"&l9;"}')
  })

  it('ends where elements lie too deep in one another', async () => {
    const deep = '<graph><node id="a">'.repeat(100_000)
    expect(codesOf((await graphml(`<graphml>${deep}`)).rejected)).toEqual(['depth 500'])
  })

  it('says where a torn file ends, and keeps what stood before', async () => {
    const stated = await graphml('<graphml>\n<graph>\n<node id="a"/>\n<node id="b"')
    expect(stated.nodes.map(({ key }) => key)).toEqual(['graph:x#a'])
    expect(stated.rejected).toMatchObject([{ code: 'import-graph:rejected.xml', place: { row: 4 } }])
  })

  it.each(['', 'PK\u0003\u0004', '<html><p>no graph', '\u0000\u0000'])(
    'takes no graph out of %j',
    async (text) => {
      const all = [await graphml(text), await statedIn(readGexf({ file: 'x.gexf', chunks: [text] }))]
      for (const { nodes, relationships } of all) expect([nodes, relationships]).toEqual([[], []])
    },
  )

  it('names of every object are names like others', async () => {
    const value = JSON.parse(
      '{"elements":{"nodes":[{"data":{"id":"__proto__","name":"P","constructor":{"name":"x"},"toString":"y"}},{"data":{"id":"constructor","hasOwnProperty":1,"type":"__proto__"}}],"edges":[{"data":{"source":"__proto__","target":"constructor","type":"toString"}}]}}',
    ) as unknown
    const stated = await statedIn(readCyjs({ file: 'x.cyjs', value }))
    expect(stated.nodes.map(({ type }) => type)).toEqual(['Organization', 'Organization'])
    expect(stated.relationships).toMatchObject([{ type: 'RELATED_TO', properties: { label: 'toString' } }])
    expect(({} as Record<string, unknown>)['name']).toBeUndefined()
  })

  it('groups within one another in a circle are two relationships, and no loop', async () => {
    const value = [{ data: { id: 'a', parent: 'b' } }, { data: { id: 'b', parent: 'a' } }]
    expect((await statedIn(readCyjs({ file: 'x.cyjs', value }))).relationships).toHaveLength(2)
  })

  it.each([null, 7, 'text', [], {}, { nodes: {} }, { elements: 3 }, { format: 'fourfold-map', nodes: 'x' }])(
    'takes nothing out of JSON that is no graph: %j',
    async (value) => {
      for (const reading of [readCyjs({ file: 'x', value }), readMapJson({ file: 'x', value })])
        expect((await statedIn(reading)).nodes).toEqual([])
    },
  )

  it('a script: values in values, rows upon rows, what would run', async () => {
    const deep = `CREATE (:Organization {name: ${'['.repeat(10_000)}});`
    expect(codesOf((await cypher(deep)).rejected)).toEqual(['notData ['])
    const rows = Array.from({ length: 4 }, (_, i) => `UNWIND [${'1,'.repeat(99)}1] AS x${i}`).join(' ')
    expect(codesOf((await cypher(`${rows} CREATE (:Organization {name: 'x'})`)).rejected)).toEqual([
      'notData 100000 …',
    ])
    expect(
      codesOf((await cypher('CREATE (:Organization {name: $name, x: 1 + 1}); /* never closed')).rejected),
    ).toHaveLength(1)
    expect((await cypher("CREATE (:Organization {name: 'x', `__proto__`: 'y'})")).nodes).toHaveLength(1)
  })
})

describe('what is written', () => {
  const view = makeMap(
    record('Organization', 'org-x', {
      name: { en: '</data><script>alert("&")</script>]]>\u0000\u0007' },
    }),
  )

  it('holds no sign of a name as a sign of the format', () => {
    for (const text of [toGraphml(drawnMap(view, 'en')), toGexf(drawnMap(view, 'en'))]) {
      expect(text).not.toContain('<script')
      expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    }
  })
})
