import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectHub, type HubConnection } from '../../main/hub/connection.ts'
import { consoleLimits, runConsole, type ConsoleLimits } from '../../main/hub/console.ts'
import { whyNotPlan } from '../../main/hub/console-guard.ts'
import { valueReader } from '../../main/hub/console-values.ts'
import { catalogues } from '../../shared/language/catalogues.ts'
import { ConsoleResult, type ConsoleValue } from '../../shared/view/shapes/console.ts'
import { createSchema } from '../helpers/graph-on-server.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { valueOf } from '../helpers/map-folder.ts'

const large = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 999999937 = 5 RETURN count(*) AS n'
const file = "LOAD CSV FROM 'file:///etc/passwd' AS row"

describeOnHub('the console', (hub) => {
  let connection: HubConnection
  beforeAll(async () => {
    await createSchema(hub)
    await hub.rows(`
      CREATE (a:Organization {id: 'org-a', nameEn: 'A', active: true}), (b:Organization {id: 'org-b', nameFr: 'Bé'}),
             (p:Program {id: 'program-p', nameEn: 'P', verifiedOn: date('2026-01-02')}),
             (a)-[:LEADS {id: 'leads'}]->(p), (b)-[:DELIVERS {id: 'delivers'}]->(p),
             (:FourfoldTransaction {id: 't1', body: '{}'})`)
    connection = valueOf(await connectHub({ ...hub.access, address: hub.access.uri }))
  })
  afterAll(() => connection.close())

  type Options = { parameters?: Record<string, never>; limits?: Partial<ConsoleLimits>; signal?: AbortSignal }
  const run = (text: string, { parameters = {}, limits, signal }: Options = {}) =>
    runConsole(connection, { text, parameters }, { limits: { ...consoleLimits, ...limits }, signal })
  /** What a query gave, as it crosses to the window. */
  const given = async (text: string, options?: Options) =>
    ConsoleResult.parse(JSON.parse(JSON.stringify(valueOf(await run(text, options)))))
  const refusal = async (text: string, options?: Options) => {
    const outcome = await run(text, options)
    if (outcome.ok) throw new Error(`it ran: ${text}`)
    for (const { errors } of [catalogues.en, catalogues.fr])
      expect(Object.keys(errors)).toContain(outcome.refusal.code)
    return outcome.refusal
  }
  /** All that a server holds: what a query must not have changed. */
  const everything = async () =>
    JSON.stringify([
      await hub.rows(
        'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
      ),
      await hub.rows('MATCH (a)-[r]->(b) RETURN type(r), properties(r), a.id, b.id ORDER BY elementId(r)'),
      await hub.rows('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
      await hub.rows('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
      await hub.rows('SHOW USERS YIELD user RETURN user ORDER BY user'),
      await hub.rows('CALL db.labels() YIELD label RETURN label ORDER BY label'),
    ])

  describe('[HC1] reads only', () => {
    let before = ''
    beforeAll(async () => {
      before = await everything()
    })
    afterAll(async () => {
      expect(await everything()).toBe(before)
    })

    it.each([
      ['CREATE (n:X {a: 1})', 'console-writes'],
      ["MERGE (n:Organization {id: 'org-c'}) RETURN n", 'console-writes'],
      ['MATCH (n) SET n.x = 1', 'console-writes'],
      ['MATCH (n) SET n:Y', 'console-writes'],
      ['MATCH (n) REMOVE n.nameEn', 'console-writes'],
      ['MATCH (n) DETACH DELETE n', 'console-writes'],
      ['MATCH ()-[r]->() DELETE r', 'console-writes'],
      ['FOREACH (x IN [1, 2] | CREATE (:X))', 'console-writes'],
      ['CALL () { CREATE (:X) } RETURN 1', 'console-writes'],
      ['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS', 'console-transactions'],
      ['UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN y', 'console-transactions'],
      ['UNWIND [1] AS x CALL (x) { CREATE (:X) } IN 2 CONCURRENT TRANSACTIONS', 'console-transactions'],
      ['CREATE INDEX i FOR (n:X) ON (n.a)', 'console-administration'],
      ['CREATE CONSTRAINT c FOR (n:X) REQUIRE n.a IS UNIQUE', 'console-administration'],
      ['DROP INDEX map_words', 'console-administration'],
      ["CREATE USER eve SET PASSWORD 'abcdefgh'", 'console-administration'],
      ["ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", 'console-administration'],
      ['SHOW USERS', 'console-administration'],
      ['SHOW DATABASES', 'console-administration'],
      ['SHOW SETTINGS', 'console-administration'],
      ['SHOW TRANSACTIONS', 'console-administration'],
      ["TERMINATE TRANSACTION 'neo4j-transaction-1'", 'console-administration'],
      ['CREATE DATABASE other', 'console-statement'],
      ['USE other MATCH (n) RETURN n', 'hub-database-unknown'],
      ['USE system MATCH (n) RETURN n', 'console-statement'],
      ['RETURN 1; MATCH (n) DETACH DELETE n', 'console-statement'],
    ])('%s is refused: %s', async (text, code) => {
      expect((await refusal(text)).code).toBe(code)
    })

    it.each([
      `${file} RETURN row`,
      `load /* a */ csv with headers from 'http://127.0.0.1:1/x' as row return row`,
      `LOAD // LOAD\r CSV FROM 'file:///etc/passwd' AS row RETURN row`,
      `LOAD\u001cCSV FROM 'file:///etc/passwd' AS row RETURN row`,
      `CALL () { ${file} RETURN row } RETURN row`,
      `MATCH (n) WHERE EXISTS { ${file} RETURN row } RETURN n`,
      // no step of the plan shows these, and they run
      `RETURN [x IN [1] | COLLECT { ${file} RETURN row }] AS l`,
      `RETURN reduce(a = [], x IN [1] | a + COLLECT { ${file} RETURN row }) AS l`,
      `RETURN CASE WHEN true THEN COUNT { ${file} RETURN row } END AS n`,
    ])('%s is refused, and no file is read', async (text) => {
      expect((await refusal(text)).code).toBe('console-load')
    })

    it.each([
      ['CALL dbms.components()', 'dbms.components'],
      ['CALL dbms.listConfig() YIELD name RETURN name', 'dbms.listConfig'],
      ["CALL apoc.load.json('file:///etc/passwd')", 'apoc.load.json'],
      ["CALL db.createLabel('X')", 'db.createLabel'],
      ['CALL db.clearQueryCaches', 'db.clearQueryCaches'],
      ['OPTIONAL CALL `dbms` . `components` ( )', 'dbms.components'],
      ['RETURN COLLECT { CALL dbms.listConfig() YIELD name RETURN name } AS l', 'dbms.listConfig'],
      ['RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }]', 'dbms.listConfig'],
    ])('%s is refused, as not in the list', async (text, name) => {
      expect(await refusal(text)).toMatchObject({ code: 'console-procedure', params: { name } })
    })

    it('the plan alone finds procedures and files, whatever the words are', async () => {
      const codeOf = async (text: string) => {
        const { queryType: type, plan } = await connection.readOnce(
          async (tx) => (await tx.run(`EXPLAIN ${text}`)).summary,
          { milliseconds: 10_000 },
        )
        return whyNotPlan({ type, plan }, 'neo4j')?.refusal.code
      }
      expect(await codeOf(`${file} RETURN row`)).toBe('console-load')
      expect(await codeOf(`RETURN [x IN [1] | COLLECT { ${file} RETURN row }]`)).toBe('console-load')
      expect(await codeOf('CALL dbms.components()')).toBe('console-procedure')
      expect(await codeOf('RETURN [x IN [1] | COLLECT { CALL dbms.info() YIELD name RETURN name }]')).toBe(
        'console-procedure',
      )
      expect(await codeOf('MATCH (n) RETURN n')).toBeUndefined()
    })

    it.each([
      ['C\\u0041LL dbms.components()', 'console-escape'],
      ["RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {})", 'console-function'],
      ['PROFILE MATCH (n) RETURN n', 'console-plan'],
      ['/* x */ explain MATCH (n) RETURN n', 'console-plan'],
      ['', 'console-empty'],
      [' // only a comment', 'console-empty'],
    ])('%s is refused: %s', async (text, code) => {
      expect((await refusal(text)).code).toBe(code)
    })

    it('the server itself refuses to write in the transaction of a query, and nothing of it is committed', async () => {
      for (const text of ['CREATE (:X)', 'MERGE (:X)', 'MATCH (n) SET n.x = 1', 'MATCH (n) DETACH DELETE n'])
        await expect(
          connection.readOnce((tx) => tx.run(text), { milliseconds: 10_000 }),
        ).rejects.toMatchObject({
          code: 'Neo.ClientError.Statement.AccessMode',
        })
    })

    it('what only looks like any of these runs', async () => {
      const { columns, rows } = await given(
        "MATCH (call:Organization {id: 'org-a'}) WHERE call.id CONTAINS 'org' // CALL dbms.components()\n" +
          "RETURN call.nameEn AS `LOAD CSV`, 'LOAD CSV FROM ' + \"CALL dbms.x()\" AS load, 'don\\'t USE' AS use",
      )
      expect(columns).toEqual(['LOAD CSV', 'load', 'use'])
      expect(rows).toEqual([['A', 'LOAD CSV FROM CALL dbms.x()', "don't USE"]])
    })

    it('procedures of the list, what shows the hub, and the hub by its own name run', async () => {
      expect((await given('CALL db.labels()')).rows).toContainEqual(['Program'])
      expect(
        (await given("CALL db.index.fulltext.queryNodes('map_words', 'P') YIELD node RETURN node.id")).rows,
      ).toContainEqual(['program-p'])
      expect((await given('SHOW INDEXES YIELD name')).rows).toContainEqual(['map_words'])
      expect((await given('CALL db.schema.visualization()')).nodes.length).toBeGreaterThan(2)
      expect((await given('USE neo4j MATCH (t:FourfoldTransaction) RETURN t.id')).rows).toEqual([['t1']])
      expect((await given("RETURN date.truncate('year', date('2026-06-01')) AS day")).rows).toEqual([
        [{ kind: 'written', type: 'date', text: '2026-01-01' }],
      ])
    })
  })

  describe('[HC2] limits', () => {
    it('a query that takes too long is ended by the server', async () => {
      const refused = await refusal(large, { limits: { milliseconds: 1000 } })
      expect(refused).toMatchObject({ code: 'console-slow', params: { seconds: 1 } })
      await noneRuns()
    })

    it('one that is stopped ends at once, at the server too', async () => {
      const stop = new AbortController()
      const running = run(large, { signal: stop.signal })
      await pause(700)
      const at = performance.now()
      stop.abort()
      const outcome = await running
      expect(!outcome.ok && outcome.refusal.code).toBe('console-stopped')
      expect(performance.now() - at).toBeLessThan(5000) // alone it takes half a minute
      await noneRuns()
      expect((await refusal('RETURN 1', { signal: stop.signal })).code).toBe('console-stopped')
    })

    /** No query of ours is left at the server, a moment later at most. */
    const noneRuns = () =>
      expect
        .poll(async () =>
          hub.rows(
            "SHOW TRANSACTIONS YIELD currentQuery AS q WHERE q CONTAINS '999999937' AND NOT q CONTAINS 'SHOW' RETURN q",
          ),
        )
        .toEqual([])

    it('no more than so many rows are taken, and that there are more is said', async () => {
      const limits = { rows: 10 }
      const ten = await given('UNWIND range(1, 10) AS x RETURN x', { limits })
      expect([ten.rows.length, ten.more]).toEqual([10, null])
      const eleven = await given('UNWIND range(1, 11) AS x RETURN x', { limits })
      expect([eleven.rows.length, eleven.more]).toEqual([10, 'rows'])
      const at = performance.now()
      expect((await given('UNWIND range(1, 100000000) AS x RETURN x')).rows.length).toBe(1000)
      expect(performance.now() - at).toBeLessThan(5000)
    })

    it('rows that are too large are not taken, a text that is very long is cut', async () => {
      const text = "reduce(s = '', i IN range(1, 500) | s + '0123456789')"
      const some = await given(`UNWIND range(1, 50) AS x RETURN ${text} AS t`, {
        limits: { characters: 20_000 },
      })
      expect([some.rows.length, some.more]).toEqual([3, 'size'])
      const none = await given(`RETURN ${text} AS t`, { limits: { characters: 100 } })
      expect([none.rows.length, none.more, none.columns]).toEqual([0, 'size', ['t']])
      const { rows } = await given("RETURN reduce(s = '', i IN range(1, 3000) | s + '0123456789') AS t")
      expect(rows[0]?.[0]).toMatchObject({ kind: 'cut', length: 30_000 })
    })
  })

  describe('[HC3] values', () => {
    const written = (type: string, text: string) => ({ kind: 'written', type, text })
    it.each<[cypher: string, value: unknown]>([
      ['null', null],
      ['true', true],
      ["'é\\n'", 'é\n'],
      ['42', 42],
      ['-9007199254740991', -9007199254740991],
      ['9007199254740993', written('integer', '9007199254740993')],
      ['2.0', written('float', '2.0')],
      ['0.1', written('float', '0.1')],
      ['1e300', written('float', '1e+300')],
      ['0.0 / 0.0', written('float', 'NaN')],
      ["date('2026-06-01')", written('date', '2026-06-01')],
      ["time('12:00:00+02:00')", written('time', '12:00:00+02:00')],
      ["localtime('12:00')", written('localtime', '12:00:00')],
      ["datetime('2026-06-01T12:00:00Z')", written('datetime', '2026-06-01T12:00:00Z')],
      ["localdatetime('2026-06-01T12:00')", written('localdatetime', '2026-06-01T12:00:00')],
      ["duration('P1Y2M3DT4H')", written('duration', 'P1Y2M3DT4H')],
      ['point({x: 1, y: 2.5})', written('point', 'point({srid: 7203, x: 1.0, y: 2.5})')],
      [
        'point({longitude: -75, latitude: 45, height: 1})',
        written('point', 'point({srid: 4979, x: -75.0, y: 45.0, z: 1.0})'),
      ],
      ["[1, ['a', null], {b: 2}]", [1, ['a', null], { kind: 'map', entries: { b: 2 } }]],
      ["{kind: 'node', id: 'x'}", { kind: 'map', entries: { kind: 'node', id: 'x' } }],
    ])('%s', async (cypher, value) => {
      expect((await given(`RETURN ${cypher} AS v`)).rows).toEqual([[value]])
    })

    it('bytes are shown by their beginning, lists deep in lists to a depth', async () => {
      const bytes = await connection.readOnce(
        async (tx) => {
          const { records } = await tx.run('RETURN $b AS b', { b: new Int8Array([1, -1]) })
          return valueReader(1000).row([...(records[0]?.values() ?? [])])
        },
        { milliseconds: 10_000 },
      )
      expect(bytes).toEqual([written('bytes', '0x01ff')])
      let [deep] = (await given('RETURN reduce(l = [], i IN range(1, 60) | [l]) AS l')).rows[0] ?? []
      let depth = 0
      for (; Array.isArray(deep); depth += 1) deep = (deep as readonly ConsoleValue[])[0]!
      expect([depth, deep]).toEqual([31, written('other', '…')])
    })

    it('parameters of every kind reach the query; whole numbers are integers', async () => {
      const parameters = { n: 1, s: 'x', l: [1, 2.5, { a: null }], 'a b': true } as never
      const { rows } = await given('RETURN range(1, $n) AS a, $s AS s, $l AS l, $`a b` AS b', { parameters })
      expect(rows).toEqual([
        [[1], 'x', [1, written('float', '2.5'), { kind: 'map', entries: { a: null } }], true],
      ])
    })

    it('nodes, relationships and paths are named in the rows and told once, with their properties', async () => {
      const { rows, nodes, relationships } = await given(
        "MATCH path = (o:Organization {id: 'org-a'})-[r:LEADS]->(p) RETURN o, r, path, [p] AS l",
      )
      const [o, p] = ['org-a', 'program-p'].map((id) => nodes.find((one) => one.properties['id'] === id)!)
      const [r] = relationships
      expect(rows).toEqual([
        [
          { kind: 'node', id: o!.id },
          { kind: 'relationship', id: r!.id },
          { kind: 'path', nodes: [o!.id, p!.id], relationships: [r!.id] },
          [{ kind: 'node', id: p!.id }],
        ],
      ])
      expect(o).toMatchObject({
        labels: ['Organization'],
        properties: { nameEn: 'A', active: true },
        isBeside: false,
      })
      expect(p!.properties['verifiedOn']).toEqual(written('date', '2026-01-02'))
      expect(r).toMatchObject({ type: 'LEADS', from: o!.id, to: p!.id, properties: { id: 'leads' } })
    })

    it('a text that is the id of a record is known as one, in lists too', async () => {
      const { records } = await given(
        "RETURN 'org-a' AS a, ['program-p', 'org-none', 1] AS l, 't1' AS t, 'reads' AS word, {k: 'org-b'} AS m",
      )
      expect(records.sort()).toEqual(['org-a', 'program-p'])
    })

    it('the graph of a result has the ends of its relationships, and what joins its nodes', async () => {
      const ends = await given('MATCH ()-[r:LEADS]->() RETURN r')
      expect(ends.nodes.map((one) => [one.properties['id'], one.isBeside]).sort()).toEqual([
        ['org-a', true],
        ['program-p', true],
      ])
      const between = await given('MATCH (n:Organization|Program) RETURN n')
      expect(between.relationships.map((one) => [one.type, one.isBeside]).sort()).toEqual([
        ['DELIVERS', true],
        ['LEADS', true],
      ])
      expect(Object.keys(between.places).sort()).toEqual(between.nodes.map((one) => one.id).sort())
      expect((await given('MATCH (n) RETURN n.id')).nodes).toEqual([])
    })
  })

  describe('[HC4] what a server does not take', () => {
    it('is told in its own words, with the place in the query as it was written', async () => {
      const refused = await refusal('MATCH (n)\nRETURN m')
      expect(refused.code).toBe('console-statement')
      expect(refused.params['reason']).toContain('Variable `m` not defined (line 2, column 8 (offset: 17))')
      expect((await refusal('RETRN 1')).params['reason']).toMatch(
        /Invalid input 'RETRN'[^]*\(line 1, column 1 \(offset: 0\)\)/,
      )
      expect((await refusal('RETURN $missing')).params['reason']).toContain('missing')
      expect((await refusal('UNWIND [1, 0] AS x RETURN 1 / x')).params['reason']).toContain('/ by zero')
      expect((await refusal("RETURN date('x')")).code).toBe('console-statement')
      expect((await refusal('RETURN nosuch(1)')).params['reason']).toContain("Unknown function 'nosuch'")
    })

    it('a query goes on working after any of these', async () => {
      expect((await given('RETURN 1 AS one')).rows).toEqual([[1]])
    })
  })
})
