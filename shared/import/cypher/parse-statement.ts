import { readExpression, readMap, TokenReader } from './parse-values.ts'
import type {
  Clause,
  Condition,
  NodePattern,
  ParsedStatement,
  Pattern,
  RelationshipPattern,
  SetItem,
} from './syntax.ts'
import type { Token } from './tokens.ts'

const schemaWords = new Set(
  'CONSTRAINT INDEX RANGE TEXT POINT FULLTEXT VECTOR LOOKUP BTREE UNIQUE DATABASE USER ROLE ALIAS'.split(' '),
)
const administration = new Set(
  'DROP SHOW USE BEGIN COMMIT ROLLBACK SCHEMA EXPLAIN ALTER GRANT DENY REVOKE'.split(' '),
)
const writes = new Set('CREATE MERGE SET DELETE DETACH REMOVE FOREACH LOAD CALL'.split(' '))

/**
 * What a statement says, where it states data: CREATE and MERGE of patterns with their values, MATCH of nodes by
 * properties, UNWIND of a list, SET. Nothing is executed here or later: these are the words for nodes and relationships
 * that stand there.
 *
 * Errors: `NotData` with the line of what is none of these.
 */
export function parseStatement(tokens: readonly Token[]): ParsedStatement {
  const reader = new TokenReader(tokens)
  const { line } = reader.next
  const first = reader.next.text.toUpperCase()
  const second = reader.ahead(1).text.toUpperCase()
  const isSchema =
    first === 'CREATE' && reader.ahead(1).kind === 'word' && (schemaWords.has(second) || second === 'OR')
  const isWaiting = first === 'CALL' && second === 'DB'
  if (isSchema || isWaiting || administration.has(first) || isSweep(tokens))
    return { clauses: [], leftOut: { why: 'schema', line } }
  const clauses: Clause[] = []
  while (reader.next.kind !== 'end') {
    if (reader.isWord('WITH') || reader.isWord('RETURN')) {
      const { line: at } = reader.next
      if (!reader.rest.some(isWriting))
        return { clauses: withoutSearch(clauses), leftOut: { why: 'query', line: at } }
      passOn(reader)
    } else clauses.push(readClause(reader))
  }
  const last = clauses.at(-1)
  // a search alone says nothing
  if (last?.kind === 'match')
    return { clauses: withoutSearch(clauses), leftOut: { why: 'query', line: last.line } }
  return { clauses }
}

/** How APOC ends an export: it takes its own marks away again. */
function isSweep(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.text.toUpperCase() === 'MATCH' &&
    tokens.some((token) => token.kind === 'word' && token.text.toUpperCase() === 'REMOVE') &&
    tokens.some((token) => token.kind === 'quoted' && token.text === 'UNIQUE IMPORT LABEL')
  )
}

function isWriting(token: Token): boolean {
  return token.kind === 'word' && writes.has(token.text.toUpperCase())
}

/** What was searched for a query that is left out goes with it. */
function withoutSearch(clauses: readonly Clause[]): readonly Clause[] {
  const last = clauses.findLastIndex((clause) => clause.kind !== 'match')
  return clauses.slice(0, last + 1)
}

/** `WITH a, b` and `WITH *` change nothing; whatever else stands there is a query. */
function passOn(reader: TokenReader): void {
  reader.expectWord('WITH')
  if (reader.skipSign('*')) return
  do reader.name()
  while (reader.skipSign(','))
  if (!isWriting(reader.next) && !reader.isWord('MATCH') && !reader.isWord('UNWIND')) throw reader.notData()
}

function readClause(reader: TokenReader): Clause {
  const { line } = reader.next
  if (reader.skipWord('CREATE')) return { kind: 'create', patterns: readPatterns(reader), line }
  if (reader.skipWord('MERGE')) {
    const pattern = readPattern(reader)
    const onCreate: SetItem[] = []
    const onMatch: SetItem[] = []
    while (reader.isWord('ON'))
      if (reader.skipWord('ON', 'CREATE', 'SET')) onCreate.push(...readSet(reader))
      else if (reader.skipWord('ON', 'MATCH', 'SET')) onMatch.push(...readSet(reader))
      else throw reader.notData()
    return { kind: 'merge', pattern, onCreate, onMatch, line }
  }
  if (reader.skipWord('MATCH')) {
    const patterns = readPatterns(reader)
    return { kind: 'match', patterns, where: reader.skipWord('WHERE') ? readWhere(reader) : [], line }
  }
  if (reader.skipWord('UNWIND')) {
    const list = readExpression(reader)
    reader.expectWord('AS')
    return { kind: 'unwind', list, variable: reader.name(), line }
  }
  if (reader.skipWord('SET')) return { kind: 'set', items: readSet(reader), line }
  throw reader.notData()
}

function readPatterns(reader: TokenReader): Pattern[] {
  const patterns = [readPattern(reader)]
  while (reader.skipSign(',')) patterns.push(readPattern(reader))
  return patterns
}

/** `(a)-[:R]->(b)<-[:S]-(c)`, also with a name for the whole. */
function readPattern(reader: TokenReader): Pattern {
  if (reader.next.kind === 'word' && reader.ahead(1).text === '=') {
    reader.take()
    reader.take()
  }
  const nodes = [readNode(reader)]
  const relationships: RelationshipPattern[] = []
  while (reader.isSign('-') || reader.isSign('<')) {
    relationships.push(readRelationship(reader))
    nodes.push(readNode(reader))
  }
  return { nodes, relationships }
}

function readNode(reader: TokenReader): NodePattern {
  const { line } = reader.next
  reader.expectSign('(')
  const variable = isNameNext(reader) ? reader.name() : undefined
  const labels = readLabels(reader)
  const properties = reader.isSign('{') ? readMap(reader) : undefined
  reader.expectSign(')')
  return { variable, labels, properties, line }
}

function isNameNext(reader: TokenReader): boolean {
  return reader.next.kind === 'word' || reader.next.kind === 'quoted'
}

function readLabels(reader: TokenReader): readonly string[] {
  const labels: string[] = []
  while (reader.skipSign(':') || (labels.length > 0 && reader.skipSign('&'))) labels.push(reader.name())
  return labels
}

function readRelationship(reader: TokenReader): RelationshipPattern {
  const { line } = reader.next
  const isIn = reader.skipSign('<')
  reader.expectSign('-')
  let variable: string | undefined
  let type: string | undefined
  let properties: RelationshipPattern['properties']
  if (reader.skipSign('[')) {
    if (isNameNext(reader)) variable = reader.name()
    ;[type] = readLabels(reader)
    if (reader.isSign('{')) properties = readMap(reader)
    reader.expectSign(']')
  }
  reader.expectSign('-')
  const isOut = reader.skipSign('>')
  return { variable, type, properties, direction: isIn === isOut ? 'none' : isIn ? 'in' : 'out', line }
}

function readSet(reader: TokenReader): SetItem[] {
  const items = [readSetItem(reader)]
  while (reader.skipSign(',')) items.push(readSetItem(reader))
  return items
}

function readSetItem(reader: TokenReader): SetItem {
  const { line } = reader.next
  const variable = reader.name()
  if (reader.skipSign('.')) {
    const name = reader.name()
    reader.expectSign('=')
    return { kind: 'property', variable, name, to: readExpression(reader), line }
  }
  if (reader.isSign(':')) return { kind: 'labels', variable, labels: readLabels(reader), line }
  if (reader.skipSign('+', '=')) return { kind: 'add', variable, to: readExpression(reader), line }
  reader.expectSign('=')
  return { kind: 'replace', variable, to: readExpression(reader), line }
}

function readWhere(reader: TokenReader): Condition[] {
  const conditions: Condition[] = []
  do {
    const variable = reader.name()
    reader.expectSign('.')
    const name = reader.name()
    reader.expectSign('=')
    conditions.push({ variable, name, to: readExpression(reader) })
  } while (reader.skipWord('AND'))
  return conditions
}
