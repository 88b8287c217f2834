import type {
  Clause,
  Condition,
  Expression,
  NodePattern,
  Pattern,
  RelationshipPattern,
  SetItem,
} from './syntax.ts'
import type { ScriptGraph, ScriptNode, ScriptRelationship, Wanted } from './script-graph.ts'
import { NotData } from './tokens.ts'

/** What the variables of a statement stand for, in one row of it. */
type Row = ReadonlyMap<string, unknown>

/** What commands of the shell set by name: `$rows`. */
export type Parameters = ReadonlyMap<string, unknown>

/** More rows in one statement than any export writes. */
const mostRows = 100_000

/** An object of values, made of names that a script chose: never one with a prototype. */
export class ScriptMap extends Map<string, unknown> {}

/**
 * Adds to the graph what the clauses of one statement state.
 *
 * `onRejected`: a node that is looked for and was not stated, with its line; the other rows go on.
 * Errors: `NotData` with a line: a variable of nothing, no list to unwind, more rows than any export writes.
 */
export function takeClauses(
  graph: ScriptGraph,
  clauses: readonly Clause[],
  parameters: Parameters,
  onRejected: (error: NotData) => void,
): void {
  let rows: readonly Row[] = [new Map(parameters)]
  for (const clause of clauses) {
    const next: Row[] = []
    for (const row of rows) {
      const further = rowsOf(graph, clause, row, onRejected)
      if (next.length + further.length > mostRows) throw new NotData(`${mostRows} …`, clause.line)
      for (const one of further) next.push(one)
    }
    rows = next
  }
}

/** A row whose node is not there is rejected by itself; the others of a batch go on. */
function rowsOf(
  graph: ScriptGraph,
  clause: Clause,
  row: Row,
  onRejected: (error: NotData) => void,
): readonly Row[] {
  try {
    return takeClause(graph, clause, row)
  } catch (error) {
    if (clause.kind !== 'match' || !(error instanceof NotData)) throw error
    onRejected(error)
    return []
  }
}

function takeClause(graph: ScriptGraph, clause: Clause, row: Row): readonly Row[] {
  switch (clause.kind) {
    case 'unwind': {
      const list = evaluate(clause.list, row)
      if (!Array.isArray(list)) throw new NotData('UNWIND', clause.line)
      return list.map((one: unknown) => new Map(row).set(clause.variable, one))
    }
    case 'create': {
      const next = new Map(row)
      for (const pattern of clause.patterns) create(graph, pattern, next)
      return [next]
    }
    case 'merge':
      return [merge(graph, clause, row)]
    case 'match':
      return match(graph, clause, row)
    case 'set':
      for (const item of clause.items) set(graph, item, row)
      return [row]
  }
}

/** What an expression is in a row. */
export function evaluate(expression: Expression, row: Row): unknown {
  switch (expression.kind) {
    case 'value':
      return expression.value
    case 'list':
      return expression.items.map((item) => evaluate(item, row))
    case 'map':
      return new ScriptMap(expression.entries.map(([name, value]) => [name, evaluate(value, row)]))
    case 'path': {
      const { variable, names, line } = expression
      if (!row.has(variable)) throw new NotData(variable, line)
      return names.reduce<unknown>((value, name) => memberOf(value, name, line), row.get(variable))
    }
  }
}

function memberOf(value: unknown, name: string, line: number): unknown {
  if (value instanceof Map) return (value as ReadonlyMap<string, unknown>).get(name) ?? null
  if (isElement(value)) return value.properties.get(name) ?? null
  if (value === null || value === undefined) return null
  throw new NotData(name, line)
}

function isElement(value: unknown): value is ScriptNode | ScriptRelationship {
  return typeof value === 'object' && value !== null && 'kind' in value && 'properties' in value
}

function propertiesOf(properties: Expression | undefined, row: Row): ReadonlyMap<string, unknown> {
  return properties === undefined
    ? new Map<string, unknown>()
    : (evaluate(properties, row) as ReadonlyMap<string, unknown>)
}

function wantedOf({ labels, properties }: NodePattern, row: Row): Wanted {
  return { labels, properties: propertiesOf(properties, row) }
}

/** The node that a variable stands for already. */
function boundNode({ variable }: NodePattern, row: Row): ScriptNode | undefined {
  const there = variable === undefined ? undefined : row.get(variable)
  return isElement(there) && there.kind === 'node' ? there : undefined
}

function bind(row: Map<string, unknown>, variable: string | undefined, value: unknown): void {
  if (variable !== undefined) row.set(variable, value)
}

function create(graph: ScriptGraph, { nodes, relationships }: Pattern, row: Map<string, unknown>): void {
  const placed = nodes.map((pattern) => {
    const there = boundNode(pattern, row)
    if (there !== undefined) return there
    const made = graph.addNode(wantedOf(pattern, row), pattern.variable, pattern.line)
    bind(row, pattern.variable, made)
    return made
  })
  relationships.forEach((pattern, i) => {
    bind(row, pattern.variable, addRelationship(graph, pattern, placed[i], placed[i + 1], row))
  })
}

/** The ends in the direction of the arrow; without one, as they are written. */
function endsOf(
  pattern: RelationshipPattern,
  a: ScriptNode | undefined,
  b: ScriptNode | undefined,
): { readonly type: string; readonly from: ScriptNode; readonly to: ScriptNode } {
  if (pattern.type === undefined || a === undefined || b === undefined)
    throw new NotData('-[]-', pattern.line)
  const [from, to] = pattern.direction === 'in' ? [b, a] : [a, b]
  return { type: pattern.type, from, to }
}

function addRelationship(
  graph: ScriptGraph,
  pattern: RelationshipPattern,
  a: ScriptNode | undefined,
  b: ScriptNode | undefined,
  row: Row,
): ScriptRelationship {
  const properties = new Map([...propertiesOf(pattern.properties, row)].filter(([, value]) => value !== null))
  return graph.addRelationship({ ...endsOf(pattern, a, b), properties, line: pattern.line })
}

/** Finds what is stated already or states it: a node, or two nodes with what joins them. */
function merge(graph: ScriptGraph, clause: Extract<Clause, { kind: 'merge' }>, row: Row): Row {
  const { pattern, onCreate, onMatch, line } = clause
  const next = new Map(row)
  const [first, second, third] = pattern.nodes
  const [joined] = pattern.relationships
  if (first === undefined || third !== undefined) throw new NotData('MERGE', line)
  const candidates = (one: NodePattern) => {
    const there = boundNode(one, row)
    return there === undefined ? graph.find(wantedOf(one, row)) : [there]
  }
  const found = (): boolean => {
    if (second === undefined || joined === undefined) {
      const [node] = candidates(first)
      if (node !== undefined) bind(next, first.variable, node)
      return node !== undefined
    }
    for (const a of candidates(first))
      for (const b of candidates(second)) {
        const { type, from, to } = endsOf(joined, a, b)
        const there =
          graph.findRelationship(type, from, to, propertiesOf(joined.properties, row)) ??
          (joined.direction === 'none'
            ? graph.findRelationship(type, to, from, propertiesOf(joined.properties, row))
            : undefined)
        if (there === undefined) continue
        bind(next, first.variable, a)
        bind(next, second.variable, b)
        bind(next, joined.variable, there)
        return true
      }
    return false
  }
  const isThere = found()
  if (!isThere) create(graph, pattern, next)
  for (const item of isThere ? onMatch : onCreate) set(graph, item, next)
  return next
}

/** Every way to find the nodes that are looked for; none of them is a line to look at. */
function match(graph: ScriptGraph, clause: Extract<Clause, { kind: 'match' }>, row: Row): readonly Row[] {
  let rows: readonly Row[] = [row]
  for (const { nodes, relationships } of clause.patterns) {
    const [pattern] = nodes
    if (pattern === undefined || relationships.length > 0) throw new NotData('MATCH ()-[]-()', clause.line)
    rows = rows.flatMap((one) => {
      if (boundNode(pattern, one) !== undefined) return [one]
      const wanted = withConditions(pattern, clause.where, one)
      // all of a label is a query over what is there, not a node by what is said of it
      if (wanted.properties.size === 0) throw new NotData('MATCH', pattern.line)
      const found = graph.find(wanted)
      if (found.length === 0)
        throw new NotData(`MATCH ${JSON.stringify(Object.fromEntries(wanted.properties))}`, pattern.line)
      return found.map((node) => {
        const next = new Map(one)
        bind(next, pattern.variable, node)
        return next
      })
    })
  }
  return rows
}

function withConditions(pattern: NodePattern, where: readonly Condition[], row: Row): Wanted {
  const wanted = wantedOf(pattern, row)
  const further = where
    .filter(({ variable }) => variable === pattern.variable)
    .map(({ name, to }): [string, unknown] => [name, evaluate(to, row)])
  return { labels: wanted.labels, properties: new Map([...wanted.properties, ...further]) }
}

function set(graph: ScriptGraph, item: SetItem, row: Row): void {
  const element = row.get(item.variable)
  if (!isElement(element)) throw new NotData(item.variable, item.line)
  if (item.kind === 'labels') {
    if (element.kind !== 'node') throw new NotData(item.variable, item.line)
    for (const label of item.labels) element.labels.add(label)
  } else if (item.kind === 'property') write(element, item.name, evaluate(item.to, row))
  else {
    const values = evaluate(item.to, row)
    if (!(values instanceof Map)) throw new NotData(item.variable, item.line)
    if (item.kind === 'replace') element.properties.clear()
    for (const [name, value] of values as ReadonlyMap<string, unknown>) write(element, name, value)
  }
  if (element.kind === 'node') graph.remember(element)
}

function write({ properties }: ScriptNode | ScriptRelationship, name: string, value: unknown): void {
  if (value === null || value === undefined) properties.delete(name)
  else properties.set(name, value)
}
