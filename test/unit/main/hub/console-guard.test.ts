import { describe, expect, it } from 'vitest'
import { whyNotPlan, whyNotText } from '../../../../main/hub/console-guard.ts'
import { queryPack } from '../../../../main/hub/query-pack.ts'

const file = "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"

describe('[HC1] the words of a query', () => {
  it.each([
    [file, 'console-load'],
    [`RETURN [x IN [1] | COLLECT { load\n// '\ncsv FROM $a AS row RETURN row }]`, 'console-load'],
    ['MATCH (n) CALL dbms.components() YIELD name RETURN name', 'console-procedure'],
    ['call `dbms`./* */components', 'console-procedure'],
    ['RETURN apoc.text.join([], 1)', 'console-function'],
    ['MATCH (n) WHERE apoc . any . thing ( n ) RETURN n', 'console-function'],
    ['RETURN "\\u0041"', 'console-escape'],
    ['profile RETURN 1', 'console-plan'],
    ['  ', 'console-empty'],
  ])('%s: %s', (text, code) => {
    expect(whyNotText(text)?.refusal.code).toBe(code)
  })

  it.each([
    'RETURN \'LOAD CSV\', "CALL dbms.x()" // LOAD CSV\n',
    'MATCH (call:Call)-[:ABOUT]->(load) RETURN call.name, load ORDER BY call.name',
    'RETURN date.truncate("year", date()) AS a, point.distance($p, $q) AS b, duration.between($p, $q).days AS c',
    'CALL db.labels() YIELD label RETURN label',
    'CALL (x) { RETURN 1 AS one } RETURN one',
    ...Object.values(queryPack),
  ])('%s: nothing is wrong', (text) => {
    expect(whyNotText(text)).toBeUndefined()
  })
})

describe('[HC1] the plan of a query', () => {
  const step = (operatorType: string, Details = '', children: object[] = []) =>
    ({ operatorType, arguments: { Details }, children }) as never
  const codeOf = (type: string, plan: never) => whyNotPlan({ type, plan }, 'neo4j')?.refusal.code

  it('is refused by any of its steps, and by its kind', () => {
    const reads = step('AllNodesScan@neo4j', 'n')
    expect(codeOf('r', step('ProduceResults@neo4j', 'n', [reads]))).toBeUndefined()
    expect(codeOf('rw', step('ProduceResults@neo4j', 'n', [reads]))).toBe('console-writes')
    expect(codeOf('s', step('CreateIndex@neo4j'))).toBe('console-administration')
    for (const [plan, code] of [
      [step('LoadCSV@neo4j', 'row'), 'console-load'],
      [
        step('Projection@neo4j', '[x IN a | COLLECT { LOAD CSV FROM "f" AS row RETURN row }] AS l'),
        'console-load',
      ],
      [
        step('Projection@neo4j', 'COUNT { ResolvedCall(db.labels() :: a) ResolvedCall(dbms.x() :: b) }'),
        'console-procedure',
      ],
      [step('ProcedureCall@neo4j', 'apoc.load.json($a) :: (value :: MAP)'), 'console-procedure'],
      [step('TerminateTransactions@neo4j'), 'console-administration'],
      [step('ShowSettings@neo4j'), 'console-administration'],
      [step('AdministrationCommand@system'), 'console-administration'],
      [step('TransactionApply@neo4j'), 'console-transactions'],
      [step('AllNodesScan@other'), 'console-database'],
    ] as const)
      expect(codeOf('r', step('ProduceResults@neo4j', 'n', [plan]))).toBe(code)
    expect(whyNotPlan({ type: 'r', plan: false }, 'neo4j')?.refusal.code).toBe('console-no-plan')
  })
})
