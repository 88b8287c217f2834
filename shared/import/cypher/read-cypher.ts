import { GraphStatements } from '../graph/graph-statements.ts'
import { wordsOf } from '../graph/value-of.ts'
import type { TextFile } from '../text-file.ts'
import type { Reading, Statement } from '../statement.ts'
import { parseStatement } from './parse-statement.ts'
import { readExpression, TokenReader } from './parse-values.ts'
import { ScriptGraph, type ScriptNode } from './script-graph.ts'
import { splitScript, type ScriptPart } from './split-script.ts'
import { evaluate, takeClauses } from './take-clauses.ts'
import { NotData, tokensOf } from './tokens.ts'

/**
 * What a Cypher script states as data: CREATE and MERGE of patterns, UNWIND of rows that stand there, MATCH of what was
 * stated before, SET. Scripts written by hand, by Neo4j's examples, by APOC (plain, cypher-shell, batches), our own.
 *
 * It is read, never executed. Constraints, transactions and queries at the end are left out and noticed; a statement
 * that is no data is rejected with its line.
 * Memory: the nodes and relationships of the script. Source: https://opencypher.org/resources/
 */
export function readCypher(file: TextFile): Reading {
  return { source: undefined, statements: statementsOf(file) }
}

async function* statementsOf({ file, chunks }: TextFile): AsyncGenerator<Statement> {
  const statements = new GraphStatements({ file, format: 'cypher' })
  const graph = new ScriptGraph()
  const parameters = new Map<string, unknown>()
  for await (const part of splitScript(chunks)) {
    const rejected: NotData[] = []
    try {
      if (part.kind === 'command') takeCommand(part, parameters, statements)
      else {
        const { clauses, leftOut } = parseStatement(tokensOf(part.text, part.line))
        if (leftOut !== undefined) statements.notice(leftOut.why, {}, leftOut.line)
        takeClauses(graph, clauses, parameters, (error) => rejected.push(error))
      }
    } catch (error) {
      if (!(error instanceof NotData)) throw error
      rejected.push(error)
    }
    for (const { what, line } of rejected) yield statements.rejected('notData', { what }, line)
  }
  yield* stated(graph, statements)
  yield* statements.end()
}

/** `:param rows => […]` sets what `$rows` stands for; `:begin` and the like say nothing. */
function takeCommand(
  { text, line }: ScriptPart,
  parameters: Map<string, unknown>,
  statements: GraphStatements,
): void {
  const set = /^\s*:param\s+(\S+?)\s*(?:=>|:)\s*([^]*?);?\s*$/i.exec(text)
  const [name, value] = [set?.[1], set?.[2]]
  if (name === undefined || value === undefined) {
    statements.notice('command', {}, line)
    return
  }
  const read = readExpression(new TokenReader(tokensOf(value, line)))
  parameters.set(`$${name}`, evaluate(read, parameters))
}

/** Marks by which APOC finds nodes again while it imports. */
const helperLabel = 'UNIQUE IMPORT LABEL'
const helperId = 'UNIQUE IMPORT ID'

function* stated(graph: ScriptGraph, statements: GraphStatements): Generator<Statement> {
  const ids = new Map<ScriptNode, string>()
  const taken = new Map<string, number>()
  for (const node of graph.nodes) {
    const said = idOf(node)
    const count = (taken.get(said) ?? 0) + 1
    taken.set(said, count)
    const id = count === 1 ? said : `${said} (${count})`
    ids.set(node, id)
    yield* statements.node({
      id,
      types: [...node.labels].filter((label) => label !== helperLabel),
      attributes: plain(node.properties),
      row: node.line,
    })
  }
  for (const { type, from, to, properties, line } of graph.relationships)
    yield* statements.edge({
      source: ids.get(from) ?? '',
      target: ids.get(to) ?? '',
      types: [type],
      isDirected: true,
      attributes: plain(properties),
      row: line,
    })
}

/** What names a node for ever: its id, its name, what the script calls it. */
function idOf({ properties, variable, labels }: ScriptNode): string {
  const said = ['id', 'name', 'title', 'nameEn', 'nameFr'].map((name) => properties.get(name))
  const own = said.map(wordsOf).find((value) => value !== undefined)
  if (own !== undefined) return own
  return variable ?? wordsOf(properties.get(helperId)) ?? [...labels][0] ?? 'node'
}

/** Attributes as other formats have them; maps within are left to be noticed. */
function plain(properties: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map(
    [...properties]
      .filter(([name]) => name !== helperId)
      .map(([name, value]) => [name, value instanceof Map ? JSON.stringify([...value]) : value]),
  )
}
